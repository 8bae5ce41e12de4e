package import ProximateModel

/// Counts the days of a log whose stamps tell the time of day and no more: a clock that falls back by more than half
/// a day has passed midnight. It looks at the lines in their order, so such a source is never cut into ranges.
package struct DayCount: Sendable, Hashable {
  /// Midnights passed since the first stamp.
  package private(set) var midnights: Int64 = 0
  /// Time of day of the last stamp, nanoseconds; -1 when there was none.
  package private(set) var last: Int64 = -1
  /// Day of the last dated line and the midnights passed when it came: it tells better than what the source began with.
  private var anchor: (day: Int64, midnights: Int64)?

  /// A day, nanoseconds.
  package static let length: Int64 = 86_400_000_000_000

  package init() {}

  /// What was counted of a source.
  package init(midnights: Int64, last: Int64) { (self.midnights, self.last) = (midnights, last) }

  /// Counts a stamp, and gives its day since the epoch.
  ///
  /// - Parameter firstDay: the day of the first stamp, used until a dated line was seen.
  /// - Returns: nil when no day is known.
  mutating func day(of timeOfDay: Int64, firstDay: Int64?) -> Int64? {
    var day = midnights
    if last >= 0, timeOfDay + Self.length / 2 < last {
      midnights += 1
      day = midnights
      last = timeOfDay
    } else if last >= 0, timeOfDay - Self.length / 2 > last, midnights > 0 {
      // A late line of the day before.
      day -= 1
    } else {
      last = timeOfDay
    }
    if let anchor { return anchor.day + day - anchor.midnights }
    return firstDay.map { $0 + day }
  }

  /// Takes the day of a dated line, nanoseconds of local time.
  mutating func set(local: Int64) {
    let day = local / Self.length - (local % Self.length < 0 ? 1 : 0)
    last = local - day * Self.length
    anchor = (day, midnights)
  }

  package static func == (a: DayCount, b: DayCount) -> Bool {
    a.midnights == b.midnights && a.last == b.last && a.anchor?.day == b.anchor?.day
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(midnights) }
}

/// What gives days to times of day.
package struct DayReference: Sendable, Hashable {
  /// The day of the source's first stamp, days since the epoch in the source's zone.
  package var firstDay: Int64
  /// Where it came from.
  package var basis: TimeBasis
  /// How far the day may be wrong, nanoseconds.
  package var uncertainty: Int64

  package init(firstDay: Int64, basis: TimeBasis, uncertainty: Int64 = 0) {
    self.firstDay = firstDay
    self.basis = basis
    self.uncertainty = uncertainty
  }
}

/// A stamp that tells the time of day only.
struct TimeOfDay {
  /// Since midnight, nanoseconds.
  var nanoseconds: Int64
  /// The smallest step that the notation tells, nanoseconds.
  var resolution: Int64
  /// One past its last byte.
  var end: Int

  /// Reads `HH:MM:SS` with or without a fraction, or `H:MM:SS PM`; nil when it is none or goes on as something else.
  static func read(_ text: Span<UInt8>, at start: Int, end: Int) -> TimeOfDay? {
    var parts = CivilParts()
    let digits = text.endOfDigits(at: start, end: end) - start
    guard digits == 1 || digits == 2 else { return nil }
    var p = parts.readClock(text, at: start, end: end)
    guard p >= 0, parts.resolution == 1_000_000_000, parts.hour <= 23, parts.minute <= 59, parts.second <= 60
    else { return nil }
    p = parts.readFraction(text, at: p, end: end)
    let clockEnd = p
    p = parts.readHalfDay(text, at: p, end: end)
    guard digits == 2 || p > clockEnd else { return nil }
    let next = text.byte(at: p, end: end)
    if ASCII.isAlphanumeric(next) || next == 0x3a || next == 0x2d || next == 0x2e { return nil }
    let seconds = Int64(parts.hour * 3600 + parts.minute * 60 + parts.second)
    return TimeOfDay(
      nanoseconds: seconds * 1_000_000_000 + parts.fraction, resolution: parts.resolution, end: p)
  }
}
