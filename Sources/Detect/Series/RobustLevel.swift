/// A level and its spread that single outliers do not move.
struct RobustLevel: Sendable {
  var median: Double
  /// 1.4826 times the median absolute deviation: the standard deviation, were the values normal.
  var deviation: Double

  init(median: Double, deviation: Double) {
    self.median = median
    self.deviation = deviation
  }

  /// The level of these values; 0 when there are none. O(n log n).
  init(_ values: [Double]) {
    let middle = Self.median(values)
    median = middle
    deviation = 1.4826 * Self.median(values.map { abs($0 - middle) })
  }

  /// The middle value, or the mean of the two in the middle.
  static func median(_ values: [Double]) -> Double {
    if values.isEmpty { return 0 }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
