/// Two clocks in one line, an envelope's and the one within: how far the outer lies behind the inner.
public struct ClockPairs: Sendable, Hashable {
  /// Lines with both.
  public var count: Int
  /// The least of outer minus inner, nanoseconds: delay and offset together, so that the inner clock is at most this
  /// far behind the outer one.
  public var least: Int64
  /// The greatest of outer minus inner, nanoseconds.
  public var greatest: Int64

  /// One line's clocks.
  public init(difference: Int64) { (count, least, greatest) = (1, difference, difference) }

  /// Both together.
  public func merged(with other: ClockPairs) -> ClockPairs {
    var result = self
    result.count += other.count
    result.least = min(least, other.least)
    result.greatest = max(greatest, other.greatest)
    return result
  }
}
