/// The occurrences of a series within one bucket of time.
public struct Cell: Sendable, Hashable {
  /// Bucket number: floor(time / bucket width).
  public var bucket: Int64
  /// Occurrences, repeats included.
  public var count: UInt64
  /// The first occurrence, nanoseconds.
  public var first: Int64
  /// The last occurrence, nanoseconds.
  public var last: Int64

  /// A cell.
  public init(bucket: Int64, count: UInt64, first: Int64, last: Int64) {
    self.bucket = bucket
    self.count = count
    self.first = first
    self.last = last
  }

  /// Whether its occurrences reach into an interval.
  package func overlaps(_ interval: Interval) -> Bool {
    last >= interval.start.nanoseconds && first <= interval.end.nanoseconds
  }

  /// Adds the occurrences of the same bucket seen elsewhere.
  public mutating func merge(_ other: Cell) {
    count += other.count
    first = min(first, other.first)
    last = max(last, other.last)
  }
}
