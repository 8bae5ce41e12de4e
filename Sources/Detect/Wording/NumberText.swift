/// Numbers as people read them.
enum NumberText {
  /// Whole from 100 on, with commas between thousands; fewer digits after the point the larger it is.
  static func people(_ value: Double) -> String {
    guard value.isFinite else { return value > 0 ? "more than can be told" : "unknown" }
    if abs(value) >= 1e15 { return "more than 1e15" }
    if value == value.rounded() || abs(value) >= 100 { return grouped(Int64(value.rounded())) }
    return trimmed(fixed(value, abs(value) >= 10 ? 1 : abs(value) >= 0.01 ? 2 : 4))
  }

  /// A count.
  static func people(_ count: UInt64) -> String { grouped(Int64(clamping: count)) }

  /// A share of 1 as percent.
  static func percent(_ share: Double) -> String { people((share * 1000).rounded() / 10) + " %" }

  /// A length of time in the largest unit that keeps it readable.
  static func duration(nanoseconds: Int64) -> String {
    let seconds = Double(nanoseconds) / 1e9
    if seconds < 120 { return people(seconds < 10 ? seconds.rounded(toPlaces: 1) : seconds.rounded()) + " s" }
    if seconds < 7200 { return people((seconds / 60).rounded()) + " min" }
    if seconds < 172_800 { return people((seconds / 3600).rounded(toPlaces: 1)) + " h" }
    return people((seconds / 86_400).rounded(toPlaces: 1)) + " days"
  }

  /// How often something happens that happens so many times a minute, in the unit in which it is at least 1.
  static func often(perMinute rate: Double) -> String {
    let units = [(1.0, "a minute"), (60, "an hour"), (1440, "a day")]
    guard let unit = units.first(where: { rate * $0.0 >= 0.95 }) else { return "less than 1 a day" }
    let value = rate * unit.0
    return people(value < 10 ? value.rounded(toPlaces: 1) : value.rounded()) + " " + unit.1
  }

  private static func grouped(_ value: Int64) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return (value < 0 ? "-" : "") + result
  }

  /// With so many digits after the point; the value must be below 1e15.
  private static func fixed(_ value: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(Int64(1)) { product, _ in product * 10 }
    let scaled = Int64((abs(value) * Double(scale)).rounded())
    let part = String(scaled % scale)
    return (value < 0 && scaled > 0 ? "-" : "") + String(scaled / scale) + "."
      + String(repeating: "0", count: digits - part.count) + part
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var result = Substring(text)
    while result.last == "0" { result.removeLast() }
    if result.last == "." { result.removeLast() }
    return String(result)
  }
}
