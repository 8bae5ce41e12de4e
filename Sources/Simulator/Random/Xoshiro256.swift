/// xoshiro256++ (Blackman, Vigna, "Scrambled Linear Pseudorandom Number Generators", TOMS 2021).
///
/// The draws below use comparisons and the four operations only, never libm, so that a seed gives
/// the same bytes on every machine.
package struct Xoshiro256: RandomNumberGenerator, Sendable {
  private var s0, s1, s2, s3: UInt64

  /// A generator for one concern: equal seeds and concerns give equal sequences.
  package init(seed: UInt64, concern: UInt64) {
    var spread = SplitMix64(seed: seed ^ (concern &* 0xd6e8_feb8_6659_fd93))
    (s0, s1, s2, s3) = (spread.next(), spread.next(), spread.next(), spread.next())
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    let result = Self.rotate(s0 &+ s3, 23) &+ s0
    let t = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = Self.rotate(s3, 45)
    return result
  }

  private static func rotate(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }

  /// Uniform in [0, 1) with 53 bits.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform in [low, high).
  package mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * unit() }

  /// True with a probability.
  package mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// Uniform in 0..<count, by multiplication (bias below 2^-32 for the counts used here).
  package mutating func index(below count: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(count)) >> 32)
  }

  /// Approximately normal: the sum of twelve uniform draws (Irwin-Hall), cut at six deviations by nature.
  package mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return mean + deviation * sum
  }

  /// Exponential, by von Neumann's comparison method (exact, no logarithm).
  package mutating func exponential(mean: Double) -> Double {
    var whole = 0.0
    while true {
      let first = unit()
      var (last, isOdd) = (first, true)
      while true {
        let following = unit()
        if following > last { break }
        last = following
        isOdd.toggle()
      }
      if isOdd { return mean * (whole + first) }
      whole += 1
    }
  }
}
