/// The numbers that the events of a series state within one bucket of time, in millionths.
public struct LevelCell: Sendable, Hashable {
  /// Bucket number: floor(time / bucket width).
  public var bucket: Int64
  /// How many numbers.
  public var count: UInt64
  /// Their sum.
  public var sum: Int128
  /// The least of them.
  public var least: Int64
  /// The greatest of them.
  public var greatest: Int64
  /// When the first was stated, nanoseconds.
  public var first: Int64
  /// When the last was stated, nanoseconds.
  public var last: Int64

  /// Parts of one that numbers are counted in.
  public static let scale = 1_000_000.0

  /// One number, stated so often.
  public init(bucket: Int64, value: Int64, weight: UInt64 = 1, time: Int64) {
    self.bucket = bucket
    count = weight
    sum = Int128(value) * Int128(weight)
    (least, greatest) = (value, value)
    (first, last) = (time, time)
  }

  /// A number in millionths, rounded; what is too great for it counts as the greatest. nil when it is none.
  public static func millionths(_ number: Double) -> Int64? {
    if number.isNaN { return nil }
    return Int64(max(-9e18, min(9e18, (number * scale).rounded())))
  }

  /// Adds the numbers of the same bucket seen elsewhere.
  public mutating func merge(_ other: LevelCell) {
    count += other.count
    sum += other.sum
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    first = min(first, other.first)
    last = max(last, other.last)
  }

  /// Two runs in the order of their buckets as one.
  public static func merged(_ a: [LevelCell], _ b: [LevelCell]) -> [LevelCell] {
    joined((a + b).sorted { $0.bucket < $1.bucket })
  }

  /// Cells in bucket order, on a coarser grid.
  static func coarsened(_ cells: [LevelCell], to step: Int) -> [LevelCell] {
    if step == 0 { return cells }
    return joined(
      cells.map { cell in
        var cell = cell
        cell.bucket = TimeGrid.aligned(cell.bucket, to: step)
        return cell
      })
  }

  static func joined(_ cells: [LevelCell]) -> [LevelCell] {
    var result: [LevelCell] = []
    for cell in cells {
      if let last = result.last, last.bucket == cell.bucket {
        result[result.count - 1].merge(cell)
      } else {
        result.append(cell)
      }
    }
    return result
  }
}
