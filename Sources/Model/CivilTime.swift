/// Calendar arithmetic on the proleptic Gregorian calendar, UTC.
///
/// Source of the formulas: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil,
/// civil_from_days), exact for every year of `Instant`.
public enum CivilTime {
  /// Days from 1970-01-01 to a date.
  @inlinable
  public static func days(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date that lies `days` after 1970-01-01.
  public static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// How many days a month has.
  @inlinable
  public static func daysInMonth(year: Int, month: Int) -> Int {
    if month == 2 {
      return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC with as many fraction digits (0, 3, 6 or 9) as the value needs.
  public var description: String { text(fractionDigits: neededFractionDigits) }

  /// RFC 3339 in UTC with a given number of fraction digits, 0 to 9, cut and not rounded.
  public func text(fractionDigits: Int) -> String {
    let (seconds, fraction) = splitSeconds
    let dayNumber = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let (year, month, day) = CivilTime.date(days: dayNumber)
    let rest = seconds - dayNumber * 86_400
    var text = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) + "T"
    text += Self.padded(rest / 3600, 2) + ":" + Self.padded(rest / 60 % 60, 2) + ":"
    text += Self.padded(rest % 60, 2)
    if fractionDigits > 0 { text += "." + Self.padded(fraction, 9).prefix(fractionDigits) }
    return text + "Z"
  }

  private var splitSeconds: (seconds: Int, fraction: Int) {
    let value = Int(nanoseconds)
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: 1_000_000_000)
    return remainder < 0 ? (quotient - 1, remainder + 1_000_000_000) : (quotient, remainder)
  }

  private var neededFractionDigits: Int {
    let fraction = splitSeconds.fraction
    if fraction == 0 { return 0 }
    if fraction % 1_000_000 == 0 { return 3 }
    return fraction % 1_000 == 0 ? 6 : 9
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return text.count >= width ? text : String(repeating: "0", count: width - text.count) + text
  }
}
