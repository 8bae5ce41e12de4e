import ProximateKit
import ProximateModel
import Testing

/// The same outage is found in whatever notation it was written.
@Suite struct SyslogOutageTests {
  /// Two hours of a shop, of which a quarter of an hour fails.
  private static func log(_ before: String, _ behind: String) -> String {
    var text = ""
    for i in 0..<3600 {
      let time = "\(two(9 + i / 1800)):\(two(i / 30 % 60)):\(two(i * 2 % 60))"
      let message = (1800..<2250).contains(i) ? "ERROR checkout failed" : "INFO checkout done"
      text += "\(before)\(time)\(behind)\(message) for order \(i)\n"
    }
    return text
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// In notations that are recognised the level within the message was thrown away.
  @Test(arguments: [
    ("Mar  5 ", " web1 shop[12]: "), ("2024-03-05T", ".123456+00:00 web1 shop[12]: "),
    ("Mar 05 ", ".123456 web1 shop[12]: "), ("2024-03-05 ", " web1 shop[12]: "),
  ])
  func anOutageIsFoundByTheLevelsInMessages(before: String, behind: String) async throws {
    let directory = try TemporaryDirectory()
    try directory.write("shop.log", Self.log(before, behind))
    let outcome = await Analyzer(AnalyzerOptions(paths: [directory.path])).analyze()
    let analysis = try #require(outcome.analysis)
    #expect(analysis.correlation.verdict == .incident)
    #expect(analysis.correlation.incidents.count == 1)
  }
}
