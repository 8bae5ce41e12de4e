import ProximateModel

/// Times as rules write them: `2007-08-16T08:00:00Z`, with up to nine digits of a fraction; always UTC.
package enum IsoTime {
  /// Nanoseconds since the epoch, nil when the text is no such time.
  package static func nanoseconds(_ text: String) -> Int64? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let days = days(String(parts[0])), parts[1].hasSuffix("Z") else { return nil }
    let clock = parts[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard clock.count <= 2, let seconds = seconds(clock[0]), let fraction = fraction(clock.dropFirst().first)
    else { return nil }
    let (whole, overflow) = Int64(days * 86_400 + seconds).multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return nil }
    let (sum, isBeyond) = whole.addingReportingOverflow(fraction)
    return isBeyond ? nil : sum
  }

  /// Days since the epoch of `2007-08-16`, nil when the text is no date.
  static func days(_ text: String) -> Int? {
    let parts = numbers(Substring(text), separator: "-", widths: [4, 2, 2])
    guard let parts, (1...12).contains(parts[1]), parts[2] >= 1,
      parts[2] <= CivilTime.daysInMonth(year: parts[0], month: parts[1])
    else { return nil }
    return CivilTime.days(year: parts[0], month: parts[1], day: parts[2])
  }

  private static func seconds(_ text: Substring) -> Int? {
    guard let parts = numbers(text, separator: ":", widths: [2, 2, 2]), parts[0] < 24, parts[1] < 60,
      parts[2] < 60
    else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + parts[2]
  }

  private static func fraction(_ text: Substring?) -> Int64? {
    guard let text else { return 0 }
    guard (1...9).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int64(text + String(repeating: "0", count: 9 - text.count))
  }

  private static func numbers(_ text: Substring, separator: Character, widths: [Int]) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.map(\.count) == widths, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == separator) })
    else { return nil }
    let values = parts.compactMap { Int($0) }
    return values.count == widths.count ? values : nil
  }
}
