import Foundation
import ProximateModel
import Testing

@testable import ProximateReport

@Suite struct BookTests {
  private static func stored(_ analysis: Analysis = Sample.analysis()) throws -> StoredReport {
    try StoredReport(json: Array(ReportWriter.json(analysis).utf8))
  }

  @Test(arguments: [
    ("i1", "6,000 of 8,000 failed"), ("i1.trigger", "It began 10 min before the impact."),
    ("i1.root", "Confidence   likely (0.80)"), ("f1", "restart_storm"), ("e1", "Findings that rest on it"),
    ("sys.deploy", "ruled-out by T2"), ("p2p.restart_storm", "Tests as trigger of i1"),
  ])
  func `everything in a report can be asked about`(id: String, words: String) throws {
    let text = ReportAnswers.explanation(of: id, in: try Self.stored(), width: 80, colour: false)
    #expect(text?.contains(words) == true, "\(text ?? "nothing")")
    for line in (text ?? "").split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 80) }
  }

  @Test(arguments: ["i2", "f99", "e99", "", "i1.nothing", "x.y"])
  func `what is not in the report is not explained`(id: String) throws {
    #expect(ReportAnswers.explanation(of: id, in: try Self.stored(), width: 80, colour: false) == nil)
  }

  @Test func `what was going on at a moment`() throws {
    let report = try Self.stored()
    let finding = try #require(report.findings.first { $0.start < $0.end })
    let start = try #require(Instant(rfc3339: finding.start))
    let ask = { (moment: Instant) in
      ReportAnswers.explanation(at: moment, in: report, width: 80, colour: false)
    }
    let during = ask(start.adding(seconds: 0.001))
    let open = try #require(during.range(of: "Going on"))
    let before = try #require(during.range(of: "Ended last before"))
    #expect(during[open.upperBound..<before.lowerBound].contains("\(finding.id) \(finding.type)"))
    let early = ask(start.adding(seconds: -86_400 * 400))
    #expect(early.contains("the impact begins 400 days later") || early.contains("days later"))
    let late = ask(start.adding(seconds: 86_400 * 400))
    #expect(late.contains("the impact had ended") && late.contains("Last on its timeline"))
    let impact = try #require(Instant(rfc3339: report.incidents[0].impact.start))
    let within = ask(impact.adding(seconds: 60))
    #expect(within.contains("within the impact, 60 s after it began: "))
    for line in within.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 80) }
  }

  @Test func `the same root cause again is a recurrence`() throws {
    let report = try Self.stored()
    #expect(ReportComparison(first: report, second: report).likeness == .recurrence)
    var other = Sample.analysis()
    other.correlation.incidents[0].rootCause.best?.cause = "p2p.other"
    #expect(ReportComparison(first: report, second: try Self.stored(other)).likeness == .sameTrigger)
    other.correlation.incidents[0].trigger.best?.component = "elsewhere"
    #expect(ReportComparison(first: report, second: try Self.stored(other)).likeness == .different)
    let none = try Self.stored(Sample.analysis(verdict: .noIncident))
    #expect(ReportComparison(first: report, second: none).likeness == .incomparable)
    let text = ReportAnswers.comparison(report, none, width: 80, colour: false)
    #expect(text.contains("verdict") && text.contains("incident | no-incident (differs)"))
  }

  @Test func `SARIF has a result for each finding, with its place`() throws {
    let sarif = try #require(
      try JSONSerialization.jsonObject(with: Data(ReportWriter.sarif(Sample.analysis()).utf8))
        as? [String: Any])
    #expect(sarif["version"] as? String == "2.1.0")
    let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(
      results.map { $0["ruleId"] as? String } == [
        "p2p.restart_storm", "p2p.allocator_defect", "p2p.login_failure", "sys.deploy",
      ])
    let place = (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    #expect((place?["artifactLocation"] as? [String: Any])?["uri"] as? String == "logs/client.log")
    #expect((place?["region"] as? [String: Any])?["startLine"] as? Int == 1)
  }

  @Test func `OpenTelemetry has a record for each finding, by component`() throws {
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(ReportWriter.telemetry(Sample.analysis()).utf8))
        as? [String: Any])
    let resources = try #require(root["resourceLogs"] as? [[String: Any]])
    #expect(resources.count == 4)
    let text = ReportWriter.telemetry(Sample.analysis())
    #expect(text.contains("\"timeUnixNano\" : \"1187250600000000000\""))
    #expect(text.contains("\"severityNumber\" : 17"))
  }

  @Test func `the timeline alone has a row for each entry`() {
    let text = ReportWriter.timeline(Sample.analysis(), width: 80, colour: false)
    #expect(text.contains("trigger client f1:") && text.contains("recovery login f3: The impact ends"))
    #expect(ReportWriter.timelineJSON(Sample.analysis()).contains("\"schema\" : \"proximate.timeline/1\""))
  }
}
