import ProximateModel

/// Finds stretches for which a source is silent although it is talkative before and after.
///
/// Series know components, not sources. Which sources log for a component is told from the lines kept as
/// evidence; a gap is reported where exactly one of them reaches across it.
struct SilentSources {
  private let index: SeriesIndex
  private let observations: Observations

  /// A gap is at least so long, nanoseconds,
  private static let shortest: Int64 = 600_000_000_000
  /// and so many times the usual spacing,
  private static let overUsual: Int64 = 20
  /// with so many buckets with events on each side,
  private static let fewestOnEachSide = 3
  /// and so many in all.
  private static let fewest = 30

  init(_ index: SeriesIndex, _ observations: Observations) {
    self.index = index
    self.observations = observations
  }

  /// By source, then by time.
  func gaps() -> [CoverageGap] {
    let silent = index.grouped(.allEvents) { Scope(component: $0.component) }.flatMap { series in
      silences(series.timeline.cells).map { (component: series.scope.component, stretch: $0) }
    }
    if silent.isEmpty { return [] }
    let sources = sourcesByComponent()
    var result: Set<CoverageGap> = []
    for (component, stretch) in silent {
      let across = (sources[component] ?? []).filter { reaches($0, across: stretch) }
      if across.count == 1, let source = across.first {
        result.insert(CoverageGap(source: source, interval: stretch))
      }
    }
    return result.sorted(by: CoverageGap.isOrdered)
  }

  private func sourcesByComponent() -> [String: Set<SourceName>] {
    var result: [String: Set<SourceName>] = [:]
    for (key, sample) in observations.evidence {
      sample.insertSources(into: &result[key.series.scope.component, default: []])
    }
    return result
  }

  private func reaches(_ source: SourceName, across stretch: Interval) -> Bool {
    guard let coverage = observations.sources[source], let first = coverage.firstTime,
      let last = coverage.lastTime
    else { return false }
    return first <= stretch.start.nanoseconds && last >= stretch.end.nanoseconds
  }

  private func silences(_ cells: [Cell]) -> [Interval] {
    guard cells.count >= Self.fewest else { return [] }
    let spacings = zip(cells, cells.dropFirst()).map { $0.last.distance(before: $1.first) }
    let usual = Int64(RobustLevel.median(spacings.map { Double($0) }))
    let least = max(Self.shortest, usual.multipliedClamped(by: Self.overUsual))
    return spacings.indices.filter { i in
      spacings[i] >= least && i + 1 >= Self.fewestOnEachSide && cells.count - i - 1 >= Self.fewestOnEachSide
    }.map { i in
      Interval(
        start: Instant(nanoseconds: cells[i].last), end: Instant(nanoseconds: cells[i + 1].first))
    }
  }
}

extension CoverageGap {
  /// By source, then by time.
  static func isOrdered(_ a: CoverageGap, _ b: CoverageGap) -> Bool {
    a.source != b.source ? a.source < b.source : a.interval < b.interval
  }
}
