import ProximateModel

/// What the logs cover: when, how much, from how many places, with which clocks.
struct LogExtent {
  /// From the first to the last time that they speak of; nil when nothing states a time.
  let interval: Interval?
  /// When the logs at hand speak.
  private let spoken: SpokenTime
  /// Events with or without a named format.
  var events: Int
  /// Distinct machines named.
  var hosts: Int
  /// Sources that hold timed events.
  var sources: Int
  /// Half-width of the uncertainty of a source's clock, seconds, times without a zone being taken for UTC.
  private var uncertainties: [SourceName: Double]
  /// Half-width of what the basis of a source's times leaves open, seconds.
  private var doubts: [SourceName: Double]
  /// What tells the logs at hand from the baselines, which lie outside `interval`.
  let vantage: Vantage

  /// Seconds of the logs at hand and of the baselines together.
  var knownSeconds: Double { spoken.seconds + vantage.pastSeconds }

  /// Seconds of logs before an instant, baselines included.
  func seconds(before instant: Instant) -> Double { spoken.seconds(before: instant) + vantage.pastSeconds }

  /// The extent of observations, and of findings where observations are silent.
  init(_ observations: Observations, _ findings: [Finding], _ vantage: Vantage) {
    self.vantage = vantage
    let classes: [LineClass] = [.event, .unparsed, .oversize]
    events = observations.sources.values.reduce(0) { sum, source in
      classes.reduce(sum) { $0 + source.lineCounts[$1.rawValue] }
    }
    uncertainties = observations.sources.mapValues { source in
      Double(source.timeBasis.doubt > 0 ? 0 : source.uncertainty) / 1e9
    }
    doubts = observations.sources.mapValues { Double($0.timeBasis.doubt) / 1e9 }
    sources = vantage.sources
    let timed = findings.map(\.interval).filter { $0.start > .distantPast }
    spoken =
      vantage.present == nil
      ? SpokenTime(timed.map { .init(interval: $0, lines: 1) }) : vantage.spoken
    interval = spoken.hull
    hosts =
      Set(observations.places.map(\.host) + findings.map(\.scope.host)).subtracting([""]).count
  }

  /// Half-width in seconds of what the zones of its lines leave open: local times of unnamed places may be hours off.
  func doubt(of finding: Finding) -> Double {
    finding.evidence.map { doubts[$0.origin.source] ?? 0 }.max() ?? 0
  }

  /// Half-width in seconds within which a finding's start is known: its clocks, and a statistic's bucket.
  func uncertainty(of finding: Finding) -> Double {
    // The middle one: a machine whose clock is wrong by months says nothing of the others.
    let clocks = finding.evidence.compactMap { uncertainties[$0.origin.source] }.sorted()
    let clock = max(Calibration.clockDefault, clocks.isEmpty ? 0 : clocks[clocks.count / 2])
    // Demand is counted by the minute, and may have grown anywhere within its first.
    let isCounted = finding.isAuthored && finding.nature == .demand
    return clock
      + (isCounted ? Calibration.statisticBucket : finding.isAuthored ? 0 : Calibration.statisticBucket / 2)
  }
}
