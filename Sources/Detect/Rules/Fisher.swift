import Foundation

/// Fisher's exact test of a two by two table.
enum Fisher {
  /// The probability that, of `marked` among `total` things, at least `hits` are among `drawn` drawn ones: the upper
  /// tail of the hypergeometric distribution.
  static func upperTail(hits: UInt64, drawn: UInt64, marked: UInt64, total: UInt64) -> Double {
    let most = min(drawn, marked)
    let least = drawn + marked > total ? drawn + marked - total : 0
    if hits <= least { return 1 }
    if hits > most { return 0 }
    var term = exp(logProbability(hits, drawn, marked, total))
    var sum = 0.0
    for k in hits...most {
      sum += term
      let rest = Double(total) - Double(drawn) - Double(marked)
      let ratio = Double(drawn - k) * Double(marked - k) / (Double(k + 1) * (rest + Double(k) + 1))
      term *= ratio
      if ratio < 1, term < sum * 1e-16 { break }
    }
    return min(1, sum)
  }

  private static func logProbability(_ k: UInt64, _ drawn: UInt64, _ marked: UInt64, _ total: UInt64)
    -> Double
  {
    logChoices(marked, k) + logChoices(total - marked, drawn - k) - logChoices(total, drawn)
  }

  private static func logChoices(_ n: UInt64, _ k: UInt64) -> Double {
    logFactorial(n) - logFactorial(k) - logFactorial(n - k)
  }

  /// ln n!: exact sums for small numbers, else Stirling's series, whose error is below 1/(1680 n^7).
  static func logFactorial(_ n: UInt64) -> Double {
    if n < 2 { return 0 }
    if n < 16 { return (2...n).reduce(0) { $0 + log(Double($1)) } }
    let x = Double(n)
    let cube = x * x * x
    return x * log(x) - x + 0.5 * log(2 * Double.pi * x) + 1 / (12 * x) - 1 / (360 * cube)
      + 1 / (1260 * cube * x * x)
  }
}
