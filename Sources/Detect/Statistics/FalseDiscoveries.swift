import Foundation

/// Benjamini and Hochberg, "Controlling the False Discovery Rate", 1995.
enum FalseDiscoveries {
  /// The least surprise (decades) that keeps the expected share of false ones at `rate`; nil when none does.
  ///
  /// - Parameters:
  ///   - surprises: -log10 of the p-values of the candidates, in any order.
  ///   - tests: how many values were looked at, at least as many.
  static func threshold(_ surprises: [Double], tests: Int, rate: Double) -> Double? {
    let sorted = surprises.sorted(by: >)
    let least = log10(Double(max(tests, sorted.count)) / rate)
    for rank in stride(from: sorted.count, to: 0, by: -1)
    where sorted[rank - 1] >= least - log10(Double(rank)) {
      return sorted[rank - 1]
    }
    return nil
  }
}
