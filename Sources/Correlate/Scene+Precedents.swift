import ProximateModel

extension Scene {
  /// Earlier episodes of the same kind whose outcome the logs cover, with their dose and what came of them.
  func precedents(of episode: Episode) -> [Precedent] {
    let lag = max(0, episode.interval.start.seconds(until: onset))
    let horizon = max(Calibration.precedentHorizon, 3 * lag)
    return others(like: episode).compactMap { earlier in
      guard isHistory(earlier) || isApart(earlier, from: episode) else { return nil }
      return Precedent(
        of: episode.first.id, finding: earlier.first.id, interval: earlier.interval,
        doseRatio: earlier.dose / episode.dose, outcome: outcome(of: earlier, within: horizon))
    }
  }

  /// Whether an earlier episode of the same logs is an occurrence of its own.
  private func isApart(_ earlier: Episode, from episode: Episode) -> Bool {
    earlier.interval.end < min(onset, episode.interval.start)
      && earlier.interval.start.seconds(until: onset) > Calibration.mergeGap
  }

  /// What came of an episode: the gravest window that it ran into or that began within the horizon.
  private func outcome(of episode: Episode, within horizon: Double) -> Precedent.Result {
    let isOld = isHistory(episode)
    let last = isOld ? episode.interval.end : min(episode.interval.end, onset)
    let after = Interval(start: episode.interval.start, end: last.adding(seconds: horizon))
    var result = Precedent.Result.noImpact
    for other in isOld ? history.windows : windows
    where other.interval != window.interval && other.interval.overlaps(after) {
      if !other.isAbsorbed(beside: window) { return .outage }
      result = .absorbed
    }
    return result
  }

  /// How often a kind of episode occurred before the onset and in baselines, and its rate per second.
  func rate(of episode: Episode) -> (times: Int, rate: Double) {
    // A deployment of anything is a deployment: what people change is rare by its kind, not by its place.
    let isDeed = episode.nature == .change && !episode.isTemplate
    let alike = isDeed ? (history.episodes + episodes).filter { $0.key.type == episode.key.type } : []
    let others = isDeed ? alike.filter { $0.interval != episode.interval } : others(like: episode)
    let times = others.filter { isHistory($0) || $0.interval.start < onset }.count
    let span = max(extent.knownSeconds, Calibration.rateSpan)
    return (times, max(Double(times) / span, Calibration.rarestRate))
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
