package import ProximatePatterns

/// A text that a pattern matches, made from its syntax: the shortest that looks like something.
package struct PatternSample {
  /// The text; nil when none could be made that the pattern really matches.
  package let text: String?

  /// Tries a few texts and keeps the first that matches. O(length of the pattern).
  ///
  /// - Parameter standIns: texts for groups, by name, of which the syntax does not say all: 22:22:2 fits a time
  ///   of day and is none to those who read times.
  package init(_ pattern: Pattern, standIns: [String: String] = [:]) {
    guard let outline = PatternOutline(pattern.text) else {
      text = nil
      return
    }
    var matcher = Matcher()
    var found: String?
    var fixed: [Int: String] = [:]
    for group in pattern.groups { fixed[group.index] = standIns[group.name] }
    for texts in fixed.isEmpty ? [fixed] : [fixed, [:]] {
      for leastRepeats in [0, 1, 2] where found == nil {
        var maker = Maker(leastRepeats: leastRepeats, standIns: texts)
        maker.add(outline.syntax)
        guard !maker.hasFailed, maker.text.utf8.count <= 4096 else { continue }
        if matcher.match(pattern, in: Array(maker.text.utf8).span) == .match { found = maker.text }
      }
    }
    text = found
  }

  /// Adds up a text part by part.
  private struct Maker {
    /// How often what may be left out is repeated.
    let leastRepeats: Int
    /// Texts of groups by number.
    let standIns: [Int: String]
    var text = ""
    var hasFailed = false

    mutating func add(_ syntax: PatternSyntax) {
      guard text.utf8.count <= 8192 else {
        hasFailed = true
        return
      }
      switch syntax {
      case .character(let scalar): text.unicodeScalars.append(scalar)
      case .oneOf(let members): add(members)
      case .sequence(let parts): for part in parts { add(part) }
      case .alternatives(let parts): if let part = parts.first { add(part) }
      case .group(_, .lookaround): break
      case .group(let body, .capture(let number)):
        if let given = standIns[number] { text += given } else { add(body) }
      case .group(let body, _): add(body)
      case .repeated(let body, let count):
        let times = min(max(count.least, leastRepeats), count.most ?? .max, 100)
        for _ in 0..<max(times, min(count.least, 1000)) { add(body) }
      case .start, .end, .veryEnd, .assertion: break
      case .opaque: hasFailed = true
      }
    }

    /// A character that people would expect there.
    private mutating func add(_ members: CharacterClass) {
      let wanted = "x2 aA0-_./:".utf8.first { members.contains($0) }
      guard let byte = wanted ?? members.ascii.first(where: { $0 > 0x20 && $0 < 0x7f }) else {
        hasFailed = true
        return
      }
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
}
