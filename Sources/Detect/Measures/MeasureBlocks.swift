import Foundation
import ProximateModel

/// A series in stretches of equal length, each as the median of its values: what slow changes are looked for in.
struct MeasureBlocks {
  struct Block {
    var first: Int64
    var last: Int64
    var value: Double
    var count: UInt64
  }

  let blocks: [Block]

  /// - Parameter direction: 1, or -1 to turn falls into rises.
  init(_ points: [MeasureSeries.Point], direction: Double) {
    guard let start = points.first?.first, let end = points.last?.last, end > start else {
      blocks = []
      return
    }
    let width = max(1, start.distance(before: end) / Int64(MeasureCalibration.blocks) + 1)
    var result: [Block] = []
    var values: [Double] = []
    var number = Int64(-1)
    for point in points {
      let place = start.distance(before: point.first) / width
      if place != number || result.isEmpty {
        number = place
        values = []
        result.append(Block(first: point.first, last: point.last, value: 0, count: 0))
      }
      values.append(point.value * direction)
      result[result.count - 1].last = max(result[result.count - 1].last, point.last)
      result[result.count - 1].count += point.count
      result[result.count - 1].value = RobustLevel.median(values)
    }
    blocks = result
  }

  /// Stretches between falls that undo a rise, each up to its highest value.
  func rises() -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    var start = 0
    while start < blocks.count {
      var (low, top, end) = (start, start, blocks.count)
      for i in start..<blocks.count {
        let value = blocks[i].value
        if value > blocks[top].value { top = i }
        if top == start, value < blocks[low].value { low = i }
        let least = blocks[start...top].map(\.value).min() ?? value
        if top - start >= MeasureCalibration.fewestBlocks - 1,
          value < blocks[top].value - MeasureCalibration.reset * (blocks[top].value - least),
          blocks[top].value > least
        {
          end = i
          break
        }
      }
      result.append(start...(end == blocks.count ? blocks.count - 1 : top))
      start = end
    }
    return result
  }

  /// The best fit of a level that stays up to a bend and rises evenly from there on.
  func bend(_ range: ClosedRange<Int>) -> Bend {
    var best = Bend(onset: range.lowerBound, base: 0, slope: 0, error: .infinity)
    for onset in range where range.upperBound - onset + 1 >= MeasureCalibration.fewestBlocks {
      let fit = fit(range, onset)
      if fit.error < best.error { best = fit }
    }
    return best
  }

  struct Bend {
    /// The block from which on it rises.
    var onset: Int
    /// The value up to there.
    var base: Double
    /// Per second.
    var slope: Double
    /// Sum of squared errors.
    var error: Double
  }

  /// Least squares of base + slope * (time since the onset, 0 before).
  private func fit(_ range: ClosedRange<Int>, _ onset: Int) -> Bend {
    let start = blocks[onset].first
    var (sumX, sumY, sumXX, sumXY) = (0.0, 0.0, 0.0, 0.0)
    let count = Double(range.count)
    for i in range {
      let x = seconds(i, since: start)
      let y = blocks[i].value
      (sumX, sumY, sumXX, sumXY) = (sumX + x, sumY + y, sumXX + x * x, sumXY + x * y)
    }
    let spread = sumXX - sumX * sumX / count
    let slope = spread > 0 ? (sumXY - sumX * sumY / count) / spread : 0
    let base = (sumY - slope * sumX) / count
    let error = range.reduce(0.0) { sum, i in
      let rest = blocks[i].value - base - slope * seconds(i, since: start)
      return sum + rest * rest
    }
    return Bend(onset: onset, base: base, slope: slope, error: error)
  }

  private func seconds(_ i: Int, since start: Int64) -> Double {
    i < 0 ? 0 : max(0, Double(start.distance(before: blocks[i].first)) / 1e9)
  }

  /// How surprising it is that the values lie so close to a line, decades: the tail of the correlation coefficient,
  /// (1 - r²)^((n - 2)/2) but for a factor near 1; 0 unless they lie very close.
  func evenness(_ range: ClosedRange<Int>) -> Double {
    let n = Double(range.count)
    let times = range.map { seconds($0, since: blocks[range.lowerBound].first) }
    let values = range.map { blocks[$0].value }
    let (meanX, meanY) = (times.reduce(0, +) / n, values.reduce(0, +) / n)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(times, values) {
      (xx, yy, xy) = (
        xx + (x - meanX) * (x - meanX), yy + (y - meanY) * (y - meanY), xy + (x - meanX) * (y - meanY)
      )
    }
    guard xx > 0, yy > 0, xy > 0 else { return 0 }
    let rest = max(1 - xy * xy / (xx * yy), 1e-6)
    return rest > 1 - MeasureCalibration.evenness ? 0 : -(n - 2) / 2 * log10(rest)
  }

  /// Kendall's rank correlation with time, and how surprising it is (Mann, "Nonparametric Tests Against Trend", 1945).
  func steadiness(_ range: ClosedRange<Int>) -> (tau: Double, surprise: Double) {
    let n = Double(range.count)
    if n < 3 { return (0, 0) }
    var score = 0.0
    for i in range {
      for j in i..<(range.upperBound + 1) where blocks[j].value != blocks[i].value {
        score += blocks[j].value > blocks[i].value ? 1 : -1
      }
    }
    let deviation = (n * (n - 1) * (2 * n + 5) / 18).squareRoot()
    let z = max(0, score - 1) / deviation
    return (score / (n * (n - 1) / 2), -log10(0.5 * erfc(z / 2.0.squareRoot())))
  }
}
