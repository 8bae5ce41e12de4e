import ProximateModel

/// What comes again and again.
extension Scene {
  /// Whether the like of it was there before, at half its size or more.
  func isPrecedented(_ episode: Episode) -> Bool {
    others(like: episode).contains {
      ($0.interval.start < episode.interval.start || isHistory($0))
        && $0.dose >= Calibration.leastDoseRatio * min(episode.dose, Calibration.ordinaryDose)
    }
  }

  /// Whether none of its like was nearly as large before: what is absorbed as a rule leaves a little each time.
  func isBeyondAny(_ episode: Episode) -> Bool {
    others(like: episode).allSatisfy {
      $0.interval.start >= episode.interval.start && !isHistory($0) || isLocalPart($0)
        || $0.dose * Calibration.doseRange <= episode.dose
    }
  }

  /// Whether it is what the logs always show: it came many times before. That there is more of it
  /// now, a burst of the message tells. What comes from outside a few times a day has its controls in all these times,
  /// and is no background for them.
  func isBackground(_ episode: Episode) -> Bool {
    guard episode.nature != .change, !episode.isHearsay else { return false }
    // A message may have come thousands of times; a few tell.
    let earlier = episodes(of: episode.key).lazy.filter {
      $0.interval != episode.interval && ($0.interval.start < onset || isHistory($0))
    }
    guard earlier.prefix(Calibration.ordinaryTimes).count == Calibration.ordinaryTimes else { return false }
    let isInput = episode.first.isAuthored && TriggerHearing.inputs.contains(episode.nature)
    return !isInput || rate(of: episode).rate * Calibration.ordinarySpacing > 1
  }

  /// Whether trouble that comes again and again, and not with the impact, began so long after something that it would
  /// have shown long before, had that brought it.
  func isTardy(_ trouble: Episode, after cause: Episode) -> Bool {
    let lead = cause.interval.start.seconds(until: trouble.interval.start)
    let pause = trouble.interval.seconds / max(1, Double(trouble.count) - 1)
    return lead > Calibration.tardyLead && lead > Calibration.tardyPauses * pause
      && trouble.count >= Calibration.leastComplaints
      && trouble.interval.start.seconds(until: onset) > Calibration.standingLead
  }

  /// Whether it is what the logs showed before something as well, of which a little more than ever came long after it.
  func isAsEver(_ trouble: Episode, beside cause: Episode) -> Bool {
    guard isTardy(trouble, after: cause) else { return false }
    let before = episodes(of: trouble.key).lazy.filter {
      $0.interval.end < cause.interval.start || isHistory($0)
    }
    return before.prefix(Calibration.everTimes).count == Calibration.everTimes
  }
}
