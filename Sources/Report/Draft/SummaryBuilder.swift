import ProximateModel

/// The one-screen answer: what happened, how bad, what flipped it, why it was not absorbed, how sure, and where
/// the evidence is.
struct SummaryBuilder {
  let analysis: Analysis
  let index: EvidenceIndex

  init(_ analysis: Analysis) {
    self.analysis = analysis
    index = EvidenceIndex(analysis)
  }

  var document: ReportDocument {
    let correlation = analysis.correlation
    switch correlation.verdict {
    case .incident: return incidentDocument(correlation)
    case .noIncident: return shortDocument("No incident found", .good)
    case .inconclusive: return shortDocument("Inconclusive: the logs cannot tell", .doubtful)
    }
  }

  private func incidentDocument(_ correlation: Correlation) -> ReportDocument {
    guard let main = correlation.gravest else { return shortDocument("Incident", .bad) }
    let count = correlation.incidents.count
    let title = count == 1 ? "Incident \(main.id)" : "\(count) incidents; the gravest is \(main.id)"
    let when = "\(Prose.time(main.impact.interval.start)), \(length(main.impact))"
    var sections = [Section(level: 1, title: "", blocks: [.facts(answers(main))])]
    sections += more(main)
    let others = correlation.incidents.filter { $0.id != main.id }
    if !others.isEmpty {
      sections.append(
        Section(level: 1, title: "Other incidents", blocks: [.list(others.prefix(4).map(line))]))
    }
    sections.append(Section(level: 1, title: "", blocks: [.facts([coverage])]))
    return ReportDocument(title: "\(title): \(when)", tone: .bad, sections: sections)
  }

  private func length(_ impact: Impact) -> String {
    impact.isOpenEnded
      ? [impact.stageCount, "not over when the logs end"].compactMap { $0 }.joined(separator: ", ")
      : "for " + impact.length
  }

  /// The answers, in at most ten lines of 80 columns together with the title.
  private func answers(_ incident: Incident) -> [Fact] {
    let impact = incident.impact
    let cited = index.citation(of: impact.findings, limit: 2)
    return [
      Fact(label: "What", text: [.text(impact.felt + " "), .cite(cited)], lines: 2),
      Fact(label: "How bad", text: [.text(howBad(impact))], lines: 1, tone: .bad),
      Fact(label: "Trigger", text: claim(incident.trigger), lines: 2, tone: tone(incident.trigger)),
      Fact(label: "Root cause", text: claim(incident.rootCause), lines: 2, tone: tone(incident.rootCause)),
      Fact(label: "Not before", text: [.text(before(incident))], lines: 1),
      Fact(label: "What to do", text: [.text(next(incident))], lines: 1),
      Fact(label: "How sure", text: [.text(sureness(incident))], lines: 2),
      Fact(label: "Evidence", text: evidence(incident), lines: 1),
    ]
  }

  /// The numbers; how long it was stands in the title.
  private func howBad(_ impact: Impact) -> String {
    if impact.peak != nil { return impact.numbers }
    return impact.isInferred
      ? "inferred from errors; what users felt is not in the logs"
      : "users were affected; what share of work failed is not in the logs"
  }

  private func claim(_ claim: Claim) -> [Inline] {
    guard claim.status == .identified, let best = claim.best else {
      let guess = claim.best.map { "; nearest: \(index.told($0)) in \(Prose.component($0.component))" } ?? ""
      return [.text(Prose.status(claim.status) + guess)]
    }
    return [
      .text("\(Prose.component(best.component)), \(Prose.likely(best)): \(index.quoted(best)) "),
      .cite(index.citation(of: best.findings, limit: 2)),
    ]
  }

  private func tone(_ claim: Claim) -> Tone { claim.status == .identified ? .plain : .doubtful }

  /// Why earlier occurrences did no harm, as far as the logs tell.
  private func before(_ incident: Incident) -> String {
    let harmless = incident.precedents.filter { $0.outcome != .outage }
    guard let largest = harmless.map(\.doseRatio).max() else {
      return "no earlier trigger of its kind is in the logs"
    }
    let isAlike = (0.95...1.05).contains(largest)
    let size = isAlike ? "as large as this" : "\(Prose.number(largest, digits: 2)) times this"
    return harmless.count == 1
      ? "1 earlier one, \(size), did no lasting harm"
      : "\(Prose.grouped(harmless.count)) earlier ones, the largest \(size), did no lasting harm"
  }

  private func next(_ incident: Incident) -> String {
    let facts = IncidentFacts(incident: incident, index: index)
    let action = facts.actions.first.map { Prose.clause($0.text) }
    return action ?? incident.unknowns.first.map { "get " + Prose.clause($0.fetch) }
      ?? "answer the open questions"
  }

  private func sureness(_ incident: Incident) -> String {
    func words(_ claim: Claim) -> String {
      guard claim.status == .identified, let best = claim.best else { return "open" }
      return Prose.likely(best)
    }
    let cap =
      (incident.rootCause.caps + incident.trigger.caps).first.map { "; \(Prose.lowered(index.named($0)))" }
      ?? ""
    return "trigger \(words(incident.trigger)), root cause \(words(incident.rootCause))\(Prose.clause(cap))"
  }

