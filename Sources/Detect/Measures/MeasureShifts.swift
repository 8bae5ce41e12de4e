import Foundation
import ProximateKnowledge
import ProximateModel

/// Lasting changes of a level for the worse: latencies, queues, failures, shares; and of demand in any case.
struct MeasureShifts {
  private let series: MeasureSeries
  private let points: [MeasureSeries.Point]
  private let usual: [RobustLevel?]
  /// Deviations from what is usual, in the direction that is worse; nil where nothing is known.
  private let scores: [Double?]

  init(_ series: MeasureSeries) {
    self.series = series
    points = series.points
    usual = points.count >= MeasureCalibration.fewestBefore ? MeasureRhythm(points).usual : []
    scores = zip(points, usual).map { point, level in
      level.map { series.direction * (point.value - $0.median) / Self.spread($0, point, series) }
    }
  }

  private static func spread(_ level: RobustLevel, _ point: MeasureSeries.Point, _ series: MeasureSeries)
    -> Double
  {
    let known = max(level.deviation, MeasureCalibration.leastSpread * abs(level.median), 1e-6)
    switch series.sampling {
    case .numbers: return max(known, series.isPercent ? 1 : 0)
    case .counts: return max(known, max(level.median, 1).squareRoot())
    case .shares:
      let trials = Double(max(1, point.count))
      let share = min(max(level.median / 100, 1 / trials), 0.5)
      return max(known, 100 * (share * (1 - share) / trials).squareRoot())
    }
  }

  func candidates() -> (candidates: [Candidate], tests: Int) {
    guard !usual.isEmpty else { return ([], 0) }
    let runs = runs()
    let slow = drifts().filter { drift in !runs.contains { $0.overlaps(drift) } }
    return ((runs + slow).compactMap(candidate), max(1, points.count / MeasureCalibration.fewestInShift))
  }

  /// Runs of values that are too far off, as indices.
  private func runs() -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    var (start, last, quiet) = (-1, -1, 0)
    for i in scores.indices {
      let score = scores[i] ?? 0
      if start >= 0 {
        if score >= MeasureCalibration.stay { (last, quiet) = (i, 0) } else { quiet += 1 }
        if quiet > MeasureCalibration.patience {
          result.append(start...last)
          start = -1
        }
      } else if score >= MeasureCalibration.enter {
        (start, last, quiet) = (i, i, 0)
      }
    }
    if start >= 0 { result.append(start...last) }
    return result
  }

  /// Runs of values each of which is little off, but all in one direction (Page, "Continuous Inspection Schemes", 1954);
  /// only where a day before tells its rhythm.
  private func drifts() -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    var (sum, most, start, top) = (0.0, 0.0, 0, 0)
    for i in scores.indices {
      let isKnown = points[0].first.distance(before: points[i].first) >= MeasureCalibration.beforeDrift
      let score = isKnown ? min(max(scores[i] ?? 0, -6), 6) : 0
      sum = max(0, sum + score - MeasureCalibration.driftAllowance)
      if sum > most { (most, top) = (sum, i) }
      if sum == 0 || i == scores.count - 1 {
        if most >= MeasureCalibration.driftLimit, start <= top { result.append(start...top) }
        (most, start) = (0, i + 1)
      }
    }
    return result
  }

  private func candidate(_ run: ClosedRange<Int>) -> Candidate? {
    guard run.count >= MeasureCalibration.fewestInShift,
      points[run.lowerBound].first.distance(before: points[run.upperBound].last)
        >= MeasureCalibration.shortestShift
    else { return nil }
    let value = RobustLevel.median(points[run].map(\.value))
    let before = RobustLevel.median(usual[run].compactMap { $0?.median })
    guard isGreat(value, before) else { return nil }
    let surprise = surprise(run)
    if surprise < Calibration.enter { return nil }
    return candidate(run, value, before, surprise)
  }

  private func isGreat(_ value: Double, _ before: Double) -> Bool {
    if series.sampling == .shares {
      return before > 0 && value >= MeasureCalibration.leastFactor * before && value - before >= 2
    }
    if series.isPercent { return abs(value - before) >= MeasureCalibration.leastPoints }
    if series.direction < 0 { return value * MeasureCalibration.leastFactor <= before }
    // A count that is usually none must come to something.
    return value >= MeasureCalibration.leastFactor * before
      && value - before >= (series.kind == .latency ? 1e-3 : 5)
  }

  /// Decades by which so long a run of values so far off is surprising: as seldom as such values were before, and as
  /// often as they are independent of their neighbours.
  private func surprise(_ run: ClosedRange<Int>) -> Double {
    let before = scores[..<run.lowerBound].suffix(MeasureCalibration.lookback).compactMap { $0 }
    let least = scores[run].compactMap { $0 }.sorted()[run.count / 4]
    let seldom = Double(before.count { $0 >= least } + 1) / Double(before.count + 1)
    let independent = 0.75 * Double(run.count) * Self.independence(before)
    return min(MeasureCalibration.mostSurprise, -log10(seldom) * independent)
  }

  /// How many independent values one of a series is worth, by its correlation with its neighbours.
  static func independence(_ values: [Double]) -> Double {
    let kinship = min(0.8, max(0, kinship(values)))
    return (1 - kinship) / (1 + kinship)
  }

  /// The correlation of neighbours.
  private static func kinship(_ values: [Double]) -> Double {
    guard values.count > 2 else { return 0 }
    let cut = values.map { min(max($0, -10), 10) }
    let mean = cut.reduce(0, +) / Double(cut.count)
    let square = cut.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let product = zip(cut, cut.dropFirst()).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
    return square > 0 ? product / square : 0
  }

  private func candidate(_ run: ClosedRange<Int>, _ value: Double, _ before: Double, _ surprise: Double)
    -> Candidate
  {
    let peak = run.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) } ?? run.lowerBound
    let episode = Episode(
      start: points[run.lowerBound].first, end: points[run.upperBound].last, peak: points[peak].first,
      count: points[run].reduce(0) { $0 + $1.count }, magnitude: value, baseline: before, rate: 0,
      surprise: surprise)
    let words = MeasureWording(series)
    // What is half as much again follows from more to do; twice as much is trouble.
    let isMild = series.kind == .latency && value < 2 * before
    let finding = Candidate.finding(
      series.shiftType, series.scope, series.nature,
      isMild || [.demand, .share].contains(series.kind) ? .info : .warning, episode,
      "\(words.subject) is \(words.value(value)) for "
        + MeasureWording.duration(episode.start.distance(before: episode.end))
        + " where \(words.value(before)) is usual")
    return Candidate(
      finding: finding, source: (series.lines ?? series.stats.lines, series.members), isTested: true,
      lead: episode.start.clampedAdding(-MeasureWording.lead),
      onset: ShiftOnset(points, scores, run)?.interval)
  }
}
