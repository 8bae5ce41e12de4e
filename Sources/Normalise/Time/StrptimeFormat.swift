/// A strptime format, compiled into steps. Known: %Y %y %m %d %e %H %I %M %S %p %b %B %h %a %A %z %Z %f %j %s %T %D %F
/// %%; a blank stands for any run of blanks (also none before a padded day). Numbers may lack leading zeros where
/// the format's neighbours allow to tell them.
package final class StrptimeFormat: Sendable, Hashable {
  enum Step: Hashable {
    case literal(UInt8)
    case blanks
    case year, shortYear, month, day, hour, hour12, minute, second, dayOfYear, fraction, epochSeconds
    case halfDay, monthName, weekdayName, offset, zoneName
  }

  /// The format's text.
  package let text: String
  let steps: [Step]
  /// Whether it tells the time of day.
  let tellsClock: Bool
  /// Whether it tells the day; without it a reading is of 1 January of the placeholder year.
  let tellsDay: Bool

  /// Compiles a format; nil when it has an unknown directive, or tells neither day nor time.
  package init?(_ text: String) {
    var steps: [Step] = []
    var isDirective = false
    for byte in text.utf8 {
      if isDirective {
        guard let known = Self.directives[byte] else { return nil }
        steps += known
        isDirective = false
      } else if byte == 0x25 {
        isDirective = true
      } else if byte == 0x20 {
        if steps.last != .blanks { steps.append(.blanks) }
      } else {
        steps.append(.literal(byte))
      }
    }
    let hasDay = steps.contains(.day) && (steps.contains(.month) || steps.contains(.monthName))
    tellsDay = hasDay || steps.contains(.dayOfYear) || steps.contains(.epochSeconds)
    let tellsTime = steps.contains(.hour) && steps.contains(.minute) && steps.contains(.second)
    let isPartOfDate = steps.contains(.day) || steps.contains(.month) || steps.contains(.monthName)
    guard !isDirective, tellsDay || tellsTime && !isPartOfDate && !steps.contains(.year) else { return nil }
    self.text = text
    self.steps = steps
    tellsClock = steps.contains(.hour) || steps.contains(.hour12) || steps.contains(.epochSeconds)
  }

  package static func == (a: StrptimeFormat, b: StrptimeFormat) -> Bool { a.text == b.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  private static let clock: [Step] = [.hour, .literal(0x3a), .minute, .literal(0x3a), .second]
  private static let directives: [UInt8: [Step]] = [
    UInt8(ascii: "Y"): [.year], UInt8(ascii: "y"): [.shortYear], UInt8(ascii: "m"): [.month],
    UInt8(ascii: "d"): [.day], UInt8(ascii: "e"): [.blanks, .day], UInt8(ascii: "H"): [.hour],
    UInt8(ascii: "k"): [.blanks, .hour], UInt8(ascii: "I"): [.hour12], UInt8(ascii: "l"): [.blanks, .hour12],
    UInt8(ascii: "M"): [.minute], UInt8(ascii: "S"): [.second], UInt8(ascii: "p"): [.halfDay],
    UInt8(ascii: "P"): [.halfDay], UInt8(ascii: "b"): [.monthName], UInt8(ascii: "B"): [.monthName],
    UInt8(ascii: "h"): [.monthName], UInt8(ascii: "a"): [.weekdayName], UInt8(ascii: "A"): [.weekdayName],
    UInt8(ascii: "z"): [.offset], UInt8(ascii: "Z"): [.zoneName], UInt8(ascii: "f"): [.fraction],
    UInt8(ascii: "j"): [.dayOfYear], UInt8(ascii: "s"): [.epochSeconds], UInt8(ascii: "%"): [.literal(0x25)],
    UInt8(ascii: "T"): clock, UInt8(ascii: "R"): [.hour, .literal(0x3a), .minute],
    UInt8(ascii: "F"): [.year, .literal(0x2d), .month, .literal(0x2d), .day],
    UInt8(ascii: "D"): [.month, .literal(0x2f), .day, .literal(0x2f), .shortYear],
    UInt8(ascii: "n"): [.blanks], UInt8(ascii: "t"): [.blanks],
  ]
}
