import ProximateModel

/// How the candidate goes with the course of the impact: from upstream, throughout, until it was mended.
extension RootHearing {
  /// R6: nothing anomalous stands upstream of it.
  func upstream(_ episode: Episode) -> Hearing? {
    if isState(episode) { return nil }
    if let parent = scene.parent(of: episode, passingOver: [.change, .time, .environment, .routine]) {
      return Hearing(
        "R6", .topology, weight: Calibration.downstream * parent.tie.strength, cap: 1.3,
        because:
          "\(parent.episode.first.id) lies upstream of it and was anomalous no later: \(parent.tie.because).",
        findings: [parent.episode.first.id])
    }
    if scene.influence.hasTopology, scene.tieToImpact(episode.component) != nil {
      return Hearing(
        "R6", .topology, weight: Calibration.upstream, cap: 1.3,
        because: "Nothing that \(Wording.component(episode.component)) depends on was anomalous before it.",
        findings: [episode.first.id])
    }
    guard isFirstTrouble(episode) else {
      return Hearing("R6", .topology, notTestable: "No line tells what it depends on.", cap: 1.3)
    }
    return Hearing(
      "R6", .topology, weight: Calibration.upstreamWithoutTopology, cap: 1.3,
      because: "It was the first trouble in the logs; no line tells what it depends on.",
      findings: [episode.first.id])
  }

  private func isFirstTrouble(_ episode: Episode) -> Bool {
    let before = Interval(
      start: episode.interval.start.adding(seconds: -Calibration.precedentHorizon),
      end: episode.interval.start)
    return !scene.episodes(beginningIn: before).contains { other in
      other.interval.start < episode.interval.start && Scene.effects.contains(other.nature)
        && other.nature != .demand
    }
  }

  /// R8: whether it lasted as long as the impact.
  func persistence(_ episode: Episode) -> Hearing? {
    let window = scene.window.interval
    guard isState(episode) || episode.count > 2, window.seconds > 0 else {
      return Hearing("R8", .persistence, notTestable: "Too few lines show how long it lasted.", cap: 0.8)
    }
    let covered = coverage(of: episode)
    return Hearing(
      "R8", .persistence, weight: Calibration.persistenceSlope * (covered - 0.5), cap: 0.8,
      because: "It was in force during \(Wording.percent(covered)) of the impact.",
      findings: [episode.first.id])
  }

  /// Share of the window during which it was in force; a state lasts until it is taken back.
  private func coverage(of episode: Episode) -> Double {
    let window = scene.window.interval
    let end = isState(episode) ? revertingAction(on: episode)?.interval.start ?? window.end : nil
    let intervals =
      end.map { [Interval(start: episode.interval.start, end: $0)] } ?? episode.findings.map(\.interval)
    var covered = 0.0
    var reached = window.start
    for interval in intervals.sorted() where interval.end > reached && interval.start < window.end {
      let from = max(interval.start, reached)
      let to = min(interval.end, window.end)
      covered += max(0, from.seconds(until: to))
      reached = max(reached, to)
    }
    return min(1, covered / window.seconds)
  }

  /// R8: whether it ended when the impact did.
  func endsWithRecovery(_ episode: Episode) -> Hearing? {
    guard !isState(episode), !scene.window.isOpenEnded, episode.count > 2 else { return nil }
    let difference = abs(episode.interval.end.seconds(until: scene.window.interval.end))
    guard difference <= max(Calibration.edgeLag, 0.05 * scene.window.interval.seconds) else { return nil }
    return Hearing(
      "R8", .persistence, weight: Calibration.endsWithRecovery, cap: 0.6,
      because: "It ended within \(Wording.duration(max(1, difference))) of the recovery.",
      findings: [episode.first.id])
  }

  /// The last action during the impact that took the candidate back.
  private func revertingAction(on episode: Episode) -> Episode? {
    let start = max(scene.onset, episode.interval.start)
    let span = Interval(
      start: start, end: scene.window.interval.end.adding(seconds: Calibration.clockDefault))
    return scene.episodes(beginningIn: span).last { action in
      action.nature == .mitigationReverting && isAimed(action, at: episode)
    }
  }

  private func isAimed(_ action: Episode, at episode: Episode) -> Bool {
    guard !action.component.isEmpty, !episode.component.isEmpty else { return false }
    return action.component == episode.component || scene.influence.names(action.component, episode.component)
  }

  /// R9: whether taking it back ended the impact.
  func fix(_ episode: Episode) -> Hearing? {
    guard let action = revertingAction(on: episode) else {
      return Hearing("R9", .recovery, notTestable: "Nothing in the logs takes it back.", cap: 1.5)
    }
    let window = scene.window.interval
    let lead = action.interval.start.seconds(until: window.end)
    if lead <= Calibration.fixLag, !scene.window.isOpenEnded {
      let chance = min(1, Calibration.fixLag / max(window.seconds, 1) / 2)
      return Hearing(
        "R9", .recovery, weight: Calibration.fixedBy * (1 - chance), cap: 1.5,
        because: "\(action.first.id) took it back \(Wording.duration(lead)) before the impact ended "
          + "(by chance with probability \(Wording.number(chance, digits: 2))).",
        findings: [action.first.id])
    }
    return Hearing(
      "R9", .recovery, weight: Calibration.notFixedBy, cap: 1.5,
      because: "\(action.first.id) took it back, and the impact went on for \(Wording.duration(lead)).",
      findings: [action.first.id])
  }
}
