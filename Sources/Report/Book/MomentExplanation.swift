import ProximateModel

/// What a report says was going on at a moment.
struct MomentExplanation {
  let report: StoredReport
  let moment: Instant

  /// Findings that are listed of those before and after.
  private static let mostBeside = 5
  /// Findings that are listed of those going on, the gravest ones, and lines.
  private static let mostOpen = 40
  private static let mostLines = 12

  init(_ report: StoredReport, at moment: Instant) { (self.report, self.moment) = (report, moment) }

  var document: ReportDocument {
    let (open, hidden) = open
    let before = report.findings.filter { time($0.end).map { $0 < moment } ?? false }
      .sorted { ($0.end, $0.id) < ($1.end, $1.id) }.suffix(Self.mostBeside)
    let after = report.findings.filter { time($0.start).map { $0 > moment } ?? false }
      .prefix(Self.mostBeside)
    return ReportDocument(
      title: "What was going on at \(moment)",
      sections: [
        Section(
          title: "", blocks: [report.incidents.isEmpty ? none("No incident is in the report.") : phases]),
        Section(
          title: hidden > 0 ? "Going on (\(hidden) less grave ones more)" : "Going on",
          blocks: [list(open.map { told($0, since: $0.start) })]),
        Section(title: "Ended last before", blocks: [list(before.map { told($0, "ended \($0.end)") })]),
        Section(title: "Began next", blocks: [list(after.map { told($0, "begins \($0.start)") })]),
        Section(title: "Lines nearest to it", blocks: [list(nearest(open))]),
      ])
  }

  /// Findings that had begun and not ended, in order of time.
  private var open: (shown: [StoredReport.Finding], hidden: Int) {
    let all = report.findings.enumerated().filter { _, finding in
      guard let start = time(finding.start), let end = time(finding.end) else { return false }
      return start <= moment && moment <= end
    }
    let shown = all.sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .prefix(Self.mostOpen).sorted { $0.offset < $1.offset }
    return (shown.map(\.element), all.count - shown.count)
  }

  /// Where every incident stood, and what its timeline told last.
  private var phases: Block {
    .facts(
      report.incidents.map { incident in
        let last = (incident.timeline ?? []).last { time($0.at).map { $0 <= moment } ?? false }
        let told = last.map { ". Last on its timeline: \($0.at) \($0.phase), \($0.finding): \($0.text)" }
        return Fact(label: incident.id, text: [.text(phase(of: incident) + (told ?? ""))], lines: 6)
      })
  }

  private func phase(of incident: StoredReport.Incident) -> String {
    guard let start = time(incident.impact.start), let end = time(incident.impact.end) else {
      return "its times are not known"
    }
    if moment < start { return "the impact begins \(apart(moment, start)) later" }
    if moment > end { return "the impact had ended \(apart(end, moment)) before" }
    return "within the impact, \(apart(start, moment)) after it began: \(incident.impact.summary)"
  }

  private func apart(_ a: Instant, _ b: Instant) -> String { Prose.duration(a.seconds(until: b)) }

  private func told(_ finding: StoredReport.Finding, since start: String) -> [Inline] {
    told(finding, "since \(start)")
  }

  private func told(_ finding: StoredReport.Finding, _ when: String) -> [Inline] {
    let roles = report.incidents.compactMap { incident in
      incident.roles?.first { $0.finding == finding.id }.map { "\($0.role) in \(incident.id)" }
    }
    let role = roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))"
    return [
      .text(
        "\(finding.id) \(finding.type) in \(Prose.component(finding.component)), \(when)\(role): \(finding.summary)"
      )
    ]
  }

  /// The cited lines nearest in time; those of what was going on before others.
  private func nearest(_ open: [StoredReport.Finding]) -> [[Inline]] {
    let own = Set(open.flatMap { $0.evidence ?? [] })
    let lines = report.evidence.compactMap { line -> (line: StoredReport.Line, apart: Double)? in
      guard own.isEmpty || own.contains(line.id), let at = line.time.flatMap(time) else { return nil }
      return (line, abs(at.seconds(until: moment)))
    }
    let ordered = lines.enumerated().sorted {
      ($0.element.apart, $0.offset) < ($1.element.apart, $1.offset)
    }
    let chosen = ordered.prefix(Self.mostLines).sorted { $0.offset < $1.offset }.map(\.element.line)
    return chosen.map { [.text("\($0.id) \($0.place) \($0.text)")] }
  }

  private func list(_ items: [[Inline]]) -> Block { items.isEmpty ? none("None.") : .list(items) }

  private func none(_ text: String) -> Block { .paragraph([.text(text)]) }

  private func time(_ text: String) -> Instant? { Instant(rfc3339: text) }
}
