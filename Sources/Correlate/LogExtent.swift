import ProximateModel

/// What the logs cover: when, how much, from how many places, with which clocks.
struct LogExtent {
  /// From the first to the last time stamp; nil when nothing states a time.
  var interval: Interval?
  /// Events with or without a named format.
  var events: Int
  /// Distinct machines named.
  var hosts: Int
  /// Sources that hold timed events.
  var sources: Int
  /// Half-width of the uncertainty of a source's clock, seconds.
  private var uncertainties: [SourceName: Double]
  /// What tells the logs at hand from the baselines, which lie outside `interval`.
  let vantage: Vantage

  /// Seconds of the logs at hand and of the baselines together.
  var knownSeconds: Double { (interval?.seconds ?? 0) + vantage.pastSeconds }

  /// The extent of observations, and of findings where observations are silent.
  init(_ observations: Observations, _ findings: [Finding], _ vantage: Vantage) {
    self.vantage = vantage
    let classes: [LineClass] = [.event, .unparsed, .oversize]
    var times: [Int64] = []
    events = 0
    sources = 0
    uncertainties = [:]
    for (name, coverage) in observations.sources {
      events += classes.reduce(0) { $0 + coverage.lineCounts[$1.rawValue] }
      uncertainties[name] = Double(coverage.uncertainty) / 1e9
      if Vantage.isBaseline(name), vantage.present != nil { continue }
      guard let first = coverage.firstTime, let last = coverage.lastTime else { continue }
      times += [first, last]
      sources += 1
    }
    for finding in findings where finding.interval.start > .distantPast {
      times += [finding.interval.start.nanoseconds, finding.interval.end.nanoseconds]
    }
    hosts =
      Set(observations.places.map(\.host) + findings.map(\.scope.host)).subtracting([""]).count
    guard let first = times.min(), let last = times.max() else { return }
    interval = Interval(start: Instant(nanoseconds: first), end: Instant(nanoseconds: last))
  }

  /// Half-width in seconds within which a finding's start is known: its clocks, and a statistic's bucket.
  func uncertainty(of finding: Finding) -> Double {
    let clocks = finding.evidence.compactMap { uncertainties[$0.origin.source] }
    let clock = max(Calibration.clockDefault, clocks.max() ?? 0)
    // Demand is counted by the minute, and may have grown anywhere within its first.
    let isCounted = finding.isAuthored && finding.nature == .demand
    return clock
      + (isCounted ? Calibration.statisticBucket : finding.isAuthored ? 0 : Calibration.statisticBucket / 2)
  }
}
