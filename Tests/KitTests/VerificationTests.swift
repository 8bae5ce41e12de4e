import Foundation
import ProximateKit
import ProximateModel
import Testing

@Suite struct VerificationTests {
  @Test func everyCitedLineIsVerifiedAndOneChangedByteIsFound() async throws {
    let directory = try await Self.analysedFixture()
    let report = directory.path + "/out/report.json"
    let sound = try Verification(report: report, paths: [directory.path + "/logs"])
    #expect(!sound.lines.isEmpty)
    #expect(sound.lines.allSatisfy { $0.state == .verified })
    #expect(sound.isSound)

    let cited = try #require(sound.lines.first { $0.source.path == "api.log" })
    let file = directory.path + "/logs/api.log"
    var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: file)))
    bytes[Int(cited.byteStart) + 10] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let changed = try Verification(report: report, paths: [directory.path + "/logs"])
    #expect(changed.lines.filter { $0.state == .changed }.map(\.id) == [cited.id])
    #expect(!changed.isSound)
  }

  @Test func linesOfBaselinesAreReadAgainWhenTheyAreNamed() throws {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    let cited = """
      {"id":"e1","source":"baseline:db.log","line":1,"byteStart":0,"byteEnd":9,"text":"","sha256":"other"}
      """
    let report = Array("{\"schema\":\"proximate.report/1\",\"evidence\":[\(cited)]}".utf8)
    let states = try [[directory.path + "/db"], []].map { baselines in
      try Verification(
        json: report, named: "r", paths: [directory.path + "/api.log"], baselines: baselines
      ).lines.map(\.state)
    }
    #expect(states == [[.changed], [.unreadable]])
  }

  @Test func aShortenedFileAndAMissingFileAreToldApart() async throws {
    let directory = try await Self.analysedFixture()
    let report = directory.path + "/out/report.json"
    try directory.shell("head -c 100 logs/api.log > t && mv t logs/api.log")
    let shortened = try Verification(report: report, paths: [directory.path + "/logs"])
    #expect(shortened.lines.contains { $0.source.path == "api.log" && $0.state == .missing })
    try directory.shell("rm logs/api.log")
    let gone = try Verification(report: report, paths: [directory.path + "/logs"])
    #expect(gone.lines.contains { $0.source.path == "api.log" && $0.state == .unreadable })
  }

  @Test func compressedSourcesAreReadAgain() async throws {
    let directory = try await Self.analysedFixture(compress: true)
    let result = try Verification(
      report: directory.path + "/out/report.json", paths: [directory.path + "/logs"])
    #expect(!result.lines.isEmpty && result.isSound)
  }

  /// A log that begins with what `copytruncate` leaves was taken for binary data.
  @Test(arguments: [3000, 100_000]) func linesBehindAHoleAreReadAgain(zeros: Int) async throws {
    let directory = try TemporaryDirectory()
    try directory.write("logs/api.log", [UInt8](repeating: 0, count: zeros) + Array(LogFixture.api.utf8))
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path + "/logs"])).analyze()
    let analysis = try #require(outcome.analysis)
    let coverage = try #require(analysis.sources.first?.coverage)
    #expect(coverage.lines == 1080 && coverage.lineCounts[LineClass.unparsed.rawValue] == 0)
    #expect(coverage.problems.contains { $0.contains("first \(zeros) bytes are zeros") })
    _ = try ReportFiles(directory: directory.path + "/out", file: nil).write(analysis)
    let result = try Verification(
      report: directory.path + "/out/report.json", paths: [directory.path + "/logs"])
    #expect(!result.lines.isEmpty && result.isSound)
    #expect(result.lines.allSatisfy { $0.byteStart >= UInt64(zeros) })
  }

  @Test func aReportThatIsNoneIsRefused() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("report.json", "{}")
    #expect(throws: (any Error).self) { try Verification(report: path, paths: []) }
  }

  private static func analysedFixture(compress: Bool = false) async throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try directory.shell("mkdir logs")
    let logs = try TemporaryDirectory()
    try LogFixture.write(into: logs)
    try directory.shell(
      "cp -r \(logs.path)/. logs/"
        + (compress
          ? " && gzip -n logs/*.log && tar -cJf t.tar.xz logs && rm -r logs/* && mv t.tar.xz logs" : ""))
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path + "/logs"])).analyze()
    _ = try ReportFiles(directory: directory.path + "/out", file: nil).write(try #require(outcome.analysis))
    return directory
  }
}
