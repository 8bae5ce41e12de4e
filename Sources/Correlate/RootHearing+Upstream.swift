import ProximateModel

/// R6: what stands upstream of a candidate, and what came before it.
extension RootHearing {
  /// R6: nothing anomalous stands upstream of it. The first of these that the logs can tell decides.
  func upstream(_ episode: Episode) -> Hearing? {
    if isState(episode) { return introduces(episode) ?? requesting(episode) }
    return introducedHere(episode) ?? spent(episode) ?? firstLimit(episode) ?? severed(episode)
      ?? carrying(episode) ?? shared(episode) ?? lent(episode) ?? beneath(episode) ?? deepest(episode)
      ?? felt(episode)
      ?? topmost(episode) ?? firstTrouble(episode)
  }

  private func heard(_ weight: Double, _ because: String, _ findings: [String]) -> Hearing {
    Hearing("R6", .topology, weight: weight, cap: 1.3, because: because, findings: findings)
  }

  private func introducedHere(_ episode: Episode) -> Hearing? {
    // What healed before is the cause, whatever change broke it.
    guard healedBefore(episode).isEmpty else { return nil }
    return introducer(of: episode).map { change in
      heard(
        Calibration.downstream,
        "Nothing like it was there before \(change.first.id) changed \(change.component).", [change.first.id])
    }
  }

  /// A release of those who ask again and again: their requests enter where nothing stands before them.
  private func requesting(_ change: Episode) -> Hearing? {
    guard let policy = RetryPolicy(scene: scene, loops: loops).episode,
      let client = scene.clients(of: change).min()
    else { return nil }
    return heard(
      Calibration.upstream, "It is about \(client), and nothing stands before those who ask.",
      [policy.first.id])
  }

  private func firstLimit(_ episode: Episode) -> Hearing? {
    guard isFirstLimit(episode) else { return nil }
    return heard(
      Calibration.upstream, "No limit was met before it on the way of the load.", [episode.first.id])
  }

  /// What comes when something is used up that rose since before the logs begin.
  private func spent(_ episode: Episode) -> Hearing? {
    guard let slow = scene.exhaustion, scene.isOlderThanLogs(slow.trend),
      slow.isEnd(episode) || slow.isAftermath(episode, in: scene)
    else { return nil }
    return heard(
      Calibration.downstream,
      "\(slow.trend.first.id) rose before it, until \(slow.end.first.id) showed that nothing was left.",
      [slow.trend.first.id, slow.end.first.id])
  }

  private func shared(_ episode: Episode) -> Hearing? {
    owner(of: episode).map { owner in
      heard(
        Calibration.downstream,
        "\(owner.component) and others show the same at the same time: it is not its own.",
        [owner.first.id])
    }
  }

  /// Calls that fail all over a site whose own link is down: what is called did not fail.
  private func severed(_ episode: Episode) -> Hearing? {
    guard let link = scene.link(to: episode) else { return nil }
    return heard(
      Calibration.downstream,
      "\(link.first.id) says that a link of its site is down, which calls to \(episode.component) pass.",
      [link.first.id])
  }

  /// A link that is down, which the calls pass that fail.
  private func carrying(_ episode: Episode) -> Hearing? {
    guard let cut = scene.calls(over: episode) else { return nil }
    return heard(
      Calibration.upstream, "All calls to \(cut.component) pass the link.", [episode.first.id])
  }

  private func lent(_ episode: Episode) -> Hearing? {
    borrowed(episode).map { word in
      heard(
        Calibration.downstream, "Its lines speak of '\(word)', which happens in what it depends on.",
        [episode.leading.id])
    }
  }

  private func beneath(_ episode: Episode) -> Hearing? {
    // Trouble that is over does not make something rise for hours.
    if let slow = scene.exhaustion, slow.trend.key == episode.key { return nil }
    let changes: Set<Nature> = [.change, .time, .environment, .routine]
    return scene.parent(of: episode, passingOver: changes).map { parent in
      heard(
        Calibration.downstream * parent.tie.strength,
        "\(parent.episode.first.id) lies upstream of it and was anomalous no later: \(parent.tie.because).",
        [parent.episode.first.id])
    }
  }

  private func deepest(_ episode: Episode) -> Hearing? {
    guard
      episode.isHearsay || scene.blame.deepest.contains(scene.influence.entity(episode.component))
    else { return nil }
    return heard(
      Calibration.upstream, "Others complain of \(episode.component), which complains of no other.",
      [episode.first.id])
  }

  private func felt(_ episode: Episode) -> Hearing? {
    guard isFelt(episode) else { return nil }
    return heard(
      Calibration.downstream, "Its lines are those of the impact: they tell what was felt, and not why.",
      [episode.first.id])
  }

  private func topmost(_ episode: Episode) -> Hearing? {
    guard scene.influence.hasTopology, scene.tieToImpact(episode.component) != nil else { return nil }
    return heard(
      Calibration.upstream,
      "Nothing that \(Wording.component(episode.component)) depends on was anomalous before it.",
      [episode.first.id])
  }

  private func firstTrouble(_ episode: Episode) -> Hearing {
    guard isFirstTrouble(episode) else {
      return Hearing("R6", .topology, notTestable: "No line tells what it depends on.", cap: 1.3)
    }
    return heard(
      Calibration.upstreamWithoutTopology,
      "It was the first trouble in the logs; no line tells what it depends on.", [episode.first.id])
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
    guard [.capacity, .fault].contains(episode.nature), episode.first.isAuthored, !scene.isLink(episode)
    else {
      return nil
    }
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
        && isShown(by: episode, of: change) && introducer(of: episode)?.key == change.key
    }
    guard let new else { return nil }
    return Hearing(
      "R6", .topology, weight: Calibration.upstream, cap: 1.3,
      because: "\(new.first.id) is new in \(change.component) since then.", findings: [new.first.id])
  }

  /// Whether trouble can be that of a change: hours later, when the impact begins, everything shows pressure.
  private func isShown(by trouble: Episode, of change: Episode) -> Bool {
    change.interval.start.seconds(until: scene.onset) <= Calibration.precedentHorizon
      || Scene.defects.contains(trouble.nature)
      || trouble.interval.start.seconds(until: scene.onset) > scene.uncertainty(of: trouble)
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
    guard let change, scene.clockEvent(between: change, and: episode) == nil,
      !scene.isTardy(episode, after: change),
      !(scene.standingLimit?.isOverrun(episode, after: change, in: scene) ?? false)
    else { return nil }
    let before = scene.others(like: episode).contains {
      $0.interval.start < change.interval.start && $0.dose >= Calibration.leastDoseRatio * episode.dose
    }
    return before ? nil : change
  }

  /// R6 of a policy: those who ask stand before everything that they ask.
  func entrance(_ policy: Episode) -> Hearing? {
    Hearing(
      "R6", .topology, weight: Calibration.upstream, cap: 1.3,
      because:
        "The requests enter at \(policy.first.scope.component), and nothing stands before those who ask.",
      findings: [policy.first.id])
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
}
