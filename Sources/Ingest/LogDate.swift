internal import ProximateModel

/// The date in a log's name.
package enum LogDate {
  /// Days since the epoch of the date that the last component of a path carries (`app-2024-05-01.log`,
  /// `messages-20240501.gz`); nil when it carries none.
  package static func day(in path: String) -> Int? {
    let name = path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed()
    guard case .dated(let digits, _) = RotatedName(name).age, digits.count >= 8 else { return nil }
    let numbers = [digits[0..<4], digits[4..<6], digits[6..<8]].compactMap(RotatedName.number)
    guard numbers.count == 3, numbers[2] <= CivilTime.daysInMonth(year: numbers[0], month: numbers[1])
    else { return nil }
    return CivilTime.days(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
