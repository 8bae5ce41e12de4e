import ProximateModel

/// The covered buckets of some logs in order; statistics walk along it, so that time without logs takes no part.
struct Axis: Sendable {
  /// Bucket numbers, ascending, without repeats.
  let buckets: [Int64]

  init(_ timeline: Timeline) { buckets = timeline.cells.map(\.bucket) }

  /// The buckets of `width` nanoseconds, each `factor` base buckets, that a timeline covers. A cell of a coarser
  /// grid covers all from its first to its last event: what lies within it is not told apart any more.
  init(covering timeline: Timeline, width: Int64, factor: Int64) {
    buckets =
      timeline.grid > factor
      ? Self.covered(by: timeline.cells, width: width) : timeline.coarsened(by: factor).cells.map(\.bucket)
  }

  private static func covered(by cells: [Cell], width: Int64) -> [Int64] {
    var buckets: [Int64] = []
    for cell in cells {
      let known = buckets.last.map { $0.clampedAdding(1) } ?? .min
      let start = max(Bucket.number(of: cell.first, width: width), known)
      let last = Bucket.number(of: cell.last, width: width)
      let room = Int64(most - buckets.count)
      if room > 0, start <= last { buckets.append(contentsOf: start...min(last, start + room - 1)) }
    }
    return buckets
  }

  /// Buckets told apart at most, a few years of minutes: stray times may reach further.
  private static let most = 2_000_000

  /// How many covered buckets lie before `bucket`; O(log n).
  func rank(of bucket: Int64) -> Int {
    var (low, high) = (0, buckets.count)
    while low < high {
      let middle = (low + high) / 2
      if buckets[middle] < bucket { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
