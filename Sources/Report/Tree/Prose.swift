import ProximateModel

/// Numbers, times and words as a report has them.
enum Prose {
  /// A number with one or no decimals, thousands grouped.
  static func number(_ value: Double, digits: Int = 1) -> String {
    guard value.isFinite, abs(value) < 9e14 else { return "\(value)" }
    let scale = digits == 0 ? 1 : digits == 1 ? 10 : 100
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return sign + grouped(scaled) }
    let fraction = String(scaled % scale)
    return sign + grouped(scaled / scale) + "." + String(repeating: "0", count: digits - fraction.count)
      + fraction
  }

  /// An integer with commas between groups of three digits.
  static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var result = value < 0 ? "-" : ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  /// A length of time in the largest unit that keeps it readable.
  static func duration(_ seconds: Double) -> String {
    let size = abs(seconds)
    if size < 120 { return number(size, digits: size < 10 ? 1 : 0) + " s" }
    if size < 7200 { return number(size / 60, digits: 0) + " min" }
    if size < 172_800 { return number(size / 3600) + " h" }
    return size.isFinite ? number(size / 86400) + " days" : "centuries"
  }

  /// UTC to the second.
  static func time(_ instant: Instant) -> String { instant.text(fractionDigits: 0) }

  /// UTC with all digits that the value has.
  static func exact(_ instant: Instant?) -> String? { instant.map(\.description) }

  static func percent(_ share: Double) -> String {
    // What is not all is never told as 100.
    let isNearly = share >= 0.995 && share < 1
    let value = isNearly ? min(share * 100, 99.9) : share * 100
    return number(value, digits: isNearly || share > 0 && share < 0.1 ? 1 : 0) + " %"
  }

  static func count(_ n: Int, _ singular: String, _ plural: String? = nil) -> String {
    n == 1 ? "1 \(singular)" : "\(grouped(n)) \(plural ?? singular + "s")"
  }

  static func component(_ name: String) -> String { name.isEmpty ? "an unnamed component" : name }

  /// A candidate's confidence in a word and as a number.
  static func likely(_ candidate: Candidate) -> String { likely(candidate.confidence) }

  /// A confidence in a word and as a number.
  static func likely(_ confidence: Double) -> String { "\(likelihood(confidence)) (\(share(confidence)))" }

  /// A confidence as a number: what is nearly nothing is not told as nothing.
  static func share(_ confidence: Double) -> String {
    confidence > 0 && confidence < 0.01 ? "below 0.01" : number(confidence, digits: 2)
  }

  /// A sentence that goes on after another one.
  static func lowered(_ sentence: String) -> String {
    guard let first = sentence.first else { return "" }
    return first.lowercased() + sentence.dropFirst()
  }

  /// The five words for confidence.
  static func likelihood(_ confidence: Double) -> String {
    switch confidence {
    case 0.9...: "very likely"
    case 0.7...: "likely"
    case 0.4...: "plausible"
    case 0.1...: "possible"
    default: "unlikely"
    }
  }

  /// A sentence without its full stop.
  static func clause(_ sentence: String) -> String {
    var text = sentence
    while text.last == "." || text.last == " " { text.removeLast() }
    return text
  }

  /// What a claim could not be made for.
  static func status(_ status: ClaimStatus) -> String {
    switch status {
    case .identified: "identified"
    case .undetermined: "undetermined: the evidence does not suffice"
    case .notInTheLogs: "not in these logs"
    }
  }

  /// What a source's times rest on.
  static func basis(_ basis: TimeBasis) -> String {
    switch basis {
    case .none: "no times"
    case .stated: "stated"
    case .assumedUTC: "no zone stated, taken for UTC"
    case .declared: "zone declared"
    case .yearFromSiblings: "year from other sources"
    case .yearFromReference: "year from reference date"
    case .yearFromMember: "year from archive member"
    case .yearFromFile: "year from file time"
    case .dayFromName: "day from file name"
    case .dayFromSiblings: "day from other lines"
    case .dayFromReference: "day from reference date"
    case .dayFromFile: "day from file time"
    case .localTime: "local times of unnamed zones, taken for UTC"
    }
  }
}
