import ProximateModel

/// From when to when a shift may have begun.
///
/// The change points whose likelihood is within 1.92 of the greatest (95 % by the likelihood ratio; Basseville and
/// Nikiforov, "Detection of Abrupt Changes", 1993, section 2.4), the scores being normal about 0 before and about their
/// median in the run after.
struct ShiftOnset {
  let interval: Interval

  private static let confidence = 1.92
  /// Points before and after the first one of the run that are asked.
  private static let reach = 12
  /// Scores are no more certain than this.
  private static let greatest = 6.0

  init?(_ points: [MeasureSeries.Point], _ scores: [Double?], _ run: ClosedRange<Int>) {
    let level = min(Self.greatest, RobustLevel.median(scores[run].compactMap { $0 }))
    let first = max(1, run.lowerBound - Self.reach)
    let last = min(run.upperBound, run.lowerBound + Self.reach)
    guard level > 0, first <= last else { return nil }
    // The likelihood that it begins with a point, against that it begins after the last.
    var (sum, gains) = (0.0, [Double](repeating: 0, count: last - first + 1))
    for i in (first...last).reversed() {
      let score = min(max(scores[i] ?? 0, -Self.greatest), 2 * level)
      sum += level * score - level * level / 2
      gains[i - first] = sum
    }
    let least = (gains.max() ?? 0) - Self.confidence
    guard let low = gains.firstIndex(where: { $0 >= least }),
      let high = gains.lastIndex(where: { $0 >= least })
    else { return nil }
    let start = min(points[first + low - 1].last, points[first + low].first)
    interval = Interval(
      start: Instant(nanoseconds: start), end: Instant(nanoseconds: points[first + high].last))
  }

  /// What a sentence says of it.
  static func told(_ onset: Interval?) -> String {
    guard let onset else { return "" }
    let length = onset.start.nanoseconds.distance(before: onset.end.nanoseconds)
    return "; when it began is known to \(MeasureWording.duration(length))"
  }
}
