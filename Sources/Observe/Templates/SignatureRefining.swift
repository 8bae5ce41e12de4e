import ProximatePatterns

/// Takes out of a signature what the masking of single words leaves of values. It looks at whole signatures,
/// once each, so it may be slow where the masking of every line may not:
///  - dates in words (`Mon <*> Aug <*> <*>`);
///  - dotted names of at least three parts after `=` (`rhost=a.example.org`): hosts, not words;
///  - names joined to a value (`<*>.example.org`, `<*>@host`, `<*>-west`).
struct SignatureRefining: ~Copyable {
  private let patterns: [Pattern]
  private var matcher = Matcher()

  init() {
    let date =
      #"(?<!\w)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:<\*> )?"#
      + #"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: <\*>)++"#
    let name = #"(?<==)[A-Za-z0-9_-]++(?:\.[A-Za-z0-9_-]++){2,}+(?=$|[ ,;)])"#
    let joined = #"<\*>(?:[.@-][A-Za-z0-9_]++|[.:@-]?<\*>)++"#
    patterns = [date, name, joined].compactMap { try? Pattern($0) }
  }

  /// The signature with these values masked as well.
  mutating func refined(_ signature: String) -> String {
    var text = Array(signature.utf8)
    for pattern in patterns { text = masked(text, pattern) }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func masked(_ text: [UInt8], _ pattern: Pattern) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    while matcher.match(pattern, in: text.span, from: position) == .match,
      let range = matcher.range(ofGroup: 0), !range.isEmpty
    {
      result += text[position..<range.lowerBound]
      result += Array(SignatureClusters.value.utf8)
      position = range.upperBound
    }
    return result + text[position...]
  }
}
