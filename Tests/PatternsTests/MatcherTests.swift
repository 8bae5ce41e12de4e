import Testing

@testable import ProximatePatterns

@Suite struct MatcherTests {
  @Test func givesTheRangesOfGroups() throws {
    var matcher = Matcher()
    let line = Array("x=12 y=345".utf8)
    let pattern = try Pattern(#"(y)=(?<n>\d+)(z)?"#)
    #expect(matcher.match(pattern, in: line.span) == .match)
    #expect(matcher.range(ofGroup: 0) == 5..<10)
    #expect(matcher.range(ofGroup: 2) == 7..<10)
    #expect(matcher.range(ofGroup: 3) == nil)
    #expect(matcher.range(ofGroup: 4) == nil)
    #expect(matcher.range(ofGroup: -1) == nil)
  }

  @Test func forgetsTheLastMatch() throws {
    var matcher = Matcher()
    let line = Array("ab".utf8)
    #expect(try matcher.match(Pattern("a"), in: line.span) == .match)
    #expect(try matcher.match(Pattern("c"), in: line.span) == .noMatch)
    #expect(matcher.range(ofGroup: 0) == nil)
  }

  @Test func startsWhereItIsTold() throws {
    var matcher = Matcher()
    let line = Array("ab ab".utf8)
    let pattern = try Pattern("(?<= )ab")
    #expect(matcher.match(pattern, in: line.span, from: 3) == .match)
    #expect(try matcher.match(Pattern("^ab"), in: line.span, from: 3) == .noMatch)
    #expect(matcher.match(pattern, in: line.span, from: 6) == .noMatch)
    #expect(matcher.match(pattern, in: line.span, from: -1) == .noMatch)
    #expect(try matcher.match(Pattern("$"), in: line.span, from: 5) == .match)
  }

  @Test func takesAnEmptyText() throws {
    var matcher = Matcher()
    #expect(try matcher.match(Pattern("^$"), in: [UInt8]().span) == .match)
    #expect(matcher.range(ofGroup: 0) == 0..<0)
    #expect(try matcher.match(Pattern("."), in: [UInt8]().span) == .noMatch)
  }

  @Test func growsWithTheNumberOfGroups() throws {
    var matcher = Matcher()
    let line = Array(String(repeating: "a", count: 400).utf8)
    let pattern = try Pattern(String(repeating: "(a)", count: 400))
    #expect(matcher.match(pattern, in: line.span) == .match)
    #expect(matcher.range(ofGroup: 400) == 399..<400)
  }

  @Test func matchesNothingAcrossInvalidBytes() throws {
    var matcher = Matcher()
    let line: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0xA9, 0xC3]  // a ? b é ?
    #expect(try matcher.match(Pattern("a.b"), in: line.span) == .noMatch)
    #expect(try matcher.match(Pattern("a[^x]"), in: line.span) == .noMatch)
    #expect(try matcher.match(Pattern("b(.)"), in: line.span) == .match)
    #expect(matcher.range(ofGroup: 1) == 3..<5)
    #expect(matcher.failures == 0)
  }

  @Test func startsAtTheNextCharacter() throws {
    var matcher = Matcher()
    let line = Array("aéb".utf8)
    #expect(try matcher.match(Pattern("."), in: line.span, from: 2) == .match)
    #expect(matcher.range(ofGroup: 0) == 3..<4)
  }

  @Test(arguments: [#"^\S+$"#, #"^\D+$"#, #"^\W+$"#, #"^\S\D\W$"#, #"(?x) ^ \S \D \W $"#, "(?i)^[^k]{3}$"])
  func takesCharactersBeyondAscii(_ text: String) throws {
    var matcher = Matcher()
    let line = Array("é日🙂".utf8)
    #expect(try matcher.match(Pattern(text), in: line.span) == .match)
    #expect(matcher.range(ofGroup: 0) == 0..<9)
    let broken = Array("é日🙂".utf8.dropLast())
    #expect(try matcher.match(Pattern(text), in: broken.span) == .noMatch)
  }

  @Test func knowsAsciiClassesOnly() throws {
    var matcher = Matcher()
    #expect(try matcher.match(Pattern(#"\w"#), in: Array("é".utf8).span) == .noMatch)
    #expect(try matcher.match(Pattern(#"\d"#), in: Array("٣".utf8).span) == .noMatch)
    #expect(try matcher.match(Pattern(#"\s"#), in: Array("\u{A0}\u{85}".utf8).span) == .noMatch)
    #expect(try matcher.match(Pattern(#"(?i)É"#), in: Array("é".utf8).span) == .match)
  }

  @Test func countsWhatItGivesUp() throws {
    var matcher = Matcher()
    let pattern = try Pattern(#"^(\w+\s?)*$"#)
    let line = Array((String(repeating: "a", count: 60) + "!").utf8)
    #expect(matcher.match(pattern, in: line.span) == .limit)
    #expect(matcher.match(pattern, in: line.span) == .limit)
    #expect(matcher.limitHits == 2)
    #expect(matcher.failures == 0)
    #expect(matcher.failureMessage == nil)
    #expect(matcher.range(ofGroup: 0) == nil)
  }

  @Test func givesUpWhenTheStackIsFull() throws {
    var matcher = Matcher(matchLimit: 100_000_000)
    let line = [UInt8](repeating: 0x61, count: 1 << 20) + Array("de".utf8)
    #expect(try matcher.match(Pattern(#"^(?:(a)|(b)|c)*(?:d)$"#), in: line.span) == .limit)
    #expect(matcher.limitHits == 1)
  }

  @Test func takesAnotherLimit() throws {
    var matcher = Matcher(matchLimit: 3)
    let line = Array("aaaaaaaaaaaaaaaaaaaab".utf8)
    #expect(try matcher.match(Pattern("(?:a|aa)+(?:a|aa)+c|a*z"), in: line.span) == .limit)
  }
}
