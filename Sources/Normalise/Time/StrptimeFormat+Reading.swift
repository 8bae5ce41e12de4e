import ProximateModel

extension StrptimeFormat {
  /// What the steps have read so far.
  private struct State {
    var parts = CivilParts()
    var isAfternoon: Bool?
    var dayOfYear = 0
    var epoch: Int?
    var position: Int
    /// Where two digits of seconds were read, -1 when there were none.
    var secondPlace = -1

    /// Reads a number of one to `digits` digits; -1 when there is none, and then the step fails.
    @inline(__always)
    mutating func number(_ text: Span<UInt8>, _ digits: Int, _ end: Int) -> Int {
      let stop = text.endOfDigits(at: position, end: min(end, position + digits))
      guard stop > position else { return -1 }
      defer { position = stop }
      return text.number(at: position, digits: stop - position, end: end)
    }
  }

  /// Reads the stamp that begins at `start`; nil when the format does not fit.
  package func read(_ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    state(text, at: start, end: end).flatMap(Self.reading)
  }

  /// Where the two digits of the seconds stand in a stamp that fits; nil when it has none, or tells the time in
  /// another way as well.
  func placeOfSeconds(_ text: Span<UInt8>, at start: Int, end: Int) -> Int? {
    guard let state = state(text, at: start, end: end), state.epoch == nil, state.parts.fraction == 0 else {
      return nil
    }
    return state.secondPlace < 0 ? nil : state.secondPlace
  }

  /// What the steps read; nil when one of them does not fit.
  @inline(__always)
  private func state(_ text: Span<UInt8>, at start: Int, end: Int) -> State? {
    var state = State(position: start)
    if !tellsClock { state.parts.resolution = 86_400_000_000_000 }
    if !tellsDay { (state.parts.month, state.parts.day) = (1, 1) }
    for step in steps {
      guard Self.take(step, text, &state, end) else { return nil }
    }
    return state
  }

  private static func take(_ step: Step, _ text: Span<UInt8>, _ state: inout State, _ end: Int) -> Bool {
    switch step {
    case .literal(let byte):
      guard text.byte(at: state.position, end: end) == byte, state.position < end else { return false }
      state.position += 1
      return true
    case .blanks:
      state.position = text.endOfBlanks(at: state.position, end: end)
      return true
    case .halfDay, .monthName, .weekdayName, .offset, .zoneName: return takeName(step, text, &state, end)
    default: return takeNumber(step, text, &state, end)
    }
  }

  private static func takeNumber(_ step: Step, _ text: Span<UInt8>, _ state: inout State, _ end: Int) -> Bool
  {
    switch step {
    case .year:
      guard text.number(at: state.position, digits: 4, end: end) >= 0 else { return false }
      state.parts.hasYear = true
      state.parts.year = state.number(text, 4, end)
    case .shortYear:
      guard text.number(at: state.position, digits: 2, end: end) >= 0 else { return false }
      let year = state.number(text, 2, end)
      state.parts.hasYear = true
      // POSIX: 69 to 99 belong to the twentieth century.
      state.parts.year = year + (year < 69 ? 2000 : 1900)
    case .month: state.parts.month = state.number(text, 2, end)
    case .day: state.parts.day = state.number(text, 2, end)
    case .hour, .hour12:
      state.parts.hour = state.number(text, 2, end)
      return state.parts.hour >= (step == .hour12 ? 1 : 0) && state.parts.hour <= (step == .hour12 ? 12 : 23)
    case .minute:
      state.parts.minute = state.number(text, 2, end)
      return state.parts.minute >= 0
    case .second:
      let place = state.position
      // Of seconds told twice, neither is alone to blame.
      state.secondPlace = -1
      state.parts.second = state.number(text, 2, end)
      if state.position == place + 2, state.parts.resolution != 1_000_000_000 { state.secondPlace = place }
      state.parts.resolution = 1_000_000_000
      return state.parts.second >= 0
    default: return takeLongNumber(step, text, &state, end)
    }
    return true
  }

  private static func takeLongNumber(_ step: Step, _ text: Span<UInt8>, _ state: inout State, _ end: Int)
    -> Bool
  {
    let stop = text.endOfDigits(at: state.position, end: min(end, state.position + 12))
    let digits = stop - state.position
    guard digits > 0 else { return false }
    switch step {
    case .fraction:
      state.position = state.parts.readFractionDigits(text, at: state.position, end: end)
    case .dayOfYear:
      guard digits >= 3 else { return false }
      state.dayOfYear = text.number(at: state.position, digits: 3, end: end)
      state.position += 3
    default:
      state.epoch = text.number(at: state.position, digits: digits, end: end)
      state.parts.resolution = 1_000_000_000
      state.position = stop
    }
    return true
  }

  private static func takeName(_ step: Step, _ text: Span<UInt8>, _ state: inout State, _ end: Int) -> Bool {
    let p = state.position
    switch step {
    case .monthName:
      state.parts.month = CalendarName.month(text, at: p, end: end)
      state.position = CalendarName.endOfWord(text, at: p, end: end)
      // An abbreviation may end with a point, in some languages.
      if text.byte(at: state.position, end: end) == 0x2e { state.position += 1 }
      return state.parts.month > 0
    case .weekdayName:
      state.position = CalendarName.endOfWord(text, at: p, end: end)
      return CalendarName.isWeekday(text, at: p, end: end)
    case .halfDay:
      let (letter, m) = (text.byte(at: p, end: end) | 0x20, text.byte(at: p + 1, end: end) | 0x20)
      guard letter == 0x61 || letter == 0x70, m == 0x6d else { return false }
      state.isAfternoon = letter == 0x70
      state.position = p + 2
      return true
    default:
      guard let zone = ZoneText.read(text, at: p, end: end) else { return false }
      state.parts.offset = zone.offset
      state.position = zone.end
      return true
    }
  }

  private static func reading(_ state: State) -> TimestampReading? {
    var parts = state.parts
    if let epoch = state.epoch {
      return TimestampReading(
        nanoseconds: Int64(epoch) &* 1_000_000_000 &+ parts.fraction, resolution: parts.resolution,
        needsZone: false, needsYear: false, end: state.position)
    }
    if let isAfternoon = state.isAfternoon {
      guard parts.hour <= 12 else { return nil }
      parts.hour = parts.hour % 12 + (isAfternoon ? 12 : 0)
    }
    if state.dayOfYear > 0 {
      guard parts.hasYear, state.dayOfYear <= 366, (1678...2261).contains(parts.year) else { return nil }
      let date = CivilTime.date(
        days: CivilTime.days(year: parts.year, month: 1, day: 1) + state.dayOfYear - 1)
      guard date.year == parts.year else { return nil }
      (parts.month, parts.day) = (date.month, date.day)
    }
    return parts.reading(end: state.position)
  }
}
