import ProximateModel

/// T8: its size, and what it brings.
extension TriggerHearing {
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

  /// T8 of demand that has no precedents: against the busiest minute before it.
  private func record(_ growth: Double, _ episode: Episode) -> Hearing {
    Hearing(
      "T8", .dose, weight: Dose.weight(growth), cap: Calibration.doseCap,
      because: "Its busiest minute has \(Wording.number(growth)) times as much as any before it.",
      findings: [episode.first.id])
  }
}
