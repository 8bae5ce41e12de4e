import Foundation
import ProximateDiagnostics
import ProximateModel

@testable import ProximateEvaluation

/// A hand-made report: lines by id, findings that cite them, and claims.
struct MadeReport {
  var verdict = "incident"
  var impactStart = "2025-03-04T09:01:00Z"
  var trigger = MadeReport.claim("store", "f1", confidence: 0.6)
  var rootCause = MadeReport.claim("api", "f2", confidence: 0.8)
  var roles = "[]"
  var loops = "[]"
  var hypotheses = "[]"
  var hasIncident = true

  /// f1: a blank row in store at 09:00; f2: a null in api at 09:00:30; f3: an old release; f4: retries of web.
  static let findings = """
    [{"id":"f1","component":"store","start":"2025-03-04T09:00:00Z","evidence":["e1"],"summary":"one"},
     {"id":"f2","component":"api","start":"2025-03-04T09:00:30Z","evidence":["e2"],"summary":"two"},
     {"id":"f3","component":"api","start":"2025-03-04T05:00:00Z","evidence":["e3"],"summary":"three"},
     {"id":"f4","component":"web","start":"2025-03-04T09:02:00Z","evidence":["e4"],"summary":"four"}]
    """
  static let evidence = """
    [{"id":"e1","text":"row 7 is blank"},{"id":"e2","text":"crash report\\nnull value in policy"},
     {"id":"e3","text":"release 4 rolled out"},{"id":"e4","text":"retry 3 of 9"}]
    """

  /// A claim about a finding, starting when it does.
  static func claim(
    _ component: String, _ finding: String, status: String = "identified",
    start: String = "2025-03-04T09:00:00Z",
    confidence: Double, alternatives: String = "[]"
  ) -> String {
    """
    {"status":"\(status)","claim":"it was \(finding)","component":"\(component)","start":"\(start)",
     "confidence":\(confidence),"findings":["\(finding)"],"evidence":["e\(finding.dropFirst())"],
     "alternatives":\(alternatives)}
    """
  }

  var json: String {
    let incident = """
      {"impact":{"start":"\(impactStart)","end":"2025-03-04T10:00:00Z"},"trigger":\(trigger),
       "rootCause":\(rootCause),"roles":\(roles),"loops":\(loops),"hypotheses":\(hypotheses)}
      """
    return """
      {"schema":"proximate.report/1","verdict":"\(verdict)","incidents":[\(hasIncident ? incident : "")],
       "findings":\(Self.findings),"evidence":\(Self.evidence)}
      """
  }

  /// The score against the standard truth, changed as wanted.
  func score(_ change: (inout CaseTruth) throws -> Void = { _ in }) throws -> CaseScore {
    var truth = try Self.truth
    try change(&truth)
    return Scorer(truth, try ScoredReport(json: json)).score
  }

  /// Trigger f1, root cause f2, decoy f3, no loop.
  static var truth: CaseTruth {
    get throws {
      let text = """
        {name: n, family: f, verdict: incident,
         trigger: {what: t, components: [store], evidence: ['row \\d+ is blank'], start: 2025-03-04T09:00:00Z,
           toleranceSeconds: 60},
         rootCause: {what: r, components: [api], evidence: ['^null value']},
         mustNotBlame: [{what: release, evidence: 'release \\d'}],
         impact: {start: 2025-03-04T09:00:30Z, end: none}}
        """
      let read = CaseReader.read(text, named: "case.yaml")
      guard let truth = read.truth else { throw Unreadable(messages: read.diagnostics.map(\.text)) }
      return truth
    }
  }

  struct Unreadable: Error { var messages: [String] }
}
