import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct LineCutterTests {
  private func bounds(_ block: Int, _ line: Int = 1 << 20) -> ReadingBounds {
    var bounds = ReadingBounds()
    (bounds.blockBytes, bounds.lineBytes) = (block, line)
    return bounds
  }

  @Test(arguments: 0..<300)
  func `Any block size, any lines kept: each line once, at its place`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = randomText(using: &random)
    let limit = Int.random(in: 1...300, using: &random)
    let expected = naiveLines(text, limit: limit)
    let source = MemoryBytes(text, step: Int.random(in: 1...400, using: &random))
    var cutter = LineCutter(source, at: 0, bounds: bounds(Int.random(in: 1...500, using: &random), limit))
    var (block, keep, seen) = (LineBlock(), 0, 0)
    while cutter.nextBlock(into: &block, keepingFrom: keep) {
      #expect(block.firstLine <= seen)
      #expect(block.textLines == Array(expected[block.firstLine..<block.firstLine + block.lines.count]))
      #expect(block.rangeEnd == block.lines.count)
      #expect(block.firstLine + block.lines.count > seen)
      seen = block.firstLine + block.lines.count
      #expect(block.isLast == (seen == expected.count))
      keep = Int.random(in: max(0, block.lines.count - 5)...block.lines.count, using: &random)
    }
    #expect(seen == expected.count)
    #expect(block.isLast)
  }

  @Test(arguments: 0..<300)
  func `Any cuts into ranges: each line belongs to one`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 1_000)
    let text = (Bool.random(using: &random) ? [0xef, 0xbb, 0xbf] : []) + randomText(using: &random)
    let directory = try TemporaryDirectory()
    let file = try #require(Discovery(paths: [try directory.write(text, to: "a.log")]).files.first)
    let mark = text.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    let expected = naiveLines(Array(text[mark...]), limit: 60).map { line in
      var moved = line
      moved.offset += UInt64(mark)
      return moved
    }
    let cuts = (0..<3).map { _ in UInt64.random(in: 0...UInt64(text.count + 2), using: &random) }.sorted()
    let ends = [0] + cuts + [UInt64(text.count + 5)]
    var own: [TextLine] = []
    for (start, end) in zip(ends, ends.dropFirst()) {
      own += ownLines(
        file, start..<end, bounds(Int.random(in: 1...300, using: &random), 60), expected, &random)
    }
    #expect(own == expected)
  }

  /// Reads a range to the end of the text, and checks that what runs on past its end are the lines that follow.
  private func ownLines(
    _ file: InputFile, _ range: Range<UInt64>, _ bounds: ReadingBounds, _ all: [TextLine],
    _ random: inout SeededGenerator
  ) -> [TextLine] {
    var reader = SourceReader(file, range: range, bounds: bounds)
    var (block, keep, own, base) = (LineBlock(), 0, [TextLine](), Int?.none)
    #expect(reader.nextSource() != nil)
    while reader.nextBlock(into: &block, keepingFrom: keep) {
      let lines = block.textLines
      base = base ?? all.firstIndex { $0 == lines.first }
      let first = (base ?? 0) + block.firstLine
      #expect(Array(all[first..<first + lines.count]) == lines)
      own += lines[..<block.rangeEnd].dropFirst(max(0, own.count - block.firstLine))
      keep = block.droppedBytes > 0 ? lines.count : Int.random(in: 0...lines.count, using: &random)
    }
    return own
  }

  @Test func `A range without a line of its own gives none`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(String(repeating: "x", count: 100) + "\ny\n", to: "a.log")
    let file = try #require(Discovery(paths: [path]).files.first)
    var reader = SourceReader(file, range: 10..<90)
    var block = LineBlock()
    #expect(reader.nextSource() != nil)
    #expect(!reader.nextBlock(into: &block, keepingFrom: 0))
    #expect(block.isLast && block.lines.isEmpty)
  }

  @Test func `A line of 50 MB is cut and the next one is whole`() {
    let long = [UInt8](repeating: 97, count: 50 << 20)
    let cutter = LineCutter(
      MemoryBytes(Array("a\n".utf8) + long + Array("\r\nb\n".utf8)), at: 0, bounds: ReadingBounds())
    let lines = lines(of: cutter)
    #expect(lines.map(\.text.count) == [1, Limits.recordBytes, 1])
    #expect(lines.map(\.dropped) == [0, UInt64(49 << 20), 0])
    #expect(lines.last?.offset == UInt64((50 << 20) + 4))
  }

  @Test func `A line as long as allowed is not cut`() {
    for terminator in ["\n", "\r\n", ""] {
      let text = Array((String(repeating: "x", count: 10) + terminator).utf8)
      #expect(lines(of: LineCutter(MemoryBytes(text), at: 0, bounds: bounds(4, 10))).map(\.dropped) == [0])
      #expect(
        lines(of: LineCutter(MemoryBytes([97] + text), at: 0, bounds: bounds(4, 10))).map(\.dropped) == [1])
    }
  }

  private func lines(of cutter: consuming LineCutter) -> [TextLine] {
    var (block, lines) = (LineBlock(), [TextLine]())
    while cutter.nextBlock(into: &block, keepingFrom: block.lines.count) { lines += block.textLines }
    return lines
  }
}
