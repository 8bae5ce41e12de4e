/// A point in time: nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// The range is 1677-09-21 to 2262-04-11.
public struct Instant: Sendable, Hashable, Comparable {
  /// Nanoseconds since the epoch, UTC.
  public var nanoseconds: Int64

  /// A point in time from nanoseconds since the epoch.
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// A point in time from whole seconds since the epoch.
  public init(seconds: Int64) { nanoseconds = seconds &* 1_000_000_000 }

  /// Earlier before later.
  public static func < (a: Instant, b: Instant) -> Bool { a.nanoseconds < b.nanoseconds }

  /// The earliest and the latest instants that can be told.
  public static let distantPast = Instant(nanoseconds: .min)
  /// The latest instant that can be told.
  public static let distantFuture = Instant(nanoseconds: .max)

  /// Seconds from this instant to a later one, negative when it is earlier.
  public func seconds(until later: Instant) -> Double {
    let (difference, overflow) = later.nanoseconds.subtractingReportingOverflow(nanoseconds)
    return overflow ? (later > self ? .infinity : -.infinity) : Double(difference) / 1e9
  }

  /// The instant that lies `seconds` later, clamped to the range.
  public func adding(seconds: Double) -> Instant {
    let sum = Double(nanoseconds) + seconds * 1e9
    if sum >= 9.223372036854775e18 { return .distantFuture }
    if sum <= -9.223372036854775e18 { return .distantPast }
    return Instant(nanoseconds: nanoseconds &+ Int64(seconds * 1e9))
  }
}

/// A stretch of time, both ends included.
public struct Interval: Sendable, Hashable, Comparable {
  /// The first instant.
  public var start: Instant
  /// The last instant, never before `start`.
  public var end: Instant

  /// A stretch from `start` to `end`; an end before the start is moved to it.
  public init(start: Instant, end: Instant) {
    self.start = start
    self.end = max(start, end)
  }

  /// The length in seconds.
  public var seconds: Double { start.seconds(until: end) }

  /// By start, then by end.
  public static func < (a: Interval, b: Interval) -> Bool { (a.start, a.end) < (b.start, b.end) }

  /// Whether the two share an instant.
  public func overlaps(_ other: Interval) -> Bool { start <= other.end && other.start <= end }

  /// Whether the instant lies within.
  public func contains(_ instant: Instant) -> Bool { start <= instant && instant <= end }

  /// The smallest interval that holds both.
  public func union(_ other: Interval) -> Interval {
    Interval(start: min(start, other.start), end: max(end, other.end))
  }
}
