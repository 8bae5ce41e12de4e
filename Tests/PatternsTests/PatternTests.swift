import Testing

@testable import ProximatePatterns

@Suite struct PatternTests {
  @Test func namesGroupsInOrderOfTheirNumbers() throws {
    let pattern = try Pattern(#"(?<zeta>a)(b)(?P<alpha>c)"#)
    #expect(pattern.groupCount == 3)
    #expect(pattern.groups.map(\.name) == ["zeta", "alpha"])
    #expect(pattern.groups.map(\.index) == [1, 3])
  }

  @Test func saysWhereAPatternBreaks() {
    let error = #expect(throws: PatternError.self) { try Pattern("é(ab") }
    #expect(error == PatternError(message: "missing closing parenthesis", offset: 5))
  }

  @Test(arguments: [#"a\Cb"#, "(*UCP)\\d", "[z-a]", "(?<n>a)(?<n>b)", "a{2,1}", "\\"])
  func refuses(_ text: String) {
    #expect(throws: PatternError.self) { try Pattern(text) }
  }

  @Test func isEmptyOnlyIfThePatternSaysSo() throws {
    #expect(try Pattern("a*").matchesEmpty)
    #expect(try !Pattern("a+").matchesEmpty)
    #expect(try Pattern("ab{3,}").minimumLength == 4)
  }

  @Test func leavesToTheInterpreterWhatMachineCodeGetsWrong() throws {
    #expect(try Pattern(#"(?:a(b)c)?+"#).machineCode != nil)
    let pattern = try Pattern(#"\s(?> +?(.?b{1,2})?+1*+)a"#)
    #expect(pattern.machineCode == nil)
    var matcher = Matcher()
    #expect(matcher.match(pattern, in: Array("x  111a".utf8).span) == .match)
  }

  @Test func isSharedBetweenThreads() async throws {
    let pattern = try Pattern(#"(\d++)x$"#)
    let counts = await withTaskGroup(of: Int.self) { group in
      for task in 0..<4 { group.addTask { Self.matches(of: pattern, seed: task) } }
      return await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(counts == [500, 500, 500, 500])
  }

  private static func matches(of pattern: Pattern, seed: Int) -> Int {
    var matcher = Matcher()
    return (0..<1000).count {
      let line = Array("line \($0 + seed)\(($0 + seed) % 2 == 0 ? "x" : "y")".utf8)
      return matcher.match(pattern, in: line.span) == .match
    }
  }
}
