import ProximateModel

/// What a report derives from an incident's parts, for the JSON and the draft alike.
struct IncidentFacts {
  /// What people did, and what was seen after it.
  struct Mitigation {
    var finding: Finding
    /// `followed-by-recovery`, `no-effect-observed`, `side-effect-possible`, `after-recovery` or `unknown`.
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
