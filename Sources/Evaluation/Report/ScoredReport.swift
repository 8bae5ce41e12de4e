import Foundation
import ProximateKnowledge
import ProximateModel

/// What scoring sees of a `report.json`: verdict, claims, roles, loops, and the cited lines. Causes and types (the
/// ids of detectors) are not read at all.
struct ScoredReport: Decodable, Sendable {
  struct Impact: Decodable, Sendable {
    var start: String?
    var end: String?
    var findings: [String]?
  }

  struct Cause: Decodable, Sendable {
    var claim: String?
    var component: String?
    var start: String?
    var confidence: Double?
    var confidenceBeforeCaps: Double?
    var findings: [String]?
    var evidence: [String]?
  }

  struct Claim: Decodable, Sendable {
    var status: String
    var best: Cause
    var alternatives: [Cause]

    private enum Key: CodingKey { case status, alternatives }

    init(from decoder: any Decoder) throws {
      best = try Cause(from: decoder)
      let container = try decoder.container(keyedBy: Key.self)
      status = try container.decode(String.self, forKey: .status)
      alternatives = try container.decodeIfPresent([Cause].self, forKey: .alternatives) ?? []
    }

    /// A claim that was never written down.
    init(status: String, best: Cause, alternatives: [Cause]) {
      self.status = status
      self.best = best
      self.alternatives = alternatives
    }

    /// Whether something is blamed.
    var isIdentified: Bool { status == "identified" }
  }

  struct Role: Decodable, Sendable {
    var finding: String
    var role: String
    var evidence: [String]?
  }

  struct Loop: Decodable, Sendable {
    var findings: [String]?
    var evidence: [String]?
  }

  struct Hypothesis: Decodable, Sendable {
    var verdict: String?
    var claim: String?
    var component: String?
    var findings: [String]?
    var evidence: [String]?
  }

  struct Incident: Decodable, Sendable {
    var impact: Impact?
    var trigger: Claim?
    var rootCause: Claim?
    var roles: [Role]?
    var loops: [Loop]?
    var hypotheses: [Hypothesis]?
  }

  struct Finding: Decodable, Sendable {
    var id: String
    var summary: String?
    var component: String?
    var start: String?
    var evidence: [String]?
  }

  struct Line: Decodable, Sendable {
    var id: String
    var text: String
  }

  var verdict: String
  var incidents: [Incident]
  var findings: [Finding]
  var evidence: [Line]

  /// A report from its text.
  init(json: String) throws {
    self = try JSONDecoder().decode(ScoredReport.self, from: Data(json.utf8))
  }

  /// A report that was never written down; what it cites stands elsewhere.
  init(verdict: String, incidents: [Incident]) {
    self.verdict = verdict
    self.incidents = incidents
    findings = []
    evidence = []
  }

  /// A time as reports have it.
  static func instant(_ text: String?) -> Instant? {
    text.flatMap(IsoTime.nanoseconds).map(Instant.init(nanoseconds:))
  }
}
