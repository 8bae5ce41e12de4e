import ProximateModel

extension TriggerHearing {
  /// T5: whether the logs tie it to where users felt it. Without any tie there is nothing to refute.
  func path(_ episode: Episode) -> Hearing {
    let name = scene.influence.entity(episode.component)
    guard !name.isEmpty, let spared = scene.fallbacks.first(where: { $0.names.contains(name) }) else {
      return scene.path(of: episode)
    }
    return Hearing(
      "T5", .topology, weight: Calibration.doneWithout, cap: -Calibration.offPath,
      because: "\(spared.episode.component) goes on without \(name): its lines say '\(spared.word)'.",
      findings: [spared.episode.first.id])
  }

  /// T7: whether its own component, or one that names it, shows anything after it.
  func ownEffect(_ episode: Episode) -> Hearing {
    let hearing = scene.ownEffect(of: episode)
    guard hearing.criterion.outcome == .supports, let late = lateEffect(hearing, of: episode) else {
      return hearing
    }
    let lag = Wording.duration(episode.interval.start.seconds(until: late.interval.start))
    return Hearing(
      "T7", .effect,
      notTestable:
        "\(late.first.id) came with the impact, \(lag) after it: that the one sets off the other is not shown.",
      cap: Calibration.ownEffect)
  }

  /// What a deed of hours ago is said to have shown, when all of that is trouble which came with the impact: it may be
  /// why that was not absorbed, and what flipped the system came later.
  private func lateEffect(_ hearing: Hearing, of deed: Episode) -> Episode? {
    guard [.change, .routine].contains(deed.nature),
      deed.interval.start.seconds(until: scene.onset) > Calibration.precedentHorizon
    else { return nil }
    let ids = Set(hearing.criterion.findings)
    let shown = scene.episodes.filter { !ids.isDisjoint(with: $0.ids) && !$0.ids.contains(deed.first.id) }
    let isLate = shown.allSatisfy { effect in
      effect.interval.start.seconds(until: scene.onset) <= Calibration.edgeLag
        && !Scene.defects.contains(effect.nature)
    }
    return isLate ? shown.first : nil
  }

  /// T9: whether the impact waited for something that came later, so that this one only prepared it.
  func superseded(_ episode: Episode) -> Hearing? {
    if let waited = waited(episode) { return waited }
    guard Self.inputs.contains(episode.nature) else { return nil }
    let lag = episode.interval.start.seconds(until: scene.onset)
    let near = max(Calibration.siblingLag, Calibration.supersededShare * lag)
    // By clocks that are known no better it stood nothing.
    guard lag > max(near, scene.uncertainty(of: episode)) else { return nil }
    let span = Interval(
      start: scene.onset.adding(seconds: -near),
      end: scene.onset.adding(seconds: scene.window.uncertainty))
    let later = scene.episodes(beginningIn: span).first { other in
      Self.inputs.contains(other.nature) && other.nature != .demand && other.first.isAuthored
        && other.can(.trigger) && !Wave.isOne(other, episode) && isFelt(other, after: episode)
        && !isAnswer(other, to: episode)
    }
    guard let later = later ?? completing(episode, in: span) else { return nil }
    return Hearing(
      "T9", .change, weight: Calibration.superseded, cap: -Calibration.superseded,
      because: "The system stood it for \(Wording.duration(lag)), until \(later.first.id).",
      findings: [later.first.id])
  }

  /// Whether something starts or takes over after a machine or its power failed: what answers a failure comes of it.
  private func isAnswer(_ later: Episode, to failure: Episode) -> Bool {
    failure.nature == .environment && later.nature == .routine
  }

  /// What a program told that it does right before the onset, as it did before without harm, where the only thing that
  /// is new since then is in the component of the earlier deed: the one lay ready for the other.
  private func completing(_ episode: Episode, in span: Interval) -> Episode? {
    guard episode.nature == .change || episode.nature == .routine else { return nil }
    return scene.episodes(beginningIn: span).first { other in
      other.isMessage && other.nature == .routine && other.can(.trigger) && !scene.isBackground(other)
        && !scene.blame.isComplaint(other) && !Wave.isOne(other, episode)
        && scene.path(of: other).criterion.outcome == .supports
        && scene.healthyPrecedents(of: other).count >= Calibration.leastPrecedents
        && scene.difference(for: other).map { scene.influence.isOne($0.component, episode.component) }
          ?? false
    }
  }

