import ProximateModel

/// The rule in the footer of a TZif file (POSIX TZ, RFC 8536 section 3.3): what holds behind the last transition.
struct PosixZone {
  /// A day of a year and the local time of day at which the clock is changed.
  enum Day: Equatable {
    /// Month, week (5 is the last), weekday (0 is Sunday).
    case monthWeek(Int, Int, Int)
    /// Day of the year 1 to 365, 29 February never counted.
    case julian(Int)
    /// Day of the year 0 to 365.
    case ordinal(Int)
  }

  var standard: Int
  var daylight: Int?
  var start: (day: Day, seconds: Int) = (.ordinal(0), 7200)
  var finish: (day: Day, seconds: Int) = (.ordinal(0), 7200)

  /// Reads `\nCET-1CEST,M3.5.0,M10.5.0/3\n`; nil when it is empty or not understood.
  init?(footer: some Collection<UInt8>) {
    let text = footer.drop { $0 == 0x0a }.prefix { $0 != 0x0a }
    var parser = Parser(rest: [UInt8](text)[...])
    guard parser.takeName(), let offset = parser.takeTime() else { return nil }
    standard = -offset
    if parser.rest.isEmpty { return }
    guard parser.takeName() else { return nil }
    var summer = standard + 3600
    if let first = parser.rest.first, first != 0x2c {
      guard let stated = parser.takeTime() else { return nil }
      summer = -stated
    }
    guard let begin = parser.takeRule(), let stop = parser.takeRule(), parser.rest.isEmpty else { return nil }
    (daylight, start, finish) = (summer, begin, stop)
  }

  /// Adds the rule's transitions from the last one on to the end of 2100.
  func extend(_ transitions: inout [Int64], _ offsets: inout [Int]) {
    guard let daylight else { return }
    let last = transitions.last ?? 0
    let firstYear = max(1970, CivilTime.date(days: Int(last / 86_400)).year)
    for year in firstYear...max(firstYear, 2100) {
      let changes = [
        (Self.seconds(year, start) - standard, daylight), (Self.seconds(year, finish) - daylight, standard),
      ]
      for (time, offset) in changes.sorted(by: { $0.0 < $1.0 }) where Int64(time) > (transitions.last ?? .min)
      {
        if Int64(time) > last {
          transitions.append(Int64(time))
          offsets.append(offset)
        }
      }
    }
  }

  /// Local seconds since the epoch of a change in a year.
  private static func seconds(_ year: Int, _ rule: (day: Day, seconds: Int)) -> Int {
    let newYear = CivilTime.days(year: year, month: 1, day: 1)
    let isLeap = CivilTime.daysInMonth(year: year, month: 2) == 29
    let day =
      switch rule.day {
      case .ordinal(let n): newYear + n
      case .julian(let n): newYear + n - 1 + (isLeap && n >= 60 ? 1 : 0)
      case .monthWeek(let month, let week, let weekday): Self.day(year, month, week, weekday)
      }
    return day * 86_400 + rule.seconds
  }

  private static func day(_ year: Int, _ month: Int, _ week: Int, _ weekday: Int) -> Int {
    let first = CivilTime.days(year: year, month: month, day: 1)
    // 1970-01-01 was a Thursday.
    let weekdayOfFirst = ((first + 4) % 7 + 7) % 7
    let day = (weekday - weekdayOfFirst + 7) % 7 + (week - 1) * 7
    return first + (day < CivilTime.daysInMonth(year: year, month: month) ? day : day - 7)
  }
}

extension PosixZone {
  /// A left-to-right reader of the footer.
  private struct Parser {
    var rest: ArraySlice<UInt8>

    mutating func takeName() -> Bool {
      if rest.first == UInt8(ascii: "<") {
        guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(close + 1)...]
        return true
      }
      let letters = rest.prefix { ASCII.isLetter($0) }
      rest = rest.dropFirst(letters.count)
      return letters.count >= 3
    }

    mutating func takeNumber() -> Int? {
      let digits = rest.prefix { ASCII.isDigit($0) }
      guard !digits.isEmpty, digits.count <= 4 else { return nil }
      rest = rest.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard rest.first == byte else { return false }
      rest = rest.dropFirst()
      return true
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func takeTime() -> Int? {
      let sign = take(UInt8(ascii: "-")) ? -1 : 1
      _ = sign == 1 && take(UInt8(ascii: "+"))
      guard var value = takeNumber().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where take(UInt8(ascii: ":")) {
        guard let part = takeNumber() else { return nil }
        value += part * unit
      }
      return sign * value
    }

    /// `,M3.5.0/2`, `,J60` or `,59`.
    mutating func takeRule() -> (day: Day, seconds: Int)? {
      guard take(UInt8(ascii: ",")), let day = takeDay() else { return nil }
      guard take(UInt8(ascii: "/")) else { return (day, 7200) }
      return takeTime().map { (day, $0) }
    }

    private mutating func takeDay() -> Day? {
      if take(UInt8(ascii: "J")) { return takeNumber().map { .julian($0) } }
      guard take(UInt8(ascii: "M")) else { return takeNumber().map { .ordinal($0) } }
      guard let month = takeNumber(), take(UInt8(ascii: ".")), let week = takeNumber(),
        take(UInt8(ascii: ".")),
        let weekday = takeNumber(), (1...12).contains(month), (1...5).contains(week), weekday <= 6
      else { return nil }
      return .monthWeek(month, week, weekday)
    }
  }
}
