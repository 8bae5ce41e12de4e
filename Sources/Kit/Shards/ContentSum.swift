import ProximateModel

/// A sum over the bytes of a file, each word weighted by its place: those of any ranges add up to that of the whole.
///
/// Two files of the same size and sum are the same; that others have the same sum by accident is less likely than
/// one in 2^60. Nobody can be kept from making such files.
struct ContentSum: Sendable, Hashable {
  /// Sum of words times weights, modulo 2^128.
  private(set) var value: UInt128 = 0

  init() {}

  init(_ value: UInt128) { self.value = value }

  mutating func merge(_ other: ContentSum) { value &+= other.value }

  /// Adds bytes that begin at an offset of the file.
  mutating func add(_ bytes: [UInt8], at offset: UInt64) {
    bytes.withUnsafeBytes { buffer in
      var p = 0
      while p < buffer.count, (offset + UInt64(p)) % 8 != 0 {
        add(UInt64(buffer[p]), at: offset + UInt64(p))
        p += 1
      }
      while p + 8 <= buffer.count {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: p, as: UInt64.self))
        add(word: word, number: (offset + UInt64(p)) / 8)
        p += 8
      }
      while p < buffer.count {
        add(UInt64(buffer[p]), at: offset + UInt64(p))
        p += 1
      }
    }
  }

  private mutating func add(_ byte: UInt64, at offset: UInt64) {
    add(word: byte << (8 * (offset % 8)), number: offset / 8)
  }

  private mutating func add(word: UInt64, number: UInt64) {
    let product = word.multipliedFullWidth(by: StableHash.mix(number &+ 1))
    value &+= UInt128(product.high) << 64 | UInt128(product.low)
  }
}
