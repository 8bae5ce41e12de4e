import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

/// Three minutes of a baseline, and three of the logs at hand a day later.
@Suite struct ContrastTests {
  private static let known = 0.0..<180
  private static let present = 86_400.0..<86_580

  /// A component that serves requests in two steps, in both.
  private func served(secondUntil end: Double = present.upperBound) -> Drawing {
    var drawing = Drawing()
    for span in [Self.known, Self.present] {
      let times = stride(from: span.lowerBound, to: span.upperBound, by: 4)
      drawing.message(1, "request <*> read", severity: 9, at: times)
      drawing.message(2, "request <*> answered", severity: 9, at: times.filter { $0 < end }.map { $0 + 0.1 })
    }
    return drawing
  }

  private func findings(_ drawing: Drawing, present: Range<Double> = present) -> [Finding] {
    var observations = drawing.observations()
    observations.sources = [
      SourceName(path: "baseline:app.log"): coverage(Self.known),
      SourceName(path: "app.log"): coverage(present),
    ]
    let knowledge = KnowledgeBase(formats: [], detectors: [], packs: [])
    return Detection(observations, knowledge: knowledge, digest: lengthDigest).findings
      .filter { ["template.risen", "template.missing", "template.parted"].contains($0.type) }
  }

  private func coverage(_ span: Range<Double>) -> SourceCoverage {
    var coverage = SourceCoverage()
    coverage.firstTime = Int64(span.lowerBound * 1e9)
    coverage.lastTime = Int64(span.upperBound * 1e9)
    coverage.ranges = [ReadRange(start: 0, end: 1_000_000, lines: 100)]
    return coverage
  }

  @Test func whatIsAsItWasIsNoContrast() {
    #expect(findings(served()).isEmpty)
  }

  @Test func errorsThatTheBaselineDoesNotHave() {
    var drawing = served()
    drawing.message(3, "no contact for <*>", severity: 17, at: stride(from: 86_490.0, to: 86_570, by: 5))
    let found = findings(drawing)
    #expect(found.map(\.type) == ["template.risen"])
    #expect(found.first?.startSecond == 86_490)
    #expect(found.first?.count == 16)
    #expect(found.first?.summary.contains("the baseline has none of it") == true)
  }

  @Test func errorsThatTheBaselineHasAsOften() {
    var drawing = served()
    for start in [0.0, 86_400] {
      drawing.message(3, "no contact for <*>", severity: 17, at: stride(from: start, to: start + 170, by: 10))
    }
    #expect(findings(drawing).isEmpty)
  }

  /// Callers that miss one peer or another say the same: `db` in the baseline, `mail` now.
  @Test func namesOfComponentsDoNotMakeAnErrorNew() {
    var drawing = served()
    for peer in ["db", "mail"] {
      drawing.message(
        peer == "db" ? 4 : 5, "listening as \(peer)", severity: 9, at: [2, 86_402], component: peer)
    }
    drawing.message(6, "no instance of db", severity: 17, at: stride(from: 0.0, to: 170, by: 10))
    drawing.message(7, "no instance of mail", severity: 17, at: stride(from: 86_400.0, to: 86_570, by: 10))
    #expect(findings(drawing).isEmpty)
    #expect(Contrast.kind(of: "no instance of [mail]", ["mail"]) == "no instance of <*>")
    #expect(Contrast.kind(of: "no instance of mailer", ["mail"]) == "no instance of mailer")
  }

  @Test func aMessageThatIsMissingThoughItsComponentGoesOn() {
    let found = findings(served(secondUntil: 86_460))
    #expect(found.map(\.type).sorted() == ["template.missing", "template.parted"])
    #expect(found.first { $0.type == "template.missing" }?.startSecond == 86_456.1)
  }

  /// What came with the trouble and goes with it is not missed.
  @Test func whatTheBaselineDoesNotHaveIsNotMissed() {
    var drawing = served()
    drawing.message(3, "caller of <*> gone", severity: 9, at: stride(from: 86_420.0, to: 86_480, by: 1))
    #expect(findings(drawing).isEmpty)
  }

  @Test func aComponentThatEndsMissesNothing() {
    var drawing = Drawing()
    for span in [Self.known, 86_400.0..<86_460] {
      drawing.message(1, "tick", severity: 9, at: stride(from: span.lowerBound, to: span.upperBound, by: 2))
    }
    drawing.message(
      2, "others go on", severity: 9, at: stride(from: 86_400.0, to: 86_580, by: 5), component: "other")
    #expect(findings(drawing).isEmpty)
  }

  /// Half of the requests are not answered: neither message vanishes, and the pair tells it.
  @Test func messagesThatCameTogetherPart() {
    var drawing = Drawing()
    for span in [Self.known, Self.present] {
      let times = stride(from: span.lowerBound, to: span.upperBound, by: 2)
      drawing.message(1, "request <*> read", severity: 9, at: times)
      let answered = times.enumerated().filter { $1 < 86_460 || $0 % 2 == 0 }.map { $1 + 0.1 }
      drawing.message(2, "request <*> answered", severity: 9, at: answered)
    }
    let found = findings(drawing)
    #expect(found.map(\.type) == ["template.parted"])
    #expect(found.first.map { abs($0.startSecond - 86_460) <= 10 } == true)
  }

  /// Logs of an hour tell their own level.
  @Test func longLogsAreLeftToTheirOwnLevel() {
    var drawing = served()
    drawing.message(3, "no contact for <*>", severity: 17, at: stride(from: 86_490.0, to: 86_570, by: 5))
    drawing.message(1, "request <*> read", severity: 9, at: stride(from: 86_580.0, to: 90_000, by: 4))
    #expect(findings(drawing, present: 86_400.0..<90_000).isEmpty)
  }

  /// Two occasions a day apart, and no log between them: what both have is not rare.
  @Test func timeWithoutLogsMakesNothingRare() {
    let knowledge = KnowledgeBase(formats: [], detectors: [], packs: [])
    let found = Detection(served().observations(), knowledge: knowledge, digest: lengthDigest)
    #expect(found.of("template.rare").isEmpty)
  }
}
