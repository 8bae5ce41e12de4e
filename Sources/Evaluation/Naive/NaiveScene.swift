import ProximateKit
import ProximateModel

/// What naive methods look at: anomalies and counts around the impact.
struct NaiveScene {
  /// Findings about the logs under analysis, in order of start; baselines left out.
  let findings: [Finding]
  let observations: Observations
  /// What the logs under analysis cover.
  let extent: Interval
  /// When users began to feel it; where the analysis found no impact, the start of the logs.
  let onset: Instant
  /// From two hours before the onset to the end of the impact (or of the logs).
  let window: Interval
  /// Where users felt it.
  let impaired: Set<String>

  private static let lookBack = -7200.0

  /// nil when the logs state no time at all.
  init?(_ analysis: Analysis, _ observations: Observations) {
    let own = analysis.sources.filter { !$0.name.isBaseline }
    guard let first = own.compactMap(\.coverage.firstTime).min(),
      let last = own.compactMap(\.coverage.lastTime).max()
    else { return nil }
    let extent = Interval(start: Instant(nanoseconds: first), end: Instant(nanoseconds: last))
    let impact = analysis.correlation.incidents.first?.impact
    self.init(
      findings: analysis.findings.filter { finding in
        !finding.evidence.contains { $0.origin.source.isBaseline }
      }, observations: observations, extent: extent, impact: impact)
  }

  init(findings: [Finding], observations: Observations, extent: Interval, impact: Impact?) {
    self.findings = findings.sorted(by: Finding.isOrdered)
    self.observations = observations
    self.extent = extent
    onset = impact?.interval.start ?? extent.start
    window = Interval(
      start: impact == nil ? extent.start : max(extent.start, onset.adding(seconds: Self.lookBack)),
      end: impact?.interval.end ?? extent.end)
    let felt = Set(impact?.findings ?? [])
    impaired = Set(findings.filter { felt.contains($0.id) }.map(\.scope.component))
  }

  /// Kinds that no method would take for an anomaly.
  private static let harmless: Set<Nature> = [
    .impact, .ok, .routine, .heartbeat, .recovery, .healOK, .mitigationReverting, .mitigationCompensating,
  ]

  /// Anomalies that begin within the window, in order.
  var anomalies: [Finding] {
    findings.filter { window.contains($0.interval.start) && !Self.harmless.contains($0.nature) }
  }

  /// A finding as a statement.
  func statement(_ finding: Finding) -> Statement {
    Statement(
      components: [finding.scope.component], lines: finding.evidence.map(\.text),
      start: finding.interval.start, words: finding.summary)
  }

  /// Findings as statements, each component and type once, the first kept.
  func statements(_ ranked: [Finding]) -> [Statement] {
    var seen: Set<[String]> = []
    return ranked.filter { seen.insert([$0.type, $0.scope.component]).inserted }.map(statement)
  }

  /// Series by component, not further divided, in order; those that `isWanted` picks.
  func series(where isWanted: (TypeKey) -> Bool) -> [(key: SeriesKey, cells: [Cell])] {
    observations.series.filter { key, _ in
      isWanted(key.type) && !key.scope.component.isEmpty && key.scope.host.isEmpty && key.scope.group.isEmpty
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Buckets that a stretch of time covers.
  func buckets(_ interval: Interval) -> ClosedRange<Int64> {
    let width = observations.bucketWidth
    return Self.floor(interval.start.nanoseconds, width)...Self.floor(interval.end.nanoseconds, width)
  }

  /// A series at one of its cells as a statement, with the lines kept of it there.
  func statement(_ key: SeriesKey, at cell: Cell, words: String) -> Statement {
    let window = Self.floor(cell.bucket, EvidenceKey.bucketsPerWindow)
    let lines = observations.evidence[EvidenceKey(series: key, window: window)]?.lines ?? []
    return Statement(
      components: [key.scope.component], lines: lines.map { String(decoding: $0.bytes, as: UTF8.self) },
      start: Instant(nanoseconds: cell.first), words: words)
  }

  private static func floor(_ value: Int64, _ width: Int64) -> Int64 {
    value / width - (value % width < 0 ? 1 : 0)
  }
}

/// A series put forward, with its score.
struct RankedSeries {
  var key: SeriesKey
  /// Where the series is strongest.
  var cell: Cell
  var score: Double
}

extension NaiveScene {
  /// The best series of each component, best first; ties in order of the keys.
  func statements(_ ranked: [RankedSeries], words: (RankedSeries) -> String) -> [Statement] {
    var seen: Set<String> = []
    return ranked.sorted { ($1.score, $0.key) < ($0.score, $1.key) }
      .filter { seen.insert($0.key.scope.component).inserted }
      .map { statement($0.key, at: $0.cell, words: words($0)) }
  }
}
