import ProximateKit
import ProximateModel
import Testing

/// What was shipped or rotated twice is counted once, told, and shown with a flag among the events.
@Suite struct RepetitionTests {
  private static func lines(_ range: some Sequence<Int>, millisecond: Bool = true, text: String = "request")
    -> [String]
  {
    range.map { i in
      let time = LogFixture.stamp(second: i * 2).dropLast()
      return "\(time)\(millisecond ? ".\(100 + i % 800)" : "")Z INFO shop: \(text) \(i)\n"
    }
  }

  private static func coverage(_ directory: TemporaryDirectory) async throws -> [String: SourceCoverage] {
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path])).analyze()
    let analysis = try #require(outcome.analysis)
    CoverageTests.expectEveryLineIsAccountedFor(analysis)
    return Dictionary(uniqueKeysWithValues: analysis.sources.map { ($0.name.path, $0.coverage) })
  }

  private static func duplicates(_ coverage: SourceCoverage?) -> Int {
    coverage?.lineCounts[LineClass.duplicate.rawValue] ?? -1
  }

  @Test(arguments: [true, false])
  func aBatchThatWasSentAgainIsCountedOnce(millisecond: Bool) async throws {
    let directory = try TemporaryDirectory()
    let all = Self.lines(0..<9000, millisecond: millisecond)
    // The batch of 5000 to 5499 comes again at once, that of 5600 to 5601 as well: too short without milliseconds.
    let sent = all[..<5500] + all[5000..<5500] + all[5500..<5602] + all[5600..<5602] + all[5602...]
    try directory.write("app.log", sent.joined())
    let coverage = try #require(try await Self.coverage(directory)["app.log"])
    let expected = millisecond ? 502 : 500
    #expect(Self.duplicates(coverage) == expected && coverage.eventCount == 9502 - expected)
    #expect(
      coverage.problems == [
        "\(expected) records repeat earlier ones (sent twice, or rotated while being copied), counted once"
      ])
    var flagged = 0
    _ = await EventStream(AnalyzerOptions(paths: [directory.path])).write(as: .ndjson) { part in
      flagged += part.split(separator: "\n").count { $0.contains("\"duplicate\":\"true\"") }
    }
    #expect(flagged == expected)
  }

  @Test func likeLinesThatAreNoRepetitionsAreCounted() async throws {
    let directory = try TemporaryDirectory()
    // The same words all the time; two writers a second apart; a burst within one stamp.
    let same = (0..<500).map { _ in "2025-03-04T08:00:00.123Z INFO shop: busy\n" }
    let jitter = (0..<500).map { i in
      "\(LogFixture.stamp(second: 10 + i / 2 - i % 2))  INFO shop: tick \(i % 2)\n"
    }
    try directory.write("app.log", (same + jitter).joined())
    #expect(Self.duplicates(try await Self.coverage(directory)["app.log"]) == 0)
  }

  @Test(arguments: ["", "gzip -n app.log.1", "xz app.log.1"])
  func rotatedFilesThatOverlapAreCountedOnce(command: String) async throws {
    let directory = try TemporaryDirectory()
    let all = Self.lines(0..<6000, millisecond: false)
    try directory.write("app.log.1", all[..<4000].joined())
    try directory.write("app.log", all[3700...].joined())
    if !command.isEmpty { try directory.shell(command) }
    let coverage = try await Self.coverage(directory)
    #expect(Self.duplicates(coverage["app.log"]) == 300)
    #expect(coverage.values.reduce(0) { $0 + $1.eventCount } == 6000)
  }

  @Test func aCopyFromBeforeTheLogWentOnIsNotCounted() async throws {
    let directory = try TemporaryDirectory()
    let all = Self.lines(0..<900)
    try directory.write("monday/app.log", all[..<400].joined())
    try directory.write("tuesday/app.log", all.joined())
    let coverage = try await Self.coverage(directory)
    #expect(
      Self.duplicates(coverage["monday/app.log"]) == 400 && coverage["tuesday/app.log"]?.eventCount == 900)
    #expect(
      coverage["monday/app.log"]?.problems == ["the same as the beginning of tuesday/app.log, counted once"])
  }
}

extension SourceCoverage {
  fileprivate var eventCount: Int { eventsByFormat.values.reduce(0, +) }
}
