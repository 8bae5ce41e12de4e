import ProximateKnowledge
import ProximateModel

/// At least so many events, or distinct things, within a sliding window.
struct CountRule {
  let window: Window
  let atLeast: Double
  /// Nanoseconds per bucket of the timeline.
  let bucketWidth: Int64
  /// How distinct things are told from a number of events; nil when events themselves are counted.
  let distinct: DistinctShare?

  func episodes(of timeline: Timeline) -> [Episode] {
    window.stretches(timeline.cells.map { ($0.first, $0.last) }) { range in
      let amount = amount(timeline, range)
      return amount >= atLeast ? amount : nil
    }.map { episode(timeline, onset(timeline, $0.cells), $0.peak) }
  }

  /// What the window counts. A single cell that is longer than the window counts in proportion.
  private func amount(_ timeline: Timeline, _ range: ClosedRange<Int>) -> Double {
    var count = Double(timeline.count(range))
    let cell = timeline.cells[range.lowerBound]
    let length = cell.first.distance(before: cell.last)
    if let most = window.length, range.count == 1, length > most { count *= Double(most) / Double(length) }
    return distinct?.entities(amongEvents: count) ?? count
  }

  /// The stretch without what would have come before it anyway.
  private func onset(_ timeline: Timeline, _ cells: ClosedRange<Int>) -> ClosedRange<Int> {
    guard case .sliding(let span) = window else { return cells }
    let onset = SurgeOnset(timeline: timeline, span: span).cell(in: cells) {
      amount(timeline, $0) >= atLeast
    }
    return onset...cells.upperBound
  }

  private func episode(_ timeline: Timeline, _ range: ClosedRange<Int>, _ peak: WindowHit) -> Episode {
    let cell = timeline.peak(in: peak.range)
    var result = Episode(
      start: timeline.cells[range.lowerBound].first, end: timeline.cells[range.upperBound].last,
      peak: cell.first,
      count: timeline.count(range), magnitude: peak.strength,
      rate: timeline.rate(at: cell, bucketWidth: bucketWidth))
    guard case .sliding(let span) = window,
      let usual = SurgeOnset(timeline: timeline, span: span).usual(before: range.lowerBound)
    else { return result }
    result.baseline = usual
    result.surprise = SurgeOnset.surprise(ofAtLeast: peak.strength, usual: usual)
    return result
  }
}
