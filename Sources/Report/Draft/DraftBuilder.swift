import ProximateModel

/// Builds the draft post-mortem: trigger and root cause in sections of their own, every statement with its lines.
struct DraftBuilder {
  let analysis: Analysis
  let index: EvidenceIndex

  init(_ analysis: Analysis) {
    self.analysis = analysis
    index = EvidenceIndex(analysis)
  }

  var document: ReportDocument {
    var todo = 0
    var sections = [header(&todo)]
    let correlation = analysis.correlation
    if correlation.verdict == .incident {
      for incident in correlation.incidents {
        let isOnly = correlation.incidents.count == 1
        if !isOnly {
          sections.append(
            Section(
              key: "incident", incident: incident.id, title: "Incident \(incident.id)",
              blocks: [when(incident)]))
        }
        let draft = IncidentDraft(incident: incident, index: index, analysis: analysis, level: isOnly ? 1 : 2)
        sections += draft.sections(&todo)
      }
    } else {
      sections.append(verdict(correlation))
    }
    if !correlation.nearMisses.isEmpty { sections.append(nearMisses(correlation)) }
    sections += coverage
    var document = ReportDocument(
      title: title(correlation), tone: tone(correlation), answers: answers, sections: sections)
    document.sections += appendix(for: document)
    return document
  }

  private func title(_ correlation: Correlation) -> String {
    switch correlation.verdict {
    case .incident:
      "Post-mortem (DRAFT): "
        + (correlation.incidents.count == 1
          ? "incident of \(day(of: correlation.incidents[0]))"
          : Prose.count(correlation.incidents.count, "incident"))
    case .noIncident: "Analysis: no incident found"
    case .inconclusive: "Analysis: inconclusive"
    }
  }

  /// The day in UTC on which the impact began.
  private func day(of incident: Incident) -> String {
    String(Prose.time(incident.impact.interval.start).prefix(10))
  }

  private func tone(_ correlation: Correlation) -> Tone {
    switch correlation.verdict {
    case .incident: .bad
    case .noIncident: .good
    case .inconclusive: .doubtful
    }
  }

  private var inputs: String {
    let logs = analysis.inputs.joined(separator: ", ")
    return analysis.baselines.isEmpty
      ? logs : "\(logs), with the history in \(analysis.baselines.joined(separator: ", "))"
  }

  private func header(_ todo: inout Int) -> Section {
    let lines = analysis.sources.reduce(0) { $0 + $1.coverage.lines }
    var facts = [
      Fact(
        label: "Status",
        text: [.text(analysis.correlation.verdict == .incident ? "DRAFT" : "final as far as the logs go")],
        lines: 1),
      Fact(
        label: "Verdict",
        text: [.text("\(analysis.correlation.verdict.rawValue). \(analysis.correlation.because)")], lines: 1),
      Fact(
        label: "Input",
        text: [
          .text(
            inputs
              + "; \(Prose.count(lines, "line")) in \(Prose.count(analysis.sources.count, "source"))")
        ], lines: 1),
    ]
    if let span = span {
      facts.append(
        Fact(
          label: "Logs cover", text: [.text("\(Prose.time(span.start)) to \(Prose.time(span.end))")], lines: 1
        ))
    }
    facts += [
      Fact(label: "Tool", text: [.text("proximate \(analysis.toolVersion)")], lines: 1),
      Fact(label: "Knowledge", text: [.text(packs)], lines: 1),
      Fact(
        label: "Times", text: [.text("UTC throughout; what they rest on is in the coverage table")], lines: 1),
    ]
    if !analysis.unread.isEmpty { facts.append(unread) }
    if analysis.isRedacted { facts.append(redacted) }
    var blocks: [Block] = [.facts(facts)]
    if analysis.correlation.verdict == .incident {
      todo += 1
      blocks.append(
        .todo(
          number: todo, question: "Who owns this draft, and who reviews it?",
          why: "not in the logs; ask the team."))
    }
    return Section(key: "header", number: 0, level: 1, title: "Header", blocks: blocks)
  }

  /// Loud, since everything else rests on the other logs alone.
  private var unread: Fact {
    let named = analysis.unread.prefix(10).map { [Inline.code($0)] }
    let more = analysis.unread.count - named.count
    let rest = more > 0 ? [Inline.text(" and \(more) more")] : []
    return Fact(
      label: "Not read",
      text: [.strong("Part of the logs is in quarantine:"), .text(" ")]
        + Array(named.joined(separator: [.text(", ")]))
        + rest
        + [.text("; the data coverage tells why")],
      lines: 1)
  }

