import ProximateModel

/// Clock events that several machines had at once.
extension Scene {
  /// The clock event with which trouble began, when it came after a change that the trouble could be the effect of: what
  /// stood the change until all clocks jumped shows what it does at that, and not what the change did.
  func clockEvent(between change: Episode, and trouble: Episode) -> Episode? {
    episodes(
      of: [Subject.time], beginningIn: Interval(start: change.interval.start, end: window.interval.end)
    )
    .first { event in
      guard event.nature == .time else { return false }
      let slack = extent.uncertainty(of: event.first) + extent.uncertainty(of: trouble.first)
      let lag = event.interval.start.seconds(until: trouble.interval.start)
      let stood = change.interval.start.seconds(until: event.interval.start)
      return stood > Calibration.siblingLag && (-slack...Calibration.edgeLag).contains(lag)
    }
  }
}
