import Testing

@testable import ProximatePatterns

@Suite struct RequiredLiteralsTests {
  @Test(
    arguments: [
      ("connection refused", ["connection refused"], false),
      (#"(?<n>\d++) clients? left"#, [" clients left", " client left"], false),
      ("(?:queue|buffer) is full", ["buffer is full", "queue is full"], false),
      ("a.*timeout.*b", ["timeout"], false),
      ("(?:timed out after .*|deadline exceeded: .*)", ["deadline exceeded: ", "timed out after "], false),
      ("(?i)Link Down", [" down"], true),
      ("(?i:error) in the relay", ["error in the relay"], true),
      ("(?i)disk", ["di"], true),
      ("x{3}y", ["xxxy"], false),
      ("(?:abc)+d", ["abc"], false),
      ("(?=foo)barbaz", ["barbaz"], false),
      (#"^\[[A-Z]{2}\] disk$"#, ["] disk"], false),
      (#"\Qa.b\E+"#, nil, false),
      ("[0-9]+", nil, false), ("a?", nil, false), ("a|", nil, false), ("(?x)abc", nil, false),
      ("(*ACCEPT)abc", nil, false),
      ("é+日本", ["日本"], false),
    ] as [(String, [String]?, Bool)])
  func derives(_ pattern: String, _ expected: [String]?, _ ignoresCase: Bool) {
    let found = RequiredLiterals(pattern)
    let texts = found.map { $0.literals.map { String(decoding: $0, as: UTF8.self) } }
    #expect(texts == expected?.sorted())
    if let found { #expect(found.ignoresCase == ignoresCase) }
  }

  /// Whatever matches has one of the literals.
  @Test(arguments: 0..<UInt64(20))
  func holdInEveryMatch(seed: UInt64) throws {
    var patterns = RandomPattern(RandomPattern.any, seed: seed &+ 1000)
    var texts = RandomText(seed: seed)
    var matcher = Matcher()
    var (derived, checked) = (0, 0)
    for _ in 0..<300 {
      let text = patterns.next()
      guard let outline = PatternOutline(text), let pattern = try? Pattern(text) else { continue }
      let strict = LiteralFacts(outline.syntax, ignoringCase: false).required
      let loose = LiteralFacts(outline.syntax, ignoringCase: true).required
      guard strict != nil || loose != nil else { continue }
      derived += 1
      for _ in 0..<15 {
        let line = texts.next(like: outline.syntax)
        guard matcher.match(pattern, in: line.span) == .match else { continue }
        checked += 1
        try #require(Self.has(strict, in: line), "\(text) on \(String(decoding: line, as: UTF8.self))")
        try #require(
          Self.has(loose, in: line.map(\.lowercased)), "\(text) on \(String(decoding: line, as: UTF8.self))")
      }
    }
    #expect(derived > 50)
    #expect(checked > derived)
  }

  private static func has(_ choice: LiteralChoice?, in line: [UInt8]) -> Bool {
    choice?.texts.contains { line.firstRange(of: $0) != nil } ?? true
  }
}
