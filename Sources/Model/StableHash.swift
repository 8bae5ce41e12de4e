/// A 64-bit hash that is the same in every process and on every machine (Swift's Hasher is seeded per process).
///
/// FNV-1a over the bytes, finished with the mixer of MurmurHash3; not for untrusted secrets.
public struct StableHash: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing yet.
  @inlinable public init() {}

  /// Adds one byte.
  @inlinable
  public mutating func combine(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// Adds bytes.
  @inlinable
  public mutating func combine(_ bytes: some Sequence<UInt8>) { for byte in bytes { combine(byte: byte) } }

  /// Adds a text's UTF-8 bytes and an end mark, so that ("a", "bc") and ("ab", "c") differ.
  @inlinable
  public mutating func combine(_ text: String) {
    combine(text.utf8)
    combine(byte: 0xff)
  }

  /// Adds an integer, least significant byte first.
  @inlinable
  public mutating func combine(_ value: UInt64) {
    var rest = value
    for _ in 0..<4 {
      combine(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    if rest == 0 {
      // A zero only multiplies: four of them by the prime's fourth power.
      state = state &* Self.primeToTheFourth
      return
    }
    for _ in 0..<4 {
      combine(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  @usableFromInline
  static var primeToTheFourth: UInt64 {
    let prime: UInt64 = 0x0000_0100_0000_01b3
    return prime &* prime &* prime &* prime
  }

  /// The finished hash.
  @inlinable public var value: UInt64 { Self.mix(state) }

  /// MurmurHash3's 64-bit finaliser: a bijection that spreads every bit.
  @inlinable
  public static func mix(_ value: UInt64) -> UInt64 {
    var x = value
    x = (x ^ (x >> 33)) &* 0xff51_afd7_ed55_8ccd
    x = (x ^ (x >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return x ^ (x >> 33)
  }
}
