/// How well stated confidences agree with how often the statements were right.
package struct ConfidenceQuality: Sendable, Hashable {
  /// Claims with a confidence.
  package var count: Int
  /// Mean squared distance between confidence and outcome, 0 best (G. W. Brier, Monthly Weather Review 78, 1950).
  package var brier: Double
  /// Expected calibration error over ten bins of equal width, 0 best (Naeini, Cooper, Hauskrecht, AAAI 2015).
  package var calibrationError: Double
  /// Whether all confidences are those before caps.
  package var isBeforeCaps: Bool

  /// Fewer claims say nothing about calibration.
  package static let fewest = 10
  private static let bins = 10

  /// nil with fewer than ten claims.
  package init?(_ claims: [JudgedClaim]) {
    guard claims.count >= Self.fewest else { return nil }
    isBeforeCaps = claims.allSatisfy(\.isBeforeCaps)
    let pairs = claims.map { (p: $0.confidence, hit: $0.isRight ? 1.0 : 0.0) }
    count = pairs.count
    let n = Double(pairs.count)
    brier = pairs.reduce(0) { $0 + ($1.p - $1.hit) * ($1.p - $1.hit) } / n
    let binned = Dictionary(grouping: pairs) { min(Self.bins - 1, max(0, Int($0.p * Double(Self.bins)))) }
    calibrationError = binned.keys.sorted().reduce(0) { sum, bin in
      let members = binned[bin] ?? []
      return sum + abs(members.reduce(0) { $0 + $1.p - $1.hit }) / n
    }
  }
}

/// A claim with its confidence, and whether it was right.
package struct JudgedClaim: Sendable, Hashable {
  /// 0 to 1.
  package var confidence: Double
  /// Whether the confidence is the one before caps.
  package var isBeforeCaps: Bool
  /// Whether it matched the truth.
  package var isRight: Bool
}
