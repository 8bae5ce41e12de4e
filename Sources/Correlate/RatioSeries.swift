import ProximateModel

/// Failing and all work of one ratio detector in one scope, minute by minute.
struct RatioSeries {
  /// What happened within one minute.
  struct Minute {
    var number: Int64
    var failing: Double
    var total: Double
    var first: Int64
    var last: Int64
    var ratio: Double { total > 0 ? min(1, failing / total) : 0 }
  }

  /// A stretch from entering to leaving.
  struct Run {
    var interval: Interval
    /// Sum over minutes of the share beyond the baseline: minutes of complete failure.
    var severity: Double
    var peak: Double

    func isNear(_ other: Run) -> Bool {
      interval.end.seconds(until: other.interval.start) < Calibration.mergeGap
        && other.interval.end.seconds(until: interval.start) < Calibration.mergeGap
    }
  }

  let minutes: [Minute]
  /// The calm ratio as more than these minutes show it; nil when nothing else is known.
  private let known: Double?
  /// Minutes per bucket.
  private var width = 1.0
  private var failingCells: [Cell] = []
  private var totalCells: [Cell] = []

  /// Minutes with anything in the denominator.
  init(failing: [Cell], total: [Cell], bucketWidth: Int64, baseline: Double? = nil) {
    known = baseline
    let perMinute = Int64(Calibration.ratioBucket * 1e9)
    var byMinute: [Int64: Minute] = [:]
    for cell in total {
      let number = Self.floorDivide(cell.bucket &* bucketWidth, perMinute)
      let empty = Minute(number: number, failing: 0, total: 0, first: cell.first, last: cell.last)
      byMinute[number, default: empty].total += Double(cell.count)
    }
    for cell in failing {
      let number = Self.floorDivide(cell.bucket &* bucketWidth, perMinute)
      guard var minute = byMinute[number] else { continue }
      if minute.failing == 0 { (minute.first, minute.last) = (cell.first, cell.last) }
      minute.failing += Double(cell.count)
      minute.first = min(minute.first, cell.first)
      minute.last = max(minute.last, cell.last)
      byMinute[number] = minute
    }
    minutes = byMinute.values.sorted { $0.number < $1.number }
    (failingCells, totalCells) = (failing, total)
  }

  /// The calm ratio: the first quartile, because an impact may fill half of short logs.
  var baseline: Double {
    if let known { return known }
    let ratios = minutes.filter { $0.total >= Calibration.leastPerBucket }.map(\.ratio).sorted()
    return ratios.isEmpty ? 0 : ratios[ratios.count / 4]
  }

  /// Stretches in which the ratio is beyond its baseline, with hysteresis: those that minutes show, and those that
  /// only wider buckets show where little is logged.
  var runs: [Run] {
    var result: [Run] = []
    for width in Calibration.ratioWidths {
      let wider = (width == 1 ? self : widened(width)).runsAtThisWidth
      // What minutes show they show best; what came at another time of little work they cannot speak of.
      result += wider.map(withOnset).filter { run in
        !result.contains { $0.isNear(run) }
      }
    }
    return result.sorted { $0.interval < $1.interval }
  }

  /// The run from its most likely first minute on: the change point with the greatest likelihood within `onsetReach`
  /// before it was noticed, failures being as frequent from there on as early in the run (generalised likelihood
  /// ratio, M. Basseville and I. Nikiforov, Detection of Abrupt Changes, 1993, section 2.4).
  private func withOnset(_ run: Run) -> Run {
    guard let noticed = minutes.firstIndex(where: { $0.first >= run.interval.start.nanoseconds }) else {
      return run
    }
    let early = minutes[noticed...].prefix {
      $0.number - minutes[noticed].number < Calibration.earlyMinutes
    }
    let (failing, total) = early.reduce((0.0, 0.0)) { ($0.0 + $1.failing, $0.1 + $1.total) }
    let before = min(0.5, max(baseline, Calibration.rarestFailure))
    let after = min(0.99, max(2 * before, total > 0 ? min(failing, total) / total / 2 : 0))
    var (sum, best, start) = (0.0, 0.0, noticed)
    for i in stride(from: noticed - 1, through: 0, by: -1) {
      if minutes[noticed].number - minutes[i].number > Calibration.onsetReach { break }
      let (bad, good) = (
        min(minutes[i].failing, minutes[i].total), max(0, minutes[i].total - minutes[i].failing)
      )
      sum +=
        bad * LagDensity.logarithm(after / before) + good * LagDensity.logarithm((1 - after) / (1 - before))
      if sum > best { (best, start) = (sum, i) }
    }
    var result = run
    let first = Instant(nanoseconds: minutes[start].first)
    if start < noticed {
      result.interval = Interval(start: min(first, run.interval.start), end: run.interval.end)
    }
    return result
  }

