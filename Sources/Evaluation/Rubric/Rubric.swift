import Foundation
import ProximateKit
package import ProximateModel

/// What a good post-mortem draft has, as far as a program can judge it. What needs a reader's judgement is not here.
package struct Rubric: Sendable {
  /// What came of one point.
  package enum Grade: String, Sendable {
    case met, missed
    /// The case has nothing that the point is about.
    case notApplicable = "n/a"
  }

  /// A point with its grade.
  package struct Point: Sendable {
    /// Its number in the rubric.
    package var number: Int
    /// What is asked for.
    package var asks: String
    package var grade: Grade
  }

  /// The points in the order of their numbers.
  package private(set) var points: [Point]

  /// Pages of A4 that a draft has at most, at 3,000 characters each; evidence and coverage are not counted.
  private static let mostCharacters = 30 * 3000
  /// Words that blame people.
  private static let blaming = [
    "human error", "should have", "obviously", "careless", "negligen", "fault of", "blame", "stupid",
    "to be at fault",
  ]

  private let analysis: Analysis
  private let draft: String
  private let truth: CaseTruth?

  /// Grades a draft.
  ///
  /// - Parameters:
  ///   - analysis: What the draft was made from.
  ///   - draft: The Markdown draft.
  ///   - truth: What really happened, when it is known.
  package init(_ analysis: Analysis, draft: String, truth: CaseTruth?) {
    self.analysis = analysis
    self.draft = draft
    self.truth = truth
    points = []
    points = [
      point(1, "every row of the timeline names a line", overIncidents { _ in rowsAreCited }),
      point(2, "all times are UTC, and what they rest on is said", timesAreTold),
      point(3, "the day before the onset is covered, or said not to be", overIncidents { _ in leadUpIsTold }),
      point(4, "trigger and root cause have sections of their own", overIncidents { _ in sectionsAreApart }),
      point(14, "impact has a window within 5 minutes of the truth", window(within: 300)),
      point(15, "the shape of the recovery is told", overIncidents { _ in draft.contains("**Recovery**: ") }),
      point(17, "the onset is within 10 minutes of the truth", onset(within: 600)),
      point(18, "every claim has its confidence in words and numbers", overIncidents { confidence(of: $0) }),
      point(20, "no claim stands without a line", overIncidents { claims(of: $0) }),
      point(21, "nobody is blamed", isBlameless),
      point(
        22, "actions prevent, detect and mitigate, each from a finding", overIncidents { _ in actionsAreTied }
      ),
      point(23, "every blank is a numbered question with a place to look", blanksAreMarked),
      point(24, "the same input gives the same draft", isRepeatable),
      point(26, "there is one statement of the probable cause", overIncidents { _ in hasStatement }),
      point(27, "the strongest other explanation is told with its case", otherIsTold),
      point(28, "without an incident the draft says so", verdictIsTold),
      point(30, "the draft is short enough to be read", isShort),
    ]
  }

  /// Points met and points that apply.
  package var share: Share { Share(points.filter { $0.grade != .notApplicable }.map { $0.grade == .met }) }

  private func point(_ number: Int, _ asks: String, _ isMet: Bool?) -> Point {
    Point(number: number, asks: asks, grade: isMet.map { $0 ? .met : .missed } ?? .notApplicable)
  }

  private var incidents: [Incident] {
    analysis.correlation.verdict == .incident ? analysis.correlation.incidents : []
  }

  private func overIncidents(_ isMet: (Incident) -> Bool) -> Bool? {
    incidents.isEmpty ? nil : incidents.allSatisfy(isMet)
  }

  private func section(_ title: String) -> Substring {
    guard let start = draft.firstRange(of: " \(title)\n")?.upperBound else { return "" }
    let rest = draft[start...]
    return rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)]
  }

  private var rowsAreCited: Bool {
    let rows = section("3. Timeline").split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    return !rows.isEmpty && rows.allSatisfy { $0.contains("](#e") }
  }

  private var timesAreTold: Bool { draft.contains("UTC throughout") && draft.contains("Times rest on") }

  private var leadUpIsTold: Bool {
    draft.contains("The lead-up covers the 24 hours before")
      || draft.contains("recorded in the 24 hours before the trigger")
  }

  private var sectionsAreApart: Bool {
    let (trigger, root) = (section("5. Trigger"), section("6. Root cause"))
    return !trigger.isEmpty && !root.isEmpty && trigger != root
  }

  private func window(within seconds: Double) -> Bool? {
    guard let impact = truth?.impact, let start = impact.start, !incidents.isEmpty else { return nil }
    return incidents.contains { incident in
      let span = incident.impact.interval
      let isEnd =
        impact.end.map { abs($0.seconds(until: span.end)) <= seconds } ?? incident.impact.isOpenEnded
      return abs(start.seconds(until: span.start)) <= seconds && isEnd
    }
  }

  private func onset(within seconds: Double) -> Bool? {
    guard let start = truth?.impact?.start, !incidents.isEmpty else { return nil }
    return incidents.contains { abs(start.seconds(until: $0.impact.interval.start)) <= seconds }
  }

  private func confidence(of incident: Incident) -> Bool {
    [incident.trigger, incident.rootCause].filter { $0.status == .identified }.compactMap(\.best).allSatisfy {
      (0...1).contains($0.confidence) && !$0.criteria.isEmpty
    } && draft.contains("Confidence is the share")
  }

  private func claims(of incident: Incident) -> Bool {
    let cited = Set(analysis.findings.filter { !$0.evidence.isEmpty }.map(\.id))
    let claims = [incident.trigger, incident.rootCause].filter { $0.status == .identified }.compactMap(\.best)
    return claims.allSatisfy { $0.findings.contains(where: cited.contains) }
      && incident.impact.findings.contains(where: cited.contains)
  }

  private var isBlameless: Bool {
    // What lines say is theirs; the draft's own words come before the evidence.
    let own = draft[..<(draft.firstRange(of: "## 15. Evidence")?.lowerBound ?? draft.endIndex)].lowercased()
    return !Self.blaming.contains { own.contains($0) }
  }

  /// Kinds can be asked for only as far as there is something to derive them from.
  private var actionsAreTied: Bool {
    let rows = section("13. Action items").split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    let isAnyClaim = incidents.contains {
      $0.trigger.status == .identified && $0.rootCause.status == .identified
    }
    let kinds = isAnyClaim ? ["prevent", "detect", "mitigate"] : []
    return rows.allSatisfy { $0.contains("](#e") }
      && kinds.allSatisfy { kind in rows.contains { $0.hasPrefix("| \(kind) |") } }
  }

  private var blanksAreMarked: Bool? {
    guard !incidents.isEmpty else { return nil }
    let marks = draft.matches(of: /TODO\(human, #(\d+)\):\*\* [^\n]+ — [^\n]+/)
    let isNumbered = marks.enumerated().allSatisfy { Int($1.1) == $0 + 1 }
    return !marks.isEmpty && isNumbered && marks.count == draft.matches(of: /TODO\(human/).count
  }

  private var isRepeatable: Bool { (try? Rendering.markdown(analysis)) == draft }

  private var hasStatement: Bool {
    let summary = section("1. Summary")
    return incidents.count > 1 || summary.split(separator: "\n").count { $0.hasPrefix("> The ") } == 1
  }

  private var otherIsTold: Bool? {
    let isAny = incidents.contains { !$0.rootCause.alternatives.isEmpty }
    return isAny ? draft.contains("The strongest other explanation") : nil
  }

  private var verdictIsTold: Bool? {
    guard truth?.verdict == .noIncident else { return nil }
    return analysis.correlation.verdict == .noIncident && draft.contains("no incident found")
  }

  private var isShort: Bool {
    let end = draft.firstRange(of: "\n## Data coverage")?.lowerBound ?? draft.endIndex
    return draft[..<end].count <= Self.mostCharacters * max(1, incidents.count)
  }
}
