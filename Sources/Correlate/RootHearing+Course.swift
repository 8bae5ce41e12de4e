import ProximateModel

/// How the candidate goes with the course of the impact: from upstream, throughout, until it was mended.
extension RootHearing {
  /// R6: nothing anomalous stands upstream of it.
  func upstream(_ episode: Episode) -> Hearing? {
    if isState(episode) { return introduces(episode) }
    if let change = introducer(of: episode) {
      return Hearing(
        "R6", .topology, weight: Calibration.downstream, cap: 1.3,
        because: "Nothing like it was there before \(change.first.id) changed \(change.component).",
        findings: [change.first.id])
    }
    if isFirstLimit(episode) {
      return Hearing(
        "R6", .topology, weight: Calibration.upstream, cap: 1.3,
        because: "No limit was met before it on the way of the load.", findings: [episode.first.id])
    }
    if let owner = owner(of: episode) {
      return Hearing(
        "R6", .topology, weight: Calibration.downstream, cap: 1.3,
        because: "\(owner.component) and others show the same at the same time: it is not its own.",
        findings: [owner.first.id])
    }
    if let word = borrowed(episode) {
      return Hearing(
        "R6", .topology, weight: Calibration.downstream, cap: 1.3,
        because: "Its lines speak of '\(word)', which happens in what it depends on.",
        findings: [episode.leading.id])
    }
    if let parent = scene.parent(of: episode, passingOver: [.change, .time, .environment, .routine]) {
      return Hearing(
        "R6", .topology, weight: Calibration.downstream * parent.tie.strength, cap: 1.3,
        because:
          "\(parent.episode.first.id) lies upstream of it and was anomalous no later: \(parent.tie.because).",
        findings: [parent.episode.first.id])
    }
    if episode.isHearsay || scene.blame.deepest.contains(scene.influence.entity(episode.component)) {
      return Hearing(
        "R6", .topology, weight: Calibration.upstream, cap: 1.3,
        because: "Others complain of \(episode.component), which complains of no other.",
        findings: [episode.first.id])
    }
    if isFelt(episode) {
      return Hearing(
        "R6", .topology, weight: Calibration.downstream, cap: 1.3,
        because: "Its lines are those of the impact: they tell what was felt, and not why.",
        findings: [episode.first.id])
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

  /// Whether it is told by the lines by which the impact is measured.
  private func isFelt(_ episode: Episode) -> Bool {
    guard !scene.window.isInferred else { return false }
    let lines = Set(scene.window.findings.flatMap { $0.evidence.map(\.origin) })
    return episode.findings.contains { $0.evidence.contains { lines.contains($0.origin) } }
  }

  /// The episode of the same type in the component that the type is named after, or in any other when its own
  /// lines complain of what it calls: several components that show one thing share what has it.
  private func owner(of episode: Episode) -> Episode? {
    guard [.capacity, .fault].contains(episode.nature), episode.first.isAuthored else { return nil }
    let isNamed = episode.key.type.contains(episode.component)
    guard !isNamed, !episode.component.isEmpty else { return nil }
    let start = episode.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.edgeLag), end: start.adding(seconds: Calibration.edgeLag))
    let same = scene.episodes(beginningIn: span).filter {
      $0.key.type == episode.key.type && $0.component != episode.component
    }
    return same.first { $0.key.type.contains($0.component) } ?? same.first
  }

  /// R6 of a change: whether trouble that its component never had follows it.
  func introduces(_ change: Episode) -> Hearing? {
    guard !change.component.isEmpty else { return nil }
    let span = Interval(
      start: max(change.interval.start, scene.onset.adding(seconds: -Calibration.precedentHorizon)),
      end: scene.onset.adding(seconds: Calibration.sameComponentSlack))
    let new = scene.episodes(beginningIn: span).first { episode in
      scene.influence.isOne(episode.component, change.component) && isTelling(episode)
        && introducer(of: episode)?.key == change.key
    }
    guard let new else { return nil }
    return Hearing(
      "R6", .topology, weight: Calibration.upstream, cap: 1.3,
      because: "\(new.first.id) is new in \(change.component) since then.", findings: [new.first.id])
  }

