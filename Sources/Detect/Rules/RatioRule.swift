import ProximateKnowledge
import ProximateModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One count over another within a sliding window.
struct RatioRule {
  let window: Window
  let comparison: Condition.Comparison
  let threshold: Double
  let minDenominator: Double
  var maxDenominator = Double.infinity
  /// Nanoseconds per bucket of the timelines.
  let bucketWidth: Int64

  func outcome(numerator: Timeline, denominator: Timeline) -> Outcome {
    let pair = PairedCounts(numerator, denominator)
    var isEvaluable = false
    let stretches = window.stretches(pair.times) { range in
      let (above, below) = pair.counts(range)
      guard below > 0, below >= minDenominator, below <= maxDenominator else { return nil }
      isEvaluable = true
      let ratio = above / below
      return comparison.holds(ratio, threshold) ? (isUpward ? ratio : -ratio) : nil
    }
    if !isEvaluable {
      return .notEvaluable(
        "the denominator never reaches \(NumberText.people(minDenominator)) events within the window")
    }
    return .judged(stretches.map { episode(pair, numerator, $0.cells, $0.peak) })
  }

  private var isUpward: Bool { comparison == .greater || comparison == .greaterOrEqual }

  /// The cells from the one with which the ratio most likely changed, unless the first may be that one as well: a window
  /// of fixed place begins before it. The change point of greatest likelihood, the numerator being Poisson with a mean in
  /// proportion to the denominator (M. Basseville and I. Nikiforov, Detection of Abrupt Changes, 1993, section 2.4).
  private func sinceChange(
    _ pair: PairedCounts, _ range: ClosedRange<Int>, from usual: Double?, to ratio: Double
  ) -> ClosedRange<Int> {
    guard let length = window.length, let usual, ratio > usual else { return range }
    let low = max(usual, ratio * Self.rarest)
    let latest = pair.times[range.lowerBound].first.clampedAdding(length)
    var (sum, least, start) = (0.0, -Self.confidence, range.lowerBound)
    for cell in range.dropLast() where pair.times[cell].first <= latest {
      let (above, below) = pair.counts(cell...cell)
      sum += above * log(ratio / low) - below * (ratio - low)
      if sum < least { (least, start) = (sum, cell + 1) }
    }
    return start...range.upperBound
  }

  /// By how much the logarithm of a likelihood may be less than the greatest (95 % by the likelihood ratio).
  private static let confidence = 1.92
  /// The usual share of the ratio that is taken for the least.
  private static let rarest = 1e-3

  private func episode(
    _ pair: PairedCounts, _ numerator: Timeline, _ cells: ClosedRange<Int>, _ peak: WindowHit
  ) -> Episode {
    let (above, below) = pair.counts(cells)
    let (allAbove, allBelow) = pair.counts(0...pair.times.count - 1)
    let usual = allBelow > below ? (allAbove - above) / (allBelow - below) : nil
    let ratio = abs(peak.strength)
    let range = sinceChange(pair, cells, from: usual, to: ratio)
    let cell = pair.strongest(in: peak.range)
    return Episode(
      start: pair.times[range.lowerBound].first, end: pair.times[range.upperBound].last,
      peak: pair.times[cell].first, count: UInt64(pair.counts(range).above), magnitude: ratio,
      baseline: usual,
      rate: numerator.rate(at: pair.cell(cell), bucketWidth: bucketWidth),
      factor: usual.flatMap { $0 > 0 ? ratio / $0 : nil }, ratio: ratio)
  }
}

/// Two timelines on the buckets of both.
struct PairedCounts {
  /// First and last event of every bucket.
  private(set) var times: [(first: Int64, last: Int64)] = []
  private var buckets: [Int64] = []
  private var above: [Double] = [0]
  private var below: [Double] = [0]

  init(_ numerator: Timeline, _ denominator: Timeline) {
    let all = Timeline([numerator.cells, denominator.cells])
    var (i, j) = (0, 0)
    for cell in all.cells {
      var (a, b) = (0.0, 0.0)
      if i < numerator.cells.count, numerator.cells[i].bucket == cell.bucket {
        a = Double(numerator.cells[i].count)
        i += 1
      }
      if j < denominator.cells.count, denominator.cells[j].bucket == cell.bucket {
        b = Double(denominator.cells[j].count)
        j += 1
      }
      times.append((cell.first, cell.last))
      buckets.append(cell.bucket)
      above.append((above.last ?? 0) + a)
      below.append((below.last ?? 0) + b)
    }
  }

  /// Both counts in the buckets of these indices; whole numbers, exact up to 2^53.
  func counts(_ range: ClosedRange<Int>) -> (above: Double, below: Double) {
    guard range.lowerBound <= range.upperBound, range.upperBound + 1 < above.count else { return (0, 0) }
    return (
      above[range.upperBound + 1] - above[range.lowerBound],
      below[range.upperBound + 1] - below[range.lowerBound]
    )
  }

  /// The bucket with most of the numerator, the first of equals.
  func strongest(in range: ClosedRange<Int>) -> Int {
    var best = range.lowerBound
    for i in range where counts(i...i).above > counts(best...best).above { best = i }
    return best
  }

  /// The bucket as a cell.
  func cell(_ i: Int) -> Cell {
    Cell(bucket: buckets[i], count: 0, first: times[i].first, last: times[i].last)
  }
}
