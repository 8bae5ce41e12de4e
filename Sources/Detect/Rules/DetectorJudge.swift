import ProximateKnowledge
import ProximateModel

/// Judges one detector: fired, clean, or not evaluable with a reason.
struct DetectorJudge {
  let detector: Detector
  let index: SeriesIndex
  let coverage: Coverage
  let observations: Observations
  let knowledge: KnowledgeBase
  let picker: EvidencePicker

  /// Findings, and why it could not be judged when that is so (then there are none).
  func verdict() -> (findings: [Finding], reason: String?) {
    let numerators = grouped(.detector(detector.id))
    let denominators = grouped(.denominator(detector.id))
    let scopes = Set((numerators + denominators).map(\.scope)).sorted()
    let byScope = (index(numerators), index(denominators))
    var findings: [Finding] = []
    var reasons: [String] = []
    var isJudged = false
    for scope in scopes {
      let series = byScope.0[scope] ?? GroupedSeries(scope: scope, parts: [])
      switch outcome(series, byScope.1[scope]) {
      case .judged(let episodes):
        isJudged = true
        let lines = series.members.isEmpty ? byScope.1[scope] ?? series : series
        findings += episodes.map { finding($0, series, evidenceOf: lines) }
      case .notEvaluable(let reason): reasons.append(reason)
      }
    }
    if !findings.isEmpty { return (findings, nil) }
    if let missing = missingEvents() { return ([], missing) }
    if isJudged { return ([], nil) }
    return ([], reasons.first ?? reasonWithoutSeries())
  }

  private func index(_ groups: [GroupedSeries]) -> [Scope: GroupedSeries] {
    Dictionary(groups.map { ($0.scope, $0) }) { a, _ in a }
  }

  private var isByHost: Bool { detector.scopeBy.contains("host.name") }

  private func grouped(_ type: TypeKey) -> [GroupedSeries] {
    let hasGroup = detector.scopeBy.contains { $0 != "host.name" && $0 != "service.name" }
    return index.grouped(type) { scope in
      Scope(
        component: detector.component ?? scope.component, host: isByHost ? scope.host : "",
        group: hasGroup ? scope.group : "")
    }
  }

  private func outcome(_ series: GroupedSeries, _ denominator: GroupedSeries?) -> Outcome {
    switch detector.rule {
    case .match(_, let coalesce):
      return .judged(
        MatchRule(coalesce: coalesce, bucketWidth: index.bucketWidth).episodes(of: series.timeline))
    case .count(_, let distinct, let window, let atLeast):
      let rule = CountRule(
        window: window, atLeast: atLeast, bucketWidth: index.bucketWidth,
        distinct: distinct == nil ? nil : share(series))
      return .judged(rule.episodes(of: series.timeline))
    case .ratio(_, _, let window, let comparison, let threshold, let minDenominator):
      let rule = RatioRule(
        window: window, comparison: comparison, threshold: threshold, minDenominator: minDenominator,
        bucketWidth: index.bucketWidth)
      return rule.outcome(numerator: series.timeline, denominator: denominator?.timeline ?? Timeline([[]]))
    case .rateChange(_, let change):
      let own = coverage.timeline(of: series.members.map(\.scope), byHost: isByHost)
      return RateChangeRule(
        change, timeline: series.timeline, own: own, everything: coverage.everything,
        bucketWidth: index.bucketWidth
      ).outcome()
    }
  }

  private func share(_ series: GroupedSeries) -> DistinctShare {
    var sketch = DistinctSketch()
    for member in series.members {
      let key = SeriesKey(type: .detector(detector.id), scope: member.scope)
      if let other = observations.entities[key] { sketch = sketch.merged(with: other) }
    }
    return DistinctShare(entities: Double(sketch.estimate), events: Double(series.timeline.total))
  }

  private func finding(_ episode: Episode, _ series: GroupedSeries, evidenceOf lines: GroupedSeries)
    -> Finding
  {
    let isCounted = detector.entity != nil || detector.rule.distinctField != nil
    let entities =
      isCounted ? UInt64(share(series).entities(amongEvents: Double(episode.count)).rounded()) : 0
    let type: TypeKey = series.members.isEmpty ? .denominator(detector.id) : .detector(detector.id)
    return Finding(
      type: detector.id,
      summary: SummaryTemplate.sentence(detector.summary, episode, scope: series.scope, entities: entities),
      nature: detector.nature, severity: detector.severity, scope: series.scope,
      interval: Interval(
        start: Instant(nanoseconds: episode.start), end: Instant(nanoseconds: episode.end)),
      peak: Instant(nanoseconds: episode.peak), count: episode.count, entities: entities,
      magnitude: episode.magnitude, baseline: episode.baseline, surprise: episode.surprise, isAuthored: true,
      evidence: picker.lines(
        type, of: lines.members, from: episode.start, through: episode.end, peak: episode.peak))
  }
}
