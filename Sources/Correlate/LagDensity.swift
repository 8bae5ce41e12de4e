#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long causes usually take to show.
enum LagDensity {
  /// Log-likelihood ratio that a trigger stands this long before the onset because it is one, against a chance
  /// occurrence of a type of event with this rate (per second), the clocks known to ±`uncertainty` seconds.
  static func triggerRatio(lag: Double, uncertainty: Double, rate: Double) -> Double {
    let u = max(uncertainty, 1)
    let low = max(0, lag - u)
    let high = max(low + u, lag + u)
    let mass = Calibration.lagMixture.reduce(0) { sum, part in
      sum + part.share * (exp(-low / part.mean) - exp(-high / part.mean))
    }
    let chance = rate * (high - low)
    return log(max(mass, 1e-300) / max(chance, 1e-300))
  }

  /// Log-likelihood ratio that a change this long before introduced something: half within hours, a third within
  /// days, a fifth within the month.
  static func introductionRatio(lead: Double, rate: Double) -> Double {
    let t = max(0, lead)
    let uniform = t <= Calibration.latentLookBack ? 0.2 / Calibration.latentLookBack : 0
    let density = 0.5 / 7200 * exp(-t / 7200) + 0.3 / 259_200 * exp(-t / 259_200) + uniform
    return log(max(density, 1e-300) / max(rate, 1e-300))
  }

  /// Natural logarithm.
  static func logarithm(_ x: Double) -> Double { log(x) }
}
