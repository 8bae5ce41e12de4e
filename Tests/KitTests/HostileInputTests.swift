import Foundation
import ProximateDiagnostics
import ProximateKit
import ProximateModel
import Testing

/// Bad input is normal input: a diagnostic each, the rest analysed, nothing raw on the terminal.
@Suite struct HostileInputTests {
  @Test func everyHostileFileIsToldOfAndTheRestIsAnalysed() async throws {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    try Self.writeHostileFiles(into: directory)
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path])).analyze()
    let analysis = try #require(outcome.analysis)
    let told = outcome.diagnostics.map(\.text).joined(separator: "\n")
    for name in ["binary.bin", "truncated.log.gz", "pipe", "long.log", "latin1.log", "utf16.log", "loop"] {
      #expect(told.contains(name), "\(name) is not told of")
    }
    #expect(analysis.sources.contains { $0.name.path == "api.log" && $0.coverage.lines == 1080 })
    let escapes = analysis.sources.first { $0.name.path == "escapes.log" }
    #expect(escapes?.coverage.lines == 3)
    let terminal =
      Rendering.terminal(analysis, width: 80, colour: false) + SafeText.visible(told, singleLine: false)
    #expect(
      !terminal.unicodeScalars.contains {
        ($0.value < 0x20 && $0 != "\n") || (0x7f..<0xa0).contains($0.value)
      })
    CoverageTests.expectEveryLineIsAccountedFor(analysis)
  }

  /// Their distance is more than 64 bits of nanoseconds hold.
  @Test func timesThatLieCenturiesApartCrashNothing() async throws {
    let directory = try TemporaryDirectory()
    try directory.write(
      "a.log", "1700-01-01T00:00:00Z INFO app: a\n2250-01-01T00:00:00Z INFO app: b\n")
    let id = "5f1d7c3a9b2e4d6f8a0b1c2d3e4f5a6b"
    for (name, year) in [("b", 1700), ("c", 2250), ("d", 2024)] {
      try directory.write(
        "\(name).log", "time=\(year)-01-01T00:00:00Z level=info service=\(name) request_id=\(id) msg=x\n")
    }
    let analysis = try #require(await Analyzer(AnalyzerOptions(paths: [directory.path])).analyze().analysis)
    #expect(analysis.sources.count == 4)
    #expect(!Rendering.terminal(analysis, width: 80, colour: false).contains("infinity"))
  }

  @Test func aMemberPathThatClimbsIsOnlyAName() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("in/evil.log", "2025-03-04T08:00:00Z ERROR app: x\n")
    try directory.shell(
      "cd in && tar -cPf ../evil.tar --transform 's,evil,../../../evil,' evil.log && rm -r ../in")
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path])).analyze()
    let source = try #require(outcome.analysis?.sources.first)
    #expect(source.name.member == "../../../evil.log")
    #expect(source.coverage.lines == 1)
    #expect(!FileManager.default.fileExists(atPath: directory.path + "/../../../evil.log"))
  }

  @Test func tenThousandEmptyFilesAreRead() async throws {
    let directory = try TemporaryDirectory()
    try directory.shell("i=0; while [ $i -lt 10000 ]; do : > empty-$i.log; i=$((i+1)); done")
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path])).analyze()
    let analysis = try #require(outcome.analysis)
    #expect(analysis.sources.count == 10_000)
    #expect(analysis.correlation.verdict == .inconclusive)
  }

  private static func writeHostileFiles(into directory: TemporaryDirectory) throws {
    try directory.write("binary.bin", (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 37 >> 3) })
    try directory.write(
      "nul.log", "2025-03-04T08:00:00Z INFO app: a\u{0}b\n2025-03-04T08:00:01Z INFO app: c\n")
    try directory.write(
      "long.log", Array("2025-03-04T08:00:00Z INFO app: ".utf8) + [UInt8](repeating: 0x78, count: 5 << 20))
    try directory.write(
      "latin1.log", Array("2025-03-04T08:00:00Z INFO app: caf".utf8) + [0xe9, 0x0a, 0xff, 0xfe, 0x0a])
    try directory.write(
      "utf16.log",
      [0xff, 0xfe]
        + "2025-03-04T08:00:00Z INFO app: x\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    try directory.write(
      "crlf.log", "2025-03-04T08:00:00Z INFO app: x\r\n2025-03-04T08:00:01Z INFO app: y\r\n")
    try directory.write(
      "escapes.log", "2025-03-04T08:00:00Z ERROR app: \u{1b}[2J\u{1b}]0;owned\u{07}\n\u{1b}[31mx\n\u{202e}y\n"
    )
    try directory.write("line\nbreak\u{1b}[31m.log", "2025-03-04T08:00:00Z ERROR app: named badly\n")
    try directory.write("whole.log", LogFixture.database)
    try directory.shell(
      "gzip -nc whole.log | head -c 1200 > truncated.log.gz; rm whole.log; mkfifo pipe; ln -s . loop; ln -s gone dangling"
    )
  }
}
