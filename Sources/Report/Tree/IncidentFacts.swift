import ProximateModel

/// What a report derives from an incident's parts, for the JSON and the draft alike.
struct IncidentFacts {
  /// What people did, and what was seen after it.
  struct Mitigation {
    var finding: Finding
    var outcome: String
    var because: String
  }

  /// A step that a person may decide on.
  struct Action {
    /// `prevent`, `detect` or `mitigate`.
    var kind: String
    var text: String
    var done: String
    var findings: [String]
  }

  let incident: Incident
  let index: EvidenceIndex

  /// Longest time between an action and a recovery that is put down to it.
  private static let recoveryLag = 1800.0

  /// Conditions that were there before and may have been needed.
  var enabling: [RoleAssignment] { incident.roles.filter { $0.role == .vulnerability } }

  func roles(_ role: Role) -> [RoleAssignment] { incident.roles.filter { $0.role == role } }

  var mitigations: [Mitigation] {
    roles(.mitigation).compactMap { index.finding($0.finding) }.map { finding in
      let end = incident.impact.interval.end
      let lead = finding.interval.start.seconds(until: end)
      if incident.impact.isOpenEnded {
        return Mitigation(
          finding: finding, outcome: "unknown", because: "The logs end before the impact does.")
      }
      if lead < 0 {
        return Mitigation(
          finding: finding, outcome: "after-recovery", because: "It came after the impact had ended.")
      }
      let after = Prose.duration(lead)
      return lead <= Self.recoveryLag
        ? Mitigation(
          finding: finding, outcome: "followed-by-recovery", because: "The impact ended \(after) after it.")
        : Mitigation(
          finding: finding, outcome: "no-effect-observed", because: "The impact went on for \(after).")
    }
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

  var actions: [Action] {
    var result: [Action] = []
    if incident.rootCause.status == .identified, let root = incident.rootCause.best {
      result.append(
        Action(
          kind: "prevent",
          text:
            "Remove or bound the condition that \(root.cause) shows in \(Prose.component(root.component)).",
          done: "A test that repeats the trigger passes without \(root.cause).", findings: root.findings))
    }
    if let first = firstAnomaly {
      result.append(
        Action(
          kind: "detect",
          text:
            "Alarm on \(first.type) in \(Prose.component(first.scope.component)), the first anomaly recorded.",
          done: "The alarm fires on a replay of these logs.", findings: [first.id]))
    }
    if incident.trigger.status == .identified, let trigger = incident.trigger.best {
      result.append(
        Action(
          kind: "mitigate", text: "Write down and rehearse what to do when \(trigger.cause) recurs.",
          done:
            "A rehearsal ended the impact in less time than \(Prose.duration(incident.impact.interval.seconds)).",
          findings: trigger.findings))
    }
    if let loop = roles(.sustainer).first {
      result.append(
        Action(
          kind: "prevent", text: "Bound the repetition of work that kept the impact going.",
          done: "Under the same load, attempts per request stay below 2.", findings: [loop.finding]))
    }
    return result
  }
}
