/// Text looked at eight bytes at a time; the first byte is the lowest of its word.
extension Span where Element == UInt8 {
  /// The eight bytes from `position` on; zeros stand for those at `end` and behind.
  @inline(__always)
  func word(at position: Int, end: Int) -> UInt64 {
    if position + 8 <= end { return loadWord(position) }
    if position >= end { return 0 }
    guard position + 8 <= count else { return lastWord(at: position, end: end) }
    return loadWord(position) & (1 << UInt64(8 * (end - position)) - 1)
  }

  /// The load checks its bounds; all that is unsafe about it in general is the type.
  @inline(__always)
  private func loadWord(_ position: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  @inline(__always)
  private func fourWords(at position: Int) -> SIMD4<UInt64> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD4<UInt64>.self)
  }

  @inline(never)
  private func lastWord(at position: Int, end: Int) -> UInt64 {
    var word: UInt64 = 0
    for i in (position..<end).reversed() { word = word << 8 | UInt64(self[i]) }
    return word
  }

  /// The position of the first blank or control character, `=` or `"`; `end` when there is none.
  @inline(__always)
  func endOfKey(at position: Int, end: Int) -> Int {
    var p = position
    while p < end {
      let word = word(at: p, end: end)
      let marks =
        ByteMarks.below0x21(word) | ByteMarks.equal(to: 0x3d, word) | ByteMarks.equal(to: 0x22, word)
      if marks != 0 { return min(end, p + ByteMarks.first(marks)) }
      p += 8
    }
    return end
  }

  /// The position of the first space or tab; `end` when there is none.
  @inline(__always)
  func endOfWord(at position: Int, end: Int) -> Int {
    var p = position
    while p < end {
      let word = word(at: p, end: end)
      let marks = ByteMarks.equal(to: 0x20, word) | ByteMarks.equal(to: 0x09, word)
      if marks != 0 { return p + ByteMarks.first(marks) }
      p += 8
    }
    return end
  }

  /// Whether the byte, which is not 0, occurs.
  @inline(__always)
  func contains(_ byte: UInt8, from position: Int, end: Int) -> Bool {
    var p = position
    while p + 32 <= end {
      if ByteMarks.equal(to: byte, fourWords(at: p)) != 0 { return true }
      p += 32
    }
    while p < end {
      if ByteMarks.equal(to: byte, word(at: p, end: end)) != 0 { return true }
      p += 8
    }
    return false
  }
}

/// Tests of all eight bytes of a word at once: the highest bit of a byte says that it passed. The lowest mark is
/// always right, those above it may be wrong (Bit Twiddling Hacks: "Determine if a word has a zero byte").
enum ByteMarks {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func equal(to byte: UInt8, _ word: UInt64) -> UInt64 {
    let zeros = word ^ (ones &* UInt64(byte))
    return (zeros &- ones) & ~zeros & highs
  }

  /// Not zero when the byte occurs in one of the words, in whatever order their bytes lie.
  @inline(__always)
  static func equal(to byte: UInt8, _ words: SIMD4<UInt64>) -> UInt64 {
    let zeros = words ^ SIMD4(repeating: ones &* UInt64(byte))
    let marks = (zeros &- SIMD4(repeating: ones)) & ~zeros & SIMD4(repeating: highs)
    return marks.x | marks.y | marks.z | marks.w
  }

  /// Blanks and control characters.
  @inline(__always)
  static func below0x21(_ word: UInt64) -> UInt64 { (word &- ones &* 0x21) & ~word & highs }

  /// The number of the first byte that passed.
  @inline(__always)
  static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}
