import ProximateModel

/// The level of a series just before each of its buckets.
struct History {
  /// Counts per bucket.
  let timeline: Timeline
  /// Covered buckets, those of the timeline among them.
  let axis: Axis
  /// Size that is usual for this kind of series.
  let usualSize: Double

  private var cached: (rank: Int, level: NegativeBinomial?)?

  init(_ timeline: Timeline, axis: Axis, usualSize: Double) {
    self.timeline = timeline
    self.axis = axis
    self.usualSize = usualSize
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
