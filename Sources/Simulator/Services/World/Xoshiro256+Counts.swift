/// Whole numbers drawn from distributions, with the four operations and the (exact) square root only.
extension Xoshiro256 {
  /// Nearly standard normal from two draws: eight uniform numbers of sixteen bits each, summed.
  mutating func quickNormal() -> Double {
    var sum = 0.0
    for _ in 0..<2 {
      var bits = next()
      for _ in 0..<4 {
        sum += Double(bits & 0xffff)
        bits >>= 16
      }
    }
    // Eight times the mean of one; the deviation of the sum is sqrt(8/12) of 65536.
    return (sum - 262_140) / 53_510
  }

  /// Poisson: exact below a mean of 12, rounded normal above.
  mutating func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    guard mean < 12 else { return max(0, Int(mean + mean.squareRoot() * quickNormal() + 0.5)) }
    var (count, elapsed) = (0, exponential(mean: 1))
    while elapsed < mean {
      count += 1
      elapsed += exponential(mean: 1)
    }
    return count
  }

  /// Binomial: exact for few trials, Poisson for rare successes, rounded normal else; always within 0...trials.
  mutating func binomial(_ trials: Int, _ share: Double) -> Int {
    guard trials > 0, share > 0 else { return 0 }
    guard share < 1 else { return trials }
    if share > 0.5 { return trials - binomial(trials, 1 - share) }
    if trials <= 12 { return (0..<trials).reduce(0) { count, _ in count + (chance(share) ? 1 : 0) } }
    let mean = Double(trials) * share
    if mean < 12 { return min(trials, poisson(mean)) }
    let deviation = (mean * (1 - share)).squareRoot()
    return min(trials, max(0, Int(mean + deviation * quickNormal() + 0.5)))
  }
}
