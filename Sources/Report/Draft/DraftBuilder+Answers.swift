import ProximateModel

/// What a reader wants to know first.
extension DraftBuilder {
  var answers: [Answer] {
    let correlation = analysis.correlation
    guard correlation.verdict == .incident, let incident = correlation.gravest else { return noAnswers }
    let facts = IncidentFacts(incident: incident, index: index)
    return [
      what(incident), howBad(incident), claim("trigger", "Trigger", incident.trigger),
      claim("root", "Root cause", incident.rootCause), before(incident), sureness(incident), next(facts),
    ]
  }

  private var noAnswers: [Answer] {
    let correlation = analysis.correlation
    let isClear = correlation.verdict == .noIncident
    return [
      Answer(
        key: "what", label: "What happened",
        headline: isClear ? "No incident was found" : "The logs cannot tell whether there was an incident",
        text: [.text(correlation.because)], tone: isClear ? .good : .doubtful)
    ]
  }

  private func what(_ incident: Incident) -> Answer {
    let others = analysis.correlation.incidents.count - 1
    let more = others > 0 ? " The gravest of \(others + 1) incidents." : ""
    return Answer(
      key: "what", label: "What happened", headline: Prose.clause(incident.impact.summary),
      text: [.text(more.isEmpty ? "" : more + " "), .cite(index.citation(of: incident.impact.findings))],
      tone: .bad)
  }

  private func howBad(_ incident: Incident) -> Answer {
    let impact = incident.impact
    let peak = impact.peak.map { "\(Prose.percent($0)) of work failed at worst" }
    let length = Prose.duration(impact.interval.seconds)
    let end = impact.isOpenEnded ? "not over when the logs end" : "to \(Prose.time(impact.interval.end))"
    let inferred = impact.isInferred ? "; inferred from errors" : ""
    return Answer(
      key: "impact", label: "How bad",
      headline: [peak, impact.isOpenEnded ? "\(length) at least" : length].compactMap { $0 }.joined(
        separator: ", "),
      text: [
        .text(
          "\(Prose.time(impact.interval.start)) \(end)\(inferred)."
            + (peak == nil ? " What share of work was lost is not in the logs." : ""))
      ], tone: .bad)
  }

  private func claim(_ key: String, _ label: String, _ claim: Claim) -> Answer {
    guard claim.status == .identified, let best = claim.best else {
      let near = claim.best.map { best -> [Inline] in
        [
          .text("The nearest candidate is "), .code(best.cause),
          .text(" in \(Prose.component(best.component)) "), .cite(index.citation(of: best.findings)),
          .text("."),
        ]
      }
      let headline = claim.status == .notInTheLogs ? "Not in these logs" : "Undetermined"
      return Answer(
        key: key, label: label, headline: headline,
        text: near ?? [.text("No finding in the logs is a candidate.")], tone: .doubtful)
    }
    let at = best.interval.map { " from \(Prose.time($0.start))" } ?? ""
    return Answer(
      key: key, label: label, headline: Prose.clause(best.claim),
      text: [
        .code(best.cause), .text(" in \(Prose.component(best.component))\(at) "),
        .cite(index.citation(of: best.findings)),
      ])
  }

  /// Why earlier occurrences did no harm, as far as the logs tell.
  private func before(_ incident: Incident) -> Answer {
    let harmless = incident.precedents.filter { $0.outcome != .outage }
    let label = "Why not before"
    guard let largest = harmless.map(\.doseRatio).max() else {
      return Answer(
        key: "before", label: label, headline: "No earlier occurrence to compare with",
        text: [.text("The trigger's kind is not in the logs before it.")], tone: .doubtful)
    }
    let count = Prose.count(harmless.count, "earlier occurrence")
    var text: [Inline] = [
      .text("The largest was \(Prose.number(largest, digits: 2)) times this one "),
      .cite(index.citation(of: harmless.map(\.finding))), .text(". "),
    ]
    if incident.rootCause.status == .identified, let root = incident.rootCause.best,
      let new = root.criteria.first(where: { $0.id == "R1" && $0.outcome == .supports })
    {
      text.append(.text("New this time: \(Prose.clause(root.claim)). \(new.because)"))
    }
    return Answer(
      key: "before", label: label, headline: "\(count) did no lasting harm", text: text)
  }

  private func sureness(_ incident: Incident) -> Answer {
    func words(_ claim: Claim) -> String {
      guard claim.status == .identified, let best = claim.best else { return "open" }
      return "\(Prose.likelihood(best.confidence)) (\(Prose.number(best.confidence, digits: 2)))"
    }
    let caps = (incident.rootCause.caps + incident.trigger.caps).prefix(1)
    return Answer(
      key: "confidence", label: "How sure",
      headline: "Trigger \(words(incident.trigger)), root cause \(words(incident.rootCause))",
      text: [.text(caps.joined(separator: " "))])
  }

  private func next(_ facts: IncidentFacts) -> Answer {
    let actions = facts.actions
    guard let first = actions.first else {
      return Answer(
        key: "next", label: "What to do", headline: "Answer the open questions",
        text: [.text(facts.incident.unknowns.first?.fetch ?? "")], tone: .doubtful)
    }
    let more = actions.dropFirst().prefix(1).map(\.text).joined(separator: " ")
    return Answer(
      key: "next", label: "What to do", headline: Prose.clause(first.text),
      text: [.text(more.isEmpty ? first.done : more)])
  }
}
