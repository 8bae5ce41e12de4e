import Foundation

/// Tails of the chi-square distribution.
enum ChiSquare {
  /// -log10 P(X >= x): the saddle-point approximation of Lugannani and Rice with Barndorff-Nielsen's r*, as
  /// `NegativeBinomial` has it. 0 below the mean.
  ///
  /// - Parameter freedom: degrees of freedom, above 0.
  static func surprise(atLeast x: Double, freedom: Double) -> Double {
    guard x > freedom * 1.001 else { return 0 }
    let root = (x - freedom - freedom * log(x / freedom)).squareRoot()
    let slope = (x - freedom) / (2 * freedom).squareRoot()
    let z = root + log(slope / root) / root
    if z > 36 { return z * z / (2 * log(10)) + log10(z * (2 * Double.pi).squareRoot()) }
    return -log10(0.5 * erfc(z / 2.0.squareRoot()))
  }
}