  /// T10: what did no harm before is not sufficient alone; unless something was changed since, which is.
  func sufficiency(_ episode: Episode) -> Hearing? {
    guard episode.nature != .demand else { return nil }
    let harmless = scene.harmless(episode)
    let cap = -(Calibration.harmless.last ?? 0)
    guard !harmless.isEmpty else { return nil }
    let ids = harmless.prefix(3).map(\.finding)
    let times = Wording.count(harmless.count, "time")
    if sibling(before: episode) == nil, let change = scene.difference(for: episode) {
      return Hearing(
        "T10", .difference, weight: Calibration.harmlessBeforeChange, cap: cap,
        because:
          "At half this size or more it did no harm \(times), but \(change.first.id) came since, which may make the difference.",
        findings: ids + [change.first.id])
    }
    if scene.content(of: episode) == .fresh {
      return Hearing(
        "T10", .difference, weight: Calibration.freshContent, cap: cap,
        because:
          "The like of it, at half this size or more, did no harm \(times), each time with other content.",
        findings: ids)
    }
    let poor = poorDifference(for: episode)
    let over = hasRival(episode) ? scene.recovery(beforeOnsetFrom: episode) : nil
    let alone =
      Calibration.harmless[min(harmless.count, Calibration.harmless.count - 1)]
      * (poor == nil ? 1 : Calibration.poorDifference) * (over == nil ? 1 : Calibration.overBefore)
    let since =
      poor.map { "\($0.first.id), which came since, shows nothing: it is hardly sufficient alone" }
      ?? "nothing on the way was changed since: it is not sufficient alone"
    let end = over.map { "; it was over with \($0.first.id), before anything failed" } ?? ""
    return Hearing(
      "T10", .difference, weight: max(-cap, isWave(episode) ? max(alone, Calibration.harmlessInput) : alone),
      cap: cap, because: "At half this size or more it did no harm \(times), and \(since)\(end).",
      findings: ids + [poor, over].compactMap { $0?.first.id })
  }

  /// Whether a change of hours ago at most, the like of which never went well before, lies on the way to what fails: one
  /// of the two is the better explanation.
  private func hasRival(_ episode: Episode) -> Bool {
    let recent = Interval(
      start: scene.onset.adding(seconds: -Calibration.precedentHorizon), end: scene.onset)
    return scene.episodes(beginningIn: recent).contains { change in
      change.nature == .change && !Wave.isOne(change, episode) && scene.harmless(change).isEmpty
        && scene.path(of: change).criterion.outcome == .supports
    }
  }

  /// Whether it is a wave from outside, or something else that does no harm until there is a defect or load besides.
  private func isWave(_ episode: Episode) -> Bool {
    [.environment, .time].contains(episode.nature) || scene.isAskedManyTimes
      || scene.novelDefect.map { Self.inputs.contains(episode.nature) || scene.recentChange(of: $0) == nil }
        ?? false
  }

  /// The last release of hours ago at most that came since it did no harm, and shows nothing: something was changed all
  /// the same.
  private func poorDifference(for episode: Episode) -> Episode? {
    guard let release = scene.difference(for: episode, isSilent: true),
      release.interval.start.seconds(until: scene.onset) <= Calibration.precedentHorizon
    else { return nil }
    return release
  }

  /// T11: whether people took it back, and what came of that.
  func takenBack(_ episode: Episode) -> Hearing? {
    guard episode.nature == .change || episode.nature == .routine,
      let hearing = RootHearing(scene: scene, trigger: nil, loops: []).fix(episode),
      hearing.criterion.outcome != .notTestable
    else { return nil }
    let isVain = hearing.criterion.weight < 0
    // What a later deed was needed for may be what was mended all the same: the root cause.
    if !isVain, superseded(episode) != nil { return nil }
    let weight = isVain ? Calibration.takenBackInVain : hearing.criterion.weight
    return Hearing(
      "T11", .recovery, weight: weight, cap: -Calibration.takenBackInVain, because: hearing.criterion.because,
      findings: hearing.criterion.findings)
  }

