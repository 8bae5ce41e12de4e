import ProximateKnowledge
import ProximateModel
import ProximatePatterns

extension LineReader {
  /// Whether a line may begin a record of a format. "No" is certain and costs a fraction of what `claim` does; "yes"
  /// is for `claim` to find out.
  mutating func mayClaim(_ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = text.endOfBlanks(at: range.lowerBound, end: range.upperBound)
    guard first < range.upperBound, format.beginnings.contains(text[range.lowerBound]) else { return false }
    if let start = format.recordStart { return matcher.match(start, in: text.extracting(range)) == .match }
    switch format.parse {
    case .regex: return fitsPattern(format, text, range)
    case .json: return text[first] == 0x7b && text.extracting(range).contains(allOf: format.requiredTexts)
    case .logfmt:
      return text.contains(0x3d, from: first, end: range.upperBound)
        && text.extracting(range).contains(allOf: format.requiredTexts)
    case .w3c, .csv, .journalExport: return true
    }
  }

  private mutating func fitsPattern(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let (first, line) = (text[range.lowerBound], text.extracting(range))
    for link in format.links where link.beginnings.contains(first) {
      if let scan = unsafe link.scan {
        if unsafe scan._withUnsafeGuaranteedRef({ $0.match(line, captures: &captures) }) { return true }
      } else {
        let pattern = unsafe link.pattern._withUnsafeGuaranteedRef { $0.pattern }
        if let pattern, matcher.match(pattern, in: line) == .match { return true }
      }
    }
    return false
  }
}

extension CompiledFormat {
  /// Whether single lines tell nothing about what is a record's: their columns are named elsewhere.
  var hasNamedColumns: Bool {
    switch parse {
    case .w3c, .csv, .journalExport: true
    case .regex, .json, .logfmt: false
    }
  }
}

extension Span<UInt8> {
  /// Whether each of several texts occurs.
  func contains(allOf parts: [[UInt8]]) -> Bool {
    for index in parts.indices where !contains(parts[index]) { return false }
    return true
  }
}
