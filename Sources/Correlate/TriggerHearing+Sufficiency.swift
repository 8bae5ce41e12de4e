import ProximateModel

/// T10 and T11: whether it did no harm before, and what came of taking it back.
extension TriggerHearing {
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
    let alone =
      Calibration.harmless[min(harmless.count, Calibration.harmless.count - 1)]
      * (poor == nil ? 1 : Calibration.poorDifference)
    let since =
      poor.map { "\($0.first.id), which came since, shows nothing: it is hardly sufficient alone" }
      ?? "nothing on the way was changed since: it is not sufficient alone"
    return Hearing(
      "T10", .difference, weight: isWave(episode) ? max(alone, Calibration.harmlessInput) : alone,
      cap: cap, because: "At half this size or more it did no harm \(times), and \(since).",
      findings: ids + [poor].compactMap { $0?.first.id })
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
}
