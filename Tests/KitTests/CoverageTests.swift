import ProximateKit
import ProximateModel
import Testing

/// The classes of decisions on lines are closed: their counts add up to the lines read, source by source.
@Suite struct CoverageTests {
  static func expectEveryLineIsAccountedFor(_ analysis: Analysis) {
    for source in analysis.sources {
      let counted = source.coverage.lineCounts.reduce(0, +)
      #expect(
        counted == source.coverage.lines, "\(source.name.display): \(counted) of \(source.coverage.lines)")
    }
  }

  @Test func lineClassesAddUpToTheLinesRead() async throws {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    try directory.write(
      "trace.log",
      """
      2025-03-04 08:00:00,123 ERROR [main] com.example.Shop - failed
      java.lang.IllegalStateException: no price
      \tat com.example.Shop.price(Shop.java:10)

      not a log line at all
      2025-03-04 08:00:01,000 INFO [main] com.example.Shop - on we go
      """)
    try directory.write(
      "repeat.log",
      """
      Mar  4 08:00:00 web1 app[1]: link is down
      Mar  4 08:00:02 web1 last message repeated 4 times
      """)
    try directory.write("copy-of-db.log", LogFixture.database)
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path])).analyze()
    let analysis = try #require(outcome.analysis)
    Self.expectEveryLineIsAccountedFor(analysis)
    let counts = Dictionary(
      uniqueKeysWithValues: analysis.sources.map { ($0.name.path, $0.coverage.lineCounts) })
    #expect(counts["trace.log"]?[LineClass.continuation.rawValue] ?? 0 >= 2)
    #expect(counts["trace.log"]?[LineClass.blank.rawValue] == 1)
    #expect(counts["repeat.log"]?[LineClass.repeatMarker.rawValue] == 1)
    let duplicates = ["copy-of-db.log", "db/db.log"].map { counts[$0]?[LineClass.duplicate.rawValue] ?? 0 }
    #expect(duplicates.sorted() == [0, 540])
  }
}
