import Foundation
import ProximateDiagnostics
import ProximateKit
import ProximateModel
import Testing

/// Years and zones that lines do not state come from elsewhere, and the report says from where.
@Suite struct TimeRuleTests {
  private static let yearless = "Mar  4 08:00:00 web1 app[7]: started\nMar  4 08:00:05 web1 app[7]: ready\n"

  @Test func theYearComesFromDatedLogsBesideIt() async throws {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    try directory.write("messages", Self.yearless)
    let coverage = try await Self.coverage(of: "messages", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == .yearFromSiblings)
    #expect(coverage.firstTime == 1_741_075_200_000_000_000)
  }

  @Test func theYearComesFromTheReferenceDate() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("messages", Self.yearless)
    var options = AnalyzerOptions(paths: [directory.path])
    options.referenceDate = Instant(seconds: 1_205_000_000)
    let coverage = try await Self.coverage(of: "messages", options)
    #expect(coverage.timeBasis == .yearFromReference)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2008-03-04T08:00:00Z")
  }

  @Test func theYearComesFromTheFileWhenNothingElseTellsIt() async throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("messages", Self.yearless)
    let date = Date(timeIntervalSince1970: 1_300_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let coverage = try await Self.coverage(of: "messages", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == .yearFromFile)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2011-03-04T08:00:00Z")
  }

  /// Dated lines years apart leave several years to choose from: the file's last write decides.
  @Test func datedLinesYearsApartGiveNoYear() async throws {
    let directory = try TemporaryDirectory()
    let dated = [2009, 2016].map { "\($0)-05-01T00:00:00Z web1 app[7]: dated\n" }.joined()
    let path = try directory.write("messages", dated + Self.yearless)
    for (seconds, basis, year) in [
      (1_300_000_000, TimeBasis.yearFromFile, 2011), (1_600_000_000, .yearFromSiblings, 2016),
    ] {
      let date = Date(timeIntervalSince1970: Double(seconds))
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
      let events = await Self.events(AnalyzerOptions(paths: [directory.path]))
      #expect(events.contains { $0.contains("\"time\":\"\(year)-03-04T08:00:00Z\"") })
      let coverage = try await Self.coverage(of: "messages", AnalyzerOptions(paths: [directory.path]))
      #expect(coverage.timeBasis == basis)
    }
  }

  /// What was written into a bundle years after all else does not move a log without years.
  @Test func `a record of years later leaves the year to the bulk of the logs`() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("export.log", "2025-11-02T00:00:00Z host exporter: done\n")
    for name in ["a", "b", "c"] {
      try directory.write(
        "\(name).log", "2023-03-03T00:00:00Z web1 \(name)[7]: up\n2023-03-05T00:00:00Z web1 \(name)[7]: on\n")
    }
    let path = try directory.write("messages", Self.yearless)
    let date = Date(timeIntervalSince1970: 1_780_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let coverage = try await Self.coverage(of: "messages", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == .yearFromSiblings)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2023-03-04T08:00:00Z")
  }

  @Test(arguments: [
    ("app-2024-05-01.log", TimeBasis.dayFromName, "2024-05-01T23:30:00Z"),
    ("app.log", .dayFromFile, "2011-03-12T23:30:00Z"),
  ])
  func theDayComesFromTheNameOrTheFile(name: String, basis: TimeBasis, first: String) async throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(
      name, "23:30:00 INFO a: up\n00:30:00 INFO a: still up\n07:06:40 INFO a: end\n")
    let date = Date(timeIntervalSince1970: 1_300_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let coverage = try await Self.coverage(of: name, AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == basis)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == first)
  }

  @Test func timesThatGoBackAreTold() async throws {
    let directory = try TemporaryDirectory()
    let stamps = (0..<60).map { i in "2025-03-04T08:\(i < 30 ? 10 + i : i - 30 + 10):0\(i < 30 ? 5 : 1)Z" }
    try directory.write("app.log", stamps.map { "\($0) INFO a: x\n" }.joined())
    try directory.write("fine.log", stamps.sorted().map { "\($0) INFO a: y\n" }.joined())
    let options = AnalyzerOptions(paths: [directory.path])
    let problems = try await Self.coverage(of: "app.log", options).problems
    #expect(problems == ["times go back by 1744 s at 2025-03-04T08:10:01Z"])
    #expect(try await Self.coverage(of: "fine.log", options).problems == [])
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
    let coverage = try await Self.coverage(of: "app.log", AnalyzerOptions(paths: [directory.path]))
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
    let coverage = try await Self.coverage(of: "app.log", options)
    #expect(
      coverage.problems == [
        "times run ahead by 3595 s from 2025-03-04T09:05:00Z on, until they go back at 2025-03-04T08:10:00Z"
      ])
    #expect(coverage.uncertainty == 3_595_000_000_000)
    let silent = try await Self.coverage(of: "silent.log", options)
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
    let coverage = try await Self.coverage(of: "c.log", AnalyzerOptions(paths: [directory.path]))
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
    let coverage = try await Self.coverage(of: "c.log", AnalyzerOptions(paths: [directory.path]))
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
    let coverage = try await Self.coverage(of: "app.log", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.innerClock?.count == 20)
    #expect(coverage.problems == Set(problems))
    #expect(
      coverage.firstTime.map { Instant(nanoseconds: $0).text(fractionDigits: 0) }
        == LogFixture.stamp(second: 9000))
  }

  private static func events(_ options: AnalyzerOptions) async -> [String] {
    var text = ""
    _ = await EventStream(options).write(as: .ndjson) { text += $0 }
    return text.split(separator: "\n").map(String.init)
  }

  @Test func aDeclaredZoneMovesZonelessTimes() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("app.log", "2025-03-04 08:00:00,000 INFO [main] com.example.App - up\n")
    var options = AnalyzerOptions(paths: [directory.path])
    options.timeZones = [TimeZoneRule(glob: "*.log", zone: "+02:00")]
    let coverage = try await Self.coverage(of: "app.log", options)
    #expect(coverage.timeBasis == .declared)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2025-03-04T06:00:00Z")
  }

  /// A format may say that its times are local ones of places that no line names.
  @Test(
    arguments: [(nil, TimeBasis.localTime, 50_400), ("+02:00", .declared, 1)] as [(String?, TimeBasis, Int64)]
  )
  func localTimesOfUnnamedPlacesAreKnownToHalfADay(zone: String?, basis: TimeBasis, doubt: Int64) async throws
  {
    let directory = try TemporaryDirectory()
    let report =
      "*** Chat crash report ***\nVersion: 5.0.0.152 (win)\nTime: 12/22/2010 5:06:41 PM (local)\n"
      + "Exception: 0xC0000005 at 0x00613A2F\n[end of report]\n"
    try directory.write("crashes/a.log", report + report.replacing("5:06:41", with: "6:07:12"))
    var options = AnalyzerOptions(paths: [directory.path])
    options.timeZones = zone.map { [TimeZoneRule(glob: "**", zone: $0)] } ?? []
    let coverage = try await Self.coverage(of: "crashes/a.log", options)
    #expect(coverage.timeBasis == basis)
    #expect((coverage.uncertainty + 500_000_000) / 1_000_000_000 == doubt)
  }

  private static func coverage(of name: String, _ options: AnalyzerOptions) async throws -> SourceCoverage {
    let outcome = await Analyzer(options).analyze()
    return try #require(outcome.analysis?.sources.first { $0.name.path == name }?.coverage)
  }
}
