import ProximateModel

/// Durations as rules write them.
package enum DurationText {
  private static let units: [(suffix: String, nanoseconds: Int64)] = [
    ("ns", 1), ("us", 1000), ("ms", 1_000_000), ("s", 1_000_000_000), ("m", 60_000_000_000),
    ("h", 3_600_000_000_000), ("d", 86_400_000_000_000),
  ]

  /// 3650 days, forwards or back: sums of a few durations and a time of today can be told.
  static let longest: Nanoseconds = 3650 * 86_400_000_000_000

  /// Nanoseconds of a whole number and a unit, with an optional sign; nil when it is none or beyond `longest`.
  package static func nanoseconds(_ text: String) -> Nanoseconds? {
    guard let length = length(of: text), (-Int128(longest)...Int128(longest)).contains(length) else {
      return nil
    }
    return Nanoseconds(length)
  }

  /// Whether it is a duration, if a long one.
  static func isTooLong(_ text: String) -> Bool { length(of: text) != nil && nanoseconds(text) == nil }

  private static func length(of text: String) -> Int128? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "+" || $0 == "-") }
    guard let count = Int64(digits),
      let unit = units.first(where: { $0.suffix == text.dropFirst(digits.count) })
    else { return nil }
    return Int128(count) * Int128(unit.nanoseconds)
  }

  /// Nanoseconds in the largest unit that divides them.
  package static func text(_ nanoseconds: Nanoseconds) -> String {
    let unit = units.reversed().first { nanoseconds % $0.nanoseconds == 0 } ?? units[0]
    return nanoseconds == 0 ? "0s" : "\(nanoseconds / unit.nanoseconds)\(unit.suffix)"
  }
}
