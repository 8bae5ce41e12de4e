internal import ProximateKnowledge
internal import ProximatePatterns

extension FuzzTarget {
  /// The first line is a pattern, what follows is searched: what it finds holds one of its required literals.
  static func brokenPattern(_ bytes: [UInt8]) -> String? {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    let required = RequiredLiterals(text)
    guard let pattern = try? Pattern(text), let required else { return nil }
    var matcher = Matcher()
    let subjects = [Array(bytes[end...].dropFirst()), PatternSample(pattern).text.map { Array($0.utf8) }]
    for subject in subjects.compactMap(\.self) where matcher.match(pattern, in: subject.span) == .match {
      if !holds(subject, required) { return "matches without any of its literals" }
    }
    return nil
  }

  private static func holds(_ subject: [UInt8], _ required: RequiredLiterals) -> Bool {
    // Characters beyond ASCII may stand for ASCII ones without regard to case.
    if !subject.allSatisfy({ $0 < 128 }) { return true }
    let seen = required.ignoresCase ? subject.map { (65...90).contains($0) ? $0 | 32 : $0 } : subject
    return required.literals.contains { literal in
      seen.indices.contains { seen[$0...].starts(with: literal) }
    }
  }
}
