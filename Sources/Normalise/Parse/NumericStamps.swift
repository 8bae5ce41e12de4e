/// Stamps that begin with a digit.
enum NumericStamps {
  /// Formats by the number of digits that they begin with; the first that fits is taken. Day before month, unless
  /// the time is told by halves of the day, as in the United States.
  private static let leading: [[Candidate]] = [
    [],
    [
      "%m/%d/%Y, %I:%M:%S %p", "%m/%d/%Y %I:%M:%S %p", "%d/%m/%Y %H:%M:%S", "%d %b %Y %H:%M:%S",
      "%d-%b-%Y %H:%M:%S",
    ],
    [
      "%m/%d/%Y, %I:%M:%S %p", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%d/%m/%Y %H:%M:%S",
      "%d/%m/%Y:%H:%M:%S", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y:%H:%M:%S", "%m/%d/%Y-%H:%M:%S", "%y/%m/%d %H:%M:%S",
      "%y/%m/%d-%H:%M:%S", "%m/%d-%H:%M:%S", "%d/%b/%Y:%H:%M:%S",
      "%m/%d/%y@%H:%M:%S", "%d/%m/%y %H:%M:%S", "%m/%d/%y %H:%M:%S", "%d %b %Y %H:%M:%S", "%d %b %y %H:%M:%S",
      "%d-%b-%Y %H:%M:%S", "%d-%b-%y %H:%M:%S", "%d %b %H:%M:%S", "%d/%b/%Y %H:%M:%S", "%d.%m.%Y %H:%M:%S",
      "%d.%m.%y %H:%M:%S", "%d-%m-%Y %H:%M:%S", "%m-%d-%Y %H:%M:%S", "%d-%b %H:%M %Z", "%m-%d %H:%M:%S",
      "%m/%d %H:%M:%S",
      "%y-%m-%d %H:%M:%S",
    ], [],
    [
      "%Y %b %d %H:%M:%S", "%Y-%b-%d %H:%M:%S", "%Y:%m:%d-%H:%M:%S", "%Y:%m:%d %H:%M:%S",
    ], [], ["%y%m%d %H:%M:%S", "%y%m%d %H%M%S"],
  ].map { $0.compactMap { StrptimeFormat($0).map(Candidate.init) } }

  /// A format that a stamp may have.
  private struct Candidate: Sendable {
    let format: StrptimeFormat
    /// The byte behind the digits; 0 when the digits are more than one number.
    let separator: UInt8

    init(_ format: StrptimeFormat) {
      self.format = format
      switch format.steps[1] {
      case .literal(let byte): separator = byte
      case .blanks: separator = 0x20
      default: separator = 0
      }
    }
  }

  /// - Parameters:
  ///   - digits: how many digits stand at `p`.
  ///   - isMarked: whether the stamp begins the line or stands behind an opening mark; bare numbers elsewhere are no epochs.
  static func read(_ text: Span<UInt8>, at p: Int, _ end: Int, digits: Int, isMarked: Bool)
    -> TimestampReading?
  {
    if digits == 4 || digits == 8, let reading = TimestampNotation.readISO(text, at: p, end: end) {
      return reading
    }
    if digits == 2, let reading = TimestampNotation.readApache(text, at: p, end: end) { return reading }
    if digits < leading.count {
      guard canBeDate(text, at: p, end, digits: digits) else { return nil }
      let next = text.byte(at: p + digits, end: end)
      for i in leading[digits].indices {
        let separator = leading[digits][i].separator
        guard separator == next || separator == 0 else { continue }
        if let reading = leading[digits][i].format.readExtended(text, at: p, end: end) { return reading }
      }
      return nil
    }
    guard isMarked, [10, 13, 16, 19].contains(digits) else { return nil }
    return epoch(text, at: p, end)
  }

  /// Whether what follows the digits can be a date's: a look at two bytes spares trying the formats.
  @inline(__always)
  private static func canBeDate(_ text: Span<UInt8>, at p: Int, _ end: Int, digits: Int) -> Bool {
    let next = text.byte(at: p + digits, end: end)
    switch next {
    case 0x3a:
      return digits == 4 && text.byte(at: p + 7, end: end) == 0x3a && text.isDigit(at: p + 8, end: end)
    case 0x2f, 0x2d, 0x2e, 0x20:
      let isDigit = text.isDigit(at: p + digits + 1, end: end)
      if digits == 6 { return next == 0x20 }
      let isMonth = CalendarName.month(text, at: p + digits + 1, end: end) > 0
      return isMonth || (digits < 3 && next != 0x20 && isDigit)
    default: return false
    }
  }

  /// An epoch between 2000 and 2100 that is no part of a longer word.
  private static func epoch(_ text: Span<UInt8>, at p: Int, _ end: Int) -> TimestampReading? {
    guard let reading = TimestampNotation.readEpoch(text, at: p, end: end, unit: .bySize),
      reading.nanoseconds >= 946_684_800_000_000_000, reading.nanoseconds < 4_102_444_800_000_000_000
    else { return nil }
    let next = text.byte(at: reading.end, end: end)
    return ASCII.isAlphanumeric(next) || next == 0x2d || next == 0x5f ? nil : reading
  }
}

extension StrptimeFormat {
  /// Reads the stamp, and a fraction and a zone behind it when they are there.
  func readExtended(_ text: Span<UInt8>, at p: Int, end: Int) -> TimestampReading? {
    guard var reading = read(text, at: p, end: end) else { return nil }
    var parts = CivilParts()
    if reading.resolution == 1_000_000_000 {
      parts.resolution = reading.resolution
      reading.end = parts.readFraction(text, at: reading.end, end: end)
      reading.nanoseconds += parts.fraction
      reading.resolution = parts.resolution
    }
    guard reading.needsZone else { return reading }
    reading.end = TimestampNotation.readZone(&parts, text, at: reading.end, end: end)
    if let offset = parts.offset {
      reading.nanoseconds -= Int64(offset) * 1_000_000_000
      reading.needsZone = false
    }
    return reading
  }
}