  private var redacted: Fact {
    Fact(
      label: "Redacted",
      text: [
        .text(
          "addresses, e-mail addresses, tokens and names of users are pseudonyms such as <user-1>, the same throughout; "
            + "the lines are therefore not verbatim and cannot be verified")
      ], lines: 1)
  }

  /// The packs whose rules speak here with their digests; the others by their number.
  private var packs: String {
    let speaking = Set(analysis.findings.compactMap { $0.type.split(separator: ".").first.map(String.init) })
    let heard = analysis.packs.filter { speaking.contains($0.name) }
      .map { "\($0.name) \($0.version) (\($0.sha256.prefix(12)))" }
    let silent = analysis.packs.count - heard.count
    let rest = silent > 0 ? [Prose.count(silent, "further pack") + " in report.json"] : []
    return heard.isEmpty && rest.isEmpty ? "no rule packs" : (heard + rest).joined(separator: ", ")
  }

  var span: Interval? {
    let firsts = analysis.sources.compactMap(\.coverage.firstTime)
    let lasts = analysis.sources.compactMap(\.coverage.lastTime)
    guard let first = firsts.min(), let last = lasts.max() else { return nil }
    return Interval(start: Instant(nanoseconds: first), end: Instant(nanoseconds: last))
  }

  private func when(_ incident: Incident) -> Block {
    let span = incident.impact.interval
    return .paragraph([.text("\(Prose.time(span.start)) to \(Prose.time(span.end)).")])
  }

  private func verdict(_ correlation: Correlation) -> Section {
    let closing =
      correlation.verdict == .noIncident
      ? "Nothing is called a cause, because nothing was caused. Not observed does not mean that it did not happen: the coverage below says what the logs could show."
      : "The logs do not suffice to say whether there was an incident. The coverage below says what was read."
    return Section(
      key: "summary", number: 1, level: 1, title: "Summary",
      blocks: [.paragraph([.text(correlation.because)]), .paragraph([.text(closing)])])
  }

  private func nearMisses(_ correlation: Correlation) -> Section {
    let rows = correlation.nearMisses.map { miss -> [[Inline]] in
      let finding = index.finding(miss.finding)
      return [
        [.text(finding.map { Prose.time($0.interval.start) } ?? "")], [.code(finding?.type ?? miss.finding)],
        [.text(index.told(finding))], [.text(miss.because)], [.cite(index.citation(of: [miss.finding]))],
      ]
    }
    return Section(
      key: "nearMisses", level: 1, title: "Near misses",
      blocks: [
        .table(
          header: ["Time", "Finding", "What was recorded", "Why it is no incident", "Evidence"], rows: rows)
      ])
  }

  /// Lines cited anywhere above, verbatim.
  private func appendix(for document: ReportDocument) -> [Section] {
    let all = document.citations.compactMap { id in index.line(id).map { (id, $0) } }
    guard !all.isEmpty else { return [] }
    let isLarge = all.reduce(0) { $0 + $1.1.text.utf8.count } > Self.mostEvidence
    let most = isLarge ? max(200, Self.mostEvidence / all.count) : .max
    let lines = all.map { cited($0.0, $0.1, most: most) }
    let intro =
      "Each line stands as it does in the log; control characters are written as escapes. The digest is the start of "
      + "the SHA-256 of its bytes. All cited lines with byte offsets are in report.json."
    return [
      Section(
        key: "evidence", number: 15, level: 1, title: "Evidence",
        blocks: [.paragraph([.text(intro)]), .evidence(lines)])
    ]
  }

  private func cited(_ id: String, _ line: Evidence, most: Int) -> CitedText {
    let isLonger = line.text.utf8.count > most
    return CitedText(
      id: id, place: "\(line.origin.source.display):\(line.origin.line)", time: Prose.exact(line.time),
      text: isLonger ? String(line.text.unicodeScalars.prefix(most / 4)) : line.text,
      isCut: line.isCut || isLonger, sha256: line.sha256)
  }

  /// Bytes of cited lines that a draft has at most, so that it can be opened and mailed.
  private static let mostEvidence = 600_000
}
