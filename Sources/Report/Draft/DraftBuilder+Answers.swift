import ProximateModel

/// What a reader wants to know first.
extension DraftBuilder {
  var answers: [Answer] {
    let correlation = analysis.correlation
    guard correlation.verdict == .incident, let incident = correlation.gravest else { return noAnswers }
    let facts = IncidentFacts(incident: incident, index: index)
    return [
      what(incident), howBad(incident), claim("trigger", "Trigger", incident.trigger),
      claim("root", "Root cause", incident.rootCause, after: incident.trigger), before(incident),
      sureness(incident), next(facts),
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
    let more = others > 0 ? "The gravest of \(others + 1) incidents. " : ""
    return Answer(
      key: "what", label: "What happened", headline: incident.impact.felt,
      text: [.text(more), .cite(index.citation(of: incident.impact.findings))], tone: .bad)
  }

  private func howBad(_ incident: Incident) -> Answer {
    let impact = incident.impact
    let start = Prose.time(impact.interval.start)
    let span =
      impact.isOpenEnded
      ? "From \(start) on, not over when the logs end" : "\(start) to \(Prose.time(impact.interval.end))"
    let isGuess = impact.isInferred && impact.peak == nil
    var text: [Inline] = [
      .text(
        span + (impact.isInferred && !isGuess ? "; inferred from errors." : ".")
          + (impact.peak == nil && !isGuess ? " What share of work was lost is not in the logs." : ""))
    ]
    let also = impact.findings.dropFirst().compactMap(index.finding)
      .first { $0.type != impact.findings.first.flatMap(index.finding)?.type }
    if let also {
      text += [
        .text(" Felt, too: \(index.told(also)) "), .cite(index.citation(of: [also.id], limit: 1)), .text("."),
      ]
    }
    let headline =
      isGuess ? "Told by errors alone; what users felt is not in the logs" : impact.extentWithoutEnd
    return Answer(key: "impact", label: "How bad", headline: headline, text: text, tone: .bad)
  }

  /// - Parameter other: the claim that was told before, which may be about the same event.
  private func claim(_ key: String, _ label: String, _ claim: Claim, after other: Claim? = nil) -> Answer {
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
    let isSame = other?.status == .identified && other?.best?.findings.first == best.findings.first
    return Answer(
      key: key, label: label, headline: (isSame ? "The same event: " : "") + index.told(best),
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
    let isOne = harmless.count == 1
    let isAlike = (0.95...1.05).contains(largest)
    let size =
      isAlike ? "as large as this one " : "\(Prose.number(largest, digits: 2)) times as large as this one "
    var text: [Inline] = [
      .text(isOne ? "It was \(size)" : "The largest was \(size)"),
      .cite(index.citation(of: harmless.map(\.finding))), .text("."),
    ]
    if let new = novelty(of: incident) { text.append(.text(" New this time: \(new)")) }
    return Answer(
      key: "before", label: label,
      headline:
        "\(Prose.count(harmless.count, "earlier occurrence")) of the trigger did no lasting harm",
      text: text)
  }

  /// What was there this time only, with the test that says so.
  private func novelty(of incident: Incident) -> String? {
    guard incident.rootCause.status == .identified, let root = incident.rootCause.best,
      let test = ["R1", "R3"].compactMap({ id in
        root.criteria.first { $0.id == id && $0.outcome == .supports && $0.weight > 0 }
      }).first
    else { return nil }
    return "\(index.told(root)). \(index.named(test.because))"
  }

  private func sureness(_ incident: Incident) -> Answer {
    func words(_ claim: Claim) -> String {
      guard claim.status == .identified, let best = claim.best else { return "open" }
      return Prose.likely(best)
    }
    let caps = (incident.rootCause.caps + incident.trigger.caps).prefix(1)
    return Answer(
      key: "confidence", label: "How sure",
      headline: "Trigger \(words(incident.trigger)), root cause \(words(incident.rootCause))",
      text: [.text(caps.map(index.named).joined(separator: " "))])
  }

  private func next(_ facts: IncidentFacts) -> Answer {
    let actions = facts.actions
    guard let first = actions.first else {
      return Answer(
        key: "next", label: "What to do", headline: "Answer the open questions",
        text: [.text(facts.incident.unknowns.first?.fetch ?? "")], tone: .doubtful)
    }
    let more = actions.dropFirst().prefix(2).map(\.text).joined(separator: " ")
    return Answer(
      key: "next", label: "What to do", headline: Prose.clause(first.text),
      text: [.text(more.isEmpty ? first.done : more)])
  }
}
