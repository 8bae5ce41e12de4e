import ProximateModel

/// What people did during an incident, and what was seen after it.
extension IncidentFacts {
  /// Longest time between an action and what is put down to it, seconds.
  private static let effectLag = 1800.0
  /// Kinds of things that an action may do harm by.
  private static let harmful: Set<Nature> = [.fault, .capacity, .protective, .defect, .retry, .healFailed]

  var mitigations: [Mitigation] {
    roles(.mitigation).compactMap { index.finding($0.finding) }.map { finding in
      var (outcome, because) = outcome(of: finding)
      let harm = sideEffects(of: finding)
      if let first = harm.first {
        let lag = Prose.duration(finding.interval.start.seconds(until: first.interval.start))
        because +=
          " \(first.type) in \(Prose.component(first.scope.component)) began \(lag) after it, for the first time in this incident."
        if outcome == "no-effect-observed" { outcome = "side-effect-possible" }
      }
      return Mitigation(finding: finding, outcome: outcome, because: because, sideEffects: harm.map(\.id))
    }
  }

  private func outcome(of finding: Finding) -> (String, String) {
    if incident.impact.isOpenEnded { return ("unknown", "The logs end before the impact does.") }
    let lead = finding.interval.start.seconds(until: incident.impact.interval.end)
    if lead < 0 { return ("after-recovery", "It came after the impact had ended.") }
    let after = Prose.duration(lead)
    if lead <= Self.effectLag { return ("followed-by-recovery", "The impact ended \(after) after it.") }
    if isLast(finding), lead < incident.impact.interval.seconds / 2 {
      return (
        "last-before-recovery", "The impact ended \(after) after it, and no later action is in the logs."
      )
    }
    return ("no-effect-observed", "The impact went on for \(after).")
  }

  /// Whether no action began between it and the end of the impact.
  private func isLast(_ action: Finding) -> Bool {
    let end = incident.impact.interval.end
    return !roles(.mitigation).compactMap { index.finding($0.finding) }.contains {
      $0.interval.start > action.interval.start && $0.interval.start <= end
    }
  }

  /// What began soon after an action and was not seen in the incident before.
  private func sideEffects(of action: Finding) -> [Finding] {
    let near = incident.timeline.compactMap { index.finding($0.finding) }
    let before = Set(near.filter { $0.interval.start <= action.interval.start }.map(\.type))
    return near.filter { finding in
      let lag = action.interval.start.seconds(until: finding.interval.start)
      return lag > 0 && lag <= Self.effectLag && Self.harmful.contains(finding.nature)
        && !before.contains(finding.type)
    }.sorted(by: Finding.isOrdered)
  }

  /// How an outcome is told to people.
  static func words(for outcome: String) -> String {
    switch outcome {
    case "followed-by-recovery": "worked, as far as the logs tell"
    case "last-before-recovery": "may have worked: the last before the recovery"
    case "no-effect-observed": "no effect observed"
    case "side-effect-possible": "no effect observed; possible side effect"
    case "after-recovery": "after the recovery"
    default: outcome
    }
  }
}
