import ProximateModel

extension ActivitySeries {
  /// Steps without anything that make a pause.
  private static let pause = 3

  /// How often nothing was recorded for three steps or more within a stretch, and then something again.
  func relapses(within interval: Interval) -> Int {
    var (relapses, silent, hasBegun) = (0, 0, false)
    for (number, count) in counts.enumerated() {
      let at = start.adding(seconds: Double(number) * step)
      guard at.adding(seconds: step) > interval.start, at <= interval.end else { continue }
      if count > 0 {
        if hasBegun, silent >= Self.pause { relapses += 1 }
        (silent, hasBegun) = (0, true)
      } else {
        silent += 1
      }
    }
    return relapses
  }
}
