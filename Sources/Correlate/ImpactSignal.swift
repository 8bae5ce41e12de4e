import ProximateKnowledge
import ProximateModel

/// One stretch in which one measure says that users felt something.
struct ImpactSignal {
  var interval: Interval
  /// Minutes of complete failure, or what stands for it.
  var severity: Double
  /// The worst share of failing work, when the measure is a ratio.
  var peak: Double?
  var failing = 0.0
  var total = 0.0
  /// Requests that usually come in such a time, none of which came.
  var missing = 0.0
  var findings: [Finding]
  /// Half-width in seconds within which its start is known.
  var uncertainty: Double
  var isInferred = false
}

/// Reads what users felt out of findings and of the series of ratio detectors.
struct ImpactReader {
  private(set) var findings: [Finding]
  /// Findings of the baselines, which tell what is ordinary.
  private(set) var earlier: [Finding]
  let observations: Observations
  let knowledge: KnowledgeBase
  let extent: LogExtent
  /// Scopes of the work by which detectors tell what users feel, by detector, in order.
  private let counted: [String: [Scope]]
  /// Whether it reads the baselines instead of the logs at hand.
  private(set) var readsPast = false

  init(
    findings: [Finding], earlier: [Finding], observations: Observations, knowledge: KnowledgeBase,
    extent: LogExtent
  ) {
    (self.findings, self.earlier, self.observations) = (findings, earlier, observations)
    (self.knowledge, self.extent) = (knowledge, extent)
    let felt = Set(knowledge.detectors.lazy.filter { $0.nature == .impact }.map(\.id))
    var counted: [String: [Scope]] = [:]
    for key in observations.series.keys {
      if case .denominator(let id) = key.type, felt.contains(id) {
        counted[id, default: []].append(key.scope)
      }
    }
    self.counted = counted.mapValues { $0.sorted() }
  }

  /// The same reader for what baselines show.
  func ofThePast() -> ImpactReader {
    var past = self
    (past.findings, past.earlier, past.readsPast) = (earlier, [], true)
    return past
  }

  /// Stretches of impact in order; inferred ones where nothing says what users felt.
  func windows() -> [ImpactWindow] {
    let felt = withoutSwitchedOff(signals())
    let signals = felt.isEmpty ? inferredSignals() : felt
    guard readsPast else {
      let windows = ImpactWindow.windows(of: signals, in: extent.interval, aftermath)
      return ImpactWindow.joiningStages(windows, findings)
    }
    return extent.vantage.past.flatMap { stretch in
      ImpactWindow.windows(of: signals.filter { $0.interval.overlaps(stretch) }, in: stretch, aftermath)
    }.sorted { $0.interval < $1.interval }
  }

  private var aftermath: Aftermath {
    Aftermath(observations: observations, vantage: extent.vantage, readsPast: readsPast)
  }

  /// Signals by findings of nature `impact`; a ratio's series tells when it began and ended.
  func signals() -> [ImpactSignal] {
    let impacts = findings.filter { $0.nature == .impact }
    let byType = Dictionary(grouping: impacts, by: \.type)
    return byType.keys.sorted().flatMap { type in
      let series = ratioSeries(of: type)
      return signals(of: byType[type] ?? [], series: series)
    } + absences()
  }

  private func signals(of findings: [Finding], series: [(scope: Scope, series: RatioSeries)])
    -> [ImpactSignal]
  {
    var matched: Set<String> = []
    var result: [ImpactSignal] = []
    for (scope, ratio) in series {
      for run in ratio.runs {
        let near = findings.filter { fits($0.scope, scope) && isNear($0.interval, run.interval) }
        let shown = near.isEmpty ? standIns(for: run, of: ratio, in: scope) : near
        guard !shown.isEmpty else { continue }
        matched.formUnion(near.map(\.id))
        result.append(signal(run, of: ratio, shown))
      }
    }
    for finding in findings where !matched.contains(finding.id) {
      let measured = series.contains { fits(finding.scope, $0.scope) }
      if !measured { result.append(signal(finding)) }
    }
    return result
  }

  /// What shows a run that its own detector takes for too little work, when most of that work failed.
  ///
  /// The last of its wide buckets holds what succeeded afterwards, too: that is no part of it.
  private func standIns(for run: RatioSeries.Run, of series: RatioSeries, in scope: Scope) -> [Finding] {
    let sums = series.sums(within: run.interval)
    guard sums.failing >= Calibration.inferredErrors, sums.failing * 2 >= sums.total else { return [] }
    return findings.filter {
      $0.nature == .fault && $0.isAuthored && fits($0.scope, scope) && $0.interval.overlaps(run.interval)
    }
  }

  private func signal(_ run: RatioSeries.Run, of series: RatioSeries, _ near: [Finding]) -> ImpactSignal {
    let told = series.counts(within: run.interval)
    return ImpactSignal(
      interval: run.interval, severity: run.severity, peak: run.peak, failing: told.failing,
      total: told.total,
      findings: near, uncertainty: (near.map(extent.uncertainty).max() ?? 0) + Calibration.ratioBucket)
  }

  private func signal(_ finding: Finding) -> ImpactSignal {
    let share =
      isRatio(finding.type) && finding.magnitude > 0 && finding.magnitude <= 1 ? finding.magnitude : nil
    let onset = spread(of: finding)
    let start = onset?.middle ?? finding.interval.start
    return ImpactSignal(
      interval: Interval(start: start, end: max(start, finding.interval.end)),
      severity: max(1, finding.interval.seconds / 60) * (share ?? 1), peak: share, findings: [finding],
      uncertainty: extent.uncertainty(of: finding) + (onset?.interval.seconds ?? 0) / 2)
  }

  private func isRatio(_ type: String) -> Bool {
    guard case .ratio = knowledge.detectors.first(where: { $0.id == type })?.rule else { return false }
    return true
  }

  private func isNear(_ a: Interval, _ b: Interval) -> Bool {
    a.start.seconds(until: b.end) >= -Calibration.mergeGap
      && b.start.seconds(until: a.end) >= -Calibration.mergeGap
  }

  /// Whether a series' scope lies within a finding's; a detector may name the component itself.
  func fits(_ finding: Scope, _ series: Scope) -> Bool {
    (finding.host.isEmpty || finding.host == series.host)
      && (finding.group.isEmpty || finding.group == series.group)
      && (finding.component.isEmpty || series.component.isEmpty
        || finding.component == Subject.service(series.component))
  }

  private func isWatched(_ cell: Cell) -> Bool {
    extent.vantage.isPast(Instant(nanoseconds: cell.first)) == readsPast
  }

  /// The series of a ratio detector that tells what users feel, by scope.
  func ratioSeries(of type: String) -> [(scope: Scope, series: RatioSeries)] {
    (counted[type] ?? []).map { scope in
      let failing = observations.series[SeriesKey(type: .detector(type), scope: scope)] ?? []
      let total = observations.series[SeriesKey(type: .denominator(type), scope: scope)] ?? []
      let width = observations.bucketWidth
      let all = RatioSeries(failing: failing, total: total, bucketWidth: width)
      if extent.vantage.past.isEmpty { return (scope, all) }
      return (
        scope,
        RatioSeries(
          failing: failing.filter(isWatched), total: total.filter(isWatched), bucketWidth: width,
          baseline: all.baseline)
      )
    }
  }
}
