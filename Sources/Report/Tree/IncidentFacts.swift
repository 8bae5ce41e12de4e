import ProximateModel

/// What a report derives from an incident's parts, for the JSON and the draft alike.
struct IncidentFacts {
  /// What people did, and what was seen after it.
  struct Mitigation {
    var finding: Finding
    /// `followed-by-recovery`, `last-before-recovery`, `no-effect-observed`, `side-effect-possible`, `after-recovery` or `unknown`.
    var outcome: String
    var because: String
    /// Findings that began soon after it, of types not seen in the incident before.
    var sideEffects: [String]
  }

  /// A step that a person may decide on.
  struct Action {
    /// `prevent`, `detect`, `mitigate` or `process`.
    var kind: String
    var text: String
    var done: String
    var findings: [String]
  }

  let incident: Incident
  let index: EvidenceIndex

  /// Conditions that were there before and may have been needed.
  var enabling: [RoleAssignment] { incident.roles.filter { $0.role == .vulnerability } }

  func roles(_ role: Role) -> [RoleAssignment] { incident.roles.filter { $0.role == role } }

  /// Candidates that a hard test rules out. What people did against the impact began after it and is no candidate.
  var ruledOut: [Candidate] {
    let steps = Set(roles(.mitigation).map(\.finding))
    return incident.ruledOut.filter { !($0.findings.first.map(steps.contains) ?? false) }
  }

  /// What the public was told, as rules of any pack name it.
  private static let posts: Set<Substring> = ["status_trouble", "status_well", "status_posted"]

  /// What the public was told near the impact, in order of time.
  var posts: [Finding] {
    var seen: Set<String> = []
    return incident.timeline.filter { seen.insert($0.finding).inserted }
      .compactMap { index.finding($0.finding) }
      .filter { Self.posts.contains($0.type.split(separator: ".").last ?? "") }.sorted(by: Finding.isOrdered)
  }

  /// The first finding of weight from the trigger on, and how long the impact had lasted by then.
  var firstAnomaly: Finding? {
    let from = incident.trigger.status == .identified ? incident.trigger.best?.interval?.start : nil
    let start = min(from ?? incident.impact.interval.start, incident.impact.interval.start)
    let parts: Set<Role> = [.symptom, .rootCause, .amplifier, .protective]
    return incident.roles.filter { parts.contains($0.role) }.compactMap { index.finding($0.finding) }
      .filter { $0.interval.start >= start && $0.severity >= .warning }
      .min(by: Finding.isOrdered)
  }

  /// The first action of people during the impact.
  var firstAction: Finding? {
    roles(.mitigation).compactMap { index.finding($0.finding) }.min(by: Finding.isOrdered)
  }
}
