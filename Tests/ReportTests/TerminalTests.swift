import ProximateModel
import Testing

@testable import ProximateReport

@Suite struct TerminalTests {
  static func lines(width: Int, hostile: Bool = false, verdict: Verdict = .incident, colour: Bool = false)
    -> [String]
  {
    let text = ReportWriter.terminal(
      Sample.analysis(hostile: hostile, verdict: verdict), width: width, colour: colour)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [1, 20, 21, 39, 40, 72, 80, 132, 1000])
  func noLineIsWiderThanTheTerminal(width: Int) {
    for hostile in [false, true] {
      for line in Self.lines(width: width, hostile: hostile) {
        #expect(DisplayWidth.of(line) <= max(20, width), "\(line)")
      }
    }
  }

  @Test func theAnswersStandInTheFirstTenLinesOfOneScreen() {
    for hostile in [false, true] {
      let lines = Self.lines(width: 80, hostile: hostile)
      #expect(lines.count <= 25)
      let head = lines.prefix(10)
      for label in ["What", "How bad", "Trigger", "Root cause", "Not before", "What to do"] {
        #expect(head.contains { $0.hasPrefix(label) }, "\(label)")
      }
      #expect(head.contains { $0.contains("Find and fix the defect in alloc") })
      #expect(head.contains { $0.contains("likely (0.80)") })
    }
  }

  @Test(arguments: [false, true])
  func controlCharactersComeOnlyFromTheWriter(colour: Bool) {
    let text = ReportWriter.terminal(Sample.analysis(hostile: true), width: 80, colour: colour)
    var scalars = Substring(text)
    for code in ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[1;31m", "\u{1b}[1;33m", "\u{1b}[1;32m"] {
      scalars = Substring(scalars.split(separator: code, omittingEmptySubsequences: false).joined())
    }
    #expect(
      !scalars.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || $0.value == 0x7f || $0.value == 0x202e
      })
    #expect(text.contains("\u{1b}[1") == colour)
  }

  @Test func verdictsWithoutIncidentSaySo() {
    #expect(Self.lines(width: 80, verdict: .noIncident)[0] == "No incident found")
    #expect(Self.lines(width: 80, verdict: .inconclusive)[0] == "Inconclusive: the logs cannot tell")
    #expect(Self.lines(width: 80, verdict: .noIncident).contains { $0.contains("147 lines in 2 sources") })
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(DisplayWidth.of("abc") == 3)
    #expect(DisplayWidth.of("日本語") == 6)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("👩‍💻") == 2)
    #expect(DisplayWidth.of("é") == 1)
  }

  @Test func wrappingBreaksAtSpacesAndLongWordsAnywhere() {
    #expect(LineWrap.lines("one two three", width: 7) == ["one two", "three"])
    #expect(LineWrap.lines("abcdefgh", width: 3) == ["abc", "def", "gh"])
    #expect(LineWrap.lines("日本語", width: 4) == ["日本", "語"])
    #expect(LineWrap.lines("one two three", width: 5, limit: 2) == ["one", "two…"])
    #expect(LineWrap.lines("", width: 5) == [""])
  }
}
