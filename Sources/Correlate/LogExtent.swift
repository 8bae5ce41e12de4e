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
  /// By how much the middle of what a source's clock leaves open lies after what its lines say, seconds.
  private var leans: [SourceName: Double]
  /// Half-width of what the basis of a source's times leaves open, seconds.
  private var doubts: [SourceName: Double]
  /// What tells the logs at hand from the baselines, which lie outside `interval`.
  let vantage: Vantage

  /// Seconds of the logs at hand and of the baselines together.
  var knownSeconds: Double { spoken.seconds + vantage.pastSeconds }

  /// Seconds of logs before an instant, baselines included.
  func seconds(before instant: Instant) -> Double { spoken.seconds(before: instant) + vantage.pastSeconds }

  /// The extent of observations, and of findings where observations are silent.
  init(_ observations: Observations, _ findings: [Finding], _ vantage: Vantage, _ seen: Places) {
    self.vantage = vantage
    let classes: [LineClass] = [.event, .unparsed, .oversize]
    events = observations.sources.values.reduce(0) { sum, source in
      classes.reduce(sum) { $0 + source.lineCounts[$1.rawValue] }
    }
    uncertainties = observations.sources.mapValues { source in
      Double(source.timeBasis.doubt > 0 ? 0 : source.uncertainty) / 1e9
    }
    leans = Self.leans(of: observations)
    doubts = observations.sources.mapValues { Double($0.timeBasis.doubt) / 1e9 }
    sources = vantage.sources
    let timed = findings.map(\.interval).filter { $0.start > .distantPast }
    spoken =
      vantage.present == nil
      ? SpokenTime(timed.map { .init(interval: $0, lines: 1) }) : vantage.spoken
    interval = spoken.hull
    hosts = seen.census.with(findings).machines.count
  }

  /// Half-width in seconds of what the zones of its lines leave open: local times of unnamed places may be hours off.
  func doubt(of finding: Finding) -> Double {
    finding.evidence.map { doubts[$0.origin.source] ?? 0 }.max() ?? 0
  }

  /// Half-width in seconds within which a finding's start is known: its clocks, and a statistic's bucket.
  func uncertainty(of finding: Finding) -> Double {
    // Demand is counted by the minute, and may have grown anywhere within its first.
    let isCounted = finding.isAuthored && finding.nature == .demand
    return max(Calibration.clockDefault, clock(of: finding).uncertainty)
      + (isCounted ? Calibration.statisticBucket : finding.isAuthored ? 0 : Calibration.statisticBucket / 2)
  }

  /// Seconds by which a finding's start is known to be later than its lines say, within `uncertainty(of:)` less their
  /// amount: a clock that seems to be behind is right or behind, and not ahead.
  func lean(of finding: Finding) -> Double { clock(of: finding).lean }

  /// The middle one of its lines: a machine whose clock is wrong by months says nothing of the others.
  private func clock(of finding: Finding) -> (uncertainty: Double, lean: Double) {
    let clocks = finding.evidence.compactMap { line in
      uncertainties[line.origin.source].map { ($0, leans[line.origin.source] ?? 0) }
    }.sorted { $0 < $1 }
    return clocks.isEmpty ? (0, 0) : clocks[clocks.count / 2]
  }

  /// The leans of the sources whose places all have one clock, which seems to be wrong and was not corrected.
  private static func leans(of observations: Observations) -> [SourceName: Double] {
    let suspects = observations.clocks.filter { !$0.isCorrected && !$0.mayBeRight }
    if suspects.isEmpty { return [:] }
    let pairs = suspects.flatMap { reading in reading.places.map { ($0, reading) } }
    let byPlace = Dictionary(pairs) { first, _ in first }
    return observations.clockPlaces.compactMapValues { places in
      let readings = Set(places.map { byPlace[$0] })
      guard readings.count == 1, let reading = readings.first ?? nil else { return nil }
      return -Double(reading.offset > 0 ? reading.greatest : reading.least) / 2e9
    }
  }
}
