import ProximateKnowledge
import ProximateModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The rate of events against its own recent past.
///
/// A bucket counts when the logs cover it. The baseline is the median of the covered buckets of `lookback`,
/// without the `gap` just before; it is held while an episode lasts, so that a long one does not become usual.
/// A change must also stand out by three robust standard deviations (1.4826 MAD).
struct RateChangeRule {
  let change: RateChange
  /// Counts in buckets of `width`.
  let timeline: Timeline
  /// Buckets in which those that log such events log anything.
  let own: Axis
  /// Buckets in which anything is logged.
  let axis: Axis
  /// Nanoseconds per bucket of all three.
  let width: Int64
  private let pastBuckets: PastBuckets

  /// The series and its coverage in base buckets. Coverage may be coarser than the series.
  init(_ change: RateChange, timeline: Timeline, own: Timeline, everything: Timeline, bucketWidth: Int64) {
    let least = Bucket.factor(of: change.bucket, width: bucketWidth)
    let factor = Bucket.factor(of: least, width: timeline.grid) * timeline.grid
    self.change = change
    self.timeline = timeline.coarsened(by: factor)
    width = bucketWidth * factor
    self.own = Axis(covering: own, width: width, factor: factor)
    axis = Axis(covering: everything, width: width, factor: factor)
    pastBuckets = PastBuckets(change.baseline, width: width, buckets: self.own.buckets)
  }

  private struct Run {
    var first: Int64
    var last: Int64
    var baseline: RobustLevel
  }

  func outcome() -> Outcome {
    var runs: [Run] = []
    var isEvaluable = false
    for bucket in axis.buckets {
      if let run = runs.last, bucket - run.last <= sustained, isBeyond(bucket, run.baseline) {
        runs[runs.count - 1].last = bucket
        continue
      }
      guard let past = pastBuckets.ranges(before: bucket - sustained + 1) else { continue }
      isEvaluable = true
      guard mayBeBeyond(bucket, past) else { continue }
      let baseline = pastBuckets.level(past) { Double(timeline.count(in: own.buckets[$0])) }
      if isSustained(endingAt: bucket, baseline) {
        runs.append(Run(first: bucket - sustained + 1, last: bucket, baseline: baseline))
      }
    }
    if !isEvaluable {
      return .notEvaluable(
        "the baseline needs \(change.baseline.minBuckets) covered buckets and never has them")
    }
    return .judged(runs.compactMap(episode))
  }

  /// Buckets that a change must last.
  private var sustained: Int64 { Bucket.factor(of: change.over, width: width) }

  private func isSustained(endingAt bucket: Int64, _ baseline: RobustLevel) -> Bool {
    (bucket - sustained + 1...bucket).allSatisfy { isCovered($0) && isBeyond($0, baseline) }
  }

  private func isCovered(_ bucket: Int64) -> Bool {
    let rank = axis.rank(of: bucket)
    return rank < axis.buckets.count && axis.buckets[rank] == bucket
  }

  private func isBeyond(_ bucket: Int64, _ baseline: RobustLevel) -> Bool {
    let count = Double(timeline.count(in: bucket))
    if change.isUp {
      return count >= change.minimum && count >= change.factor * baseline.median
        && count > baseline.median + 3 * baseline.deviation
    }
    return baseline.median >= change.minimum && count <= change.factor * baseline.median
      && count < baseline.median - 3 * baseline.deviation
  }

  /// A cheap necessity of `isBeyond`, which spares most medians: a median is at most twice the mean.
  private func mayBeBeyond(_ bucket: Int64, _ past: [Range<Int>]) -> Bool {
    let count = Double(timeline.count(in: bucket))
    if change.isUp { return count >= change.minimum }
    let buckets = past.reduce(0) { $0 + $1.count }
    let highest = 2 * past.reduce(0) { $0 + self.count($1) } / Double(max(1, buckets))
    return highest >= change.minimum && count <= change.factor * highest
  }

  /// Occurrences in a stretch of covered buckets.
  private func count(_ past: Range<Int>) -> Double {
    guard let first = past.first, let last = past.last else { return 0 }
    let low = timeline.index(from: own.buckets[first])
    let high = timeline.index(from: own.buckets[last] + 1) - 1
    return low <= high ? Double(timeline.count(low...high)) : 0
  }

  private func episode(_ run: Run) -> Episode? {
    let low = timeline.index(from: run.first)
    let high = timeline.index(from: run.last + 1) - 1
    let perMinute = 60e9 / Double(width)
    let usual = run.baseline.median * perMinute
    let extreme = change.isUp ? (low...max(low, high)) : nil
    guard let range = extreme, low <= high else { return fall(run, low, high, usual) }
    let onset = timeline.index(from: self.onset(of: run))
    let peak = timeline.peak(in: range)
    let rate = Double(peak.count) * perMinute
    let factor = Double(peak.count) / max(run.baseline.median, 1)
    return Episode(
      start: timeline.cells[min(onset, low)].first, end: timeline.cells[high].last, peak: peak.first,
      count: timeline.count(min(onset, low)...high), magnitude: factor, baseline: usual, rate: rate,
      factor: factor)
  }

  /// The bucket in which a rise most likely began: the change point with the greatest likelihood within a few buckets
  /// before the first that is beyond all doubt, counts being Poisson (generalised likelihood ratio, M. Basseville and
  /// I. Nikiforov, Detection of Abrupt Changes, 1993, section 2.4). What comes before is taken in on decisive evidence
  /// alone: a busy minute or two come by chance, and a rise that is said to begin too early comes before its cause.
  private func onset(of run: Run) -> Int64 {
    let before = max(run.baseline.median, Self.rarest)
    let after = max(Double(timeline.count(in: run.first)) / 2, 2 * before)
    var (sum, best, start) = (0.0, Self.decisive, run.first)
    for bucket in stride(from: run.first - 1, to: run.first - 1 - Self.onsetReach * sustained, by: -1) {
      guard isCovered(bucket) else { break }
      sum += Double(timeline.count(in: bucket)) * log(after / before) - (after - before)
      if sum > best { (best, start) = (sum, bucket) }
    }
    return start
  }

  /// How many times the buckets that a change must last are searched for its beginning.
  private static let onsetReach: Int64 = 3
  /// The logarithm of the likelihood ratio that decides: a hundred to one (H. Jeffreys, Theory of Probability, 1961).
  private static let decisive = log(100.0)
  /// Occurrences in a bucket that the rarest event is taken to have.
  private static let rarest = 0.1

  /// A fall lasts from the beginning of its first bucket to the end of its last: nothing may happen in it.
  private func fall(_ run: Run, _ low: Int, _ high: Int, _ usual: Double) -> Episode {
    var (lowest, least) = (run.first, UInt64.max)
    for bucket in axis.buckets[axis.rank(of: run.first)..<axis.rank(of: run.last + 1)] {
      let count = timeline.count(in: bucket)
      if count < least { (lowest, least) = (bucket, count) }
    }
    let rate = Double(least == .max ? 0 : least) * 60e9 / Double(width)
    let factor = rate / usual
    return Episode(
      start: run.first.multipliedClamped(by: width), end: (run.last + 1).multipliedClamped(by: width) - 1,
      peak: lowest.multipliedClamped(by: width), count: low <= high ? timeline.count(low...high) : 0,
      magnitude: factor, baseline: usual, rate: rate, factor: factor)
  }
}

extension Int64 {
  /// The product, clamped to what can be told.
  func multipliedClamped(by other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}
