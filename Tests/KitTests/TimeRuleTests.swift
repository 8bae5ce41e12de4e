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
    let coverage = try await SourceCoverage.analysed("messages", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == .yearFromSiblings)
    #expect(coverage.firstTime == 1_741_075_200_000_000_000)
  }

  @Test func theYearComesFromTheReferenceDate() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("messages", Self.yearless)
    var options = AnalyzerOptions(paths: [directory.path])
    options.referenceDate = Instant(seconds: 1_205_000_000)
    let coverage = try await SourceCoverage.analysed("messages", options)
    #expect(coverage.timeBasis == .yearFromReference)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2008-03-04T08:00:00Z")
  }

  @Test func theYearComesFromTheFileWhenNothingElseTellsIt() async throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("messages", Self.yearless)
    let date = Date(timeIntervalSince1970: 1_300_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let coverage = try await SourceCoverage.analysed("messages", AnalyzerOptions(paths: [directory.path]))
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
      let coverage = try await SourceCoverage.analysed("messages", AnalyzerOptions(paths: [directory.path]))
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
    let coverage = try await SourceCoverage.analysed("messages", AnalyzerOptions(paths: [directory.path]))
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
    let coverage = try await SourceCoverage.analysed(name, AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == basis)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == first)
  }

  /// `dateext` of logrotate names a log by the day on which it ends; its first day was taken to be that one.
  @Test func `a log that was last written on the day of its name ends on it`() async throws {
    let directory = try TemporaryDirectory()
    let name = "week.log-20110313"
    let path = try directory.write(
      name, "23:30:00 INFO a: up\n00:30:00 INFO a: still up\n07:06:40 INFO a: end\n")
    let date = Date(timeIntervalSince1970: 1_300_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let coverage = try await SourceCoverage.analysed(name, AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.timeBasis == .dayFromName)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2011-03-12T23:30:00Z")
    #expect(coverage.lastTime.map { Instant(nanoseconds: $0).description } == "2011-03-13T07:06:40Z")
  }

  /// Dates were read line by line: `03/12/2024` as the third of December, `03/13/2024` below it as the 13th of March.
  @Test func `the dates of a log are read in one order`() async throws {
    let directory = try TemporaryDirectory()
    try directory.write(
      "db.log", (10..<15).map { "03/\($0)/2024 10:00:00 ERROR [db] connection refused\n" }.joined())
    let coverage = try await SourceCoverage.analysed("db.log", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2024-03-10T10:00:00Z")
    #expect(coverage.lastTime.map { Instant(nanoseconds: $0).description } == "2024-03-14T10:00:00Z")
    #expect(coverage.problems.isEmpty)
  }

  @Test(arguments: [
    (1_710_300_000, "2024-03-12T10:00:00Z", false), (1_733_220_000, "2024-12-03T10:00:00Z", false),
    (1_780_000_000, "2024-12-03T10:00:00Z", true),
  ])
  func `the last write tells the order of dates that fit two`(
    modified: Int, first: String, isOpen: Bool
  ) async throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("db.log", "03/12/2024 10:00:00 ERROR [db] connection refused\n")
    let date = Date(timeIntervalSince1970: Double(modified))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let coverage = try await SourceCoverage.analysed("db.log", AnalyzerOptions(paths: [directory.path]))
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == first)
    #expect(coverage.problems.contains { $0.contains("more than one order") } == isOpen)
  }

  /// A rotated log that begins within the stamp of its first line: the others tell its day, whenever the file was written.
  @Test func aLogThatBeginsWithinAStampHasTheDayOfItsOtherLines() async throws {
    let directory = try TemporaryDirectory()
    let lines = (10..<40).map {
      "10.0.0.7 - - [25/Jun/2025:07:31:\($0) +0000] \"GET /a HTTP/1.1\" 200 9 \"-\" \"-\"\n"
    }
    let path = try directory.write(
      "access.log", "07:30:41 +0000] \"GET /b HTTP/1.1\" 200 9 \"-\" \"-\"\n" + lines.joined())
    let date = Date(timeIntervalSince1970: 1_780_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let options = AnalyzerOptions(paths: [directory.path])
    let coverage = try await SourceCoverage.analysed("access.log", options)
    #expect(coverage.timeBasis == .stated)
    #expect(coverage.uncertainty <= 1_000_000_000)
    #expect(coverage.firstTime.map { Instant(nanoseconds: $0).description } == "2025-06-25T07:30:41Z")
    #expect(coverage.problems.isEmpty)
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
    let coverage = try await SourceCoverage.analysed("app.log", options)
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
    let coverage = try await SourceCoverage.analysed("crashes/a.log", options)
    #expect(coverage.timeBasis == basis)
    #expect((coverage.uncertainty + 500_000_000) / 1_000_000_000 == doubt)
  }
}
