import ProximatePatterns
import Testing

@Suite struct PatternReachTests {
  private func reach(_ pattern: String, _ text: String) -> (Int, String)? {
    PatternReach(pattern, in: Array(text.utf8)).map { ($0.position, $0.wanted) }
  }

  @Test func `The farthest item that was tried is told`() throws {
    let date = try #require(reach(#"^\d{4}-\d\d (?<level>[A-Z]++) x"#, "2024-05 info x"))
    #expect(date == (8, #"(?<level>[A-Z]++) x"#))
    let start = try #require(reach("^abc", "xyz"))
    #expect(start.0 == 0)
    let end = try #require(reach("^ab$", "abc"))
    #expect(end == (2, "$"))
  }

  @Test func `An empty text and a pattern that is none`() throws {
    #expect(reach("^a", "")?.0 == 0)
    #expect(reach("(", "x") == nil)
  }

  @Test func `Broken text is no trouble`() {
    #expect(PatternReach("^a.c", in: [0x61, 0xff, 0x63])?.position == 1)
  }
}
