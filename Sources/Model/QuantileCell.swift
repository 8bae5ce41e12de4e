/// How many numbers of one measure fell into one bin of values within one window of time.
///
/// The cells of a window are its distribution: a DDSketch (Masson et al., "DDSketch: A Fast and Fully-Mergeable
/// Quantile Sketch with Relative-Error Guarantees", 2019) on the bins of `QuantileBin`, integers only.
public struct QuantileCell: Sendable, Hashable, Comparable {
  /// The bucket with which the window begins.
  public var bucket: Int64
  /// The bin, see `QuantileBin`.
  public var bin: UInt16
  /// Numbers that fell into it.
  public var count: UInt64

  /// A cell.
  public init(bucket: Int64, bin: UInt16, count: UInt64) {
    (self.bucket, self.bin, self.count) = (bucket, bin, count)
  }

  /// By window, then by value.
  public static func < (a: QuantileCell, b: QuantileCell) -> Bool { a.place < b.place }

  private var place: (Int64, UInt16) { (bucket, bin) }

  /// Cells in any order as a run: in their order, one for each window and bin.
  public static func joined(_ cells: [QuantileCell]) -> [QuantileCell] {
    var result: [QuantileCell] = []
    result.reserveCapacity(cells.count)
    for cell in cells.sorted() {
      if let last = result.last, last.place == cell.place {
        result[result.count - 1].count += cell.count
      } else {
        result.append(cell)
      }
    }
    return result
  }
}

/// Bins of numbers whose widths grow with them: 64 to every power of two, so that the middle of a bin is at most 0.8 %
/// off. Integers tell the bin without a logarithm.
public enum QuantileBin {
  private static let bits = 6

  /// All bins are below this.
  public static let count: UInt16 = 63 << 6 + 1

  /// The bin of a number in millionths. 0 is for what is not above 0.
  @inlinable
  public static func number(of millionths: Int64) -> UInt16 {
    if millionths <= 0 { return 0 }
    let exponent = 63 - millionths.leadingZeroBitCount
    let part = exponent >= 6 ? millionths >> (exponent - 6) : millionths << (6 - exponent)
    return UInt16(truncatingIfNeeded: exponent << 6 | Int(part & 63) + 1)
  }

  /// The bin that stands for a bin when `2^step` neighbours are one; `step` is at most 6.
  public static func coarsened(_ bin: UInt16, step: Int) -> UInt16 {
    bin == 0 ? 0 : ((bin - 1) >> step) << step + 1
  }

  /// The middle of a bin, in the unit of the measure.
  ///
  /// - Parameter step: that the bins were coarsened with.
  public static func value(of bin: UInt16, step: Int) -> Double {
    if bin == 0 { return 0 }
    let (exponent, part) = (Int(bin - 1) >> bits, Int(bin - 1) & 63)
    let middle = 1 + (Double(part) + Double(1 << step) / 2) / 64
    return Double(sign: .plus, exponent: exponent, significand: middle) / LevelCell.scale
  }
}

/// How much of the detail of distributions is given up; see `SeriesCoarseness`.
public struct QuantileCoarseness: Sendable, Hashable {
  /// 0: nothing is given up; at most `highest`.
  public var rung: Int

  /// A rung.
  public init(rung: Int = 0) { self.rung = rung }

  /// There is no coarser one.
  public static let highest = 70

  /// 2 to this power bins are one: values are known within 0.8, 1.6 or 3.1 %.
  public var bins: Int { min(rung, 2) }

  /// Measures are kept of whose hash so many leading bits are 0.
  public var bits: Int { min(64, max(0, rung - 4)) }

  /// Windows last at least this, nanoseconds.
  private static let shortest: Int64 = 300_000_000_000

  /// The step of the `TimeGrid` that windows lie on: six minutes for buckets of ten seconds and of a minute, then 36
  /// minutes, then less than four hours.
  public func step(bucketWidth: Int64) -> Int {
    var (step, width) = (0, max(1, bucketWidth))
    while width < Self.shortest { (step, width) = (step + 1, width * 6) }
    return step + min(max(0, rung - 2), 2)
  }

  /// Whether a measure is kept.
  public func keeps(_ hash: UInt64) -> Bool { Scope.isKept(hash, bits: bits) }

  /// The cell that a cell is counted into.
  public func coarsened(_ cell: QuantileCell, bucketWidth: Int64) -> QuantileCell {
    QuantileCell(
      bucket: TimeGrid.aligned(cell.bucket, to: step(bucketWidth: bucketWidth)),
      bin: QuantileBin.coarsened(cell.bin, step: bins), count: cell.count)
  }
}

extension Observations {
  var quantilesFit: Bool {
    quantiles.values.reduce(0) { $0 + $1.count } <= bounds.quantileCells
  }

  mutating func climb(_ level: QuantileCoarseness) {
    if level == quantileCoarseness { return }
    quantileCoarseness = level
    coarsenQuantiles()
  }

  /// Holds distributions to their rung, and to the measures that are kept.
  mutating func coarsenQuantiles() {
    let (level, measures, width) = (quantileCoarseness, measureCoarseness, bucketWidth)
    let old = quantiles
    quantiles = [:]
    for (key, cells) in old {
      guard case .measure(let hash) = key.type, level.keeps(hash), measures.keeps(hash) else { continue }
      quantiles[key] = QuantileCell.joined(cells.map { level.coarsened($0, bucketWidth: width) })
    }
  }

  /// The same at other times; false when the numbers of one window move differently.
  mutating func shiftQuantiles(_ shift: (Int64) -> Int64) -> Bool {
    let (width, step) = (bucketWidth, quantileCoarseness.step(bucketWidth: bucketWidth))
    var isExact = true
    for (key, cells) in quantiles {
      let moved = cells.map { old in
        let start = old.bucket &* width
        let (first, last) = (shift(start), shift(start &+ TimeGrid.width(step) &* width &- 1))
        isExact = isExact && first == last
        var cell = old
        cell.bucket = TimeGrid.aligned(old.bucket &+ first / width, to: step)
        return cell
      }
      quantiles[key] = QuantileCell.joined(moved)
    }
    return isExact
  }

  /// The same in buckets that are so many times as wide; `bucketWidth` is the new width already.
  mutating func widenQuantiles(by factor: Int64) {
    let (level, width) = (quantileCoarseness, bucketWidth)
    quantiles = quantiles.mapValues { cells in
      QuantileCell.joined(
        cells.map { old in
          var cell = old
          let (quotient, rest) = old.bucket.quotientAndRemainder(dividingBy: factor)
          cell.bucket = rest < 0 ? quotient - 1 : quotient
          return level.coarsened(cell, bucketWidth: width)
        })
    }
  }
}
