import Foundation
import ProximateModel

/// A `report.json` read back, as far as people ask about it. Unknown keys are passed over.
package struct StoredReport: Decodable, Sendable {
  struct Criterion: Decodable, Sendable {
    var id: String
    var outcome: String
    var weight: Double?
    var hard: Bool?
    var because: String
    var evidence: [String]?
  }

  struct Cause: Decodable, Sendable {
    var claim: String
    var cause: String
    var component: String
    var start: String?
    var end: String?
    var confidence: Double?
    var confidenceBeforeCaps: Double?
    var score: Double?
    var findings: [String]
    var criteria: [Criterion]?
    var evidence: [String]?
  }

  struct Claim: Decodable, Sendable {
    var status: String
    var best: Cause
    var caps: [String]
    var alternatives: [Cause]

    private enum Key: CodingKey { case status, caps, alternatives }

    init(from decoder: any Decoder) throws {
      best = try Cause(from: decoder)
      let container = try decoder.container(keyedBy: Key.self)
      status = try container.decode(String.self, forKey: .status)
      caps = try container.decodeIfPresent([String].self, forKey: .caps) ?? []
      alternatives = try container.decodeIfPresent([Cause].self, forKey: .alternatives) ?? []
    }

    var isIdentified: Bool { status == "identified" }
  }

  struct Role: Decodable, Sendable {
    var finding: String
    var role: String
    var because: String
  }

  struct Hypothesis: Decodable, Sendable {
    var id: String
    var verdict: String
    var claim: String?
    var component: String?
    var findings: [String]?
    var criterion: String?
    var because: String
    var evidence: [String]?
  }

  struct Impact: Decodable, Sendable {
    var summary: String
    var peak: Double?
    var start: String
    var end: String
    var openEnded: Bool?
    var findings: [String]?
  }

  struct Entry: Decodable, Sendable {
    var at: String
    var finding: String
    var phase: String
    var text: String
    var evidence: [String]?
  }

  struct Unknown: Decodable, Sendable {
    var question: String
    var wouldChange: String
    var fetch: String
  }

  struct Precedent: Decodable, Sendable {
    var finding: String
    var start: String
    var doseRatio: Double?
    var outcome: String
  }

  struct Incident: Decodable, Sendable {
    var id: String
    var `class`: String?
    var impact: Impact
    var trigger: Claim
    var rootCause: Claim
    var roles: [Role]?
    var hypotheses: [Hypothesis]?
    var timeline: [Entry]?
    var unknowns: [Unknown]?
    var precedents: [Precedent]?
  }

  struct Finding: Decodable, Sendable {
    var id: String
    var type: String
    var summary: String
    var nature: String
    var severity: Int
    var component: String
    var host: String?
    var group: String?
    var start: String
    var end: String
    var count: Int?
    var entities: Int?
    var magnitude: Double?
    var baseline: Double?
    var surprise: Double?
    var evidence: [String]?
  }

  struct Line: Decodable, Sendable {
    var id: String
    var source: String
    var member: String?
    var line: Int
    var time: String?
    var text: String

    /// The log and the line in it, as people look for it.
    var place: String { SourceName(path: source, member: member).display + ":\(line)" }
  }

  struct Pack: Decodable, Sendable {
    var pack: String
    var version: String
  }

  var schema: String
  var verdict: String
  var because: String
  var incidents: [Incident]
  var findings: [Finding]
  var evidence: [Line]
  var knowledge: [Pack]?

  /// The worst incident by length; the first on a tie.
  var main: Incident? {
    incidents.first.map { first in
      incidents.dropFirst().reduce(first) { $1.impact.seconds > $0.impact.seconds ? $1 : $0 }
    }
  }

  /// A report from its text.
  package init(json bytes: [UInt8]) throws(ReportReadingError) {
    do {
      self = try JSONDecoder().decode(StoredReport.self, from: Data(bytes))
    } catch {
      throw ReportReadingError(reason: "It is not a report: \(ReportReader.reason(of: error)).")
    }
    guard schema.hasPrefix(ReportReader.schema) else {
      throw ReportReadingError(
        reason: "Its schema is '\(SafeText.visible(schema))', not '\(ReportReader.schema)'.")
    }
  }
}

extension StoredReport.Impact {
  /// Its length; 0 when the times cannot be read.
  var seconds: Double {
    guard let a = Instant(rfc3339: start), let b = Instant(rfc3339: end) else { return 0 }
    return max(0, a.seconds(until: b))
  }
}
