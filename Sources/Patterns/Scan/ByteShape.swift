/// A fixed number of ASCII characters, each within a range: `\d{4}-\d{2}`, compared eight bytes at a time.
///
/// For a byte below 0x80 a sum without carry tells: `byte + (0x80 - lowest)` has the upper bit if it is not
/// too low, `byte + (0x7F - highest)` if it is too high.
struct ByteShape {
  /// Three words for every eight bytes: what to add for the lower and for the upper bound, and the upper bits
  /// of the bytes that count (of the last eight perhaps not all).
  static let wordsPerStep = 3

  private(set) var count = 0
  /// Whether it has nothing but single bytes.
  private(set) var isLiteral = true
  private(set) var words: [UInt64] = []

  /// Adds a byte.
  mutating func append(_ range: ClosedRange<UInt8>) {
    if count % 8 == 0 { words += [0, 0, 0] }
    let place = UInt64(count % 8 * 8)
    let step = words.count - Self.wordsPerStep
    words[step] |= UInt64(0x80 - range.lowerBound) << place
    words[step + 1] |= UInt64(0x7F - range.upperBound) << place
    words[step + 2] |= 0x80 << place
    count += 1
    if range.count > 1 { isLiteral = false }
  }

  /// Adds a part of a pattern; false, and nothing is added, unless it is a fixed number of characters of a
  /// range.
  mutating func append(_ part: PatternSyntax) -> Bool {
    switch part {
    case .character(let scalar) where scalar.isASCII:
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      append(byte...byte)
    case .oneOf(let members):
      guard let range = members.range else { return false }
      append(range)
    case .repeated(.oneOf(let members), let count):
      guard let range = members.range, count.least == count.most, (1...64).contains(count.least) else {
        return false
      }
      for _ in 0..<count.least { append(range) }
    default: return false
    }
    return true
  }
}

extension CharacterClass {
  /// The only characters that it has, if they are a run of ASCII characters.
  var range: ClosedRange<UInt8>? {
    guard beyond == .none, let first = ascii.first, let last = ascii.last else { return nil }
    return ascii.count == Int(last - first) + 1 ? first...last : nil
  }
}
