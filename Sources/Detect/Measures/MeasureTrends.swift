import Foundation
import ProximateKnowledge
import ProximateModel

/// What fills up slowly: memory that leaks, disks, descriptors, lag.
struct MeasureTrends {
  private let series: MeasureSeries
  private let blocks: [MeasureBlocks.Block]
  private let table: MeasureBlocks

  init(_ series: MeasureSeries) {
    self.series = series
    table = MeasureBlocks(series.points, direction: series.direction)
    blocks = table.blocks
  }

  func candidates() -> (candidates: [Candidate], tests: Int) {
    guard series.kind.fillsUp, blocks.count >= MeasureCalibration.fewestBlocks else { return ([], 0) }
    let rises = table.rises().filter { $0.count >= MeasureCalibration.fewestBlocks }
    return (rises.compactMap(candidate), rises.count)
  }

  private func candidate(_ range: ClosedRange<Int>) -> Candidate? {
    let bend = table.bend(range)
    guard bend.error.isFinite, bend.slope > 0 else { return nil }
    let climb = bend.onset...range.upperBound
    let (tau, decades) = table.steadiness(climb)
    let length = blocks[bend.onset].first.distance(before: blocks[range.upperBound].last)
    guard tau >= MeasureCalibration.steadiness, length >= MeasureCalibration.shortestTrend,
      isStillRising(climb),
      isGreat(bend, climb, range), isRecord(bend, climb)
    else { return nil }
    // The bend was chosen among as many as there are blocks.
    let surprise = max(decades, table.evenness(climb)) - log10(Double(range.count))
    if surprise < Calibration.enter { return nil }
    return candidate(bend, climb, surprise)
  }

  /// Whether the rise is worth a word and far beyond the noise about it.
  private func isGreat(_ bend: MeasureBlocks.Bend, _ climb: ClosedRange<Int>, _ range: ClosedRange<Int>)
    -> Bool
  {
    let top = blocks[climb.upperBound].value
    let rise = min(top, fitted(bend, climb.upperBound)) - bend.base
    let noise = (bend.error / Double(max(1, range.count - 2))).squareRoot()
    let isLarge =
      series.isPercent
      ? rise >= MeasureCalibration.leastPoints : rise >= MeasureCalibration.leastRise * max(abs(bend.base), 1)
    return isLarge && rise >= MeasureCalibration.riseOverNoise * noise
  }

  private func fitted(_ bend: MeasureBlocks.Bend, _ i: Int) -> Double {
    bend.base + bend.slope * Double(blocks[bend.onset].first.distance(before: blocks[i].first)) / 1e9
  }

  /// A start that warms up and then stays is no leak.
  private func isStillRising(_ climb: ClosedRange<Int>) -> Bool {
    let third = climb.upperBound - max(3, climb.count / 3)
    let early = blocks[climb.lowerBound...third].map(\.value).max() ?? 0
    let late = blocks[(third + 1)...climb.upperBound].map(\.value)
    return RobustLevel.median(late) > early
  }

  /// Whether it comes to what was never seen before it; and what follows the rhythm of a day needs a day to compare.
  private func isRecord(_ bend: MeasureBlocks.Bend, _ climb: ClosedRange<Int>) -> Bool {
    let before = blocks[..<climb.lowerBound]
    let top = blocks[climb.upperBound].value
    if let most = before.map(\.value).max(), top < most { return false }
    if [.memory, .storage, .descriptors].contains(series.kind) { return true }
    guard let first = blocks.first?.first else { return false }
    return first.distance(before: blocks[climb.upperBound].last) >= 86_400_000_000_000
  }

  private func candidate(_ bend: MeasureBlocks.Bend, _ climb: ClosedRange<Int>, _ surprise: Double)
    -> Candidate
  {
    let (from, top) = (bend.base * series.direction, blocks[climb.upperBound].value * series.direction)
    let end = blocks[climb.upperBound]
    let start = departure(bend, climb)
    let count = blocks[climb].reduce(0) { $0 + $1.count }
    let episode = Episode(
      start: start.time, end: end.last, peak: end.last, count: count, magnitude: top, baseline: from, rate: 0,
      surprise: min(surprise, MeasureCalibration.mostSurprise))
    let words = MeasureWording(series)
    let verb = series.direction > 0 ? "rises" : "falls"
    let lasting = MeasureWording.duration(start.time.distance(before: end.last))
    let finding = Candidate.finding(
      "measure.trend", series.scope, series.nature, .warning, episode,
      "\(words.subject) \(verb) steadily from \(words.value(from)) to \(words.value(top)) within \(lasting)"
        + onset(start))
    return Candidate(
      finding: finding, source: (series.stats.lines, series.members), isTested: true,
      lead: start.time.clampedAdding(-MeasureWording.lead))
  }

  /// From when on it stays above what it was before the bend, and until when it certainly had not begun.
  private func departure(_ bend: MeasureBlocks.Bend, _ climb: ClosedRange<Int>) -> (
    time: Int64, after: Int64?
  ) {
    let (first, end) = (blocks[climb.lowerBound].first, blocks[climb.upperBound].last)
    let before = series.points.filter { $0.last < first }.map { $0.value * series.direction }
    guard climb.lowerBound > 0, before.count >= MeasureCalibration.fewestBlocks else { return (first, nil) }
    let usual = RobustLevel(before.suffix(MeasureCalibration.lookback))
    let rise = blocks[climb.upperBound].value - usual.median
    let least = usual.median + max(3 * usual.deviation, MeasureCalibration.departure * rise)
    let climbing = series.points.filter { $0.first <= end }
    let last = climbing.lastIndex { $0.value * series.direction <= least }
    guard let last, last + 1 < climbing.count else { return (first, nil) }
    return (climbing[last + 1].first, min(blocks[climb.lowerBound - 1].last, climbing[last].last))
  }

  /// How well it is known when it began.
  private func onset(_ start: (time: Int64, after: Int64?)) -> String {
    guard let after = start.after else { return ", from the first line that states it on" }
    return "; it began within the \(MeasureWording.duration(after.distance(before: start.time))) before that"
  }
}
