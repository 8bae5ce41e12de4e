import ProximateModel

/// Replaces what must not leave a company: addresses, e-mail addresses, tokens and names of users. The same thing
/// gets the same pseudonym everywhere in a report.
struct Pseudonyms {
  private var given: [String: String] = [:]
  private var counts: [String: Int] = [:]

  /// The text with everything that is recognised replaced, from left to right.
  mutating func redacted(_ text: String) -> String {
    let spans = PrivateSpans.all(in: Array(text.utf8))
    guard !spans.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    for span in spans {
      result += bytes[place..<span.range.lowerBound]
      result += pseudonym(String(decoding: bytes[span.range], as: UTF8.self), span.kind).utf8
      place = span.range.upperBound
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  private mutating func pseudonym(_ text: String, _ kind: PrivateSpans.Kind) -> String {
    let key = kind.rawValue + "\u{0}" + (kind == .user ? text : text.lowercased())
    if let known = given[key] { return known }
    counts[kind.rawValue, default: 0] += 1
    let name = "<\(kind.rawValue)-\(counts[kind.rawValue] ?? 0)>"
    given[key] = name
    return name
  }
}
