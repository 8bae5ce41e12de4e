import ProximateDiagnostics
import Testing

@Suite struct DiagnosticTextTests {
  @Test func showsPlaceCaretAndFix() {
    let place = Place(
      file: "login.yaml", line: 14, column: 8, length: 14, sourceLine: "  by: [client.verison]")
    let diagnostic = Diagnostic(
      .error, "D204", "unknown field `client.verison`", at: place, label: "no format produces it",
      notes: ["fields come from formats"], help: "did you mean `client.version`?")
    #expect(
      diagnostic.text == """
        error[D204]: unknown field `client.verison`
          --> login.yaml:14:8
           |
        14 |   by: [client.verison]
           |        ^^^^^^^^^^^^^^ no format produces it
           = note: fields come from formats
           = help: did you mean `client.version`?
        """)
  }

  @Test func aPlaceWithoutALineIsOnlyNamed() {
    let diagnostic = Diagnostic(.warning, "I104", "truncated", at: Place(file: "a.log.gz"))
    #expect(diagnostic.text == "warning[I104]: truncated\n  --> a.log.gz")
  }

  @Test func tabsAboveTheCaretAreKept() {
    let place = Place(file: "f", line: 1, column: 3, sourceLine: "\t\tx: 1")
    #expect(Diagnostic(.error, "Y101", "s", at: place).text.hasSuffix("  | \t\t^"))
  }

  @Test func orderIsByPlaceThenCode() {
    let late = Diagnostic(.error, "A1", "s", at: Place(file: "f", line: 9))
    let early = Diagnostic(.note, "Z9", "s", at: Place(file: "f", line: 2))
    #expect([late, early].sorted() == [early, late])
  }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("client.verison", "client.version"), ("severty", "severity"), ("titel", "title"), ("detect", "detect"),
  ])
  func findsTheNearestWord(word: String, expected: String) {
    let known = ["client.version", "client.id", "severity", "title", "detect"]
    #expect(Suggestion.nearest(to: word, among: known) == expected)
  }

  @Test func farWordsAreNotSuggested() {
    #expect(Suggestion.nearest(to: "xyz", among: ["severity", "title"]) == nil)
    #expect(Suggestion.nearest(to: "", among: ["severity"]) == nil)
  }

  @Test func tiesGoToTheAlphabeticallyFirst() {
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "hat", "bar"]) == "bar")
  }
}
