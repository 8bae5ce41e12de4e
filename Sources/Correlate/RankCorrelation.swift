/// Spearman's rank correlation (Spearman, American Journal of Psychology 15, 1904): Pearson's of the ranks, equal values
/// sharing the mean of theirs.
enum RankCorrelation {
  /// From -1 to 1; 0 where either does not vary. Both have the same length.
  static func spearman(_ x: [Double], _ y: [Double]) -> Double {
    let (a, b) = (ranks(x), ranks(y))
    let mean = Double(x.count + 1) / 2
    var (product, left, right) = (0.0, 0.0, 0.0)
    for i in x.indices {
      product += (a[i] - mean) * (b[i] - mean)
      left += (a[i] - mean) * (a[i] - mean)
      right += (b[i] - mean) * (b[i] - mean)
    }
    return left > 0 && right > 0 ? product / (left * right).squareRoot() : 0
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var result = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for k in start...end { result[order[k]] = Double(start + end) / 2 + 1 }
      start = end + 1
    }
    return result
  }
}
