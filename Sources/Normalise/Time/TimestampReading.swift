import ProximateModel

/// A time stamp as read from text.
package struct TimestampReading: Sendable, Hashable {
  /// Nanoseconds since the epoch: UTC, or local time when `needsZone`. When `needsYear` the year is
  /// `placeholderYear`.
  package var nanoseconds: Int64
  /// The smallest step that the notation tells, nanoseconds (seconds: 1e9).
  package var resolution: Int64
  /// The text states no zone.
  package var needsZone: Bool
  /// The text states no year.
  package var needsYear: Bool
  /// One past the last byte of the stamp.
  package var end: Int

  package init(nanoseconds: Int64, resolution: Int64, needsZone: Bool, needsYear: Bool, end: Int) {
    self.nanoseconds = nanoseconds
    self.resolution = resolution
    self.needsZone = needsZone
    self.needsYear = needsYear
    self.end = end
  }

  /// Half of the resolution: how far the true time may lie from the middle of what the stamp tells, nanoseconds.
  package var uncertainty: Int64 { resolution / 2 }

  /// The year that stands for a missing one: a leap year, so that 29 February can be told.
  package static let placeholderYear = 1972
}

/// The parts of a civil time while it is being read.
struct CivilParts {
  var year = 0
  var hasYear = false
  var month = 0
  var day = 0
  var hour = 0
  var minute = 0
  var second = 0
  /// Fraction of the second, nanoseconds.
  var fraction: Int64 = 0
  /// Nanoseconds; a minute until seconds are read.
  var resolution: Int64 = 60_000_000_000
  /// Seconds east of UTC, nil when not stated.
  var offset: Int?

  /// The reading, nil when a part is out of its range. `:60` is a leap second and counts as the next second.
  @inline(__always)
  func reading(end: Int) -> TimestampReading? {
    let statedYear = hasYear ? year : TimestampReading.placeholderYear
    // The range of `Instant`, less a year at either end.
    guard statedYear >= 1678, statedYear <= 2261, month >= 1, month <= 12, day >= 1, hour <= 23, minute <= 59,
      second <= 60, day <= 28 || day <= CivilTime.daysInMonth(year: statedYear, month: month)
    else { return nil }
    let days = CivilTime.days(year: statedYear, month: month, day: day)
    let seconds = days &* 86_400 &+ hour &* 3600 &+ minute &* 60 &+ second &- (offset ?? 0)
    return TimestampReading(
      nanoseconds: Int64(seconds) &* 1_000_000_000 &+ fraction, resolution: resolution,
      needsZone: offset == nil, needsYear: !hasYear, end: end)
  }
}

extension CivilParts {
  /// Reads the day of the year as three digits with a `T` or a blank behind them, and returns the position behind the
  /// digits, nil when none stands there. The year must have been read.
  mutating func readDayOfYear(_ text: Span<UInt8>, at start: Int, end: Int) -> Int? {
    let next = text.byte(at: start + 3, end: end)
    guard next == 0x54 || next == 0x20, (1678...2261).contains(year) else { return nil }
    let number = text.number(at: start, digits: 3, end: end)
    guard number >= 1, number <= 366 else { return nil }
    let date = CivilTime.date(days: CivilTime.days(year: year, month: 1, day: 1) + number - 1)
    guard date.year == year else { return nil }
    (month, day) = (date.month, date.day)
    return start + 3
  }

  /// Reads `HH:MM[:SS]` with a colon (hour of one or two digits), and returns the position behind, -1 when it is not there.
  @inline(__always)
  mutating func readClock(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    var p = start
    hour = text.number(at: p, digits: 2, end: end)
    if hour >= 0 {
      p += 2
    } else {
      hour = text.number(at: p, digits: 1, end: end)
      if hour < 0 { return -1 }
      p += 1
    }
    guard text.byte(at: p, end: end) == 0x3a else { return -1 }
    minute = text.number(at: p + 1, digits: 2, end: end)
    if minute < 0 { return -1 }
    p += 3
    guard text.byte(at: p, end: end) == 0x3a else { return p }
    let seconds = text.number(at: p + 1, digits: 2, end: end)
    if seconds < 0 { return p }
    second = seconds
    resolution = 1_000_000_000
    return p + 3
  }

  /// Reads a fraction behind `.` or `,` (or `:` with exactly three digits) when one stands at `start`.
  @inline(__always)
  mutating func readFraction(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    let mark = text.byte(at: start, end: end)
    guard mark == 0x2e || mark == 0x2c || mark == 0x3a, text.isDigit(at: start + 1, end: end) else {
      return start
    }
    if mark == 0x3a, text.endOfDigits(at: start + 1, end: end) != start + 4 { return start }
    return readFractionDigits(text, at: start + 1, end: end)
  }

  /// Reads the digits of a fraction; those behind the ninth are below what can be told.
  @inline(__always)
  mutating func readFractionDigits(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    var p = start
    var value: Int64 = 0
    var unit: Int64 = 1_000_000_000
    while p < end, text[p] &- 0x30 <= 9 {
      if unit > 1 {
        value = value &* 10 &+ Int64(text[p] &- 0x30)
        unit /= 10
      }
      p += 1
    }
    fraction = value &* unit
    resolution = unit
    return p
  }
}
