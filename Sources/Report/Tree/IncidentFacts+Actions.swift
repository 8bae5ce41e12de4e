import ProximateModel

/// What could be done about it, each step derived from a finding.
extension IncidentFacts {
  var actions: [Action] {
    var result: [Action] = []
    if incident.rootCause.status == .identified, let root = incident.rootCause.best {
      result.append(
        Action(
          kind: "prevent", text: prevention(root),
          done: "A test that repeats the trigger passes, and \(root.cause) is not recorded.",
          findings: root.findings))
    }
    if let first = firstAnomaly {
      result.append(
        Action(
          kind: "detect",
          text:
            "Alarm on what was recorded first: \(index.told(first)) (\(first.type) in \(Prose.component(first.scope.component))).",
          done: "The alarm fires on a replay of these logs.", findings: [first.id]))
    }
    if incident.trigger.status == .identified, let trigger = incident.trigger.best {
      result.append(
        Action(
          kind: "mitigate",
          text:
            "Write down and rehearse what to do when it recurs: \(index.told(trigger)) (\(trigger.cause)).",
          done:
            "A rehearsal ended the impact in less time than \(Prose.duration(incident.impact.interval.seconds)).",
          findings: trigger.findings))
    }
    if let loop = roles(.sustainer).first {
      result.append(
        Action(
          kind: "prevent",
          text: "Break the loop that kept the impact going: \(index.told(index.finding(loop.finding))).",
          done: "After a test that repeats the trigger the load falls back by itself.",
          findings: [loop.finding]))
    }
    return result + process
  }

  /// What keeps a root cause from acting again, by what it is.
  private func prevention(_ root: Candidate) -> String {
    let place = Prose.component(root.component)
    let finding = root.findings.first.flatMap(index.finding)
    if let finding, finding.type == "attribute.new" {
      return
        "Keep \(finding.scope.group) out until it is known what it asks for; try such releases on few first."
    }
    if let finding, finding.drift != nil, [.change, .control].contains(finding.nature) {
      return "Bring the state of \(place) to what it ought to be, and find out what brought it about."
    }
    switch finding?.nature {
    case .change, .control:
      return
        "Undo the change in \(place) for good; try such changes under load."
    case .defect, .diagnosis, .healFailed:
      return "Find and fix the defect in \(place) (\(root.cause))."
    case .capacity, .demand:
      return "Give \(place) room for such load, or let it turn work away before it is full."
    case .time: return "Warn days before \(root.cause) in \(place) is due, and renew it without people."
    case .fault, .heartbeat, .environment: return "Make what depends on \(place) stand its loss."
    default: return "Remove or bound what \(root.cause) shows in \(place)."
    }
  }

  /// What would have let this draft say more.
  private var process: [Action] {
    var seen: Set<String> = []
    let sources = incident.unknowns.map(\.fetch).filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(2)
    return sources.map { source in
      Action(
        kind: "process", text: "Have at hand for the next draft: \(Prose.clause(source)).",
        done: "The next draft names it among its sources.",
        findings: Array((incident.rootCause.best?.findings ?? incident.impact.findings).prefix(1)))
    }
  }
}
