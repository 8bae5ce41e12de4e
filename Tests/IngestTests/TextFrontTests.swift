import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateIngest

/// Logs that begin with a hole: what `copytruncate` leaves of one whose writer does not append.
@Suite struct TextFrontTests {
  private let directory: TemporaryDirectory
  private let text = Array("2024-03-05T10:00:00Z ERROR one\ntwo\r\n\nthree".utf8)

  init() throws { directory = try TemporaryDirectory() }

  private func bounds(_ head: Int, _ block: Int = 64) -> ReadingBounds {
    var bounds = ReadingBounds()
    (bounds.headBytes, bounds.blockBytes) = (head, block)
    return bounds
  }

  /// The lines of the text, as they lie behind so many bytes.
  private func lines(behind count: Int) -> [TextLine] {
    naiveLines(text).map { line in
      var moved = line
      moved.offset += UInt64(count)
      return moved
    }
  }

  private func found(_ bytes: [UInt8], _ name: String = "a.log") throws -> InputFile {
    try #require(Discovery(paths: [try directory.write(bytes, to: name)]).files.first)
  }

  @Test(arguments: [2, 3, 99, 100, 101, 1000, 70_000, 200_001])
  func `A log that begins with a hole is read behind it, each line at its place`(zeros: Int) throws {
    let bytes = Fixture.zeros(zeros) + text
    let readings = [
      Reading(try found(bytes)), Reading(try found(bytes), bounds: bounds(100)),
      Reading(.named("stdin"), bounds: bounds(100), stored: MemoryBytes(bytes, step: 7)),
      Reading(try found(try directory.gzip(bytes), "a.log.gz")),
    ]
    for reading in readings {
      #expect(reading.sources.map(\.lines) == [lines(behind: zeros)])
      #expect(reading.sources.map(\.source.encoding) == ["utf-8"])
      #expect(reading.sources.map(\.source.zeros) == [UInt64(zeros)])
      #expect(reading.codes == ["I132"])
      #expect(reading.diagnostics.first?.summary.contains("first \(zeros) bytes") == true)
    }
  }

  /// No byte of the hole is stored, nor read where the file system tells what is.
  @Test func `A hole of gigabytes is passed over`() throws {
    let path = try directory.write([], to: "a.log")
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seek(toOffset: 1 << 32)
    try file.write(contentsOf: Data(text))
    try file.close()
    let reading = Reading(path: path)
    #expect(reading.sources.map(\.lines) == [lines(behind: 1 << 32)])
    #expect(reading.codes == ["I132"])
  }

  @Test(arguments: [1, 100, 101, 1_000_000])
  func `Nothing but zeros is told as that`(zeros: Int) throws {
    let bytes = Fixture.zeros(zeros)
    for reading in [Reading(try found(bytes)), Reading(.named("stdin"), stored: MemoryBytes(bytes))] {
      #expect(reading.sources.map(\.source.encoding) == ["binary"])
      #expect(reading.codes == [zeros == 1 ? "I130" : "I131"])
      #expect(reading.texts == [])
    }
  }

  @Test func `A byte order mark and UTF-16 are known behind a hole`() throws {
    let marked = Fixture.zeros(300) + [0xef, 0xbb, 0xbf] + text
    #expect(Reading(try found(marked)).sources.map(\.lines) == [lines(behind: 303)])
    for isBigEndian in [true, false] {
      let units = text.flatMap { byte -> [UInt8] in isBigEndian ? [0, byte] : [byte, 0] }
      for bytes in [Fixture.zeros(300) + units, Fixture.zeros(70_000) + units] {
        let reading = Reading(try found(bytes))
        #expect(reading.sources.map(\.lines) == [lines(behind: 0)])
        #expect(reading.sources.map(\.source.encoding) == [isBigEndian ? "utf-16be" : "utf-16le"])
      }
    }
  }

  @Test func `What fails within the zeros is told`() throws {
    let packed = try directory.gzip(Fixture.zeros(1_000_000))
    let reading = Reading(try found(Array(packed.dropLast(20)), "a.gz"))
    #expect(reading.codes == ["I120"])
    #expect(reading.texts == [])
  }

  @Test(arguments: [0, 150, 151])
  func `Any cuts into ranges: each line behind the hole belongs to one`(zeros: Int) throws {
    let file = try found(Fixture.zeros(zeros) + text)
    for cut in 0...UInt64(zeros + text.count + 2) {
      let parts: [Range<UInt64>] = [0..<cut, cut..<UInt64.max]
      #expect(try parts.flatMap { try own(file, $0) } == lines(behind: zeros), "\(cut)")
    }
  }

  /// The lines that belong to a range.
  private func own(_ file: InputFile, _ range: Range<UInt64>) throws -> [TextLine] {
    var reader = SourceReader(file, range: range, bounds: bounds(100))
    var (block, lines) = (LineBlock(), [TextLine]())
    let source = reader.nextSource()
    _ = try #require(source)
    while reader.nextBlock(into: &block, keepingFrom: block.lines.count) {
      lines += block.textLines.prefix(block.rangeEnd)
    }
    return lines
  }
}
