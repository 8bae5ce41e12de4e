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
    words[0] = members.low
    words[1] = members.high
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

  package mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  package mutating func formUnion(_ other: ByteSet) { words |= other.words }

  package func isDisjoint(with other: ByteSet) -> Bool { words & other.words == .zero }

  /// A set from the text that `hexadecimal` gave; nil for any other.
  package init?(hexadecimal text: String) {
    let parts = text.split(separator: ".").compactMap { UInt64($0, radix: 16) }
    guard parts.count == 4 else { return nil }
    words = SIMD4(parts[0], parts[1], parts[2], parts[3])
  }

  /// The set as text: four numbers to the base of 16 with dots between them, 64 bytes each from the lowest bit on.
  package var hexadecimal: String {
    [words.x, words.y, words.z, words.w].map { String($0, radix: 16) }.joined(separator: ".")
  }
}
