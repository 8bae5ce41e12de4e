import ProximateModel

/// The parts of what people, timers and the world did.
extension Cast {
  func input(_ finding: Finding, _ episode: Episode) -> (Role, String) {
    if introducers.contains(finding.id) {
      return (.vulnerability, "It changed the component of the root cause before the first sign of it.")
    }
    if isTakenBack(by: episode) { return (.mitigation, "It gave a setting its earlier value back.") }
    if let because = sameEvents(as: finding, in: episode) { return because }
    if finding.nature == .demand, isAskedWhileFailing(finding) {
      return (.amplifier, "More was asked for while it failed.")
    }
    if let because = refuted[finding.id] { return (.coincidence, because) }
    let near = Calibration.nearOnset + scene.uncertainty(of: episode)
    let lag = scene.onset.seconds(until: finding.interval.start)
    if lag > near { return (.coincidence, "It began after the impact.") }
    if isOpen(episode) {
      return (.vulnerability, "It may have had a part: which cause it was is open, and nothing rules it out.")
    }
    if abs(lag) <= near, !scene.isBackground(episode) {
      return likeness(of: finding, in: episode) ?? partBeside(lag)
    }
    guard let ledger = scores[finding.id] else {
      return partBefore(finding, episode)
        ?? (.coincidence, "It lies too far before the impact, and nothing ties it to the root cause.")
    }
    let silent = ledger.criteria.contains { $0.id == "T7" && $0.outcome == .contradicts }
    if silent, let part = partBefore(finding, episode) { return part }
    if silent { return (.coincidence, ledger.criteria.first { $0.id == "T7" }?.because ?? "") }
    if let because = likeness(of: finding, in: episode) { return because }
    if let tie = scene.tieToImpact(episode.component) {
      return (
        .vulnerability, "It was there before the impact, and \(tie.because); another trigger is more likely."
      )
    }
    if let tie = ledger.criteria.first(where: { $0.id == "T5" }), tie.weight >= Calibration.onPath {
      return (
        .vulnerability, "It was there before the impact, and another trigger is more likely: \(tie.because)"
      )
    }
    return (.coincidence, "Nothing in the logs ties it to the impact, and another trigger is more likely.")
  }

  /// Whether it takes back what stands for a trigger or root cause.
  private func isTakenBack(by episode: Episode) -> Bool {
    scene.episodes.contains { $0.interval.start < scene.onset && episode.takesBack($0) }
      && episode.interval.start > scene.onset
  }

  /// What came shortly before, on the way to what fails, is not acquitted for want of a sign: nothing refutes it.
  private func partBefore(_ finding: Finding, _ episode: Episode) -> (Role, String)? {
    let lead = finding.interval.start.seconds(until: scene.onset)
    guard (0...Calibration.precedentHorizon).contains(lead), isOnPath(episode) else { return nil }
    return (
      .vulnerability,
      "It came \(Wording.duration(lead)) before the impact on the way to what fails; other causes are more likely."
    )
  }

  /// What came at the time of the impact, as far as the clocks tell, is not acquitted for want of a sign.
  private func partBeside(_ lag: Double) -> (Role, String) {
    let when = "\(Wording.duration(abs(lag))) \(lag < 0 ? "before" : "after")"
    return (
      .vulnerability,
      "It came \(when) the impact, which is too near to rule it out; other causes are more likely."
    )
  }

  /// Whether it is a deed of its own kind, or came right before the impact, while trigger and root cause are both open,
  /// or nothing shows that they did what happened: none is acquitted for the sake of another then. What lies hours back
  /// sets nothing off: only a root cause that is known acquits it.
  private func isOpen(_ episode: Episode) -> Bool {
    let isOld = episode.interval.start.seconds(until: scene.onset) > Calibration.precedentHorizon
    return !isRootKnown && (isOld || !isTriggerKnown) && episode.nature != .demand
      && episode.count <= Calibration.leastComplaints && !scene.isBackground(episode)
      && (scene.healthyPrecedents(of: episode).count < Calibration.leastPrecedents
        || episode.interval.start.seconds(until: scene.onset) <= Calibration.edgeLag)
  }

  /// Whether demand rose during the impact where users felt it: who asks more while it fails adds to it.
  private func isAskedWhileFailing(_ demand: Finding) -> Bool {
    scene.window.interval.contains(demand.interval.start)
      && scene.window.components.contains { scene.influence.isOne($0, demand.scope.component) }
  }
}
