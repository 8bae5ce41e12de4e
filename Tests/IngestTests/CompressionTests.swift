import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct CompressionTests {
  private let directory: TemporaryDirectory
  private let text = (0..<40_000).map { "line \($0) of a log that compresses well" }

  init() throws { directory = try TemporaryDirectory() }

  private var bytes: [UInt8] { Array(text.joined(separator: "\n").utf8) + [10] }

  @Test(arguments: ["gzip", "xz", "bzip2"])
  func `Compressed text reads like the text, whatever the name`(tool: String) throws {
    let path = try directory.write(try directory.output(of: tool, ["-c"], given: bytes), to: "misleading.txt")
    let file = try #require(Discovery(paths: [path]).files.first)
    #expect(file.kind == (tool == "gzip" ? .gzip : .compressed))
    let reading = Reading(file)
    #expect(reading.sources.first?.lines == naiveLines(bytes))
    #expect(reading.names == ["misleading.txt"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `A zstd frame is read`() throws {
    let reading = Reading(path: try directory.write(Fixture.zstd(Array("one\ntwo\n".utf8)), to: "a.log.zst"))
    #expect(reading.texts == ["one", "two"])
  }

  @Test func `An lz4 frame is read`() throws {
    let reading = Reading(path: try directory.write(Fixture.lz4(Array("one\ntwo\n".utf8)), to: "a.log.lz4"))
    #expect(reading.texts == ["one", "two"])
    #expect(reading.codes == [])
  }

  @Test func `A 7-Zip archive is known as one`() throws {
    let head: [UInt8] = [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]
    let reading = Reading(path: try directory.write(head + Fixture.zeros(200), to: "a.7z"))
    #expect(reading.texts == [])
    #expect(reading.codes.count == 1)
  }

  @Test func `Members of a gzip file follow one another, zeros behind them are padding`() throws {
    let joined =
      try directory.gzip(Array("one\ntw".utf8)) + directory.gzip([]) + directory.gzip(Array("o\nthree".utf8))
    let reading = Reading(path: try directory.write(joined + Fixture.zeros(700), to: "a.gz"))
    #expect(reading.texts == ["one", "two", "three"])
    #expect(reading.codes == [])
  }

  @Test func `Members are told apart wherever the input is cut`() throws {
    let joined = try directory.gzip(Array("one\n".utf8)) + directory.gzip(Array("two\n".utf8))
    for step in [1, 2, 3, 7, 8, 9, 25] {
      #expect(Reading(.named("stdin"), stored: MemoryBytes(joined, step: step)).texts == ["one", "two"])
    }
  }

  @Test func `Garbage behind gzip is told`() throws {
    let path = try directory.write(
      try directory.gzip(Array("one\n".utf8)) + Array("garbage".utf8), to: "a.gz")
    let reading = Reading(path: path)
    #expect(reading.texts == ["one"])
    #expect(reading.codes == ["I126"])
    #expect(reading.diagnostics.first?.place?.file == "a.gz")
  }

  @Test func `What comes before the end of a truncated gzip file is read`() throws {
    let whole = try directory.gzip(bytes)
    let reading = Reading(path: try directory.write(Array(whole[..<(whole.count / 2)]), to: "a.gz"))
    #expect(reading.codes == ["I120"])
    #expect(reading.texts.count > 10_000)
    #expect(Array(reading.texts.dropLast()) == Array(text.prefix(reading.texts.count - 1)))
  }

  /// bzip2 can be decoded block by block only, which its smallest are 100 kB; the others nearly to the last byte.
  @Test(arguments: [("xz", ["-c"], 200), ("bzip2", ["-1", "-c"], 100_000)])
  func `What can be decoded of a truncated file is read`(tool: String, options: [String], lost: Int) throws {
    let whole = try directory.output(of: tool, options, given: bytes)
    for cut in [20, whole.count / 3] {
      let part = Array(whole[..<(whole.count - cut)])
      let reading = Reading(path: try directory.write(part, to: "a.log"))
      #expect(reading.codes == ["I120"])
      let read = reading.texts.reduce(0) { $0 + $1.utf8.count + 1 }
      let isEnough = read >= bytes.count * (part.count - 100) / whole.count - lost - bytes.count / 50
      #expect(isEnough, "\(read) of \(bytes.count)")
      #expect(Array(reading.texts.dropLast()) == Array(text.prefix(reading.texts.count - 1)))
    }
  }

  @Test func `What stands in a truncated zstd file before its end is read`() throws {
    let (first, second) = (Array("one\ntwo\n".utf8), Array("three\nfour\n".utf8))
    let whole = Fixture.zstd(first) + Fixture.skippable(count: 9) + Fixture.zstd(second)
    #expect(Reading(path: try directory.write(whole, to: "a.zst")).texts == ["one", "two", "three", "four"])
    let reading = Reading(path: try directory.write(Array(whole.dropLast(3)), to: "b.zst"))
    #expect(reading.codes == ["I120"])
    #expect(reading.texts == ["one", "two"] || reading.texts == ["one", "two", "three", "fo"])
  }

  @Test(arguments: ["xz", "bzip2"])
  func `Members of other kinds follow one another`(tool: String) throws {
    let parts = try ["one\n", "two\n"].map { try directory.output(of: tool, ["-c"], given: Array($0.utf8)) }
    let reading = Reading(path: try directory.write(parts[0] + parts[1] + Fixture.zeros(8), to: "a"))
    #expect(reading.texts == ["one", "two"] && reading.codes == [])
  }

  @Test func `A wrong checksum is told, and the text is used`() throws {
    var whole = try directory.gzip(bytes)
    whole[whole.count - 6] ^= 1
    let reading = Reading(path: try directory.write(whole, to: "a.gz"))
    #expect(reading.codes == ["I121"])
    #expect(reading.texts == text)
  }

  @Test(arguments: 0..<40)
  func `A damaged file gives text or a message, never a crash`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let tool = ["gzip", "xz", "bzip2"][seed % 3]
    var whole = try directory.output(of: tool, ["-c"], given: Array(bytes.prefix(60_000)))
    for _ in 0..<3 {
      whole[Int.random(in: 8..<whole.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
    }
    let reading = Reading(path: try directory.write(whole, to: "a"))
    #expect(reading.texts.count <= 60_000)
    #expect(reading.codes.count >= 1)
  }

  @Test func `An empty compressed file has no lines and no fault`() throws {
    for tool in ["gzip", "xz", "bzip2"] {
      let reading = Reading(
        path: try directory.write(try directory.output(of: tool, ["-c"], given: []), to: "e"))
      #expect(reading.sources.count == 1)
      #expect(reading.texts == [])
      #expect(reading.codes == [])
    }
  }

  @Test func `What expands without end is stopped`() throws {
    var bounds = ReadingBounds()
    (bounds.expandedBytes, bounds.headBytes) = (300_000, 1024)
    let path = try directory.write(try directory.gzip(bytes), to: "a.gz")
    let reading = Reading(path: path, bounds: bounds)
    #expect(reading.codes == ["I122"])
    #expect(reading.texts.count > 1000 && reading.texts.count < text.count)
    bounds = ReadingBounds()
    (bounds.ratioFreeBytes, bounds.expansionRatio) = (300_000, 5)
    #expect(Reading(path: path, bounds: bounds).codes == ["I122"])
    bounds.expansionRatio = 5000
    #expect(Reading(path: path, bounds: bounds).codes == [])
  }

  @Test func `Standard input may be compressed`() throws {
    let reading = Reading(.named("stdin"), stored: MemoryBytes(try directory.gzip(bytes), step: 777))
    #expect(reading.texts == text)
    #expect(reading.sources.first?.source.modified == nil)
  }
}
