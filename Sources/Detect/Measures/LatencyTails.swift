import ProximateKnowledge
import ProximateModel

/// The slowest of many: one request in twenty that became slow moves no median and hardly a mean.
///
/// The share of numbers above the usual quantile is a series like any other share; where it shifts, the quantiles of
/// that time are set against those of before.
struct LatencyTails {
  private let series: QuantileWindows
  private let measure: MeasureSeries

  /// Quantiles in the order in which they tell, and how many numbers of a window tell each.
  private static let quantiles: [(share: Double, name: String, fewest: UInt64)] = [
    (0.95, "95th", 40), (0.99, "99th", 200),
  ]

  /// - Parameter measure: whose numbers they are; its points do not matter.
  init(_ series: QuantileWindows, _ measure: MeasureSeries) {
    (self.series, self.measure) = (series, measure)
  }

  func candidates() -> (candidates: [Candidate], tests: Int) {
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for quantile in Self.quantiles {
      let telling = series.windows.filter { $0.total >= quantile.fewest }
      guard telling.count > MeasureCalibration.fewestBefore else { continue }
      let bins = telling.map { QuantileWindows.bin(quantile.share, of: $0) }.sorted()
      let points = series.points(above: bins[bins.count / 2], fewest: quantile.fewest)
      let (shifts, tests) = MeasureShifts(shares(points)).candidates()
      result.tests += tests
      result.candidates += shifts.compactMap { shift in
        let isTold = result.candidates.contains { $0.finding.interval.overlaps(shift.finding.interval) }
        return isTold ? nil : judged(shift, quantile.share, quantile.name)
      }
    }
    return result
  }

  private func shares(_ points: [MeasureSeries.Point]) -> MeasureSeries {
    MeasureSeries(
      hash: measure.hash, stats: measure.stats, kind: measure.kind, scope: measure.scope,
      members: measure.members, points: points, sampling: .shares, shiftType: "measure.tail")
  }

  /// The shift with its quantiles; nil when these do not differ much and beyond doubt.
  private func judged(_ shift: Candidate, _ share: Double, _ name: String) -> Candidate? {
    let (start, end) = (shift.finding.interval.start.nanoseconds, shift.finding.interval.end.nanoseconds)
    let during = series.windows.filter { $0.last > start && $0.first < end }
    let before = usual(before: start, end)
    guard let now = series.quantile(share, of: during), let usual = series.quantile(share, of: before),
      let middle = series.quantile(0.5, of: during), let usualMiddle = series.quantile(0.5, of: before),
      now.bounds.lowerBound > usual.bounds.upperBound,
      now.value >= MeasureCalibration.leastTailFactor * usual.value
    else { return nil }
    var result = shift
    let words = MeasureWording(measure)
    result.finding.magnitude = now.value
    result.finding.baseline = usual.value
    result.finding.severity =
      now.value >= MeasureCalibration.graveTailFactor * usual.value ? .warning : .info
    result.finding.summary =
      "The \(name) percentile of \(words.subject) is \(words.value(now.value)) ("
      + "\(words.value(now.bounds.lowerBound)) to \(words.value(now.bounds.upperBound))) for "
      + MeasureWording.duration(start.distance(before: end))
      + " where \(words.value(usual.value)) is usual; the median is \(words.value(middle.value)), usually "
      + words.value(usualMiddle.value) + ShiftOnset.told(shift.onset)
    return result
  }

  /// The windows that tell what is usual: those of the same hours on the days before once there are two of them,
  /// otherwise those just before.
  private func usual(before start: Int64, _ end: Int64) -> [QuantileWindows.Window] {
    let (day, hour) = (Int64(86_400_000_000_000), Int64(3_600_000_000_000))
    let earlier = series.windows.filter { $0.last < start }
    let alike = (1...MeasureCalibration.days).flatMap { number in
      let (from, to) = (
        start.clampedAdding(-number * day - hour), end.clampedAdding(-number * day + hour)
      )
      return earlier.filter { $0.first >= from && $0.last <= to }
    }
    let days = Set(alike.map { start.distance(before: $0.first) / day })
    return days.count >= MeasureCalibration.fewestDays
      ? alike : Array(earlier.dropLast(MeasureCalibration.gap).suffix(MeasureCalibration.lookback))
  }
}

extension Statistics {
  /// Latencies of components whose slowest numbers became slower.
  ///
  /// - Parameter others: shifts of whole latencies, which tell more.
  func tailShifts(beside others: [Candidate]) -> (candidates: [Candidate], tests: Int) {
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for key in observations.quantiles.keys.sorted() {
      guard case .measure(let hash) = key.type, let stats = observations.measures[hash],
        let cells = observations.quantiles[key]
      else { continue }
      let parts = kept.levels(of: key.type).filter { $0.scope.component == key.scope.component }
      let measure = MeasureSeries(
        hash: hash, stats: stats, kind: .latency, scope: Scope(component: key.scope.component),
        members: parts.map(Self.lines), points: [])
      let (found, tests) = LatencyTails(QuantileWindows(cells, of: observations), measure).candidates()
      result.tests += tests
      result.candidates += found.filter { tail in !others.contains { Self.isShift($0, of: tail) } }
    }
    result.candidates = Self.withoutRepeats(result.candidates)
    return result
  }

  private static func isShift(_ other: Candidate, of tail: Candidate) -> Bool {
    ["measure.shift", "measure.trend"].contains(other.finding.type) && other.finding.nature == .fault
      && other.finding.scope.component == tail.finding.scope.component
      && tail.isMostly(other)
  }
}
