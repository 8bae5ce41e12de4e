import ProximateModel

/// A source's head as it is when dates are read in one order.
struct DateOrderReading {
  let order: DateOrder
  let facts: SourceFacts
  /// Dates that cannot be read in this order.
  let misfits: Int
  /// Whether times are told by halves of the day.
  let hasHalfDays: Bool
  /// Times in the order of the lines, nanoseconds.
  let times: [Int64]

  init(_ order: DateOrder, _ facts: SourceFacts, _ seen: StampsSeen, _ rows: [EventRow]) {
    (self.order, self.facts) = (order, facts)
    (misfits, hasHalfDays) = (seen.misfits, seen.halfDays > 0)
    times = rows.map(\.time).filter { $0 != EventRow.noTime }
  }

  /// How often a time lies before the one above it.
  var stepsBack: Int { neighbours.reduce(0) { $0 + ($1.1 < $1.0 ? 1 : 0) } }

  /// What lies between neighbouring times, all added up, seconds: a log goes on where it was.
  var path: UInt64 { neighbours.reduce(0) { $0 + $1.0.distanceClamped($1.1) / 1_000_000_000 } }

  /// Its latest time, nanoseconds.
  var last: Int64 { times.max() ?? 0 }

  /// How far its latest time lies from an instant, nanoseconds.
  func distance(to instant: Instant) -> UInt64 { last.distanceClamped(instant.nanoseconds) }

  private var neighbours: Zip2Sequence<[Int64], ArraySlice<Int64>> { zip(times, times.dropFirst()) }
}

/// The order that a source's dates have. Of the orders stay, one question after the other, those that read most dates;
/// that go back least often; that end neither after the source's last write nor years further from it than another;
/// that have the shortest path; that end nearest to the last write, when that is near. Habit chooses among the rest.
struct DateOrderChoice {
  let reading: DateOrderReading
  /// Whether habit had to choose, and another order gives other times.
  let isOpen: Bool

  /// With AM and PM the month comes first, as in the United States.
  private static let american: [DateOrder] = [.monthFirst, .dayFirst, .yearFirst]
  private static let usual: [DateOrder] = [.yearFirst, .dayFirst, .monthFirst]
  private static let day = DayCount.length

  /// nil when there is nothing to choose from.
  ///
  /// - Parameter modified: when the source was written last, nil when it is not known.
  init?(among readings: [DateOrderReading], modified: Instant?) {
    var left = readings.keepingLeast(\.misfits).keepingLeast(\.stepsBack)
    let hasHalfDays = readings.contains(where: \.hasHalfDays)
    if let modified { left = Self.possible(left, modified) }
    left = left.keepingLeast(\.path)
    // Against a habit only a last line of the same days speaks.
    if let modified { left = Self.nearest(left, modified, reach: (hasHalfDays ? 2 : 31) * Self.day) }
    let habit = hasHalfDays ? Self.american : Self.usual
    let ranked = habit.compactMap { order in left.first { $0.order == order } }
    guard let choice = ranked.first else { return nil }
    reading = choice
    isOpen = left.contains { $0.times != choice.times }
  }

  /// Those that end no more than a day after an instant (zones), nor two years further from it than another; all when
  /// none does, because such an instant tells nothing.
  private static func possible(_ readings: [DateOrderReading], _ modified: Instant) -> [DateOrderReading] {
    let limit = modified.nanoseconds.addingClamped(day)
    let left = readings.filter { $0.last <= limit }
    guard let least = left.map({ $0.distance(to: modified) }).min() else { return readings }
    return left.filter { $0.distance(to: modified) - least <= UInt64(730 * day) }
  }

  /// Those that end nearest to an instant; all when they end further from it than the reach.
  private static func nearest(
    _ readings: [DateOrderReading], _ modified: Instant, reach: Int64
  ) -> [DateOrderReading] {
    readings.keepingLeast { min($0.distance(to: modified), UInt64(reach)) }
  }
}

extension [DateOrderReading] {
  /// Those with the least value.
  fileprivate func keepingLeast<Value: Comparable>(_ value: (DateOrderReading) -> Value) -> Self {
    let least = map(value).min()
    return filter { value($0) == least }
  }
}
