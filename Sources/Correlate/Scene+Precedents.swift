import ProximateModel

extension Scene {
  /// Whether the system already showed it at the very beginning of all logs at hand.
  func beginsWith(_ episode: Episode) -> Bool {
    let isSaid = TriggerHearing.inputs.contains(episode.nature) && episode.nature != .routine
    guard !isSaid, let first = extent.interval?.start else { return false }
    return first.seconds(until: episode.interval.start) <= Calibration.beginning
      && episode.interval.start.seconds(until: onset) > Calibration.leftCensored
  }

  /// Earlier episodes of the same kind whose outcome the logs cover, with their dose and what came of them.
  func precedents(of episode: Episode) -> [Precedent] {
    let lag = max(0, episode.interval.start.seconds(until: onset))
    let horizon = max(Calibration.precedentHorizon, 3 * lag)
    return others(like: episode).compactMap { earlier in
      guard isHistory(earlier) || isApart(earlier, from: episode), content(of: episode) != .different else {
        return nil
      }
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

  /// Whether errors look like an outage of the past while what tells of users today was at work then and saw nothing.
  private func isQuiet(during other: ImpactWindow) -> Bool {
    guard other.isInferred, !window.isInferred else { return false }
    return window.components.contains { writes($0, during: other.interval) }
  }

  /// Whether a component wrote anything in a stretch of time.
  private func writes(_ component: String, during interval: Interval) -> Bool {
    observations.series.contains { key, cells in
      key.type == .allEvents && influence.isOne(key.scope.component, component)
        && cells.contains { $0.overlaps(interval) }
    }
  }

  /// What came of an episode: the gravest window that it ran into or that began within the horizon.
  private func outcome(of episode: Episode, within horizon: Double) -> Precedent.Result {
    let isOld = isHistory(episode)
    let last = isOld ? episode.interval.end : min(episode.interval.end, onset)
    let after = Interval(start: episode.interval.start, end: last.adding(seconds: horizon))
    var result = Precedent.Result.noImpact
    for other in isOld ? history.windows : windows
    where other.interval != window.interval && other.interval.overlaps(after) {
      if !other.isAbsorbed(beside: window), !isQuiet(during: other) { return .outage }
      result = .absorbed
    }
    return result
  }

  /// How often a kind of episode occurred before the onset and in baselines, and its rate per second.
  func rate(of episode: Episode) -> (times: Int, rate: Double) {
    // A deployment of anything is a deployment: what people change is rare by its kind, not by its place.
    let alike = deeds.like(episode, besides: others(like: episode))
    let times = alike.filter { isHistory($0) || $0.interval.start < onset }.count
    let span = max(extent.knownSeconds, Calibration.rateSpan)
    return (times, max(Double(times) / span, Calibration.rarestRate))
  }

  /// Precedents that did no harm and were the same thing: every deployment is another one.
  func harmless(_ episode: Episode) -> [Precedent] {
    isNewDeed(episode) || companions(of: episode).contains(where: isNewDeed)
      ? [] : healthyPrecedents(of: episode)
  }

  /// What the same component did within a minute: parts of one deed.
  func companions(of episode: Episode) -> [Episode] {
    let start = episode.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.siblingLag),
      end: start.adding(seconds: Calibration.siblingLag))
    return episodes(of: [influence.entity(episode.component)], beginningIn: span).filter { other in
      TriggerHearing.inputs.contains(other.nature) && !other.component.isEmpty && other.key != episode.key
    }
  }

  /// Precedents that did no harm at half the dose or more: "not sufficient alone" needs two.
  func healthyPrecedents(of episode: Episode) -> [Precedent] {
    precedents(of: episode).filter { $0.outcome != .outage && $0.doseRatio >= Calibration.leastDoseRatio }
  }
}
