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
  let kept: KeptIndex

  /// What came of it.
  struct Verdict {
    var findings: [Finding] = []
    /// Why it could not be judged; then there are no findings.
    var reason: String?
    /// Where logs are silent, so that nothing can be told.
    var gaps: [CoverageGap] = []
  }

  func verdict() -> Verdict {
    let verdict =
      switch detector.rule {
      case .match, .count, .ratio, .rateChange, .level: series()
      case .cohort(let cohort): self.cohort(cohort)
      case .storm(let storm): self.storm(storm)
      case .absence(let absence): self.absence(absence)
      case .sequence(let sequence): self.sequence(sequence)
      case .set(let set): self.set(set)
      case .flap(let flap): self.flap(flap)
      case .composite: Verdict(reason: "its detectors are not judged yet")
      case .state, .mismatch: Verdict(reason: "states are judged by themselves")
      }
    if !verdict.findings.isEmpty { return Verdict(findings: verdict.findings, gaps: verdict.gaps) }
    return Verdict(reason: missingEvents() ?? verdict.reason ?? missingFields(), gaps: verdict.gaps)
  }

  /// Rules on the series of each scope by itself.
  private func series() -> Verdict {
    let numerators = grouped(.detector(detector.id))
    let denominators = grouped(.denominator(detector.id))
    let scopes = Set((numerators + denominators).map(\.scope)).sorted()
    let byScope = (index(numerators), index(denominators))
    var verdict = Verdict()
    var reasons: [String] = []
    var isJudged = false
    for scope in scopes {
      let series = byScope.0[scope] ?? GroupedSeries(scope: scope, parts: [])
      switch outcome(series, byScope.1[scope]) {
      case .judged(let episodes):
        isJudged = true
        let lines = series.members.isEmpty ? byScope.1[scope] ?? series : series
        verdict.findings += episodes.map { finding($0, series, evidenceOf: lines) }
      case .notEvaluable(let reason): reasons.append(reason)
      }
    }
    if !isJudged { verdict.reason = reasons.first ?? reasonWithoutSeries() }
    return verdict
  }

  func index(_ groups: [GroupedSeries]) -> [Scope: GroupedSeries] {
    Dictionary(groups.map { ($0.scope, $0) }) { a, _ in a }
  }

  var isByHost: Bool { detector.scopeBy.contains("host.name") }

  /// Whom a finding about a scope is about.
  func place(_ scope: Scope) -> Scope {
    let hasGroup = detector.scopeBy.contains { $0 != "host.name" && $0 != "service.name" }
    return Scope(
      component: detector.component ?? scope.component, host: isByHost ? scope.host : "",
      group: hasGroup ? scope.group : "")
  }

  func grouped(_ type: TypeKey) -> [GroupedSeries] { index.grouped(type, by: place) }

  /// The series of one scope.
  func grouped(_ type: TypeKey, _ scope: Scope) -> GroupedSeries {
    grouped(type).first { $0.scope == scope } ?? GroupedSeries(scope: scope, parts: [])
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
    case .ratio(_, _, let window, let comparison, let threshold, let least, let most):
      let rule = RatioRule(
        window: window, comparison: comparison, threshold: threshold, minDenominator: least,
        maxDenominator: most,
        bucketWidth: index.bucketWidth)
      return rule.outcome(numerator: series.timeline, denominator: denominator?.timeline ?? Timeline([[]]))
    case .rateChange(_, let change):
      let own = coverage.timeline(of: series.members.map(\.scope), byHost: isByHost)
      return RateChangeRule(
        change, timeline: series.timeline, own: own, everything: coverage.everything,
        bucketWidth: index.bucketWidth
      ).outcome()
    case .level(let level):
      let cells = kept.levels(.detector(detector.id), by: place)[series.scope] ?? []
      return LevelRule(level: level, bucketWidth: index.bucketWidth, grid: index.authoredGrid, cells)
        .outcome()
    case .cohort, .storm, .absence, .sequence, .set, .flap, .composite, .state, .mismatch: return .judged([])
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
    var episode = episode
    if episode.entities == nil, detector.entity != nil || detector.rule.distinctField != nil {
      episode.entities = UInt64(share(series).entities(amongEvents: Double(episode.count)).rounded())
    }
    let type: TypeKey = series.members.isEmpty ? .denominator(detector.id) : .detector(detector.id)
    return finding(episode, series.scope, self.lines(type, lines, episode))
  }

  /// Lines of an episode.
  func lines(_ type: TypeKey, _ series: GroupedSeries, _ episode: Episode) -> [Evidence] {
    picker.lines(type, of: series.members, from: episode.start, through: episode.end, peak: episode.peak)
  }

  /// A finding of this detector.
  func finding(_ episode: Episode, _ scope: Scope, _ lines: [Evidence]) -> Finding {
    Finding(
      type: detector.id,
      summary: SummaryTemplate.sentence(
        detector.summary, episode, scope: scope, entities: episode.entities ?? 0),
      nature: detector.nature, severity: detector.severity, scope: scope,
      interval: Interval(
        start: Instant(nanoseconds: episode.start), end: Instant(nanoseconds: episode.end)),
      peak: Instant(nanoseconds: episode.peak), count: episode.count, entities: episode.entities ?? 0,
      magnitude: episode.magnitude, baseline: episode.baseline, surprise: episode.surprise, isAuthored: true,
      evidence: lines, cohort: episode.cohort)
  }
}
