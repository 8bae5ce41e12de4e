internal import ProximateModel

/// The ways in which the logs write times. All take milliseconds since 1970 as the host believes them.
package struct ClockText: Sendable {
  package let year, month, day, hour, minute, second, millisecond: Int
  private let offset: Int

  /// A moment in a zone, `offset` seconds east of UTC.
  package init(_ milliseconds: Int, offset: Int = 0) {
    self.offset = offset
    let local = milliseconds + offset * 1000
    let days = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    (year, month, day) = CivilTime.date(days: days)
    let rest = local - days * 86_400_000
    (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
    (second, millisecond) = (rest / 1000 % 60, rest % 1000)
  }

  /// `2007-08-16`.
  package var date: String { "\(year)-\(two(month))-\(two(day))" }
  /// `03:07:11`.
  package var time: String { "\(two(hour)):\(two(minute)):\(two(second))" }
  /// `2007-08-16T09:02:11.480+02:00`, with `Z` for UTC.
  package var iso: String { "\(date)T\(time).\(three(millisecond))\(offset == 0 ? "Z" : zone(":"))" }
  /// `2007-08-16T18:40:00Z`.
  package var isoSeconds: String { "\(date)T\(time)Z" }
  /// `Aug 16 03:31:42`.
  package var syslog: String { "\(Self.months[month - 1]) \(day < 10 ? " " : "")\(day) \(time)" }
  /// `16-Aug 15:02`.
  package var chat: String { "\(two(day))-\(Self.months[month - 1]) \(two(hour)):\(two(minute))" }
  /// `2010-12-22 08:04:17,033`.
  package var log4j: String { "\(date) \(time),\(three(millisecond))" }
  /// `2007-08-16<TAB>03:07:11:482`.
  package var windowsUpdate: String { "\(date)\t\(time):\(three(millisecond))" }
  /// The same with a left-to-right mark (U+200E) before every part of the date, as Vista writes it.
  package var markedWindowsUpdate: String {
    let mark = "\u{200E}"
    return "\(mark)\(year)-\(mark)\(two(month))-\(mark)\(two(day))\t\(time):\(three(millisecond))"
  }
  /// `12/22/2010 5:06:41 PM`.
  package var american: String { "\(month)/\(day)/\(year) \(twelveHours)" }
  /// `22/12/2010 5:06:41 PM`, as in Ireland.
  package var dayFirst: String { "\(two(day))/\(two(month))/\(year) \(twelveHours)" }
  /// `22/12/2010 17:06:41`, as in France.
  package var dayFirst24: String { "\(two(day))/\(two(month))/\(year) \(time)" }
  private var twelveHours: String {
    "\((hour + 11) % 12 + 1):\(two(minute)):\(two(second)) \(hour < 12 ? "AM" : "PM")"
  }
  /// `+0200` or `+02:00`.
  package func zone(_ separator: String) -> String {
    let minutes = abs(offset) / 60
    return "\(offset < 0 ? "-" : "+")\(two(minutes / 60))\(separator)\(two(minutes % 60))"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// Two digits.
func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
/// Three digits.
func three(_ value: Int) -> String { value < 10 ? "00\(value)" : value < 100 ? "0\(value)" : "\(value)" }
/// One decimal, rounded half up; no locale, no printf.
func tenths(_ value: Double) -> String {
  let scaled = Int(value * 10 + 0.5)
  return "\(scaled / 10).\(scaled % 10)"
}
/// Hexadecimal of a width.
func hex(_ value: UInt64, _ width: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
