/// Stamps that begin with a digit.
enum NumericStamps {
  /// Formats by the number of digits that they begin with, of which the first that fits is taken. A time may have a
  /// half of the day behind it in all of them, and has to where ` %p` stands at the end: of a source whose order is not
  /// known, the day comes before the month unless the time is told by halves of the day, as in the United States.
  private static let formats: [[String]] = [
    [],
    [
      "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y, %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%m/%d/%y %I:%M:%S %p",
      "%m/%d/%y, %I:%M:%S %p", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S", "%d/%m/%Y, %H:%M:%S",
      "%m/%d/%Y, %H:%M:%S", "%d/%m/%Y %I:%M %p", "%d/%m/%y %H:%M:%S", "%m/%d/%y %H:%M:%S",
      "%d/%m/%y, %H:%M:%S", "%m/%d/%y, %H:%M:%S", "%d %b %Y %H:%M:%S", "%d-%b-%Y %H:%M:%S",
    ],
    [
      "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y, %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%m/%d/%y %I:%M:%S %p",
      "%m/%d/%y, %I:%M:%S %p", "%m-%d-%Y %I:%M:%S %p", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y:%H:%M:%S",
      "%d/%m/%Y, %H:%M:%S", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y:%H:%M:%S", "%m/%d/%Y, %H:%M:%S",
      "%m/%d/%Y-%H:%M:%S", "%d/%m/%Y %I:%M %p", "%y/%m/%d %H:%M:%S", "%y/%m/%d-%H:%M:%S",
      "%m/%d-%H:%M:%S", "%d/%b/%Y:%H:%M:%S", "%m/%d/%y@%H:%M:%S", "%d/%m/%y %H:%M:%S",
      "%m/%d/%y %H:%M:%S", "%d/%m/%y, %H:%M:%S", "%m/%d/%y, %H:%M:%S", "%d %b %Y %H:%M:%S",
      "%d %b %y %H:%M:%S", "%d-%b-%Y %H:%M:%S", "%d-%b-%y %H:%M:%S", "%d %b %H:%M:%S", "%d/%b/%Y %H:%M:%S",
      "%d.%m.%Y %H:%M:%S", "%d.%m.%y %H:%M:%S", "%d-%m-%Y %H:%M:%S", "%m-%d-%Y %H:%M:%S",
      "%d-%b %H:%M %Z", "%m-%d %H:%M:%S", "%m/%d %H:%M:%S", "%y-%m-%d %H:%M:%S",
    ], [], ["%Y %b %d %H:%M:%S", "%Y-%b-%d %H:%M:%S", "%Y:%m:%d-%H:%M:%S", "%Y:%m:%d %H:%M:%S"],
    [], ["%y%m%d %H:%M:%S", "%y%m%d %H%M%S"],
  ]

  private static let candidates: [[Candidate]] = formats.map { $0.compactMap { Candidate($0) } }

  /// The same by the order that a source has.
  private static let preferred: [[[Candidate]]] = DateOrder.allCases.map { order in
    candidates.map { sorted($0, for: order) }
  }

  /// Those of the order first; the others read what does not fit it. Where the order is known, a time with a half of
  /// the day needs no format of its own.
  private static func sorted(_ list: [Candidate], for order: DateOrder) -> [Candidate] {
    let own = list.filter { $0.order == order }
    let plain = own.filter { !$0.needsHalfDay }
    return plain + own.filter { $0.needsHalfDay } + list.filter { $0.order != order }
  }

  /// A format that a stamp may have.
  private struct Candidate: Sendable {
    let format: StrptimeFormat
    /// The byte behind the digits; 0 when the digits are more than one number.
    let separator: UInt8
    /// The order of the numbers that it tells a date by.
    let order: DateOrder?
    let needsHalfDay: Bool

    init?(_ text: String) {
      needsHalfDay = text.hasSuffix(" %p")
      guard let format = StrptimeFormat(needsHalfDay ? String(text.dropLast(3)) : text) else { return nil }
      self.format = format
      switch format.steps[1] {
      case .literal(let byte): separator = byte
      case .blanks: separator = 0x20
      default: separator = 0
      }
      order = separator == 0 ? nil : DateOrder(format)
    }
  }

  /// - Parameters:
  ///   - digits: how many digits stand at `p`.
  ///   - isMarked: whether the stamp begins the line or stands behind an opening mark; bare numbers elsewhere are no epochs.
  ///   - order: the order of the source's dates, when it is known.
  static func read(
    _ text: Span<UInt8>, at p: Int, _ end: Int, digits: Int, isMarked: Bool, order: DateOrder?
  ) -> FoundStamp? {
    if digits == 4 || digits == 8, let reading = TimestampNotation.readISO(text, at: p, end: end) {
      return FoundStamp(reading: reading, start: p)
    }
    if digits == 2, let reading = TimestampNotation.readApache(text, at: p, end: end) {
      return FoundStamp(reading: reading, start: p)
    }
    if digits < candidates.count, canBeDate(text, at: p, end, digits: digits),
      let found = readDate(text, at: p, end, digits, order)
    {
      return found
    }
    guard isMarked, canBeEpoch(text, at: p, end, digits: digits) else { return nil }
    return epoch(text, at: p, end).map { FoundStamp(reading: $0, start: p) }
  }

  private static func readDate(
    _ text: Span<UInt8>, at p: Int, _ end: Int, _ digits: Int, _ order: DateOrder?
  ) -> FoundStamp? {
    let next = text.byte(at: p + digits, end: end)
    let list = order.map { preferred[$0.rawValue][digits] } ?? candidates[digits]
    for i in list.indices {
      guard list[i].separator == next || list[i].separator == 0,
        let found = list[i].format.readExtended(text, at: p, end: end),
        found.hasHalfDay || !list[i].needsHalfDay
      else { continue }
      return FoundStamp(
        reading: found.reading, start: p, order: list[i].order, hasHalfDay: found.hasHalfDay)
    }
    return nil
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

  /// Whether so many digits can be an epoch: whole, or the first one of a float with its exponent.
  @inline(__always)
  private static func canBeEpoch(_ text: Span<UInt8>, at p: Int, _ end: Int, digits: Int) -> Bool {
    switch digits {
    case 1: text.byte(at: p + 1, end: end) == 0x2e
    case 10, 13, 16, 19: true
    default: false
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
