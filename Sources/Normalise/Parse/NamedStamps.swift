/// Stamps that begin with a letter or `@`.
enum NamedStamps {
  private static let byWeekday = [
    "%a %b %e %H:%M:%S %Y", "%a %b %e %H:%M:%S.%f %Y", "%a %b %e %H:%M:%S %Z %Y",
    "%a %b %e %I:%M:%S %p %Y", "%a %b %e %I:%M:%S %p %Z %Y", "%a, %d %b %Y %H:%M:%S", "%a %d %b %Y %H:%M:%S",
    "%a %Y-%m-%d %H:%M:%S", "%a %b %e %Y %H:%M:%S", "%a %d %b %H:%M:%S", "%a %b %e %H:%M:%S",
  ].compactMap { StrptimeFormat($0) }
  private static let byMonth = [
    "%b %d, %Y %H:%M:%S", "%b %d, %Y, %H:%M:%S", "%b-%d-%y %H:%M:%S", "%b-%d-%Y %H:%M:%S",
    "%b %d %y %H:%M:%S", "%b/%d/%Y %H:%M:%S", "%b %d %H:%M:%S", "%b %d, %Y %H:%M", "%b %d, %Y, %H:%M",
  ].compactMap { StrptimeFormat($0) }

  static func read(_ text: Span<UInt8>, at p: Int, _ end: Int, isAtStart: Bool) -> TimestampReading? {
    if text[p] == 0x40 { return readTAI(text, at: p, end) }
    if CalendarName.month(text, at: p, end: end) > 0 {
      if let reading = TimestampNotation.readSyslog(text, at: p, end: end) { return reading }
      return first(byMonth, text, at: p, end)
    }
    if CalendarName.isWeekday(text, at: p, end: end) { return first(byWeekday, text, at: p, end) }
    guard isAtStart, ASCII.isUpper(text[p]), text.isDigit(at: p + 1, end: end) else { return nil }
    return TimestampNotation.readKlog(text, at: p, end: end)
  }

  private static func first(_ formats: [StrptimeFormat], _ text: Span<UInt8>, at p: Int, _ end: Int)
    -> TimestampReading?
  {
    for format in formats {
      if let found = format.readExtended(text, at: p, end: end) { return found.reading }
    }
    return nil
  }

  /// TAI64N of multilog: `@` and 24 hexadecimal digits; 2^62 + seconds of TAI, whose labels are 10 ahead of the
  /// epoch's (D. J. Bernstein, "TAI64, TAI64N, and TAI64NA").
  private static func readTAI(_ text: Span<UInt8>, at p: Int, _ end: Int) -> TimestampReading? {
    guard let high = text.hexadecimal(at: p + 1, digits: 16, end: end),
      let nanoseconds = text.hexadecimal(at: p + 17, digits: 8, end: end),
      high >= 1 << 62, high < 1 << 62 + 1 << 33, nanoseconds < 1_000_000_000
    else { return nil }
    let seconds = Int64(high - 1 << 62) - 10
    return TimestampReading(
      nanoseconds: seconds * 1_000_000_000 + Int64(nanoseconds), resolution: 1, needsZone: false,
      needsYear: false,
      end: p + 25)
  }
}
