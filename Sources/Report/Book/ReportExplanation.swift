import ProximateModel

/// Why a report says what it says of one thing: its tests with their numbers, its lines, and what would change it.
struct ReportExplanation {
  let report: StoredReport
  private let findings: [String: StoredReport.Finding]
  private let lines: [String: StoredReport.Line]

  /// Lines that are shown of one thing.
  private static let mostLines = 12

  init(_ report: StoredReport) {
    self.report = report
    findings = Dictionary(report.findings.map { ($0.id, $0) }) { a, _ in a }
    lines = Dictionary(report.evidence.map { ($0.id, $0) }) { a, _ in a }
  }

  /// What can be asked about: `i1`, `i1.trigger`, `i1.root`, `f3`, `e7`, or the id of a cause. nil for anything else.
  func document(of id: String) -> ReportDocument? {
    if let line = lines[id] { return document(of: line) }
    if let finding = findings[id] { return document(of: finding) }
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    if let incident = report.incidents.first(where: { $0.id == parts.first }) {
      switch parts.dropFirst().first {
      case nil: return document(of: incident)
      case "trigger": return document(of: incident.trigger, "Trigger of \(incident.id)", incident)
      case "root", "rootCause":
        return document(of: incident.rootCause, "Root cause of \(incident.id)", incident)
      default: break
      }
    }
    return document(ofCause: id)
  }

  private func document(of line: StoredReport.Line) -> ReportDocument {
    let users = report.findings.filter { $0.evidence?.contains(line.id) == true }
    let facts = [
      Fact(label: "Place", text: [.text(line.place)], lines: 2),
      Fact(label: "Time", text: [.text(line.time ?? "none stated")], lines: 1),
      Fact(label: "Line", text: [.text(line.text)], lines: 20),
    ]
    return ReportDocument(
      title: "\(line.id): a cited line",
      sections: [
        Section(title: "", blocks: [.facts(facts)]),
        Section(
          title: "Findings that rest on it", blocks: [.list(users.map { [.text("\($0.id) \($0.summary)")] })]),
      ])
  }

  private func document(of finding: StoredReport.Finding) -> ReportDocument {
    var facts = [
      Fact(label: "What", text: [.text(finding.summary)], lines: 6),
      Fact(label: "Type", text: [.text("\(finding.type), of the kind \(finding.nature)")], lines: 2),
      Fact(label: "Where", text: [.text(Prose.component(finding.component))], lines: 2),
      Fact(label: "When", text: [.text("\(finding.start) to \(finding.end)")], lines: 2),
      Fact(label: "Numbers", text: [.text(numbers(finding))], lines: 3),
    ]
    for incident in report.incidents {
      guard let role = incident.roles?.first(where: { $0.finding == finding.id }) else { continue }
      facts.append(
        Fact(label: "Part in \(incident.id)", text: [.text("\(role.role). \(role.because)")], lines: 4))
    }
    var sections = [Section(title: "", blocks: [.facts(facts)])]
    for incident in report.incidents {
      for cause in causes(incident) where cause.cause.findings.first == finding.id {
        sections.append(ledger(cause.cause, "Tests as \(cause.name) of \(incident.id)"))
      }
    }
    return ReportDocument(
      title: "\(finding.id): \(finding.type)", sections: sections + [cited(finding.evidence ?? [])])
  }

  private func numbers(_ finding: StoredReport.Finding) -> String {
    var parts = [Prose.count(finding.count ?? 0, "occurrence")]
    if let entities = finding.entities, entities > 0 {
      parts.append(Prose.count(entities, "entity", "entities"))
    }
    if let magnitude = finding.magnitude { parts.append("size \(Prose.number(magnitude, digits: 2))") }
    if let baseline = finding.baseline { parts.append("usual \(Prose.number(baseline, digits: 2))") }
    if let surprise = finding.surprise, surprise > 0 {
      parts.append("surprise \(Prose.number(surprise)) (-log10 of its probability)")
    }
    return parts.joined(separator: ", ")
  }

  private func document(of incident: StoredReport.Incident) -> ReportDocument {
    let facts = [
      Fact(label: "What", text: [.text(incident.impact.summary)], lines: 4),
      Fact(label: "When", text: [.text("\(incident.impact.start) to \(incident.impact.end)")], lines: 2),
      Fact(label: "Class", text: [.text(incident.class ?? "unknown")], lines: 1),
      Fact(label: "Trigger", text: [.text(short(incident.trigger))], lines: 3),
      Fact(label: "Root cause", text: [.text(short(incident.rootCause))], lines: 3),
    ]
    let open = (incident.unknowns ?? []).map { [Inline.text("\($0.question) \($0.wouldChange) \($0.fetch)")] }
    return ReportDocument(
      title: "\(incident.id): an incident",
      sections: [
        Section(title: "", blocks: [.facts(facts)]),
        Section(
          title: "What would change the verdict",
          blocks: [open.isEmpty ? .paragraph([.text("Nothing that is known.")]) : .list(open)]),
        Section(
          title: "",
          blocks: [
            .paragraph([.text("Ask for \(incident.id).trigger or \(incident.id).root for their tests.")])
          ]),
      ])
  }

