import ProximateKnowledge
import ProximateModel

/// A number over time against a bound or against what is usual.
struct LevelRule {
  let level: Level
  /// Nanoseconds per bucket that is looked at.
  let width: Int64
  private let points: [Point]

  /// The numbers of one bucket.
  fileprivate struct Point {
    var bucket: Int64
    var value: Double
    var first: Int64
    var last: Int64
    var count: UInt64
  }

  /// - Parameters:
  ///   - bucketWidth: nanoseconds per bucket of the cells.
  ///   - grid: buckets between neighbouring cells, at least.
  init(level: Level, bucketWidth: Int64, grid: Int64, _ cells: [LevelCell]) {
    self.level = level
    let factor = Bucket.factor(of: Bucket.factor(of: level.bucket, width: bucketWidth), width: grid) * grid
    width = bucketWidth * factor
    var rows: [LevelCell] = []
    for var cell in cells {
      cell.bucket = Bucket.floorDivided(cell.bucket, factor)
      if let last = rows.last, last.bucket == cell.bucket {
        rows[rows.count - 1].merge(cell)
      } else {
        rows.append(cell)
      }
    }
    points = rows.map { Point($0, level.statistic) }
  }

  func outcome() -> Outcome {
    if points.isEmpty { return .notEvaluable("no event states a number in `\(level.field)`") }
    switch level.bound {
    case .fixed(let comparison, let bound):
      let isUp = comparison == .greater || comparison == .greaterOrEqual
      return .judged(
        runs { _ in Test(baseline: nil) { comparison.holds($0, bound) } }.compactMap {
          episode($0, isUp: isUp)
        })
    case .change(let isUp, let factor, let minimum, let baseline):
      let past = PastBuckets(baseline, width: width, buckets: points.map(\.bucket))
      var isEvaluable = false
      let found = runs { i in
        guard let usual = past.level(before: points[i].bucket, { points[$0].value }) else { return nil }
        isEvaluable = true
        return Test(baseline: usual.median) { isBeyond($0, usual, isUp: isUp, factor, minimum) }
      }
      if !isEvaluable {
        return .notEvaluable("the baseline needs \(baseline.minBuckets) buckets with a number")
      }
      return .judged(found.compactMap { episode($0, isUp: isUp) })
    }
  }

  private func isBeyond(
    _ value: Double, _ usual: RobustLevel, isUp: Bool, _ factor: Double, _ minimum: Double?
  ) -> Bool {
    if isUp {
      return value >= factor * usual.median && value > usual.median + 3 * usual.deviation
        && minimum.map { value >= $0 } ?? true
    }
    return value <= factor * usual.median && value < usual.median - 3 * usual.deviation
      && minimum.map { usual.median >= $0 } ?? true
  }

  private struct Test {
    var baseline: Double?
    var holds: (Double) -> Bool
  }

  private struct Run {
    var points: ClosedRange<Int>
    var baseline: Double?
  }

  /// Runs of points for which the test holds that was made at the first of them: what lasts does not become usual.
  private func runs(_ test: (Int) -> Test?) -> [Run] {
    var result: [Run] = []
    var open: (run: Run, test: Test)?
    for i in points.indices {
      if let current = open, current.test.holds(points[i].value), !isInterrupted(before: i) {
        open?.run.points = current.run.points.lowerBound...i
        continue
      }
      if let run = open?.run { result.append(run) }
      open = nil
      if let test = test(i), test.holds(points[i].value) {
        open = (Run(points: i...i, baseline: test.baseline), test)
      }
    }
    if let run = open?.run { result.append(run) }
    return result.filter { run in
      let (low, high) = (points[run.points.lowerBound].bucket, points[run.points.upperBound].bucket)
      return (high - low + 1).multipliedClamped(by: width) >= level.over
    }
  }

  /// Whether more time passed before a point than three times what usually passes, and than `over`.
  private func isInterrupted(before i: Int) -> Bool {
    let pause = (points[i].bucket - points[i - 1].bucket).multipliedClamped(by: width)
    return pause > max(level.over, usualPause.multipliedClamped(by: 3))
  }

  private var usualPause: Int64 {
    let pauses = zip(points, points.dropFirst()).prefix(1_000).map { Double($1.bucket - $0.bucket) }
    return Int64(RobustLevel.median(Array(pauses))).multipliedClamped(by: width)
  }

  private func episode(_ run: Run, isUp: Bool) -> Episode? {
    let part = points[run.points]
    guard let first = part.first, let last = part.last,
      let peak = part.max(by: { isUp ? $0.value < $1.value : $0.value > $1.value })
    else { return nil }
    return Episode(
      start: first.first, end: last.last, peak: peak.first, count: part.reduce(0) { $0 + $1.count },
      magnitude: peak.value, baseline: run.baseline, rate: 0,
      factor: run.baseline.flatMap { $0 > 0 ? peak.value / $0 : nil }, level: peak.value)
  }
}

extension LevelRule.Point {
  fileprivate init(_ cell: LevelCell, _ statistic: Level.Statistic) {
    let number =
      switch statistic {
      case .mean: Double(cell.sum) / Double(cell.count)
      case .max: Double(cell.greatest)
      case .min: Double(cell.least)
      }
    self.init(
      bucket: cell.bucket, value: number / LevelCell.scale, first: cell.first, last: cell.last,
      count: cell.count)
  }
}
