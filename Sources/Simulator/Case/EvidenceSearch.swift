internal import ProximatePatterns

/// Looks for the truth's expressions in the logs as they are written, so that no case claims evidence that an analyst
/// could not find.
struct EvidenceSearch {
  private(set) var found: Set<String> = []
  private var open: [Pattern]
  /// The longest text that is searched, in bytes of a line.
  private static let longestLine = 64 * 1024

  /// A search for expressions in PCRE2's syntax; throws for one that is none.
  init(_ expressions: [String]) throws(PatternError) {
    var patterns: [Pattern] = []
    var seen: Set<String> = []
    for expression in expressions where seen.insert(expression).inserted {
      patterns.append(try Pattern(expression))
    }
    open = patterns
  }

  /// Searches the lines of a file. UTF-16 is left out: the same kind of line stands in other files as well.
  mutating func look(in bytes: [UInt8]) {
    guard !open.isEmpty, !bytes.starts(with: [0xff, 0xfe]) else { return }
    var matcher = Matcher()
    var start = 0
    while start < bytes.count, !open.isEmpty {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      let line = bytes.span.extracting(start..<min(end, start + Self.longestLine))
      var index = 0
      while index < open.count {
        if case .match = matcher.match(open[index], in: line) {
          found.insert(open.remove(at: index).text)
        } else {
          index += 1
        }
      }
      start = end + 1
    }
  }
}

/// The truth claims something that no line of the logs shows.
struct UnevidencedTruth: Error, CustomStringConvertible {
  let what: String
  let expressions: [String]
  var description: String {
    "no line of logs/ shows \"\(what)\" (looked for: \(expressions.joined(separator: ", ")));"
      + " write more with --panel small or full, or simulate more hours"
  }
}
