import ProximateModel
import Testing

@testable import ProximateReport

/// How findings are told to people.
@Suite struct TellingTests {
  private static func told(_ change: (inout Finding) -> Void) -> String {
    var finding = Sample.finding(
      "f1", "shop.timeouts", .fault, component: "shop", from: 0, to: 240, text: "no answer in time")
    change(&finding)
    return EvidenceIndex(Sample.analysis()).told(finding)
  }

  @Test func `counts are told with the time that they took`() {
    let text = Self.told {
      $0.count = 4439
      $0.summary = "4,439 timeouts"
    }
    #expect(text == "4,439 timeouts in 4 min")
    let lines = Self.told {
      $0.count = 1673
      $0.summary = "Python traceback (1,673 lines)"
    }
    #expect(lines == "Python traceback (1,673 lines in 4 min)")
  }

  @Test(arguments: [
    "25 machines restarted within one wave", "In 7 decisions it held", "7.5 % of them failed",
  ])
  func `other numbers are not`(sentence: String) {
    #expect(Self.told { $0.summary = sentence } == sentence)
  }

  @Test func `a line's own words stand without the breaks of its system`() {
    let text = Self.told {
      $0.count = 1
      $0.summary = "The program crashed (1 line)"
      $0.evidence[0].text = "it crashed\r\nat line 7\r"
    }
    #expect(text == "The program crashed: “it crashed ⏎ at line 7”")
  }

  @Test func `one share of failures is told, not two`() {
    let span = Sample.analysis().findings[0].interval
    let impact = Impact(
      summary: "1,898 of 2,352 failed (81 %), for 4 min: 77.5 % of requests failed with status 5xx.",
      findings: [], interval: span, peak: 1, isInferred: false, isOpenEnded: false)
    #expect(impact.felt == "Requests failed with status 5xx")
    #expect(impact.told == "1,898 of 2,352 failed (81 %), for 4 min: Requests failed with status 5xx")
  }

  @Test(arguments: [(true, "in 2 stages, not over when the logs end"), (false, "for 60 min in 2 stages")])
  func `an impact that paused is told with its stages`(isOpenEnded: Bool, length: String) {
    var analysis = Sample.analysis()
    let start = analysis.correlation.incidents[0].impact.interval.start
    let stages = [(0.0, 600.0), (3000, 3600)].map {
      Interval(start: start.adding(seconds: $0.0), end: start.adding(seconds: $0.1))
    }
    analysis.correlation.incidents[0].impact = Impact(
      summary: "6,000 of 8,000 failed (75 %)", findings: ["f3"], interval: stages[0].union(stages[1]),
      peak: 0.93,
      isInferred: false, isOpenEnded: isOpenEnded, stages: stages)
    let summary = ReportWriter.terminal(analysis, width: 120, colour: false)
    #expect(summary.contains(length))
  }

  @Test func `several rules that notice the same lines are one row`() throws {
    var analysis = Sample.analysis()
    var net = analysis.findings[1]
    (net.id, net.type, net.summary) = ("f9", "generic.error_lines", "alloc wrote 7 lines of severity error")
    analysis.findings.append(net)
    for finding in [net, analysis.findings[1]] {
      analysis.correlation.incidents[0].timeline.insert(
        TimelineEntry(at: net.interval.start, finding: finding.id, phase: "onset", text: finding.summary),
        at: 1)
    }
    let rows = try ReportWriter.markdown(analysis).split(separator: "\n").filter { $0.contains("| onset |") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("| alloc | p2p.allocator\\_defect") == true)
    #expect(rows.first?.contains("| `f2`, `f9` |") == true)
  }

  @Test func `rules of a pack that the logs are not about are counted`() throws {
    var analysis = Sample.analysis()
    analysis.notEvaluable += (1...5).map {
      NotEvaluable(detector: "queues.r\($0)", reason: "no event q\($0)")
    }
    let text = try ReportWriter.markdown(analysis)
    #expect(text.contains("- 5 rules of the pack `queues`"))
    #expect(text.contains("- `p2p.heal`: ") && !text.contains("queues.r1"))
  }

  @Test func `an impact that errors alone tell of is told once`() throws {
    var analysis = Sample.analysis()
    analysis.correlation.incidents[0].impact.summary =
      "Impact inferred from errors, no rule names what users feel, not over when the logs end: login refused"
    analysis.correlation.incidents[0].impact.peak = nil
    analysis.correlation.incidents[0].impact.isInferred = true
    analysis.correlation.incidents[0].impact.isOpenEnded = true
    let text = try ReportWriter.markdown(analysis)
    #expect(
      text.contains(
        "- **How bad**: Told by errors alone; what users felt is not in the logs. From 2007-08-16T08:00:00Z on, not over when the logs end."
      ), "\(text.prefix(900))")
  }

  @Test func `a root cause that is the trigger itself says so`() throws {
    var analysis = Sample.analysis()
    analysis.correlation.incidents[0].rootCause.best = analysis.correlation.incidents[0].trigger.best
    #expect(try ReportWriter.markdown(analysis).contains("- **Root cause**: The same event: p2p.restart"))
  }

  @Test(arguments: [
    (0.95, "very likely (0.95)"), (0.7, "likely (0.70)"), (0.4, "plausible (0.40)"), (0.1, "possible (0.10)"),
    (0.02, "unlikely (0.02)"), (0.0004, "unlikely (below 0.01)"), (0, "unlikely (0.00)"),
  ])
  func `confidence is a word and a number`(confidence: Double, text: String) {
    #expect(Prose.likely(confidence) == text)
  }

  @Test(arguments: [
    (1.0, "100 %"), (0.9996, "99.9 %"), (0.996, "99.6 %"), (0.994, "99 %"), (0.5, "50 %"), (0.04, "4.0 %"),
    (0, "0 %"),
  ])
  func `a hundred per cent is said of all alone`(share: Double, text: String) {
    #expect(Prose.percent(share) == text)
  }
}

/// What is to be done about a root cause.
@Suite struct ActionTests {
  @Test(arguments: [
    ("sys.deploy", "", "Undo the change in alloc for good"), ("attribute.new", "app=6.3", "Keep app=6.3 out"),
  ])
  func whatIsNewAmongThoseWhoAskIsKeptOut(type: String, group: String, start: String) throws {
    var analysis = Sample.analysis()
    let root = try #require(analysis.findings.firstIndex { $0.id == "f2" })
    analysis.findings[root].type = type
    analysis.findings[root].nature = .change
    analysis.findings[root].scope.group = group
    let incident = try #require(analysis.correlation.incidents.first)
    let facts = IncidentFacts(incident: incident, index: EvidenceIndex(analysis))
    #expect(facts.actions.first?.text.hasPrefix(start) == true)
  }
}
