import ProximateModel

extension NaiveScene {
  /// Components by how far any of their series rises above its median before the onset, in inter-quartile ranges.
  ///
  /// The scorer of BARO (Pham, Ha, Zhang, "BARO: Robust root cause analysis for microservices via multivariate
  /// Bayesian online change point detection", FSE 2024), on counts per bucket; a range of 0 counts as 1.
  func robustMaximum() -> [Statement] {
    let before = buckets(Interval(start: extent.start, end: onset))
    let after = buckets(Interval(start: onset, end: window.end))
    let ranked = series { $0 != .allEvents }.compactMap { key, cells -> RankedSeries? in
      guard let top = cells.filter({ after.contains($0.bucket) }).max(by: { $0.count < $1.count }) else {
        return nil
      }
      let usual = Quartiles(
        cells.lazy.filter { before.contains($0.bucket) && $0.bucket < before.upperBound }.map(\.count),
        of: before.upperBound - before.lowerBound)
      return RankedSeries(key: key, cell: top, score: (Double(top.count) - usual.median) / usual.range)
    }
    return statements(ranked) { "\(Int($0.score.rounded())) ranges above its median" }
  }
}

/// Quartiles of counts of which only those above zero are listed.
struct Quartiles {
  private let sorted: [UInt64]
  private let zeros: Int64
  private let total: Int64

  init(_ counts: some Sequence<UInt64>, of total: Int64) {
    sorted = counts.sorted()
    self.total = max(total, Int64(sorted.count))
    zeros = self.total - Int64(sorted.count)
  }

  /// The middle value.
  var median: Double { value(at: 0.5) }
  /// The inter-quartile range, 1 where it is 0.
  var range: Double {
    let range = value(at: 0.75) - value(at: 0.25)
    return range > 0 ? range : 1
  }

  /// The value below which the share lies, between neighbours by their distance.
  private func value(at share: Double) -> Double {
    guard total > 0 else { return 0 }
    let place = share * Double(total - 1)
    let low = place.rounded(.down)
    let (a, b) = (element(Int64(low)), element(min(total - 1, Int64(low) + 1)))
    return a + (b - a) * (place - low)
  }

  private func element(_ rank: Int64) -> Double { rank < zeros ? 0 : Double(sorted[Int(rank - zeros)]) }
}
