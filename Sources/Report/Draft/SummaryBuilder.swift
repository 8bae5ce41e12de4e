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
      ? "not over when the logs end" : "for " + Prose.duration(impact.interval.seconds)
  }

  /// The answers, in at most ten lines of 80 columns together with the title.
  private func answers(_ incident: Incident) -> [Fact] {
    let peak =
      incident.impact.peak.map { "at worst \(Prose.percent($0)) of work failed" }
      ?? "share of failing work not known"
    let inferred = incident.impact.isInferred ? " (inferred from errors)" : ""
    let cited = index.citation(of: incident.impact.findings, limit: 2)
    return [
      Fact(label: "What", text: [.text(incident.impact.summary + " "), .cite(cited)], lines: 2),
      Fact(
        label: "How bad", text: [.text("\(peak), \(length(incident.impact))\(inferred)")], lines: 1,
        tone: .bad),
      Fact(label: "Trigger", text: claim(incident.trigger), lines: 2, tone: tone(incident.trigger)),
      Fact(label: "Root cause", text: claim(incident.rootCause), lines: 2, tone: tone(incident.rootCause)),
      Fact(label: "How sure", text: [.text(sureness(incident))], lines: 1),
      Fact(label: "Evidence", text: evidence(incident), lines: 1),
    ]
  }

  private func claim(_ claim: Claim) -> [Inline] {
    guard claim.status == .identified, let best = claim.best else {
      let guess = claim.best.map { "; nearest: \($0.cause) in \(Prose.component($0.component))" } ?? ""
      return [.text(Prose.status(claim.status) + guess)]
    }
    let place = best.component.isEmpty ? "" : " in \(best.component)"
    return [
      .text("\(best.cause)\(place): \(Prose.clause(best.claim)) "),
      .cite(index.citation(of: best.findings, limit: 2)),
    ]
  }

  private func tone(_ claim: Claim) -> Tone { claim.status == .identified ? .plain : .doubtful }

  private func sureness(_ incident: Incident) -> String {
    func words(_ claim: Claim) -> String {
      guard claim.status == .identified, let best = claim.best else { return "open" }
      return "\(Prose.likelihood(best.confidence)) (\(Prose.number(best.confidence, digits: 2)))"
    }
    return "trigger \(words(incident.trigger)), root cause \(words(incident.rootCause))"
  }

  private func evidence(_ incident: Incident) -> [Inline] {
    let claimed = (incident.rootCause.best ?? incident.trigger.best)?.findings ?? incident.impact.findings
    guard let id = index.citation(of: claimed, limit: 1).first, let line = index.line(id) else {
      return [.text("no line could be cited")]
    }
    let total = Prose.count(index.lines.count, "line")
    return [.text("\(id) \(line.origin.source.display):\(line.origin.line); \(total) cited in the report")]
  }

  private func more(_ incident: Incident) -> [Section] {
    var sections: [Section] = []
    let times = keyTimes(incident).prefix(5).map { [Inline.text($0)] }
    if !times.isEmpty { sections.append(Section(level: 1, title: "Timeline", blocks: [.list(Array(times))])) }
    var facts: [Fact] = []
    if let out = incident.ruledOut.first {
      let reason = out.criteria.first(where: \.isHardRefuter)?.because ?? ""
      let rest = incident.ruledOut.count > 1 ? " (and \(incident.ruledOut.count - 1) more)" : ""
      facts.append(Fact(label: "Ruled out", text: [.text("\(out.cause)\(rest): \(reason)")], lines: 2))
    }
    if let unknown = incident.unknowns.first {
      facts.append(Fact(label: "Open", text: [.text("\(unknown.question) \(unknown.wouldChange)")], lines: 2))
    }
    if !facts.isEmpty { sections.append(Section(level: 1, title: "", blocks: [.facts(facts)])) }
    return sections
  }

  /// One row for each turn of the story.
  private func keyTimes(_ incident: Incident) -> [String] {
    var seen: Set<String> = []
    return incident.timeline.filter { $0.phase != "lead-up" && $0.phase != "after" }
      .filter { seen.insert($0.phase).inserted }
      .map { "\(Prose.time($0.at)) \($0.phase): \(Prose.clause($0.text))" }
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
        .text("\(when)\(finding?.type ?? miss.finding): \(miss.because) "),
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
    return Fact(label: "Read", text: [.text(text)], lines: 1)
  }
}
