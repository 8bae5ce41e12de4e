import Testing

@testable import ProximatePatterns

@Suite struct PatternSpellingTests {
  @Test(arguments: [
    (#"\S++ \D\W?"#, #"[^\s]++ [^\d][^\w]?"#),
    (#"\\S\\\S"#, #"\\S\\[^\s]"#),
    (#"[\S][^\]\W]\W"#, #"[\S][^\]\W][^\w]"#),
    (#"[]\S]\S[^]\S]\S"#, #"[]\S][^\s][^]\S][^\s]"#),
    (#"[[:alpha:]\S]\S"#, #"[[:alpha:]\S][^\s]"#),
    (#"[[:\S]\S"#, #"[[:\S][^\s]"#),
    (#"\Q\S\E\S"#, #"\Q\S\E[^\s]"#),
    (#"\Q\S"#, #"\Q\S"#),
    (#"[\Q]\E\S]\S"#, #"[\Q]\E\S][^\s]"#),
    (#"\c\S\S"#, #"\c\S[^\s]"#),
    ("é\\Sé", "é[^\\s]é"),
    ("[", "["), ("a\\", "a\\"), ("[a\\", "[a\\"), ("(?", "(?"), ("", ""), ("\\c", "\\c"), ("[[:", "[[:"),
  ])
  func spells(_ pattern: String, _ expected: String) {
    let spelling = PatternSpelling(pattern)
    #expect(String(decoding: spelling.bytes, as: UTF8.self) == expected)
    #expect(!spelling.isDoubtful)
  }

  @Test(arguments: ["(?x)a # [\n\\S", "(?s-x:\\S)", "(?^x)\\S"])
  func leavesExtendedSyntaxAlone(_ pattern: String) throws {
    let spelling = PatternSpelling(pattern)
    #expect(spelling.isDoubtful)
    #expect(spelling.bytes == Array(pattern.utf8))
    #expect(try !Pattern(pattern).code.hasMachineCode)
  }

  @Test func reportsErrorsOfThePatternAsWritten() {
    let error = #expect(throws: PatternError.self) { try Pattern(#"\S\S(a"#) }
    #expect(error?.offset == 6)
  }

  @Test func takesCharactersBeyondAscii() throws {
    var matcher = Matcher()
    let line = Array("é日🙂".utf8)
    for text in [#"^\S+$"#, #"^\D+$"#, #"^\W+$"#, #"^\S\D\W$"#, #"(?x) ^ \S \D \W $"#] {
      #expect(try matcher.match(Pattern(text), in: line.span) == .match, "\(text)")
      #expect(matcher.range(ofGroup: 0) == 0..<9)
    }
  }
}