  /// Whether a later deed concerns what the impact or the earlier deed concerns.
  private func isFelt(_ later: Episode, after episode: Episode) -> Bool {
    if scene.isDoneWithout(later), !scene.isDoneWithout(episode) { return false }
    return later.component == episode.component || scene.path(of: later).criterion.outcome == .supports
      || scene.ownEffect(of: later).criterion.outcome == .supports
  }

  /// T8: whether it is larger than earlier ones, which did no harm.
  func dose(_ episode: Episode, _ precedents: [Precedent]) -> Hearing {
    if let content = content(episode) { return content }
    guard Self.inputs.contains(episode.nature), ![.change, .routine].contains(episode.nature) else {
      return Self.unmeasured("Its size tells nothing.")
    }
    if episode.nature == .demand, let parent = scene.modelledParent(of: episode)?.episode {
      return Self.unmeasured("By the model of the system its size is that of \(parent.first.id).")
    }
    if let largest = precedents.filter({ $0.outcome != .outage }).map(\.doseRatio).max() {
      return size(of: largest, precedents)
    }
    return scene.growth(of: episode).map { record($0, episode) }
      ?? Self.unmeasured("No earlier episode of its kind did no harm, so its size has no measure.")
  }

  private static func unmeasured(_ because: String) -> Hearing {
    Hearing("T8", .dose, notTestable: because, cap: Calibration.doseCap)
  }

  private static func dose(_ weight: Double, _ because: String, _ findings: [String]) -> Hearing {
    Hearing(
      "T8", .dose, weight: weight, cap: Calibration.doseCap, because: because, findings: findings)
  }

  /// T8 of what differs from earlier ones of its kind in more than its size.
  private func content(_ episode: Episode) -> Hearing? {
    let ids = [episode.first.id]
    if scene.isStrange(episode) {
      return Self.dose(
        Calibration.strangeContent,
        "All earlier ones of its kind were about the same, and this one is about something else.", ids)
    }
    // What a release of hours ago promised was stood for hours: it may be the cause, and sets nothing off.
    let isRecent = episode.interval.start.seconds(until: scene.onset) <= Calibration.precedentHorizon
    guard isRecent, let release = scene.majorRelease(episode) else { return nil }
    return Self.dose(
      Calibration.majorRelease,
      "It goes from \(release.from) to \(release.to): a release that may change what was promised.", ids)
  }

  /// T8 by the largest that did no harm, as a multiple of this one.
  private func size(of largest: Double, _ precedents: [Precedent]) -> Hearing {
    let factor = 1 / max(largest, 1e-9)
    let ids = precedents.map(\.finding)
    let earlier = Wording.count(precedents.count, "earlier occurrence")
    if factor <= Calibration.doseRange {
      return Self.dose(
        0,
        "Its size lies within the range of \(earlier) (the largest was "
          + "\(Wording.number(largest, digits: 2)) times this one), so size alone does not explain it.",
        ids)
    }
    return Self.dose(
      Dose.weight(factor),
      "It is \(Wording.number(factor)) times as large as the largest of \(earlier) that did no harm.", ids)
  }
}

extension TriggerHearing {
  /// T8 of demand that has no precedents: against the busiest minute before it.
  private func record(_ growth: Double, _ episode: Episode) -> Hearing {
    Hearing(
      "T8", .dose, weight: Dose.weight(growth), cap: Calibration.doseCap,
      because: "Its busiest minute has \(Wording.number(growth)) times as much as any before it.",
      findings: [episode.first.id])
  }
}

extension Ledger {
  /// Not ruled out before ruled out, then by score, then in order of time.
  static func isBetter(_ a: Ledger, _ b: Ledger) -> Bool {
    if a.isRuledOut != b.isRuledOut { return !a.isRuledOut }
    let (s, t) = (a.score, b.score)
    return s != t ? s > t : Episode.isOrdered(a.episode, b.episode)
  }
}