  private func evidence(_ incident: Incident) -> [Inline] {
    let claimed = (incident.rootCause.best ?? incident.trigger.best)?.findings ?? incident.impact.findings
    guard let id = index.citation(of: claimed, limit: 1).first, let line = index.line(id) else {
      return [.text("no line could be cited")]
    }
    let total = Prose.grouped(index.lines.count)
    return [.text("\(id) \(line.origin.source.display):\(line.origin.line), one of \(total) cited lines")]
  }

  private func more(_ incident: Incident) -> [Section] {
    var sections: [Section] = []
    let times = keyTimes(incident).prefix(5).map { [Inline.text($0)] }
    if !times.isEmpty { sections.append(Section(level: 1, title: "Timeline", blocks: [.list(Array(times))])) }
    var facts: [Fact] = []
    let ruledOut = IncidentFacts(incident: incident, index: index).ruledOut
    if let out = ruledOut.first {
      let reason = index.named(out.criteria.first(where: \.isHardRefuter)?.because ?? "")
      let rest = ruledOut.count > 1 ? " (and \(ruledOut.count - 1) more)" : ""
      facts.append(
        Fact(
          label: "Ruled out",
          text: [
            .text("\(index.brief(out, to: 60))\(rest). \(reason)")
          ],
          lines: 2))
    }
    if let unknown = incident.unknowns.first {
      facts.append(
        Fact(label: "Open", text: [.text(index.named(CriterionName.question(unknown.question)))], lines: 2))
    }
    if !facts.isEmpty { sections.append(Section(level: 1, title: "", blocks: [.facts(facts)])) }
    return sections
  }

  /// One row for each turn of the story: what is claimed where it is part of the turn, else what came first.
  private func keyTimes(_ incident: Incident) -> [String] {
    let claimed = Set(
      [incident.trigger.best?.findings.first, incident.rootCause.best?.findings.first].compactMap { $0 }
        + incident.impact.findings.prefix(1))
    let turns = incident.timeline.filter { $0.phase != "lead-up" && $0.phase != "after" }
    var chosen: [String: TimelineEntry] = [:]
    for entry in turns {
      if rank(entry, claimed) > chosen[entry.phase].map({ rank($0, claimed) }) ?? 0 {
        chosen[entry.phase] = entry
      }
    }
    return turns.filter { chosen[$0.phase] == $0 }.map { entry in
      let finding = index.finding(entry.finding)
      let text = finding?.summary == entry.text ? index.told(finding) : Prose.clause(entry.text)
      let place = finding.map { finding?.summary == entry.text ? $0.scope.component : "" } ?? ""
      return "\(Prose.time(entry.at)) \(entry.phase)\(place.isEmpty ? "" : " in \(place)"): \(text)"
    }
  }

  /// A claim before what a rule knows, that before a statistic.
  private func rank(_ entry: TimelineEntry, _ claimed: Set<String>) -> Int {
    if claimed.contains(entry.finding) { return 3 }
    return index.finding(entry.finding)?.isAuthored == true ? 2 : 1
  }

  private func line(_ incident: Incident) -> [Inline] {
    let root =
      incident.rootCause.best.map { incident.rootCause.status == .identified ? $0.cause : "open" } ?? "open"
    return [
      .text(
        "\(incident.id) \(Prose.time(incident.impact.interval.start)), \(length(incident.impact)); root cause: \(root)"
      )
    ]
  }

  private func shortDocument(_ title: String, _ tone: Tone) -> ReportDocument {
    var blocks: [Block] = [.paragraph([.text(analysis.correlation.because)])]
    let misses = analysis.correlation.nearMisses.prefix(6).map { miss -> [Inline] in
      let finding = index.finding(miss.finding)
      let when = finding.map { Prose.time($0.interval.start) + " " } ?? ""
      return [
        .text("\(when)\(index.brief(finding)). \(miss.because) "),
        .cite(index.citation(of: [miss.finding], limit: 1)),
      ]
    }
    if !misses.isEmpty { blocks += [.paragraph([.text("Near misses:")]), .list(Array(misses))] }
    blocks.append(.facts([coverage]))
    return ReportDocument(title: title, tone: tone, sections: [Section(level: 1, title: "", blocks: blocks)])
  }

  private var coverage: Fact {
    let lines = analysis.sources.reduce(0) { $0 + $1.coverage.lines }
    let unparsed = analysis.sources.reduce(0) { $0 + $1.coverage.lineCounts[LineClass.unparsed.rawValue] }
    let problems = analysis.sources.filter { !$0.coverage.problems.isEmpty }.count
    var text = "\(Prose.count(lines, "line")) in \(Prose.count(analysis.sources.count, "source"))"
    text += ", \(Prose.grouped(unparsed)) in no named format"
    if problems > 0 { text += ", \(Prose.count(problems, "source")) with problems" }
    return Fact(label: "Read", text: [.text(text)], lines: 2)
  }
}
