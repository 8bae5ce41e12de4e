extension TimestampNotation {
  /// The ISO-8601 family. The basic form `20070816T030712` is known too, and so are days of the year: `2007-228`.
  @inline(__always)
  static func readISO(_ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    var parts = CivilParts()
    parts.hasYear = true
    parts.year = text.number(at: start, digits: 4, end: end)
    guard parts.year >= 0 else { return nil }
    var p = start + 4
    let mark = text.byte(at: p, end: end)
    if mark == 0x2d, let dayEnd = parts.readDayOfYear(text, at: p + 1, end: end) {
      p = dayEnd
    } else if mark == 0x2d || mark == 0x2f || mark == 0x2e {
      parts.month = text.number(at: p + 1, digits: 2, end: end)
      guard text.byte(at: p + 3, end: end) == mark else { return nil }
      parts.day = text.number(at: p + 4, digits: 2, end: end)
      p += 6
    } else {
      parts.month = text.number(at: p, digits: 2, end: end)
      parts.day = text.number(at: p + 2, digits: 2, end: end)
      p += 4
    }
    if parts.month < 1 || parts.day < 1 { return nil }
    p = endOfDateMark(text, at: p, end: end, isBasic: p == start + 8 && mark != 0x2d)
    if p < 0 { return nil }
    let clock = parts.readClock(text, at: p, end: end)
    if clock >= 0 {
      p = clock
    } else {
      p = readBasicClock(&parts, text, at: p, end: end)
      if p < 0 { return nil }
    }
    if parts.resolution == 1_000_000_000 { p = parts.readFraction(text, at: p, end: end) }
    p = parts.readHalfDay(text, at: p, end: end)
    // Two statements: the parts must be changed before they are read.
    p = readZone(&parts, text, at: p, end: end)
    return parts.reading(end: p)
  }

  /// Behind the `T`, blanks or other mark between date and time; -1 when there is none.
  @inline(__always)
  private static func endOfDateMark(_ text: Span<UInt8>, at p: Int, end: Int, isBasic: Bool) -> Int {
    switch text.byte(at: p, end: end) {
    case 0x2e: return isBasic && text.endOfDigits(at: p + 1, end: end) == p + 7 ? p + 1 : -1
    case 0x54, 0x74, 0x5f, 0x2d, 0x3a, 0x40: return p + 1
    case 0x20, 0x09: return text.endOfBlanks(at: p, end: min(end, p + 3))
    case 0x2c: return text.endOfBlanks(at: p + 1, end: min(end, p + 3))
    default: return -1
    }
  }

  /// `030712` of the basic form, or `03.07.12`.
  private static func readBasicClock(_ parts: inout CivilParts, _ text: Span<UInt8>, at p: Int, end: Int)
    -> Int
  {
    let digits = text.endOfDigits(at: p, end: end) - p
    let isDotted = digits == 2 && text.byte(at: p + 2, end: end) == 0x2e
    guard digits == 6 || isDotted && text.byte(at: p + 5, end: end) == 0x2e else { return -1 }
    let step = isDotted ? 3 : 2
    parts.hour = text.number(at: p, digits: 2, end: end)
    parts.minute = text.number(at: p + step, digits: 2, end: end)
    parts.second = text.number(at: p + 2 * step, digits: 2, end: end)
    guard parts.hour >= 0, parts.minute >= 0, parts.second >= 0 else { return -1 }
    parts.resolution = 1_000_000_000
    return p + 2 * step + 2
  }

  /// Reads a zone, right behind or behind one blank, and returns the end of the stamp. Behind a blank, hours alone
  /// (`+02`) may be anything, unless the text ends with them: then it is a stamp that something else has cut out.
  @inline(__always)
  static func readZone(_ parts: inout CivilParts, _ text: Span<UInt8>, at p: Int, end: Int) -> Int {
    if text.byte(at: p, end: end) == 0x5a {
      let next = text.byte(at: p + 1, end: end)
      if !ASCII.isAlphanumeric(next) {
        parts.offset = 0
        return p + 1
      }
    }
    if p < end, text[p] != 0x20 {
      guard let zone = ZoneText.read(text, at: p, end: end) else { return p }
      parts.offset = zone.offset
      return zone.end
    }
    guard let zone = ZoneText.read(text, at: p + 1, end: end, allowsHoursOnly: p + 4 == end) else { return p }
    parts.offset = zone.offset
    return zone.end
  }

  /// RFC 3164, section 4.1.2, with the year and fraction that some devices add.
  @inline(__always)
  static func readSyslog(_ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    var parts = CivilParts()
    parts.month = CalendarName.month(text, at: start, end: end)
    guard parts.month > 0, text.byte(at: start + 3, end: end) == 0x20 else { return nil }
    var p = start + 4
    if text.byte(at: p, end: end) == 0x20 { p += 1 }
    let dayEnd = text.endOfDigits(at: p, end: min(end, p + 3))
    guard dayEnd - p == 1 || dayEnd - p == 2, text.byte(at: dayEnd, end: end) == 0x20 else { return nil }
    parts.day = text.number(at: p, digits: dayEnd - p, end: end)
    p = dayEnd + 1
    if text.number(at: p, digits: 4, end: end) >= 0, text.byte(at: p + 4, end: end) == 0x20 {
      parts.year = text.number(at: p, digits: 4, end: end)
      parts.hasYear = true
      p += 5
    }
    p = parts.readClock(text, at: p, end: end)
    guard p >= 0, parts.resolution == 1_000_000_000 else { return nil }
    p = parts.readFraction(text, at: p, end: end)
    // Of syslog's own stamps none has a half of the day, and the word behind one is a machine.
    if parts.hasYear { p = parts.readHalfDay(text, at: p, end: end) }
    if parts.hasYear || parts.resolution < 1_000_000_000 { p = readZone(&parts, text, at: p, end: end) }
    return parts.reading(end: p)
  }

  /// Common log format, with or without the bracket.
  static func readApache(_ text: Span<UInt8>, at begin: Int, end: Int) -> TimestampReading? {
    let start = text.byte(at: begin, end: end) == 0x5b ? begin + 1 : begin
    var parts = CivilParts()
    parts.hasYear = true
    parts.day = text.number(at: start, digits: 2, end: end)
    parts.month = CalendarName.month(text, at: start + 3, end: end)
    parts.year = text.number(at: start + 7, digits: 4, end: end)
    guard parts.day > 0, parts.month > 0, parts.year >= 0, text[start + 2] == 0x2f, text[start + 6] == 0x2f,
      text.byte(at: start + 11, end: end) == 0x3a || text.byte(at: start + 11, end: end) == 0x20
    else { return nil }
    var p = parts.readClock(text, at: start + 12, end: end)
    guard p >= 0 else { return nil }
    p = readZone(&parts, text, at: parts.readFraction(text, at: p, end: end), end: end)
    if start > begin, text.byte(at: p, end: end) == 0x5d { p += 1 }
    return parts.reading(end: p)
  }

  /// The header of klog: level letter, month and day, time to the microsecond; no year. PyTorch leaves out the
  /// leading zero of the month.
  static func readKlog(_ text: Span<UInt8>, at begin: Int, end: Int) -> TimestampReading? {
    let start = ASCII.isUpper(text.byte(at: begin, end: end)) ? begin + 1 : begin
    var parts = CivilParts()
    let dayEnd = text.endOfDigits(at: start, end: min(end, start + 5))
    guard dayEnd - start == 3 || dayEnd - start == 4, text.byte(at: dayEnd, end: end) == 0x20 else {
      return nil
    }
    parts.month = text.number(at: start, digits: dayEnd - start - 2, end: end)
    parts.day = text.number(at: dayEnd - 2, digits: 2, end: end)
    guard parts.month > 0, parts.day > 0 else { return nil }
    let p = parts.readClock(text, at: text.endOfBlanks(at: dayEnd, end: end), end: end)
    guard p >= 0, parts.resolution == 1_000_000_000 else { return nil }
    let stop = parts.readFraction(text, at: p, end: end)
    return parts.reading(end: stop)
  }
}
