import Foundation
import ProximateDiagnostics
import ProximateKit
import ProximateModel
import Testing

/// Clocks that cannot be right are told by what stands beside them.
@Suite struct ClockSuspicionTests {
  @Test func timesThatGoBackAreTold() async throws {
    let directory = try TemporaryDirectory()
    let stamps = (0..<60).map { i in "2025-03-04T08:\(i < 30 ? 10 + i : i - 30 + 10):0\(i < 30 ? 5 : 1)Z" }
    try directory.write("app.log", stamps.map { "\($0) INFO a: x\n" }.joined())
    try directory.write("fine.log", stamps.sorted().map { "\($0) INFO a: y\n" }.joined())
    let options = AnalyzerOptions(paths: [directory.path])
    let problems = try await SourceCoverage.analysed("app.log", options).problems
    #expect(problems == ["times go back by 1744 s at 2025-03-04T08:10:01Z"])
    #expect(try await SourceCoverage.analysed("fine.log", options).problems == [])
    #expect(await EventStream(options).count().diagnostics.map(\.code).contains("I146"))
  }

  @Test(arguments: [(7200, true), (20_700, true), (5000, false), (0, false)])
  func zonelessTimesAfterTheLastWriteAreSuspected(ahead: Int, isSuspected: Bool) async throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(
      "app.log",
      "2011-03-13 07:00:00,000 INFO [main] c.A - a\n2011-03-13 07:06:40,000 INFO [main] c.A - b\n")
    let date = Date(timeIntervalSince1970: Double(1_300_000_000 - ahead))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let coverage = try await SourceCoverage.analysed("app.log", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.problems.contains { $0.contains("seem to be local times") } == isSuspected)
    #expect(coverage.lastTime == 1_300_000_000_000_000_000)
  }

  /// A jump forwards alone is silence; with the same step back later the clock ran ahead in between.
  @Test func aClockThatRanAheadIsTold() async throws {
    let directory = try TemporaryDirectory()
    func lines(_ seconds: some Sequence<Int>, _ word: String = "a") -> String {
      seconds.map { "\(LogFixture.stamp(second: $0)) INFO \(word): x \($0)\n" }.joined()
    }
    let (first, ahead, rest) = (0..<60, 60..<120, 120..<180)
    try directory.write(
      "app.log", lines(first.map { $0 * 5 }) + lines(ahead.map { $0 * 5 + 3600 }) + lines(rest.map { $0 * 5 })
    )
    try directory.write(
      "silent.log", lines(first.map { $0 * 5 }, "b") + lines(ahead.map { $0 * 5 + 3600 }, "b"))
    let options = AnalyzerOptions(paths: [directory.path])
    let coverage = try await SourceCoverage.analysed("app.log", options)
    #expect(
      coverage.problems == [
        "times run ahead by 3595 s from 2025-03-04T09:05:00Z on, until they go back at 2025-03-04T08:10:00Z"
      ])
    #expect(coverage.uncertainty == 3_595_000_000_000)
    let silent = try await SourceCoverage.analysed("silent.log", options)
    #expect(silent.problems == [] && silent.uncertainty <= 500_000_000)
  }

  /// Logs with zones that begin and end together show up one that lies an hour off at both of its ends.
  @Test(arguments: [(3600, true), (-34_200, true), (-1800, false), (3000, false), (0, false)])
  func zonelessTimesThatOverlapOnlyWhenShiftedAreSuspected(shift: Int, isSuspected: Bool) async throws {
    let directory = try TemporaryDirectory()
    func log(_ shift: Int, zone: String, _ word: String) -> String {
      (0..<200).map { i in
        let time = LogFixture.stamp(second: i * 30 + shift).dropLast()
        return "\(time.replacing("T", with: zone.isEmpty ? " " : "T"))\(zone) INFO \(word): event \(i)\n"
      }.joined()
    }
    try directory.write("a.log", log(0, zone: "Z", "a"))
    try directory.write("b.log", log(20, zone: "Z", "b"))
    try directory.write("c.log", log(shift + 10, zone: "", "c"))
    let coverage = try await SourceCoverage.analysed("c.log", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == .assumedUTC)
    #expect(coverage.problems.contains { $0.contains("seem to be local times") } == isSuspected)
    #expect(coverage.uncertainty == (isSuspected ? Int64(abs(shift)) * 1_000_000_000 : 500_000_000))
  }

  /// One end at a quarter of an hour's multiple is chance.
  @Test func logsThatEndElsewhereAreNotSuspected() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.log", LogFixture.database)
    try directory.write("b.log", LogFixture.api)
    try directory.write(
      "c.log",
      (0..<60).map {
        "\(LogFixture.stamp(second: 7180 - $0 * 7).dropLast().replacing("T", with: " ")) INFO c: x\n"
      }
      .reversed().joined())
    let coverage = try await SourceCoverage.analysed("c.log", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == .assumedUTC && coverage.problems == [])
  }

  @Test(arguments: [
    (
      -5,
      [
        "times within its lines are up to 5.0 s ahead of those in front of them (20 lines): the two clocks differ"
      ]
    ),
    (
      4,
      [
        "times within its lines are at least 4.0 s behind those in front of them (20 lines): a clock is wrong, or lines wait"
      ]
    ),
    (
      7200,
      [
        "times within its lines lie 2.0 h behind those in front of them: another zone; those in front are used"
      ]
    ),
    (1, []),
  ])
  func theClocksOfAnEnvelopeAndOfItsMessagesAreCompared(lag: Int, problems: [String]) async throws {
    let directory = try TemporaryDirectory()
    let lines = (0..<20).map { i in
      let (outer, inner) = (LogFixture.stamp(second: 9000 + i), LogFixture.stamp(second: 9000 + i - lag))
      return "\(outer.dropLast()).000000000Z stdout F time=\(inner) level=info msg=\"event \(i)\"\n"
    }
    try directory.write("app.log", lines.joined())
    let coverage = try await SourceCoverage.analysed("app.log", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.innerClock?.count == 20)
    #expect(coverage.problems == Set(problems))
    #expect(
      coverage.firstTime.map { Instant(nanoseconds: $0).text(fractionDigits: 0) }
        == LogFixture.stamp(second: 9000))
  }
}
