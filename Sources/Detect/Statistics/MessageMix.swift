import Foundation
import ProximateModel

/// What a component's lines are made of, in stretches of ten minutes: its messages, its named events, and the rest.
struct MessageMix {
  /// One kind of line.
  struct Kind {
    /// As a sentence names it.
    var name: String
    var nature: Nature
    /// nil for the rest.
    var source: (type: TypeKey, members: [ScopedCells])?
  }

  let kinds: [Kind]
  let stretches: Stretches
  /// Lines by kind, summed up: entry i counts the stretches before i.
  private let sums: [[UInt64]]

  /// - Parameter parts: kinds with their timelines, each on the buckets of the stretches.
  init(_ stretches: Stretches, _ parts: [(kind: Kind, timeline: Timeline)]) {
    self.stretches = stretches
    var rest = stretches.totals.map(\.count)
    var counts: [[UInt64]] = []
    for part in parts {
      let own = zip(stretches.counts(of: part.timeline), rest).map { min($0, $1) }
      for i in rest.indices { rest[i] -= own[i] }
      counts.append(own)
    }
    kinds =
      parts.map(\.kind) + [Kind(name: "the rest of its lines", nature: .routine, source: nil)]
    sums = (counts + [rest]).map { counts in
      var (sum, result) = (UInt64(0), [UInt64(0)])
      result.reserveCapacity(counts.count + 1)
      for count in counts {
        sum += count
        result.append(sum)
      }
      return result
    }
  }

  /// Lines of each kind within some stretches.
  func counts(_ range: Range<Int>) -> [Double] {
    sums.map { Double($0[range.upperBound] - $0[range.lowerBound]) }
  }

  /// The shares that are usual at a stretch: those of its hour on the days before once there are two of them, otherwise
  /// those of the day just before. nil with too little before it.
  func usual(at i: Int) -> [Double]? {
    let end = max(0, i - MeasureCalibration.gap)
    let ranges = sameHours(i) ?? [max(0, end - MeasureCalibration.mixLookback)..<end]
    var counts = [Double](repeating: 0.5, count: kinds.count)
    for range in ranges { for (k, count) in self.counts(range).enumerated() { counts[k] += count } }
    let total = counts.reduce(0, +)
    guard ranges.reduce(0, { $0 + $1.count }) >= MeasureCalibration.fewestInMix.stretches,
      total >= Double(MeasureCalibration.fewestInMix.lines)
    else { return nil }
    return counts.map { $0 / total }
  }

  /// The stretches within an hour of this time on the days before; nil when fewer than two know it.
  private func sameHours(_ i: Int) -> [Range<Int>]? {
    let (day, hour) = (86_400_000_000_000 / stretches.width, 3_600_000_000_000 / stretches.width)
    let ranges = (1...MeasureCalibration.days).compactMap { number -> Range<Int>? in
      let middle = stretches.totals[i].number.clampedAdding(-number * day)
      let range = stretches.index(from: middle - hour)..<stretches.index(from: middle + hour + 1)
      return range.count * 2 > hour ? range : nil
    }
    return ranges.count >= MeasureCalibration.fewestDays ? ranges : nil
  }

  /// How far a mix lies from another, per cent of the lines (total variation), less what chance alone gives so few lines.
  static func distance(_ counts: [Double], _ usual: [Double]) -> Double {
    let total = counts.reduce(0, +)
    guard total > 0 else { return 0 }
    let apart = zip(counts, usual).reduce(0.0) { $0 + abs($1.0 / total - $1.1) } / 2
    let chance = usual.reduce(0.0) { $0 + (2 * $1 * (1 - $1) / (Double.pi * total)).squareRoot() } / 2
    return 100 * max(0, apart - chance)
  }

  /// The statistic of the likelihood-ratio test of two mixes (G²) and its degrees of freedom.
  static func ratio(_ counts: [Double], _ usual: [Double]) -> (statistic: Double, freedom: Double) {
    let total = counts.reduce(0, +)
    let statistic = zip(counts, usual).reduce(0.0) { sum, pair in
      pair.0 > 0 ? sum + 2 * pair.0 * log(pair.0 / (total * pair.1)) : sum
    }
    return (max(0, statistic), Double(max(1, counts.count - 1)))
  }
}
