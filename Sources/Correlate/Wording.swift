import ProximateModel

/// Numbers, times and names as sentences have them.
enum Wording {
  /// A number with a fixed count of decimals, rounded half away from zero.
  static func number(_ value: Double, digits: Int = 1) -> String {
    guard value.isFinite else { return value.isNaN ? "?" : (value > 0 ? "infinity" : "-infinity") }
    let scale = digits == 0 ? 1.0 : digits == 1 ? 10.0 : 100.0
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let whole = Int(scaled)
    let sign = value < 0 && whole > 0 ? "-" : ""
    if digits == 0 { return sign + grouped(whole) }
    let fraction = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return sign + grouped(whole / Int(scale)) + "." + zeros + fraction
  }

  /// An integer with commas between groups of three digits.
  static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return (value < 0 ? "-" : "") + result
  }

  /// A count of occurrences; counts beyond the signed range read as its end.
  static func grouped(_ value: UInt64) -> String { grouped(Int(clamping: value)) }

  /// A length of time in the largest unit that keeps it readable.
  static func duration(_ seconds: Double) -> String {
    let size = abs(seconds)
    if size < 120 { return number(size, digits: size < 10 ? 1 : 0) + " s" }
    if size < 7200 { return number(size / 60, digits: 0) + " min" }
    if size < 172_800 { return number(size / 3600) + " h" }
    return size.isFinite ? number(size / 86400) + " days" : "centuries"
  }

  /// A share of 1 in percent.
  static func percent(_ share: Double) -> String {
    // What is not all is never told as 100.
    let isNearly = share >= 0.995 && share < 1
    let value = isNearly ? min(share * 100, 99.9) : share * 100
    return number(value, digits: isNearly || share > 0 && share < 0.1 ? 1 : 0) + " %"
  }

  /// UTC to the second.
  static func time(_ instant: Instant) -> String { instant.text(fractionDigits: 0) }

  /// `one`, or the number and the plural.
  static func count(_ n: Int, _ singular: String, _ plural: String? = nil) -> String {
    n == 1 ? "1 \(singular)" : "\(grouped(n)) \(plural ?? singular + "s")"
  }

  /// A component's name, or what stands for none.
  static func component(_ name: String) -> String { name.isEmpty ? "an unnamed component" : name }
}
