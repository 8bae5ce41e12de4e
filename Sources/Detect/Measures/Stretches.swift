import ProximateModel

/// The time that a component covers, in stretches of ten minutes.
struct Stretches {
  /// Stretch numbers with what the component logs in each.
  let totals: [(number: Int64, count: UInt64)]
  private let factor: Int64
  /// Nanoseconds.
  let width: Int64

  init(_ all: Timeline, width: Int64) {
    factor = Bucket.factor(of: MeasureCalibration.stretch, width: width)
    self.width = width * factor
    totals = all.coarsened(by: factor).cells.map { ($0.bucket, $0.count) }
  }

  /// The counts of a part of it, by stretch.
  func counts(of part: Timeline) -> [UInt64] {
    let coarse = part.coarsened(by: factor)
    var (i, result) = (0, [UInt64]())
    result.reserveCapacity(totals.count)
    for total in totals {
      while i < coarse.cells.count, coarse.cells[i].bucket < total.number { i += 1 }
      result.append(
        i < coarse.cells.count && coarse.cells[i].bucket == total.number ? coarse.cells[i].count : 0)
    }
    return result
  }

  func points(_ counts: [UInt64]) -> [MeasureSeries.Point] {
    zip(totals, counts).map { point($0.number, Double($1), $1) }
  }

  /// Per cent, of stretches with enough to take a share of.
  func shares(_ counts: [UInt64]) -> [MeasureSeries.Point] {
    zip(totals, counts).compactMap { total, count in
      total.count < MeasureCalibration.fewestInStretch
        ? nil : point(total.number, 100 * Double(count) / Double(total.count), total.count)
    }
  }

  /// The place of the first stretch whose number is not below this one; O(log n).
  func index(from number: Int64) -> Int { totals.partitioningIndex { $0.number >= number } }

  /// A value of the stretch at a place.
  func point(at i: Int, _ value: Double) -> MeasureSeries.Point {
    point(totals[i].number, value, totals[i].count)
  }

  private func point(_ number: Int64, _ value: Double, _ count: UInt64) -> MeasureSeries.Point {
    let start = number.multipliedClamped(by: width)
    return MeasureSeries.Point(first: start, last: start.clampedAdding(width - 1), value: value, count: count)
  }
}
