import ProximateModel

extension TriggerHearing {
  /// T5: whether the logs tie it to where users felt it. Without any tie there is nothing to refute.
  func path(_ episode: Episode) -> Hearing { scene.path(of: episode) }

  /// T7: whether its own component, or one that names it, shows anything after it.
  func ownEffect(_ episode: Episode) -> Hearing { scene.ownEffect(of: episode) }

  /// T8: whether it is larger than earlier ones, which did no harm.
  func dose(_ episode: Episode, _ precedents: [Precedent]) -> Hearing {
    let cap = Calibration.doseCap
    guard let largest = precedents.filter({ $0.outcome != .outage }).map(\.doseRatio).max() else {
      return Hearing(
        "T8", .dose, notTestable: "No earlier episode of its kind did no harm, so its size has no measure.",
        cap: cap)
    }
    let factor = 1 / max(largest, 1e-9)
    let ids = precedents.map(\.finding)
    if factor <= Calibration.doseRange {
      return Hearing(
        "T8", .dose, weight: 0, cap: cap,
        because: "Its size lies within the range of \(Wording.count(precedents.count, "earlier occurrence")) "
          + "(the largest was \(Wording.number(largest, digits: 2)) times this one), so size alone does not explain it.",
        findings: ids)
    }
    let weight = min(cap, Calibration.doseSlope * LagDensity.logarithm(factor) / LagDensity.logarithm(10))
    return Hearing(
      "T8", .dose, weight: weight, cap: cap,
      because: "It is \(Wording.number(factor)) times as large as the largest of "
        + "\(Wording.count(precedents.count, "earlier occurrence")) that did no harm.",
      findings: ids)
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
