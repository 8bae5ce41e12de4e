import ProximateModel

/// What could be done about it, each step derived from a finding.
extension IncidentFacts {
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
    return result + process
  }

  /// What would have let this draft say more.
  private var process: [Action] {
    var seen: Set<String> = []
    let sources = incident.unknowns.map(\.fetch).filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(2)
    return sources.map { source in
      Action(
        kind: "process", text: "Keep what this draft could not consult: \(Prose.clause(source)).",
        done: "The next draft names it among its sources.",
        findings: Array((incident.rootCause.best?.findings ?? incident.impact.findings).prefix(1)))
    }
  }
}
