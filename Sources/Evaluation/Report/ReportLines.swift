import ProximateModel

/// Looks up what a report's claims and roles stand on.
struct ReportLines: Sendable {
  private let texts: [String: String]
  private let findings: [String: ScoredReport.Finding]

  init(_ report: ScoredReport) {
    texts = Dictionary(report.evidence.map { ($0.id, $0.text) }) { a, _ in a }
    findings = Dictionary(report.findings.map { ($0.id, $0) }) { a, _ in a }
  }

  /// Lines by their ids, and findings that cite them.
  init(texts: [String: String], findings rows: [ScoredReport.Finding]) {
    self.texts = texts
    findings = Dictionary(rows.map { ($0.id, $0) }) { a, _ in a }
  }

  /// A claim, or one of its alternatives; nil when nothing is named.
  func statement(_ cause: ScoredReport.Cause) -> Statement? {
    let lines = lines(cause.evidence, of: cause.findings)
    guard !lines.isEmpty || !(cause.component ?? "").isEmpty else { return nil }
    return Statement(
      components: [cause.component ?? ""], lines: lines, start: ScoredReport.instant(cause.start),
      words: cause.claim ?? "", confidence: cause.confidence,
      confidenceBeforeCaps: cause.confidenceBeforeCaps, findings: cause.findings ?? [])
  }

  /// A hypothesis with its verdict.
  func statement(_ hypothesis: ScoredReport.Hypothesis) -> Statement {
    let ids = hypothesis.findings ?? []
    return Statement(
      components: [hypothesis.component ?? ""], lines: lines(hypothesis.evidence, of: ids),
      start: ids.compactMap { findings[$0]?.start }.compactMap(ScoredReport.instant).min(),
      words: hypothesis.claim ?? "", findings: ids)
  }

  /// Findings that the report takes together, in a role or a loop.
  func statement(_ ids: [String], evidence: [String]?) -> Statement {
    let members = ids.compactMap { findings[$0] }
    return Statement(
      components: members.compactMap(\.component), lines: lines(evidence, of: ids),
      start: members.compactMap { ScoredReport.instant($0.start) }.min(),
      words: members.first?.summary ?? "", findings: ids)
  }

  private func lines(_ evidence: [String]?, of ids: [String]?) -> [String] {
    let cited = evidence ?? (ids ?? []).flatMap { findings[$0]?.evidence ?? [] }
    return cited.compactMap { texts[$0] }
  }
}
