import ProximateModel

/// The minutes of the last stamps in the two most common notations. A log's stamps follow one another, so that of
/// most of them only the seconds are new. What it answers is what `TimestampNotation` and `SourceClock` would.
struct StampMemo {
  /// A notation whose minutes are kept.
  enum Notation: UInt8, Sendable {
    case iso8601, rfc3164
  }

  /// `2007-08-16T03:07`.
  private var isoMinute = Minute()
  /// `Aug 16 03:07`, which is looked at as two words that overlap.
  private var syslogMinute = Minute()

  /// A minute that was read.
  private struct Minute {
    var words: (UInt64, UInt64) = (0, 0)
    /// Its beginning, nanoseconds; without a zone as if it was UTC, without a year in the placeholder year.
    var start: Int64 = 0
    /// From the placeholder year to the true one, nanoseconds; nil when it differs within the minute.
    var yearShift: Int64?
    var isKnown = false
  }

  /// The stamp, when it begins with the minute kept.
  @inline(__always)
  func readISO(_ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    guard isoMinute.isKnown, start + 19 <= end, text.word(at: start, end: end) == isoMinute.words.0,
      text.word(at: start + 8, end: end) == isoMinute.words.1, text[start + 16] == 0x3a
    else { return nil }
    let second = text.number(at: start + 17, digits: 2, end: end)
    guard second >= 0, second <= 60 else { return nil }
    var parts = CivilParts()
    parts.resolution = 1_000_000_000
    var p = parts.readFraction(text, at: start + 19, end: end)
    // The minute was kept as if it was of a clock of 24 hours.
    if HalfDay.mayStand(text, at: p, end: end) { return nil }
    p = TimestampNotation.readZone(&parts, text, at: p, end: end)
    let seconds = Int64(second &- (parts.offset ?? 0))
    return TimestampReading(
      nanoseconds: isoMinute.start &+ seconds &* 1_000_000_000 &+ parts.fraction,
      resolution: parts.resolution,
      needsZone: parts.offset == nil, needsYear: false, end: p)
  }

  /// The stamp, when it is the minute kept and its second; and how far its true year is from the placeholder.
  @inline(__always)
  func readSyslog(_ text: Span<UInt8>, at start: Int, end: Int) -> (reading: TimestampReading, shift: Int64?)?
  {
    guard syslogMinute.isKnown, end - start == 15, text.word(at: start, end: end) == syslogMinute.words.0,
      text.word(at: start + 4, end: end) == syslogMinute.words.1, text[start + 12] == 0x3a
    else { return nil }
    let second = text.number(at: start + 13, digits: 2, end: end)
    guard second >= 0, second <= 60 else { return nil }
    let reading = TimestampReading(
      nanoseconds: syslogMinute.start &+ Int64(second) &* 1_000_000_000, resolution: 1_000_000_000,
      needsZone: true, needsYear: true, end: end)
    return (reading, syslogMinute.yearShift)
  }

  /// Keeps the minute of a stamp that was read in full, when it is written in the usual way.
  mutating func keep(
    _ notation: Notation, _ text: Span<UInt8>, at start: Int, end: Int, year: YearReference?
  ) {
    switch notation {
    case .iso8601: keepISO(text, at: start, end: end)
    case .rfc3164: keepSyslog(text, at: start, end: end, year)
    }
  }

  private mutating func keepISO(_ text: Span<UInt8>, at start: Int, end: Int) {
    guard end - start >= 19, text[start + 4] == 0x2d, text[start + 7] == 0x2d,
      text[start + 10] == 0x54 || text[start + 10] == 0x20, text[start + 13] == 0x3a
    else { return }
    var parts = CivilParts()
    parts.hasYear = true
    parts.year = text.number(at: start, digits: 4, end: end)
    parts.month = text.number(at: start + 5, digits: 2, end: end)
    parts.day = text.number(at: start + 8, digits: 2, end: end)
    parts.hour = text.number(at: start + 11, digits: 2, end: end)
    parts.minute = text.number(at: start + 14, digits: 2, end: end)
    guard parts.hour >= 0, parts.minute >= 0, let reading = parts.reading(end: end) else { return }
    isoMinute = Minute(
      words: (text.word(at: start, end: end), text.word(at: start + 8, end: end)), start: reading.nanoseconds,
      isKnown: true)
  }

  private mutating func keepSyslog(_ text: Span<UInt8>, at start: Int, end: Int, _ year: YearReference?) {
    guard end - start == 15, text[start + 3] == 0x20, text[start + 6] == 0x20, text[start + 9] == 0x3a else {
      return
    }
    var parts = CivilParts()
    parts.month = CalendarName.month(text, at: start, end: end)
    let isShort = text[start + 4] == 0x20
    parts.day = text.number(at: isShort ? start + 5 : start + 4, digits: isShort ? 1 : 2, end: end)
    parts.hour = text.number(at: start + 7, digits: 2, end: end)
    parts.minute = text.number(at: start + 10, digits: 2, end: end)
    guard parts.hour >= 0, parts.minute >= 0, let reading = parts.reading(end: end) else { return }
    syslogMinute = Minute(
      words: (text.word(at: start, end: end), text.word(at: start + 4, end: end)), start: reading.nanoseconds,
      yearShift: year.flatMap { Self.yearShift(reading.nanoseconds, $0) }, isKnown: true)
  }

  /// Both rules of years choose an earlier year from one moment of the calendar on: where the first and the last
  /// second of a minute get the same year, all between them do.
  private static func yearShift(_ start: Int64, _ year: YearReference) -> Int64? {
    let minute: Int64 = 60_000_000_000
    let (first, last) = (year.resolve(start), year.resolve(start &+ minute))
    return last &- first == minute ? first &- start : nil
  }
}
