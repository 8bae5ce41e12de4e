import ProximateModel

/// The covered buckets of some logs in order; statistics walk along it, so that time without logs takes no part.
struct Axis: Sendable {
  /// Bucket numbers, ascending, without repeats.
  let buckets: [Int64]

  init(_ timeline: Timeline) { buckets = timeline.cells.map(\.bucket) }

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
