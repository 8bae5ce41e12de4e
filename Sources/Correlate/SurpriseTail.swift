#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How surprising counts are under a negative binomial.
enum SurpriseTail {
  /// -log10 P(X >= count) for X negative binomial with a mean and a size (variance = mean + mean²/size); 0 when
  /// the count is not above the mean.
  ///
  /// Saddle-point approximation of Lugannani and Rice, "Saddle point approximation for the distribution of the
  /// sum of independent random variables", 1980, with a continuity correction of one half.
  static func upper(count: Double, mean: Double, size: Double) -> Double {
    let y = count - 0.5
    guard mean > 0, size > 0, y > mean else { return 0 }
    let d = 2 * (y * log(y / mean) - (y + size) * log((y + size) / (mean + size)))
    let r = max(d, 0).squareRoot()
    guard r > 1e-6 else { return 0 }
    let theta = log(y * (mean + size) / (mean * (y + size)))
    let u = 2 * sinh(theta / 2) * (y + y * y / size).squareRoot()
    let corrected = r + log(u / r) / r
    if corrected > 36 { return corrected * corrected / 4.605 + log10(2.507 * corrected) }
    return max(0, -log10(0.5 * erfc(corrected / 2.0.squareRoot())))
  }
}
