import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct TextEncodingTests {
  private let directory: TemporaryDirectory
  private let text = "first line\r\nzweite Zeile mit ä und 😀\n\nlast"

  init() throws { directory = try TemporaryDirectory() }

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 reads as UTF-8, with a mark or without`(isBigEndian: Bool, hasMark: Bool) throws {
    let bytes = utf16((hasMark ? "\u{feff}" : "") + text, isBigEndian: isBigEndian)
    for step in [1, 3, 1000] {
      let reading = Reading(.named("stdin"), stored: MemoryBytes(bytes, step: step))
      #expect(reading.sources.first?.lines == naiveLines(Array(text.utf8)))
      #expect(reading.sources.first?.source.encoding == (isBigEndian ? "utf-16be" : "utf-16le"))
    }
  }

  @Test func `Halves of pairs become replacement characters`() {
    let units: [UInt8] = [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x62, 0, 0x00, 0xde, 0x3d, 0xd8, 0x00, 0xde, 0x0a]
    let reading = Reading(.named("stdin"), stored: MemoryBytes(units))
    #expect(reading.texts == ["a\u{fffd}b\u{fffd}😀\u{fffd}"])
  }

  @Test func `A text that is transcoded belongs to the range that begins it`() throws {
    let path = try directory.write(utf16("\u{feff}" + text, isBigEndian: false), to: "a.log")
    let file = try #require(Discovery(paths: [path]).files.first)
    let counts = [0..<20, 20..<1000].map { (range: Range<UInt64>) in
      var reader = SourceReader(file, range: range)
      var (block, count) = (LineBlock(), 0)
      #expect(reader.nextSource()?.encoding == "utf-16le")
      while reader.nextBlock(into: &block, keepingFrom: block.lines.count) { count += block.rangeEnd }
      return count
    }
    #expect(counts == [4, 0])
  }

  @Test func `A byte order mark is no part of the first line`() {
    let reading = Reading(
      .named("stdin"), stored: MemoryBytes([0xef, 0xbb, 0xbf] + Array("one\ntwo\n".utf8)))
    #expect(reading.texts == ["one", "two"])
    #expect(reading.sources.first?.lines.map(\.offset) == [3, 7])
  }

  @Test func `Other bytes pass as they are`() {
    let bytes: [UInt8] = Array("Stra".utf8) + [0xdf, 0x65, 0x0a]
    let reading = Reading(.named("stdin"), stored: MemoryBytes(bytes))
    #expect(reading.sources.first?.lines.first?.text == Array(bytes.dropLast()))
    #expect(reading.sources.first?.source.encoding == "8-bit")
  }

  @Test func `Zeros in a text do not make it binary, even a long hole`() {
    let line = Array("a line of an ordinary log\n".utf8)
    let bytes = line + [0] + line + line + Fixture.zeros(5000) + line
    let reading = Reading(.named("stdin"), stored: MemoryBytes(bytes))
    #expect(reading.texts.count == 4)
    #expect(reading.codes == [])
  }

  @Test func `Binary data is told and not read`() {
    var random = SeededGenerator(seed: 7)
    let noise = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    for bytes in [
      noise, Array(noise[..<3000]), Fixture.zeros(5000) + noise,
      [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3],
    ] {
      let reading = Reading(.named("stdin"), stored: MemoryBytes(bytes))
      #expect(reading.codes == ["I130"])
      #expect(reading.sources.first?.source.encoding == "binary")
      #expect(reading.texts == [])
    }
  }
}
