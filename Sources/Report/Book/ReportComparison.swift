import ProximateModel

/// Whether a second report tells of the same incident again, and what differs.
struct ReportComparison {
  /// How far two incidents are alike.
  enum Likeness: String {
    /// The same root cause, whatever set it off.
    case recurrence
    /// The same trigger, and another reason why it was not absorbed.
    case sameTrigger = "same-trigger"
    /// Neither.
    case different
    /// One of the reports has no incident, or names no cause.
    case incomparable
  }

  let first: StoredReport
  let second: StoredReport

  var likeness: Likeness {
    guard let a = first.main, let b = second.main else { return .incomparable }
    if Self.same(a.rootCause, b.rootCause) { return .recurrence }
    if Self.same(a.trigger, b.trigger) { return .sameTrigger }
    let isNamed = [a, b].allSatisfy { $0.rootCause.isIdentified || $0.trigger.isIdentified }
    return isNamed ? .different : .incomparable
  }

  private static func same(_ a: StoredReport.Claim, _ b: StoredReport.Claim) -> Bool {
    a.isIdentified && b.isIdentified && a.best.cause == b.best.cause && a.best.component == b.best.component
  }

  private var sentence: String {
    switch likeness {
    case .recurrence: "Recurrence: the same root cause"
    case .sameTrigger: "The same trigger, another root cause"
    case .different: "Different incidents"
    case .incomparable: "Cannot be compared: not both reports name a cause"
    }
  }

  /// Types of findings that only one of them has, with their number.
  private func types(only a: StoredReport, not b: StoredReport) -> [String] {
    let others = Set(b.findings.map(\.type))
    let counts = Dictionary(grouping: a.findings.filter { !others.contains($0.type) }, by: \.type)
    return counts.sorted { $0.key < $1.key }.map { "\($0.key) (\(Prose.count($0.value.count, "finding")))" }
  }

  var document: ReportDocument {
    var rows: [[[Inline]]] = []
    func row(_ label: String, _ a: String, _ b: String) {
      rows.append([[.text(label)], [.text(a)], [.text(b)], [.text(a == b ? "same" : "differs")]])
    }
    let (a, b) = (first.main, second.main)
    row("verdict", first.verdict, second.verdict)
    row("class", a?.class ?? "none", b?.class ?? "none")
    row("trigger", Self.name(a?.trigger), Self.name(b?.trigger))
    row("root cause", Self.name(a?.rootCause), Self.name(b?.rootCause))
    row("length", Self.length(a), Self.length(b))
    row("peak", Self.peak(a), Self.peak(b))
    row("earlier harmless", Self.harmless(a), Self.harmless(b))
    row("knowledge", Self.packs(first), Self.packs(second))
    let facts = rows.map { cells in
      Fact(
        label: Self.plain(cells[0]),
        text: [.text("\(Self.plain(cells[1])) | \(Self.plain(cells[2])) (\(Self.plain(cells[3])))")], lines: 4
      )
    }
    return ReportDocument(
      title: sentence, tone: likeness == .recurrence ? .bad : .plain,
      sections: [
        Section(title: "First | second", blocks: [.facts(facts)]),
        only("Only in the first", types(only: first, not: second)),
        only("Only in the second", types(only: second, not: first)),
      ])
  }

  private func only(_ title: String, _ types: [String]) -> Section {
    Section(title: title, blocks: [.list((types.isEmpty ? ["nothing"] : types).map { [.text($0)] })])
  }

  /// Keys: likeness first second, the latter each with verdict, class, trigger, rootCause, seconds and onlyHere.
  var json: JSONValue {
    .object([
      "schema": .string("proximate.comparison/1"), "likeness": .string(likeness.rawValue),
      "first": json(first, not: second), "second": json(second, not: first),
    ])
  }

  private func json(_ report: StoredReport, not other: StoredReport) -> JSONValue {
    let main = report.main
    return .object([
      "verdict": .string(report.verdict), "class": .optional(main?.class), "incident": .optional(main?.id),
      "trigger": .string(Self.name(main?.trigger)), "rootCause": .string(Self.name(main?.rootCause)),
      "seconds": .rounded(main?.impact.seconds), "peak": .rounded(main?.impact.peak ?? nil),
      "onlyHere": .strings(types(only: report, not: other)),
    ])
  }

  private static func plain(_ inlines: [Inline]) -> String {
    inlines.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  private static func name(_ claim: StoredReport.Claim?) -> String {
    guard let claim else { return "none" }
    return claim.isIdentified
      ? "\(claim.best.cause) in \(Prose.component(claim.best.component))" : claim.status
  }

  private static func length(_ incident: StoredReport.Incident?) -> String {
    incident.map { Prose.duration($0.impact.seconds) + ($0.impact.openEnded == true ? " at least" : "") }
      ?? "none"
  }

  private static func peak(_ incident: StoredReport.Incident?) -> String {
    (incident?.impact.peak ?? nil).map { Prose.percent($0) } ?? "not known"
  }

  private static func harmless(_ incident: StoredReport.Incident?) -> String {
    String(incident?.precedents?.count { $0.outcome != "outage" } ?? 0)
  }

  private static func packs(_ report: StoredReport) -> String {
    "\(report.knowledge?.count ?? 0) packs"
  }
}
