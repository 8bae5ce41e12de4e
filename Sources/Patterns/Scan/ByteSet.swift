/// A set of bytes.
struct ByteSet: Hashable, Sendable {
  private var words: SIMD4<UInt64> = .zero

  init() {}

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

  static let all = {
    var result = ByteSet()
    result.words = .init(repeating: .max)
    return result
  }()

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0 }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }

  func isDisjoint(with other: ByteSet) -> Bool { words & other.words == .zero }
}
