import Testing

@testable import ProximateNormalise

@Suite struct ByteWordsTests {
  @Test(arguments: 0..<UInt64(10))
  func findsWhatByteByByteIsFound(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes: [UInt8] = [
      0x00, 0x09, 0x20, 0x21, 0x22, 0x3d, 0x3c, 0x3e, 0x5c, 0x61, 0x7f, 0x80, 0xa0, 0xbd, 0xff,
    ]
    for _ in 0..<2000 {
      let text = (0..<Int(random.next() % 40)).map { _ in
        random.next() % 3 == 0 ? bytes[Int(random.next() % UInt64(bytes.count))] : 0x62
      }
      let start = Int(random.next() % UInt64(text.count + 1))
      let end = start + Int(random.next() % UInt64(text.count - start + 1))
      let range = start..<end
      #expect(
        text.span.endOfKey(at: start, end: end)
          == range.first { text[$0] <= 0x20 || text[$0] == 0x3d || text[$0] == 0x22 } ?? end)
      #expect(
        text.span.endOfWord(at: start, end: end) == range.first { text[$0] == 0x20 || text[$0] == 0x09 }
          ?? end)
      #expect(text.span.contains(0x3d, from: start, end: end) == range.contains { text[$0] == 0x3d })
      #expect(
        text.span.word(at: start, end: end)
          == range.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(text[$1]) })
      let string = JSONText.endOfString(text.span, start, end)
      let plain = Self.endOfString(text, start, end)
      #expect(string.end == plain.end && string.isEscaped == plain.isEscaped)
    }
  }

  private static func endOfString(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, isEscaped: Bool) {
    var (p, isEscaped) = (start, false)
    while p < end, text[p] != 0x22 {
      if text[p] == 0x5c { isEscaped = true }
      p += text[p] == 0x5c ? 2 : 1
    }
    return (min(p, end), isEscaped)
  }
}
