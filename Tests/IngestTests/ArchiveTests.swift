import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct ArchiveTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private let members = [
    Fixture.Member(name: "logs/", type: "5"),
    Fixture.Member(name: "logs/b.log", bytes: Array("one\ntwo".utf8)),
    Fixture.Member(name: "../../etc/a.log", bytes: Array("three\n".utf8), modified: 86_400),
    Fixture.Member(name: "logs/link", type: "2"), Fixture.Member(name: "/abs/pipe", type: "6"),
    Fixture.Member(name: "logs/b.log", bytes: Array("four\n".utf8)), Fixture.Member(name: "empty.log"),
  ]

  @Test(arguments: ["", "gzip", "xz", "bzip2"])
  func `Members of a tar archive are sources, their names only names`(tool: String) throws {
    var bytes = Fixture.tar(members)
    if !tool.isEmpty { bytes = try directory.output(of: tool, ["-c"], given: bytes) }
    let file = try #require(Discovery(paths: [try directory.write(bytes, to: "bundle")]).files.first)
    #expect(file.kind == .archive)
    let reading = Reading(file)
    #expect(
      reading.sources.map(\.source.name.member) == [
        "logs/b.log", "../../etc/a.log", "logs/b.log-2", "empty.log",
      ])
    #expect(reading.texts == ["one", "two", "three", "four"])
    #expect(reading.sources.map { $0.lines.first?.offset } == [0, 0, 0, nil])
    #expect(reading.sources[1].source.modified == Instant(seconds: 86_400))
    #expect(reading.codes == ["I124"])
    #expect(reading.diagnostics.first?.summary.hasPrefix("2 members are not a regular file") == true)
  }

  @Test func `A zip archive is read from a file and from a stream`() throws {
    let bytes = Fixture.zip([("a/x.log", Array("one\n".utf8)), ("y.log", Array("two\n".utf8))])
    let file = try #require(Discovery(paths: [try directory.write(bytes, to: "z")]).files.first)
    #expect(file.kind == .archive)
    for reading in [Reading(file), Reading(.named("stdin"), stored: MemoryBytes(bytes, step: 100))] {
      #expect(reading.sources.map(\.source.name.member) == ["a/x.log", "y.log"])
      #expect(reading.texts == ["one", "two"])
      #expect(reading.codes == [])
    }
  }

  @Test func `Compressed members are decompressed once, archives in archives are told`() throws {
    let inner = [
      Fixture.Member(name: "a.log.gz", bytes: try directory.gzip(Array("one\n".utf8))),
      Fixture.Member(name: "b.tar", bytes: Fixture.tar(members)),
      Fixture.Member(name: "c.tgz", bytes: try directory.gzip(Fixture.tar(members))),
      Fixture.Member(name: "d.zst", bytes: Fixture.zstd(Array("two\n".utf8))),
    ]
    let reading = Reading(path: try directory.write(Fixture.tar(inner), to: "bundle.tar"))
    #expect(reading.names == ["bundle.tar:a.log.gz", "bundle.tar:d.zst"])
    #expect(reading.texts == ["one", "two"])
    #expect(reading.diagnostics.map { $0.place?.file } == ["bundle.tar:b.tar", "bundle.tar:c.tgz"])
    #expect(reading.codes == ["I123", "I123"])
  }

  @Test func `An archive without files says so`() throws {
    for bytes in [Fixture.zip([]), Fixture.tar([Fixture.Member(name: "logs/", type: "5")])] {
      #expect(Reading(path: try directory.write(bytes, to: "e")).codes == ["I128"])
    }
  }

  @Test func `A gzip file whose text is no tar archive is no archive`() throws {
    let path = try directory.write(try directory.gzip(Array("not a tar\n".utf8)), to: "liar.tar.gz")
    #expect(Discovery(paths: [path]).files.first?.kind == .gzip)
    #expect(Reading(path: path).texts == ["not a tar"])
  }

  @Test func `Members before the cut of a truncated archive are read`() throws {
    let big = Fixture.Member(name: "big.log", bytes: Array(String(repeating: "line\n", count: 40_000).utf8))
    let bytes = Fixture.tar([Fixture.Member(name: "a.log", bytes: Array("one\n".utf8)), big])
    let reading = Reading(path: try directory.write(Array(bytes[..<100_000]), to: "cut.tar"))
    #expect(reading.names == ["cut.tar:a.log", "cut.tar:big.log"])
    #expect(reading.texts.count > 10_000)
    #expect(reading.codes == ["I120"])
    #expect(reading.diagnostics.first?.place?.file == "cut.tar:big.log")
  }

  @Test(arguments: 0..<40)
  func `A damaged archive never crashes`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes =
      seed % 2 == 0
      ? Fixture.tar(members) : Fixture.zip(members.map { ($0.name, $0.bytes) })
    for _ in 0..<4 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    let reading = Reading(path: try directory.write(bytes, to: "x"))
    #expect(reading.texts.count < 1000)
  }

  @Test func `A binary member is told and the next is read`() throws {
    let bytes = Fixture.tar([
      Fixture.Member(name: "core", bytes: Fixture.zeros(300_000)),
      Fixture.Member(name: "prog", bytes: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3]),
      Fixture.Member(name: "a.log", bytes: Array("one\n".utf8)),
    ])
    let reading = Reading(path: try directory.write(bytes, to: "b.tar"))
    #expect(reading.sources.map(\.source.encoding) == ["binary", "binary", "utf-8"])
    #expect(reading.texts == ["one"])
    #expect(reading.codes == ["I131", "I130"])
  }

  /// `cat a.tar b.tar` dropped the second archive without a word.
  @Test(arguments: ["", "gzip"])
  func `Archives that follow one another are all read`(tool: String) throws {
    let parts = try ["one", "two"].map { text -> [UInt8] in
      let member = Fixture.Member(name: "a.log", bytes: Array("\(text)\n".utf8))
      let tar = Fixture.tar([member]) + Fixture.zeros(8192)
      return try tool.isEmpty ? tar : directory.output(of: tool, ["-c"], given: tar)
    }
    let path = try directory.write(parts[0] + parts[1], to: "both")
    for reading in [Reading(path: path), Reading(.named("stdin"), stored: MemoryBytes(parts[0] + parts[1]))] {
      #expect(reading.sources.map(\.source.name.member) == ["a.log", "a.log-2"])
      #expect(reading.texts == ["one", "two"])
      #expect(reading.codes == [])
    }
  }
}
