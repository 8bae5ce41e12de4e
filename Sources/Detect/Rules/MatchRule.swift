import ProximateModel

/// Any such event; an episode is closed after `coalesce` without one.
struct MatchRule {
  /// Nanoseconds.
  let coalesce: Int64
  /// Nanoseconds per bucket of the timeline.
  let bucketWidth: Int64

  func episodes(of timeline: Timeline) -> [Episode] {
    let cells = timeline.cells
    var result: [Episode] = []
    var start = 0
    for i in cells.indices {
      let isLast = i + 1 == cells.count
      if isLast || cells[i].last.distance(before: cells[i + 1].first) > coalesce {
        result.append(episode(timeline, start...i))
        start = i + 1
      }
    }
    return result
  }

  private func episode(_ timeline: Timeline, _ range: ClosedRange<Int>) -> Episode {
    let peak = timeline.peak(in: range)
    let count = timeline.count(range)
    return Episode(
      start: timeline.cells[range.lowerBound].first, end: timeline.cells[range.upperBound].last,
      peak: peak.first,
      count: count, magnitude: Double(count), rate: timeline.rate(at: peak, bucketWidth: bucketWidth))
  }
}

extension Timeline {
  /// The cell with most occurrences, the first of equals. The range must not be empty.
  func peak(in range: ClosedRange<Int>) -> Cell {
    var best = cells[range.lowerBound]
    for cell in cells[range] where cell.count > best.count { best = cell }
    return best
  }

  /// Occurrences per minute: those in the minute that ends with this cell, or in the cell when it is longer.
  func rate(at cell: Cell, bucketWidth: Int64) -> Double {
    let minute = Bucket.factor(of: 60_000_000_000, width: bucketWidth)
    let buckets = Bucket.factor(of: minute, width: grid) * grid
    let low = index(from: cell.bucket - buckets + grid)
    let high = index(from: cell.bucket + 1) - 1
    guard low <= high else { return 0 }
    return Double(count(low...high)) * 60e9 / (Double(buckets) * Double(bucketWidth))
  }
}