  /// Whether it says what is wrong with its component, and is no net for all errors and no complaint of others.
  private func isTelling(_ episode: Episode) -> Bool {
    !episode.key.type.hasPrefix("errors.") && !scene.blame.isComplaint(episode)
      && (episode.can(.rootCause) || episode.can(.trigger))
  }

  /// The last change of a component before trouble that it did not have before.
  private func introducer(of episode: Episode) -> Episode? {
    guard Scene.effects.contains(episode.nature), episode.nature != .diagnosis, !episode.component.isEmpty
    else { return nil }
    let start = episode.interval.start
    let span = Interval(start: start.adding(seconds: -Calibration.lookBack / 2), end: start)
    let change = scene.episodes(beginningIn: span).last {
      $0.nature == .change && scene.influence.isOne($0.component, episode.component)
        && $0.interval.start < scene.onset && !scene.isToldAgain($0)
    }
    guard let change else { return nil }
    let before = scene.others(like: episode).contains {
      $0.interval.start < change.interval.start && $0.dose >= Calibration.leastDoseRatio * episode.dose
    }
    return before ? nil : change
  }

  /// R11 of a policy: how often the same was asked for again.
  func repeats(_ policy: Episode) -> Hearing? {
    let most = policy.findings.flatMap(\.evidence).map { RetryPolicy.attempt(in: $0.text) }.max() ?? 0
    return Hearing(
      "R11", .persistence, weight: Calibration.policySustains, cap: Calibration.policySustains,
      because: "The same is asked for up to \(most) times, which kept the impact going.",
      findings: [policy.first.id])
  }

  /// R6 of a policy: those who ask stand before everything that they ask.
  func entrance(_ policy: Episode) -> Hearing? {
    Hearing(
      "R6", .topology, weight: Calibration.upstream, cap: 1.3,
      because:
        "The requests enter at \(policy.first.scope.component), and nothing stands before those who ask.",
      findings: [policy.first.id])
  }

  /// R11 of a release of those who ask.
  private func asks(_ change: Episode) -> Hearing? {
    guard let policy = RetryPolicy(scene: scene, loops: loops).episode,
      let client = scene.clients(of: change).min()
    else { return nil }
    return Hearing(
      "R11", .persistence, weight: Calibration.policySustains, cap: Calibration.policySustains,
      because: "It is about \(client), which asks again and again for what fails.",
      findings: [policy.first.id])
  }

  /// R11: whether its component is part of what kept the impact going, and it set the rules of that.
  func sustains(_ episode: Episode) -> Hearing? {
    if let asking = asks(episode) { return asking }
    guard isState(episode) || episode.nature == .control, !episode.component.isEmpty else { return nil }
    for loop in loops {
      let members = Set(loop.findings)
      let own = scene.episodes.filter {
        $0.component == episode.component && !members.isDisjoint(with: $0.ids)
      }
      guard let member = own.first else { continue }
      let share = loop.verdict == .consistent ? 0.5 : 1
      return Hearing(
        "R11", .persistence, weight: share * Calibration.sustainsCap, cap: Calibration.sustainsCap,
        because: "Its component takes part in the loop that kept the impact going, with \(member.first.id).",
        findings: [member.first.id])
    }
    return nil
  }

  /// R5: whether units with one value of an attribute fail, and others do not.
  func cohort(_ episode: Episode) -> Hearing? {
    guard let found = episode.findings.first(where: { $0.cohort != nil }), let contrast = found.cohort else {
      return release(episode)
    }
    let cap = Calibration.cohortCap
    let failed = Double(contrast.failed + contrast.otherFailed)
    let coverage = failed > 0 ? Double(contrast.failed) / failed : 0
    let weight = Calibration.cohortSlope * LagDensity.logarithm(max(contrast.low, 1e-3)) * coverage
    return Hearing(
      "R5", .cohort, weight: min(cap, max(-cap, weight)), cap: cap,
      because:
        "Units with \(contrast.attribute)=\(contrast.value) fail \(Wording.number(contrast.riskRatio)) times "
        + "as often as others (at least \(Wording.number(contrast.low)) times), and are "
        + "\(Wording.percent(coverage)) of what fails.",
      findings: [found.id])
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
