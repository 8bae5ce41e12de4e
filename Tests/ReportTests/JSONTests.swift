import Foundation
import ProximateModel
import Testing

@testable import ProximateReport

@Suite struct JSONTests {
  static func object(_ analysis: Analysis) throws -> [String: Any] {
    let data = Data(ReportWriter.json(analysis).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  static let topKeys: Set<String> = [
    "schema", "verdict", "incidents", "findings", "evidence", "nearMisses", "coverage", "clocks", "knowledge",
    "drift",
  ]
  static let incidentKeys: Set<String> = [
    "id", "class", "window", "impact", "trigger", "rootCause", "roles", "path", "loops", "precedents",
    "cohorts",
    "hypotheses", "timeline", "unknowns", "enabling", "mitigations", "actions", "detection",
  ]
  static let claimKeys: Set<String> = [
    "status", "claim", "cause", "component", "start", "end", "confidence", "findings", "criteria", "evidence",
    "alternatives",
  ]

  @Test(arguments: [Verdict.incident, .noIncident, .inconclusive])
  func everyKeyOfTheContractIsThere(verdict: Verdict) throws {
    let report = try Self.object(Sample.analysis(verdict: verdict))
    #expect(Self.topKeys.isSubset(of: report.keys))
    #expect(report["schema"] as? String == "proximate.report/1")
    #expect(report["verdict"] as? String == verdict.rawValue)
    #expect((report["drift"] as? [Any])?.isEmpty == true)
    let coverage = try #require(report["coverage"] as? [String: Any])
    #expect(Set(["files", "unparsedLines", "gaps"]).isSubset(of: coverage.keys))
  }

  @Test func incidentsHaveEveryKey() throws {
    let report = try Self.object(Sample.analysis())
    let incident = try #require((report["incidents"] as? [[String: Any]])?.first)
    #expect(Self.incidentKeys.isSubset(of: incident.keys))
    for name in ["trigger", "rootCause"] {
      let claim = try #require(incident[name] as? [String: Any])
      #expect(Self.claimKeys.isSubset(of: claim.keys))
    }
    let impact = try #require(incident["impact"] as? [String: Any])
    #expect(Set(["summary", "findings", "peak", "start", "end"]).isSubset(of: impact.keys))
    #expect(incident["class"] as? String == "H1")
  }

  @Test func aClaimWithoutCandidateStillHasEveryKey() throws {
    var analysis = Sample.analysis()
    analysis.correlation.incidents[0].trigger = Claim(status: .undetermined, best: nil)
    let report = try Self.object(analysis)
    let incident = try #require((report["incidents"] as? [[String: Any]])?.first)
    let claim = try #require(incident["trigger"] as? [String: Any])
    #expect(Self.claimKeys.isSubset(of: claim.keys))
    #expect(claim["start"] is NSNull)
    #expect(claim["confidence"] as? Double == 0)
  }

  @Test func fileRowsAccountForEveryLine() throws {
    let report = try Self.object(Sample.analysis())
    let coverage = try #require(report["coverage"] as? [String: Any])
    let files = try #require(coverage["files"] as? [[String: Any]])
    #expect(files.count == 2)
    for file in files {
      let keys: Set<String> = [
        "source", "member", "format", "lines", "first", "last", "timeBasis", "uncertaintySeconds", "problems",
      ]
      #expect(keys.isSubset(of: file.keys))
      var lines = try #require(file["lines"] as? [String: Int])
      let sum = lines.removeValue(forKey: "total")
      let total = try #require(sum)
      #expect(lines.values.reduce(0, +) == total)
      #expect(lines.count == LineClass.allCases.count)
    }
    #expect(coverage["unparsedLines"] as? Int == 4)
  }

  @Test func evidenceIsNumberedInOrderOfTimeAndOnceEach() throws {
    var analysis = Sample.analysis()
    analysis.findings.append(analysis.findings[0])
    analysis.findings.reverse()
    let report = try Self.object(analysis)
    let evidence = try #require(report["evidence"] as? [[String: Any]])
    #expect(evidence.map { $0["id"] as? String } == ["e1", "e2", "e3", "e4"])
    #expect(evidence.first?["text"] as? String == "restart requested")
    #expect(evidence.allSatisfy { $0["member"] is NSNull })
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.last?["evidence"] as? [String] == ["e1"])
  }

  @Test func numbersAreRoundedAndTimesAreUTC() {
    let text = ReportWriter.json(Sample.analysis())
    #expect(text.contains("\"confidence\" : 0.7124"))
    #expect(text.contains("\"magnitude\" : 0.3333"))
    #expect(text.contains("\"start\" : \"2007-08-16T08:00:00Z\""))
    #expect(!text.contains("\\/"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func theSameAnalysisGivesTheSameBytes() {
    let text = ReportWriter.json(Sample.analysis(hostile: true))
    for _ in 0..<5 { #expect(ReportWriter.json(Sample.analysis(hostile: true)) == text) }
  }

  @Test func readingGivesTheCitedLinesBack() throws {
    let analysis = Sample.analysis(hostile: true)
    let lines = try ReportReader.citedLines(inJSON: Array(ReportWriter.json(analysis).utf8))
    #expect(lines.map(\.origin) == EvidenceIndex(analysis).lines.map(\.origin))
    #expect(lines.first?.text == Sample.hostileLine)
    #expect(lines.first?.sha256 == String(repeating: "ab", count: 32))
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"schema\": \"x/1\", \"evidence\": []}", "{\"schema\": 1, \"evidence\": []}", "\u{0}",
  ])
  func whatIsNoReportIsRefused(text: String) {
    #expect(throws: ReportReadingError.self) { try ReportReader.citedLines(inJSON: Array(text.utf8)) }
  }
}
