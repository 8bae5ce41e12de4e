import ProximateModel

/// The level of a series just before each of its buckets.
struct History {
  /// Counts per bucket.
  let timeline: Timeline
  /// Covered buckets, those of the timeline among them.
  let axis: Axis
  /// Size that is usual for this kind of series.
  let usualSize: Double

  /// Buckets of a day; 0 when the rhythm of days is not asked for.
  let bucketsPerDay: Int64

  private var cached: (rank: Int, level: NegativeBinomial?)?
  private var daily: (rank: Int, mean: Double?)?

  init(_ timeline: Timeline, axis: Axis, usualSize: Double, bucketsPerDay: Int64 = 0) {
    self.timeline = timeline
    self.axis = axis
    self.usualSize = usualSize
    self.bucketsPerDay = bucketsPerDay
  }

  /// The mean at this time of the day on the days before, when at least two of them tell it: what is usual at noon is no
  /// burst although the morning was quiet. With at least two weeks before it is that of the same day of the week: what is
  /// usual on a Monday is no burst, and what is usual on a Sunday no drop. Ranks must be asked in ascending order.
  mutating func dailyMean(before rank: Int) -> Double? {
    guard bucketsPerDay > 0 else { return nil }
    if let daily, rank - daily.rank < Calibration.refresh { return daily.mean }
    let mean = dailyMean(at: axis.buckets[rank])
    daily = (rank, mean)
    return mean
  }

  private func dailyMean(at bucket: Int64) -> Double? {
    mean(at: bucket, days: (1...Calibration.weeksBefore).map { 7 * $0 }, fewest: Calibration.fewestWeeks)
      ?? mean(at: bucket, days: Array(1...Calibration.daysBefore), fewest: Calibration.fewestDays)
  }

  /// The mean at this time so many days before; nil when too few of these days tell it.
  private func mean(at bucket: Int64, days: [Int], fewest: Int) -> Double? {
    let means = days.compactMap { day -> Double? in
      let middle = bucket.clampedAdding(-Int64(day) * bucketsPerDay)
      let half = bucketsPerDay / Calibration.partOfDay
      let ranks = axis.rank(of: middle - half)..<axis.rank(of: middle + half + 1)
      guard ranks.count >= Calibration.fewestOfDay else { return nil }
      return Moments(counts: counts(ranks), buckets: ranks.count).level
    }.sorted()
    // Of two days the lesser one: an incident at this time yesterday is nothing usual.
    return means.count >= fewest ? means[(means.count - 1) / 2] : nil
  }

  /// The level before the bucket of this rank; nil with too little history. Ranks must be asked in ascending order.
  mutating func level(before rank: Int) -> NegativeBinomial? {
    if let cached, rank - cached.rank < Calibration.refresh { return cached.level }
    let end = rank - Calibration.gap
    let start = max(0, end - Calibration.lookback)
    let level = end - start >= Calibration.fewest ? level(of: start..<end) : nil
    cached = (rank, level)
    return level
  }

  /// The level over covered buckets of these ranks, which must not be none.
  func level(of ranks: Range<Int>) -> NegativeBinomial {
    let moments = Moments(counts: counts(ranks), buckets: ranks.count)
    let weight = Double(ranks.count)
    let own = moments.size ?? usualSize
    let size = (weight * own + Calibration.sizePrior * usualSize) / (weight + Calibration.sizePrior)
    // Nothing seen in n buckets still allows a mean of 3/n (the rule of three, 95 %).
    return NegativeBinomial(mean: max(moments.level, 3 / weight), size: Moments.clamped(size))
  }

  /// The size of the whole series, nil when it has too little of it.
  var size: Double? {
    guard axis.buckets.count >= Calibration.fewest, timeline.cells.count >= Calibration.fewest else {
      return nil
    }
    return Moments(counts: counts(0..<axis.buckets.count), buckets: axis.buckets.count).size
  }

  private func counts(_ ranks: Range<Int>) -> [UInt64] {
    guard let last = ranks.last else { return [] }
    let low = timeline.index(from: axis.buckets[ranks.lowerBound])
    let high = timeline.index(from: axis.buckets[last] + 1)
    return timeline.cells[low..<high].map(\.count)
  }
}

/// Moments of counts per bucket without the largest of them.
struct Moments {
  /// The usual count: the median where it tells something, otherwise the trimmed mean.
  let level: Double
  /// Size by moments, k = m²/max(v - m, m²/400); nil when nothing was counted.
  let size: Double?

  /// - Parameters:
  ///   - counts: of the buckets that have any.
  ///   - buckets: all of them, at least as many.
  init(counts: [UInt64], buckets: Int) {
    let sorted = counts.sorted()
    let zeros = max(0, buckets - sorted.count)
    let kept = max(1, buckets - Int(Double(buckets) * Calibration.trimmed))
    let values = sorted.prefix(max(0, kept - zeros)).map { Double($0) }
    let mean = values.reduce(0, +) / Double(kept)
    let empty = Double(kept - min(kept, values.count))
    let square = values.reduce(empty * mean * mean) { $0 + ($1 - mean) * ($1 - mean) } / Double(kept)
    let middle = buckets / 2
    let median = middle < zeros || sorted.isEmpty ? 0 : Double(sorted[min(middle - zeros, sorted.count - 1)])
    level = median >= 8 ? median : mean
    size = mean > 0 ? Self.clamped(mean * mean / max(square - mean, mean * mean / 400)) : nil
  }

  static func clamped(_ size: Double) -> Double {
    min(max(size, Calibration.sizes.lowerBound), Calibration.sizes.upperBound)
  }
}
