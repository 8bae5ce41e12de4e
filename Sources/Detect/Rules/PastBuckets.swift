import ProximateKnowledge

/// The buckets that something is compared with.
struct PastBuckets {
  let baseline: Baseline
  /// Nanoseconds per bucket.
  let width: Int64
  /// Buckets with something to compare with, ascending.
  let buckets: [Int64]

  private static let day: Int64 = 86_400_000_000_000
  /// Half the width of the stretch of each day that is the same time of day.
  private static let halfHour: Int64 = 1_800_000_000_000
  /// Days looked back at most.
  private static let mostDays = 28
  /// With fewer days than this the spread is taken to be half as wide again.
  private static let enoughDays = 4

  init(_ baseline: Baseline, width: Int64, buckets: [Int64]) {
    self.baseline = baseline
    self.width = width
    self.buckets = buckets
  }

  /// Stretches of indices into `buckets` that are the past of what begins in a bucket, the latest first; nil when they
  /// are too few.
  func ranges(before bucket: Int64) -> [Range<Int>]? {
    let ranges = baseline.source == .preceding ? [preceding(bucket)] : sameTime(bucket)
    return ranges.reduce(0) { $0 + $1.count } >= max(1, baseline.minBuckets) ? ranges : nil
  }

  /// The usual level before a bucket, from a value by index of bucket.
  func level(before bucket: Int64, _ value: (Int) -> Double) -> RobustLevel? {
    ranges(before: bucket).map { level($0, value) }
  }

  /// The level of stretches that `ranges` gave.
  func level(_ ranges: [Range<Int>], _ value: (Int) -> Double) -> RobustLevel {
    var level = RobustLevel(ranges.flatMap { $0.map(value) })
    if baseline.source == .sameTime, ranges.count < Self.enoughDays { level.deviation *= 1.5 }
    return level
  }

  private func preceding(_ bucket: Int64) -> Range<Int> {
    let end = bucket - (baseline.gap == 0 ? 0 : Bucket.factor(of: baseline.gap, width: width))
    let start = end - Bucket.factor(of: baseline.lookback, width: width)
    return rank(of: start)..<rank(of: end)
  }

  private func sameTime(_ bucket: Int64) -> [Range<Int>] {
    guard let first = buckets.first else { return [] }
    let (day, half) = (max(1, Self.day / width), Self.halfHour / width)
    var result: [Range<Int>] = []
    for number in 1...Int64(Self.mostDays) {
      let middle = bucket - number * day
      if middle + half < first { break }
      let range = rank(of: middle - half)..<rank(of: middle + half + 1)
      if !range.isEmpty { result.append(range) }
    }
    return result
  }

  /// How many buckets lie before this one; O(log n).
  private func rank(of bucket: Int64) -> Int {
    var (low, high) = (0, buckets.count)
    while low < high {
      let middle = (low + high) / 2
      if buckets[middle] < bucket { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
