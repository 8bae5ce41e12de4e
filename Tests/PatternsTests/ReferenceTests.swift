import Testing

@testable import ProximatePatterns

/// The matcher against PCRE2's own tool and interpreter. What differs is in how a pattern is compiled, which
/// options hold, and machine code; so this also watches over the machine code.
@Suite(.enabled(if: ReferenceGrep.isInstalled, "pcre2grep (Debian: pcre2-utils) is not installed"))
struct ReferenceTests {
  @Test(arguments: 0..<UInt64(6))
  func findsWhatPcre2grepFinds(seed: UInt64) throws {
    var patterns = RandomPattern(seed % 2 == 0 ? RandomPattern.any : RandomPattern.header, seed: seed &+ 7000)
    var texts = RandomText(seed: seed)
    var matcher = Matcher()
    var matches = 0
    for _ in 0..<25 {
      let text = patterns.next()
      guard let pattern = try? Pattern(text) else { continue }
      let syntax = PatternOutline(text)?.syntax
      let lines = (0..<80).map { _ in texts.next(like: syntax).filter { $0 != 0x0A } }
      let expected = try ReferenceGrep.matches(of: text, in: lines)
      let groups = try ReferenceGrep.groups(pattern.groupCount, of: text, in: lines)
      for (index, line) in lines.enumerated() {
        let result = matcher.match(pattern, in: line.span)
        if result == .limit { continue }
        let comment = Comment("\(text) on \(line) \(String(decoding: line, as: UTF8.self))")
        try #require(matcher.range(ofGroup: 0) == expected[index], comment)
        guard result == .match else { continue }
        matches += 1
        try #require(Self.groups(pattern, line, matcher) == groups[index] ?? [], comment)
      }
    }
    #expect(matches > 200)
    #expect(matcher.failures == 0)
  }

  private static func groups(_ pattern: Pattern, _ line: [UInt8], _ matcher: borrowing Matcher) -> [UInt8] {
    var parts: [ArraySlice<UInt8>] = []
    for group in 0...pattern.groupCount {
      if let range = matcher.range(ofGroup: group), !range.isEmpty { parts.append(line[range]) }
    }
    return Array(parts.joined(separator: [ReferenceGrep.separator]))
  }
}