  private func short(_ claim: StoredReport.Claim) -> String {
    guard claim.isIdentified else { return claim.status }
    return "\(claim.best.cause) in \(Prose.component(claim.best.component)): \(claim.best.claim)"
  }

  private func document(of claim: StoredReport.Claim, _ title: String, _ incident: StoredReport.Incident)
    -> ReportDocument
  {
    let confidence = claim.best.confidence ?? 0
    var facts = [
      Fact(label: "Status", text: [.text(claim.status)], lines: 1),
      Fact(label: "Claim", text: [.text(short(claim))], lines: 4),
      Fact(
        label: "Confidence",
        text: [.text(Prose.likely(confidence))], lines: 1),
    ]
    facts += claim.caps.map { Fact(label: "Held down", text: [.text($0)], lines: 3) }
    let others = claim.alternatives.prefix(8).map { cause -> [Inline] in
      [
        .text(
          "\(cause.cause) in \(Prose.component(cause.component)), \(Prose.share(cause.confidence ?? 0)), score \(Prose.number(cause.score ?? 0, digits: 2)) against \(Prose.number(claim.best.score ?? 0, digits: 2))"
        )
      ]
    }
    let open = (incident.unknowns ?? []).map { [Inline.text("\($0.question) \($0.wouldChange) \($0.fetch)")] }
    var sections = [
      Section(title: "", blocks: [.facts(facts)]), ledger(claim.best, "Tests (weights in nats)"),
    ]
    if !others.isEmpty { sections.append(Section(title: "Other candidates", blocks: [.list(others)])) }
    if !open.isEmpty {
      sections.append(Section(title: "What would change the verdict", blocks: [.list(open)]))
    }
    return ReportDocument(title: title, sections: sections + [cited(claim.best.evidence ?? [])])
  }

  /// A hypothesis that was ruled out, or a candidate, by the id of its cause.
  private func document(ofCause id: String) -> ReportDocument? {
    var sections: [Section] = []
    for incident in report.incidents {
      for hypothesis in incident.hypotheses ?? [] where hypothesis.id == id {
        let facts = [
          Fact(
            label: "Verdict",
            text: [.text("\(hypothesis.verdict) by \(hypothesis.criterion ?? "no single test")")], lines: 1),
          Fact(label: "Because", text: [.text(hypothesis.because)], lines: 4),
        ]
        sections.append(Section(title: "Considered for \(incident.id)", blocks: [.facts(facts)]))
        sections.append(cited(hypothesis.evidence ?? []))
      }
      for cause in causes(incident) where cause.cause.cause == id {
        sections.append(ledger(cause.cause, "Tests as \(cause.name) of \(incident.id)"))
        sections.append(cited(cause.cause.evidence ?? []))
      }
    }
    return sections.isEmpty ? nil : ReportDocument(title: id, sections: sections)
  }

  private func causes(_ incident: StoredReport.Incident) -> [(name: String, cause: StoredReport.Cause)] {
    [("trigger", incident.trigger), ("root cause", incident.rootCause)].flatMap { name, claim in
      ([claim.best] + claim.alternatives).map { (name, $0) }
    }
  }

  private func ledger(_ cause: StoredReport.Cause, _ title: String) -> Section {
    let facts = (cause.criteria ?? []).map { test in
      let weight = test.outcome == "not-testable" ? "not testable" : Prose.number(test.weight ?? 0, digits: 2)
      let hard = test.hard == true ? ", rules it out by itself" : ""
      return Fact(
        label: test.id,
        text: [.text("\(weight)\(hard): \(test.because) "), .cite(Array((test.evidence ?? []).prefix(3)))],
        lines: 5)
    }
    return Section(title: title, blocks: [facts.isEmpty ? .paragraph([.text("None.")]) : .facts(facts)])
  }

  private func cited(_ ids: [String]) -> Section {
    let shown = ids.prefix(Self.mostLines).compactMap { lines[$0] }
    let rest = ids.count - shown.count
    return Section(
      title: rest > 0 ? "Lines (\(rest) more in the report)" : "Lines",
      blocks: [.list(shown.map { [.text("\($0.id) \($0.place) \($0.text)")] })])
  }
}