  /// The same work in buckets of so many minutes.
  private func widened(_ width: Int64) -> RatioSeries {
    var buckets: [Minute] = []
    for minute in minutes {
      let number = Self.floorDivide(minute.number, width)
      guard let last = buckets.last, last.number == number else {
        var bucket = minute
        bucket.number = number
        buckets.append(bucket)
        continue
      }
      var bucket = last
      if minute.failing > 0 {
        if bucket.failing == 0 { bucket.first = minute.first }
        bucket.last = minute.last
      }
      bucket.failing += minute.failing
      bucket.total += minute.total
      buckets[buckets.count - 1] = bucket
    }
    return RatioSeries(minutes: buckets, width: Double(width), known: known)
  }

  private init(minutes: [Minute], width: Double, known: Double?) {
    self.minutes = minutes
    self.width = width
    self.known = known
  }

  private var runsAtThisWidth: [Run] {
    let base = baseline
    let enter = max(Calibration.enterRatio, Calibration.enterFactor * base)
    let hot = minutes.map { isHot($0, base, enter) }
    let calm = zip(minutes, hot).filter { !$0.1 }.map(\.0.ratio).sorted()
    let ordinary = max(0.01, calm.isEmpty ? 0 : calm[calm.count * 99 / 100])
    // Where little is logged a single failure is a large share, and no sign that it goes on.
    let leave = width > 1 ? enter : min(enter, ordinary)
    var result: [Run] = []
    var index = 0
    while index < minutes.count {
      guard entersAt(index, hot) else {
        index += 1
        continue
      }
      let end = leavesAfter(index, leave)
      result.append(run(from: index, through: end, base))
      index = end + 1
    }
    return result
  }

  private func isHot(_ minute: Minute, _ base: Double, _ enter: Double) -> Bool {
    guard minute.total >= Calibration.leastPerBucket, minute.ratio > enter else { return false }
    let mean = max(0.02, base * minute.total)
    return SurpriseTail.upper(count: minute.failing, mean: mean, size: Calibration.dispersion)
      >= Calibration.enterSurprise / Double(buckets)
  }

  /// Hot buckets in a row that make a run: wide ones hold many minutes each.
  private var buckets: Int { width == 1 ? Calibration.enterBuckets : Calibration.enterWideBuckets }

  /// Some hot buckets in a row whose failures together are surprising enough.
  private func entersAt(_ index: Int, _ hot: [Bool]) -> Bool {
    let end = index + buckets
    guard end <= minutes.count, hot[index..<end].allSatisfy({ $0 }) else { return false }
    return minutes[end - 1].number - minutes[index].number < Int64(buckets) * 2
  }

  /// The last minute above the leaving threshold before six calm ones in a row.
  private func leavesAfter(_ start: Int, _ leave: Double) -> Int {
    var (last, calm) = (start, 0)
    for i in (start + 1)..<max(start + 1, minutes.count) {
      if Double(minutes[i].number - minutes[last].number) * width * Calibration.ratioBucket
        > Calibration.mergeGap
      {
        break
      }
      if minutes[i].ratio > leave {
        (last, calm) = (i, 0)
      } else {
        calm += 1
        if calm >= Calibration.leaveBuckets { break }
      }
    }
    return last
  }

  private func run(from start: Int, through end: Int, _ base: Double) -> Run {
    let part = minutes[start...end]
    let solid = part.filter { $0.total >= Calibration.leastSeenRequests }
    return Run(
      interval: Interval(
        start: Instant(nanoseconds: minutes[start].first), end: Instant(nanoseconds: minutes[end].last)),
      severity: width * part.reduce(0) { $0 + max(0, $1.ratio - base) },
      peak: (solid.isEmpty ? Array(part) : Array(solid)).map(\.ratio).max() ?? 0)
  }

  /// Failing and all work of an interval to the cell: the minutes at its ends are partly of healthy time.
  func counts(within interval: Interval) -> (failing: Double, total: Double) {
    func sum(_ cells: [Cell]) -> Double {
      cells.filter { $0.overlaps(interval) }.reduce(0) { $0 + Double($1.count) }
    }
    return (sum(failingCells), sum(totalCells))
  }

  /// Failing and all work within the minutes of an interval.
  func sums(within interval: Interval) -> (failing: Double, total: Double) {
    let perMinute = Calibration.ratioBucket
    let low = Int64((Double(interval.start.nanoseconds) / 1e9 / perMinute).rounded(.down))
    let high = Int64((Double(interval.end.nanoseconds) / 1e9 / perMinute).rounded(.down))
    return minutes.filter { $0.number >= low && $0.number <= high }.reduce((0, 0)) {
      ($0.0 + $1.failing, $0.1 + $1.total)
    }
  }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
  }
}
