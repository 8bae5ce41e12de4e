import ProximateKit
import ProximateModel
import Testing

/// The same input gives the same bytes, whatever the threads and the order in which files were made or named.
@Suite struct DeterminismTests {
  @Test func twentyRunsWithOneTwoAndEightJobsAndShuffledFilesGiveTheSameBytes() async throws {
    var generator = SeededGenerator(seed: 11)
    var reports: Set<String> = []
    for run in 0..<20 {
      let directory = try TemporaryDirectory()
      for i in Array(0..<12).shuffled(using: &generator) {
        try directory.write("node-\(i)/app.log", LogFixture.api.replacingMiddle(with: "node \(i)", at: i))
      }
      try LogFixture.write(into: directory)
      try directory.shell("gzip -n db/db.log")
      var options = AnalyzerOptions(paths: [directory.path])
      options.jobs = [1, 2, 8][run % 3]
      let outcome = await Analyzer(options).analyze()
      var analysis = try #require(outcome.analysis)
      analysis.inputs = []
      reports.insert(
        Rendering.json(analysis) + (try Rendering.markdown(analysis)) + (try Rendering.html(analysis)))
    }
    #expect(reports.count == 1)
  }

  @Test func aBigFileCutIntoRangesCountsEveryLineOnce() async throws {
    let directory = try TemporaryDirectory()
    let line = "2025-03-04T08:00:00Z INFO app: the quick brown fox jumps over the lazy dog again and again\n"
    let trace = "\tat com.example.Shop.price(Shop.java:10)\n"
    let text = String(repeating: line + trace, count: 300_000)
    try directory.write("big.log", text)
    var options = AnalyzerOptions(paths: [directory.path + "/big.log"])
    options.jobs = 2
    let outcome = await Analyzer(options).analyze()
    let coverage = try #require(outcome.analysis?.sources.first?.coverage)
    #expect(coverage.ranges.count > 1)
    #expect(coverage.lines == 600_000)
    #expect(
      coverage.lineCounts[LineClass.event.rawValue] + coverage.lineCounts[LineClass.unparsed.rawValue]
        == 300_000)
    #expect(coverage.lineCounts[LineClass.continuation.rawValue] == 300_000)
  }
}

extension String {
  /// The text with one of its lines replaced, so that no two files are the same.
  fileprivate func replacingMiddle(with text: String, at line: Int) -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[line] += " # \(text)"
    return lines.joined(separator: "\n")
  }
}
