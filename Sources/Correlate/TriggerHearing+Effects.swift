import ProximateModel

extension TriggerHearing {
  /// T5: whether the logs tie it to where users felt it. Without any tie there is nothing to refute.
  func path(_ episode: Episode) -> Hearing { scene.path(of: episode) }

  /// T7: whether its own component, or one that names it, shows anything after it.
  func ownEffect(_ episode: Episode) -> Hearing { scene.ownEffect(of: episode) }

  /// T9: whether the impact waited for something that came later, so that this one only prepared it.
  func superseded(_ episode: Episode) -> Hearing? {
    guard Self.inputs.contains(episode.nature) else { return nil }
    let lag = episode.interval.start.seconds(until: scene.onset)
    let near = max(Calibration.siblingLag, Calibration.supersededShare * lag)
    guard lag > near else { return nil }
    let span = Interval(
      start: scene.onset.adding(seconds: -near),
      end: scene.onset.adding(seconds: scene.window.uncertainty))
    let later = scene.episodes(beginningIn: span).first { other in
      Self.inputs.contains(other.nature) && other.nature != .demand && other.first.isAuthored
        && other.can(.trigger) && !Wave.isOne(other, episode) && isFelt(other, after: episode)
    }
    guard let later else { return nil }
    return Hearing(
      "T9", .change, weight: Calibration.superseded, cap: -Calibration.superseded,
      because: "The system stood it for \(Wording.duration(lag)), until \(later.first.id).",
      findings: [later.first.id])
  }

  /// Whether a later deed concerns what the impact or the earlier deed concerns.
  private func isFelt(_ later: Episode, after episode: Episode) -> Bool {
    later.component == episode.component || scene.tieToImpact(later.component) != nil
      || scene.ownEffect(of: later).criterion.outcome == .supports
  }

  /// T8: whether it is larger than earlier ones, which did no harm.
  func dose(_ episode: Episode, _ precedents: [Precedent]) -> Hearing {
    let cap = Calibration.doseCap
    guard Self.inputs.contains(episode.nature) else {
      return Hearing(
        "T8", .dose, notTestable: "What the system does to itself grows with the impact.", cap: cap)
    }
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
