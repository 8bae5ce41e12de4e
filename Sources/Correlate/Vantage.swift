import ProximateModel

/// Tells the logs at hand from baselines, which serve as history only.
struct Vantage {
  /// When the logs at hand speak; when nothing but baselines does, never.
  let spoken: SpokenTime
  /// From the first to the last of it.
  let present: Interval?
  /// Sources of the logs at hand that state a time.
  let sources: Int
  /// Stretches in which baselines speak, in order, apart from one another.
  let past: [Interval]
  /// What detectors counted, by detector; only where there are baselines.
  private let series: [String: [(scope: Scope, cells: [Cell])]]

  init(_ observations: Observations) {
    var (now, earlier): ([SpokenTime.Voice], [SpokenTime.Voice]) = ([], [])
    for (name, coverage) in observations.sources {
      guard let first = coverage.firstTime, let last = coverage.lastTime else { continue }
      let span = Interval(start: Instant(nanoseconds: first), end: Instant(nanoseconds: last))
      let voice = SpokenTime.Voice(interval: span, lines: coverage.lines)
      if name.isBaseline { earlier.append(voice) } else { now.append(voice) }
    }
    spoken = SpokenTime(now)
    present = spoken.hull
    sources = now.count
    past = SpokenTime(earlier).intervals
    var series: [String: [(scope: Scope, cells: [Cell])]] = [:]
    for (key, cells) in observations.series where !earlier.isEmpty {
      guard case .detector(let id) = key.type else { continue }
      series[id, default: []].append((key.scope, cells))
    }
    self.series = series
  }

  /// Seconds that baselines cover.
  var pastSeconds: Double { past.reduce(0) { $0 + $1.seconds } }

  /// Whether an instant lies where only baselines speak.
  func isPast(_ instant: Instant) -> Bool {
    guard !past.isEmpty, let present else { return false }
    if present.contains(instant) { return false }
    return instant < present.start || past.contains { $0.contains(instant) }
  }

  /// Findings of the logs at hand and of the baselines; one that spans both is cut in two.
  func divided(_ findings: [Finding]) -> (present: [Finding], past: [Finding]) {
    guard !past.isEmpty, present != nil else { return (findings, []) }
    var (now, earlier): ([Finding], [Finding]) = ([], [])
    for finding in findings {
      switch share(of: finding) {
      case .present: now.append(finding)
      case .past: earlier.append(finding)
      case .both(let old, let new, let first):
        let from = min(first, finding.interval.end)
        now.append(cut(finding, new, or: Interval(start: from, end: finding.interval.end), isPast: false))
        let until = past.last { $0.end < from }?.end ?? from
        earlier.append(
          cut(finding, old, or: Interval(start: finding.interval.start, end: until), isPast: true))
      }
    }
    return (now, earlier)
  }

  private enum Share {
    case present, past
    /// The occurrences of both, where series tell them; otherwise the first instant of the present.
    case both([Cell], [Cell], Instant)
  }

  private func share(of finding: Finding) -> Share {
    let cited = finding.evidence
    let old = cited.filter { $0.origin.source.isBaseline }
    if !cited.isEmpty, old.count == cited.count { return .past }
    guard let present else { return .present }
    guard isPast(finding.interval.start) else { return .present }
    if cited.isEmpty, finding.interval.end < present.start { return .past }
    let cells = occurrences(of: finding)
    let now = cells.filter { !isPast(Instant(nanoseconds: $0.first)) }
    let first = cited.filter { !$0.origin.source.isBaseline }.compactMap(\.time).min()
    return .both(cells.filter { isPast(Instant(nanoseconds: $0.first)) }, now, first ?? present.start)
  }

  /// Cells of the series that a finding was read from, within its interval.
  private func occurrences(of finding: Finding) -> [Cell] {
    let all = series[finding.type] ?? []
    let own = all.filter { $0.scope.component == finding.scope.component }
    let cells = (own.isEmpty ? all : own).flatMap(\.cells)
    return cells.filter { $0.overlaps(finding.interval) }
  }

  private func cut(_ finding: Finding, _ cells: [Cell], or interval: Interval, isPast: Bool) -> Finding {
    var part = finding
    let first = cells.map(\.first).min().map(Instant.init(nanoseconds:))
    let last = cells.map(\.last).max().map(Instant.init(nanoseconds:))
    part.interval = Interval(start: first ?? interval.start, end: last ?? interval.end)
    part.peak = min(max(finding.peak, part.interval.start), part.interval.end)
    part.evidence = finding.evidence.filter { $0.origin.source.isBaseline == isPast }
    if !cells.isEmpty { part.count = cells.reduce(0) { $0 + $1.count } }
    return part
  }
}
