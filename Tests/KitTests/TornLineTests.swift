import Foundation
import ProximateModel
import Testing

@testable import ProximateKit

/// A line that stands in two files of a log, because the log was rotated while it was written, is one line.
@Suite struct TornLineTests {
  private static let whole = (0..<400).map { i in
    "\(LogFixture.stamp(second: i)) INFO shop: request \(i) done\n"
  }
  private static let piece = "\(LogFixture.stamp(second: 400)) INFO shop: report of "

  /// A rotated log whose older file ends with the piece, and whose newer one begins with `rest`.
  private static func directory(rest: String, older: String = "app.log.1") throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try directory.write("logs/" + older, whole.joined() + piece)
    let later = (401..<800).map { "\(LogFixture.stamp(second: $0)) INFO shop: request \($0) done\n" }
    try directory.write("logs/app.log", rest + later.joined())
    return directory
  }

  private static func observations(_ directory: TemporaryDirectory) async throws -> Observations {
    var options = AnalyzerOptions(paths: [directory.path + "/logs"])
    options.keepsObservations = true
    let outcome = await Analyzer(options).analyze()
    CoverageTests.expectEveryLineIsAccountedFor(try #require(outcome.analysis))
    return try #require(outcome.observations)
  }

  private static func messages(_ observations: Observations) -> Set<String> {
    Set(observations.templates.values.map(\.signature).filter { $0.contains("report") })
  }

  @Test(arguments: ["", "gzip -n logs/app.log.1", "xz logs/app.log.1 && gzip -n logs/app.log"])
  func aLineThatRotationToreIsReadWholeAndCitedAsItStands(command: String) async throws {
    let directory = try Self.directory(rest: "orders started\n")
    if !command.isEmpty { try directory.shell(command) }
    let observations = try await Self.observations(directory)
    #expect(Self.messages(observations).allSatisfy { $0.hasSuffix("report of orders started") })
    #expect(Self.messages(observations).count == 1)
    let line = try #require(
      observations.evidence.values.flatMap(\.lines).first {
        $0.time == Instant(seconds: 1_741_075_600).nanoseconds
      })
    #expect(String(decoding: line.bytes, as: UTF8.self) == Self.piece + "orders started")
    #expect(line.digest == Digest.sha256(Array(Self.piece.utf8)))
    #expect(line.byteEnd - line.byteStart == UInt64(Self.piece.utf8.count))
  }

  @Test(arguments: ["el=error", "=error", "panic", "index out"])
  func whatIsCitedOfTornLinesReadsAgain(rest: String) async throws {
    let directory = try TemporaryDirectory()
    let text = LogFixture.api
    // The first line of the trouble is torn.
    let line = try #require(text.range(of: "level=error"))
    let place = try #require(
      text.range(of: rest, range: text.index(line.lowerBound, offsetBy: 1)..<text.endIndex))
    try directory.write("logs/api.log.1", String(text[..<place.lowerBound]))
    try directory.write("logs/api.log", String(text[place.lowerBound...]))
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path + "/logs"])).analyze()
    let analysis = try #require(outcome.analysis)
    let torn = try #require(
      analysis.findings.flatMap(\.evidence).first {
        $0.origin.source.path == "api.log.1" && $0.text.contains("level=error")
      })
    #expect(torn.text.hasSuffix("status=500"))
    _ = try ReportFiles(directory: directory.path + "/out", file: nil).write(analysis)
    let again = try Verification(
      report: directory.path + "/out/report.json", paths: [directory.path + "/logs"])
    #expect(again.isSound && again.lines.contains { $0.source.path == "api.log.1" })
    let told = analysis.sources.first { $0.name.path == "api.log.1" }?.coverage.problems ?? []
    #expect(told.contains { $0.contains("goes on in the file that was written after it") })
  }

  @Test(arguments: [LogFixture.stamp(second: 400) + " INFO shop: orders started\n", "\n", ""])
  func whatIsNoRestOfALineIsNotReadAsOne(rest: String) async throws {
    let observations = try await Self.observations(try Self.directory(rest: rest))
    #expect(Self.messages(observations).allSatisfy { $0.hasSuffix("report of") })
    #expect(Self.messages(observations).count == 1)
  }

  @Test func aLineDoesNotGoOnInAFileThatFollowedAMissingOne() async throws {
    let directory = try Self.directory(rest: "orders started\n", older: "app.log.2")
    let observations = try await Self.observations(directory)
    #expect(Self.messages(observations).allSatisfy { $0.hasSuffix("report of") })
    #expect(Self.messages(observations).count == 1)
  }

  @Test func ofShardsItIsTheSame() async throws {
    let directory = try Self.directory(rest: "orders started\n")
    let root = directory.path + "/logs"
    let bench = try ShardBench()
    var shards: [String] = []
    for file in ["app.log", "app.log.1"] {
      shards.append(try await bench.shard(root + "/" + file, root: root))
    }
    let whole = try await ShardBench.draft(logs: [root])
    expectSame(whole, try await ShardBench.draft(shards: shards), "torn")
  }
}
