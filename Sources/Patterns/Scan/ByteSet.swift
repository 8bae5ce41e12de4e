/// A set of bytes.
package struct ByteSet: Hashable, Sendable {
  @usableFromInline var words: SIMD4<UInt64> = .zero

  package init() {}

  /// The bytes of a sequence.
  package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  init(_ byte: UInt8) {
    insert(byte)
  }

  /// The bytes that a character of a class can begin with.
  init(_ members: CharacterClass) {
    for byte in members.ascii { insert(byte) }
    if members.beyond != .none {
      words[2] = .max
      words[3] = .max
    }
  }

  /// Every byte.
  package static let all = {
    var result = ByteSet()
    result.words = .init(repeating: .max)
    return result
  }()

  @inlinable
  @inline(__always)
  package func contains(_ byte: UInt8) -> Bool {
    // Chosen, not indexed: the set stays in registers.
    let word = byte < 128 ? (byte < 64 ? words.x : words.y) : (byte < 192 ? words.z : words.w)
    return word >> UInt64(byte & 63) & 1 != 0
  }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  package mutating func formUnion(_ other: ByteSet) { words |= other.words }

  func isDisjoint(with other: ByteSet) -> Bool { words & other.words == .zero }
}
