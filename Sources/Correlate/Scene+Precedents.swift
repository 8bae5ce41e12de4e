import ProximateModel

extension Scene {
  /// Earlier episodes of the same kind whose outcome the logs cover, with their dose and what came of them.
  func precedents(of episode: Episode) -> [Precedent] {
    let lag = max(0, episode.interval.start.seconds(until: onset))
    let horizon = max(Calibration.precedentHorizon, 3 * lag)
    return others(like: episode).compactMap { earlier in
      guard earlier.interval.end < min(onset, episode.interval.start) else { return nil }
      guard earlier.interval.start.seconds(until: onset) > Calibration.mergeGap else { return nil }
      return Precedent(
        of: episode.first.id, finding: earlier.first.id, interval: earlier.interval,
        doseRatio: earlier.dose / episode.dose, outcome: outcome(of: earlier, within: horizon))
    }
  }

  /// What came of an episode: the gravest window that it ran into or that began within the horizon.
  private func outcome(of episode: Episode, within horizon: Double) -> Precedent.Result {
    let after = Interval(
      start: episode.interval.start, end: min(episode.interval.end, onset).adding(seconds: horizon))
    var result = Precedent.Result.noImpact
    for other in windows where other.interval != window.interval && other.interval.overlaps(after) {
      if !other.isAbsorbed(beside: window) { return .outage }
      result = .absorbed
    }
    return result
  }

  /// Precedents that did no harm at half the dose or more: "not sufficient alone" needs two.
  func healthyPrecedents(of episode: Episode) -> [Precedent] {
    precedents(of: episode).filter { $0.outcome != .outage && $0.doseRatio >= Calibration.leastDoseRatio }
  }

  /// How many times as large as the largest harmless precedent an episode is; 0 when there is none.
  func excess(of episode: Episode) -> Double {
    let harmless = precedents(of: episode).filter { $0.outcome != .outage }
    return harmless.map(\.doseRatio).max().map { 1 / max($0, 1e-9) } ?? 0
  }
}
