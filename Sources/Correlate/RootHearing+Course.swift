import ProximateModel

/// How the candidate goes with the course of the impact: by units, throughout, until it was mended.
extension RootHearing {
  /// R5: whether units with one value of an attribute fail, and others do not.
  func cohort(_ episode: Episode) -> Hearing? {
    guard let found = episode.findings.first(where: { $0.cohort != nil }), let contrast = found.cohort else {
      return release(episode)
    }
    let cap = Calibration.cohortCap
    let failed = Double(contrast.failed + contrast.otherFailed)
    let coverage = failed > 0 ? Double(contrast.failed) / failed : 0
    let weight = Calibration.cohortSlope * LagDensity.logarithm(Self.certain(contrast)) * coverage
    let (low, high) = (Wording.number(contrast.low), Wording.number(contrast.high))
    return Hearing(
      "R5", .cohort, weight: min(cap, max(-cap, weight)), cap: cap,
      because:
        "Units with \(contrast.attribute)=\(contrast.value) fail \(Wording.number(contrast.riskRatio)) times "
        + "as often as others (\(low) to \(high) times), and are \(Wording.percent(coverage)) of what fails.",
      findings: [found.id])
  }

  /// The bound of the risk ratio that is nearer to 1; 1 when the interval has both more and less in it, so that too few
  /// units were seen to tell.
  private static func certain(_ contrast: CohortContrast) -> Double {
    contrast.low > 1 ? contrast.low : contrast.high < 1 ? max(contrast.high, 1e-3) : 1
  }

  /// R5 of a release: whether it brought the version that fails, or another one.
  private func release(_ episode: Episode) -> Hearing? {
    guard isState(episode) else { return nil }
    let versions = Set(episode.findings.flatMap { $0.evidence.flatMap { Content.deed($0.text).versions } })
    guard !versions.isEmpty else { return nil }
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.precedentHorizon), end: scene.window.interval.end)
    let failing = scene.episodes(beginningIn: span).first { other in
      guard let contrast = other.findings.compactMap(\.cohort).first else { return false }
      return Content.isVersion(contrast.value[...])
        && scene.influence.isOne(other.component, episode.component)
    }
    guard let failing, let value = failing.findings.compactMap(\.cohort).first?.value else { return nil }
    let isIt = versions.contains { $0 == value || $0 == "v" + value }
    return Hearing(
      "R5", .cohort, weight: isIt ? Calibration.broughtIt : Calibration.broughtAnother,
      cap: Calibration.cohortCap,
      because: "It is about \(versions.sorted().joined(separator: ", ")), and units of \(value) fail.",
      findings: [failing.first.id])
  }

  /// R8: whether it lasted as long as the impact.
  func persistence(_ episode: Episode) -> Hearing? {
    if let outlived = outlived(episode) { return outlived }
    if let slow = scene.exhaustion, episode.key == slow.trend.key, scene.isOlderThanLogs(episode) {
      return Hearing(
        "R8", .persistence, notTestable: "It rose until \(slow.end.first.id), when nothing was left.",
        cap: 0.8)
    }
    let window = scene.window.interval
    guard isState(episode) || episode.count > 2 || !healedBefore(episode).isEmpty, window.seconds > 0 else {
      return Hearing("R8", .persistence, notTestable: "Too few lines show how long it lasted.", cap: 0.8)
    }
    let covered = coverage(of: episode)
    return Hearing(
      "R8", .persistence, weight: Calibration.persistenceSlope * (covered - 0.5), cap: 0.8,
      because: "It was in force during \(Wording.percent(covered)) of the impact.",
      findings: [episode.first.id])
  }

  /// R8 of a trigger that lines say is over, and that a loop outlived: what kept the impact going is the cause of the
  /// rest (N. Bronson et al., Metastable failures in distributed systems, 2021).
  private func outlived(_ episode: Episode) -> Hearing? {
    guard isTrigger(episode), [.fault, .capacity, .heartbeat, .environment].contains(episode.nature),
      let loop = loops.first(where: { $0.verdict != .consistent }), let over = scene.recovery(from: episode)
    else { return nil }
    let window = scene.window.interval
    let rest = over.interval.start.seconds(until: window.end)
    guard rest > Calibration.drain, rest > Calibration.briefShare * window.seconds else { return nil }
    return Hearing(
      "R8", .persistence, weight: Calibration.outlived, cap: -Calibration.outlived,
      because:
        "It was over with \(over.first.id), \(Wording.duration(rest)) before the impact, which a loop kept going.",
      findings: [over.first.id] + loop.findings.prefix(1))
  }

  /// Share of the window during which it was in force; a state lasts until it is taken back.
  private func coverage(of episode: Episode) -> Double {
    let window = scene.window.interval
    // Who gave up said so once.
    let isLasting = isState(episode) || !healedBefore(episode).isEmpty
    let end = isLasting ? revertingAction(on: episode)?.interval.start ?? window.end : nil
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
  func revertingAction(on episode: Episode) -> Episode? {
    let start = max(scene.onset, episode.interval.start)
    let span = Interval(
      start: start, end: scene.window.interval.end.adding(seconds: Calibration.clockDefault))
    return scene.deeds.all.last { action in
      span.contains(action.interval.start)
        && (action.nature == .mitigationReverting && isAimed(action, at: episode)
          || action.takesBack(episode))
    }
  }

  /// Whether an action is said to be about what an episode is about.
  private func isAimed(_ action: Episode, at episode: Episode) -> Bool {
    guard !action.component.isEmpty, !episode.component.isEmpty else { return false }
    if scene.influence.isOne(action.component, episode.component) { return true }
    let name = scene.influence.entity(episode.component)
    return action.findings.contains { finding in
      finding.evidence.contains { scene.influence.named(in: $0.text, by: action.component).contains(name) }
    }
  }

  /// R9: whether taking it back ended the impact.
  func fix(_ episode: Episode) -> Hearing? {
    guard let action = revertingAction(on: episode) else {
      if !loops.isEmpty {
        return Hearing(
          "R9", .recovery, notTestable: "A loop kept the impact going, whatever was taken back.", cap: 1.5)
      }
      return Hearing("R9", .recovery, notTestable: "Nothing in the logs takes it back.", cap: 1.5)
    }
    let window = scene.window.interval
    let lead = action.interval.start.seconds(until: window.end)
    if lead <= Calibration.fixLag, !scene.window.isOpenEnded {
      let chance = min(1, max(lead, 1) / max(window.seconds, 1))
      return Hearing(
        "R9", .recovery, weight: Calibration.fixedBy * (1 - chance), cap: 1.5,
        because: "\(action.first.id) took it back \(Wording.duration(lead)) before the impact ended "
          + "(by chance with probability \(Wording.number(chance, digits: 2))).",
        findings: [action.first.id])
    }
    if !loops.isEmpty {
      return Hearing(
        "R9", .recovery, notTestable: "A loop kept the impact going after \(action.first.id).", cap: 1.5)
    }
    return Hearing(
      "R9", .recovery, weight: Calibration.notFixedBy, cap: 1.5,
      because: "\(action.first.id) took it back, and the impact went on for \(Wording.duration(lead)).",
      findings: [action.first.id])
  }
}
