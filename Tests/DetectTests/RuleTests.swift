import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct RuleTests {
  private let own = TypeKey.detector("test.rule")

  @Test func matchSplitsAtQuietTime() {
    var drawing = Drawing()
    drawing.add(own, at: [0, 30, 60, 660, 661, 2000])
    let found = Detection(drawing, detector(.match(anything, coalesce: 600 * Drawing.second)))
    #expect(found.authored.map(\.startSecond) == [0, 2000])
    #expect(found.authored.map(\.endSecond) == [661, 2000])
    #expect(found.authored.map(\.count) == [5, 1])
    #expect(found.findings.map(\.id) == (1...found.findings.count).map { "f\($0)" })
  }

  @Test func countNeedsEnoughWithinTheWindow() {
    var drawing = Drawing()
    drawing.draw(own, "1------------ 1------------ 9------------ 1", step: 60)
    let rule = DetectorRule.count(anything, distinct: nil, window: .sliding(5 * minute), atLeast: 5)
    let found = Detection(drawing, detector(rule))
    #expect(found.authored.count == 1)
    #expect(found.authored.first?.count == 8)
    #expect(found.authored.first?.startSecond == 1560)
    let more = Detection(
      drawing, detector(.count(anything, distinct: nil, window: .sliding(5 * minute), atLeast: 10)))
    #expect(more.authored.isEmpty && more.notEvaluable.isEmpty)
  }

  @Test func aWindowNeverReachesOneNanosecondTooFar() {
    let rule = detector(.count(anything, distinct: nil, window: .sliding(5 * minute), atLeast: 2))
    var within = Drawing()
    within.add(own, at: [0, 300])
    #expect(Detection(within, rule).authored.count == 1)
    var beyond = Drawing()
    beyond.add(own, at: [0, 300.000_000_001])
    #expect(Detection(beyond, rule).authored.isEmpty)
  }

  @Test func countsOfDistinctThingsIgnoreRepeats() {
    let rule = detector(
      .count(anything, distinct: "client.id", window: .sliding(5 * minute), atLeast: 20),
      summary: "{entities} clients")
    var many = Drawing()
    many.add(own, at: (0..<40).map(Double.init)) { "c\($0)" }
    #expect(Detection(many, rule).authored.first?.summary == "40 clients")
    var one = Drawing()
    one.add(own, at: (0..<40).map(Double.init)) { _ in "c" }
    #expect(Detection(one, rule).authored.isEmpty)
  }

  @Test func ratioFiresIsCleanOrNotEvaluable() {
    let below = TypeKey.denominator("test.rule")
    let rule = detector(
      .ratio(
        numerator: anything, denominator: anything, window: .sliding(5 * minute), .greater, threshold: 0.2,
        minDenominator: 20),
      summary: "{ratio} instead of {baseline}")
    var drawing = Drawing()
    for base in [0.0, 3600] { drawing.add(below, at: (0..<100).map { base + Double($0) }) }
    drawing.add(own, at: (0..<50).map { 3600 + Double($0) })
    let found = Detection(drawing, rule)
    #expect(found.authored.count == 1)
    #expect(found.authored.first?.count == 50)
    #expect((found.authored.first?.magnitude ?? 0) > 0.49)
    #expect(found.authored.first?.startSecond == 3600)
    #expect(found.authored.first?.summary.hasSuffix("% instead of 0 %") == true)
    var few = Drawing()
    few.add(below, own, at: (0..<10).map(Double.init))
    #expect(Detection(few, rule).notEvaluable.map(\.detector) == ["test.rule"])
    var clean = Drawing()
    clean.add(below, at: (0..<100).map(Double.init))
    #expect(Detection(clean, rule).notEvaluable.isEmpty && Detection(clean, rule).authored.isEmpty)
  }

  private func change(up: Bool, factor: Double, minimum: Double) -> Detector {
    detector(
      .rateChange(
        anything,
        RateChange(
          bucket: minute, over: 3 * minute, isUp: up, factor: factor, minimum: minimum,
          baseline: Baseline(lookback: 60 * minute, gap: 10 * minute, minBuckets: 30))),
      summary: "{rate}/min, {factor} x {baseline}")
  }

  @Test func riseAgainstTheRecentPast() {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 3600, by: 10))
    drawing.add(own, at: stride(from: 3600.0, to: 4200, by: 1))
    drawing.add(own, at: stride(from: 4200.0, to: 8000, by: 10))
    let found = Detection(drawing, change(up: true, factor: 8, minimum: 30))
    #expect(found.authored.count == 1)
    #expect(found.authored.first?.summary == "60/min, 10 x 6")
    #expect(found.authored.first?.startSecond == 3600)
    #expect(found.authored.first?.endSecond == 4199)
    #expect(Detection(drawing, change(up: true, factor: 11, minimum: 30)).authored.isEmpty)
  }

  @Test func aBriefSpikeIsNoRise() {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 7200, by: 10))
    drawing.add(own, at: stride(from: 3600.0, to: 3720, by: 0.5))
    #expect(Detection(drawing, change(up: true, factor: 8, minimum: 30)).authored.isEmpty)
  }

  @Test func fallWhileOthersGoOn() {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 3600, by: 2))
    drawing.add(at: stride(from: 0.0, to: 5400, by: 20), component: "other")
    drawing.add(own, at: stride(from: 4800.0, to: 5400, by: 2))
    let found = Detection(drawing, change(up: false, factor: 0.3, minimum: 10))
    #expect(found.authored.count == 1)
    #expect(found.authored.first?.startSecond == 3600)
    #expect(found.authored.first?.magnitude == 0)
  }

  @Test func noLogIsNoFall() {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 3600, by: 2))
    drawing.add(own, at: stride(from: 4800.0, to: 5400, by: 2))
    #expect(Detection(drawing, change(up: false, factor: 0.3, minimum: 10)).authored.isEmpty)
  }

  @Test func tooLittleHistoryIsNotClean() {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 600, by: 1))
    let found = Detection(drawing, change(up: true, factor: 8, minimum: 30))
    #expect(found.notEvaluable.first?.reason.contains("baseline") == true)
  }

  @Test func scopesFollowTheDetector() {
    var drawing = Drawing()
    drawing.add(own, at: [0, 1], component: "a", host: "h1", group: "region=eu")
    drawing.add(own, at: [2], component: "b", host: "h2", group: "region=us")
    let rule = DetectorRule.match(anything, coalesce: minute)
    #expect(
      Detection(drawing, detector(rule)).authored.map(\.scope) == [
        Scope(component: "a"), Scope(component: "b"),
      ])
    #expect(
      Detection(drawing, detector(rule, component: "login")).authored.map(\.count) == [3])
    #expect(
      Detection(drawing, detector(rule, component: "login", by: ["host.name"])).authored.map(\.scope)
        == [Scope(component: "login", host: "h1"), Scope(component: "login", host: "h2")])
    #expect(
      Detection(drawing, detector(rule, component: "login", by: ["region"])).authored.map(\.scope.group)
        == ["region=eu", "region=us"])
  }

  @Test func requiredEventsDecideBetweenCleanAndUnknown() {
    var drawing = Drawing()
    drawing.add(.event("node.start"), at: [0, 1])
    let rule = DetectorRule.match(anything, coalesce: minute)
    #expect(Detection(drawing, detector(rule, requires: ["node.start"])).notEvaluable.isEmpty)
    let missing = Detection(drawing, detector(rule, requires: ["node.start", "node.stop"])).notEvaluable
    #expect(missing.map(\.reason) == ["no log has the event node.stop"])
    let named = Condition.test(field: "event", .equals(["node.stop"]), place: .init(file: "test"))
    #expect(
      Detection(drawing, detector(.match(named, coalesce: minute))).notEvaluable.map(\.reason)
        == ["no log of a format that has the event node.stop"])
  }

  @Test func requiredFieldsDecideBetweenCleanAndUnknown() {
    var drawing = Drawing()
    drawing.add(at: [0, 1])
    var rule = detector(.match(anything, coalesce: minute))
    rule.requiredFields = ["body", "client.address", "region"]
    var observations = drawing.observations()
    func reasons() -> [String] {
      let knowledge = KnowledgeBase(formats: [], detectors: [rule], packs: [])
      return Detection(observations, knowledge: knowledge, digest: lengthDigest).notEvaluable.map(\.reason)
    }
    #expect(reasons() == ["no line has the fields client.address, region"])
    observations.seenFields = ["client.address"]
    #expect(reasons() == ["no line has the field region"])
    observations.seenFields.insert("region")
    #expect(reasons() == [])
  }

  @Test func evidenceStandsInTheEpisodeWithItsLineNumbers() {
    var drawing = Drawing()
    drawing.add(own, at: (0..<50).map { Double($0) * 5 })
    drawing.add(own, at: [5000])
    let found = Detection(drawing, detector(.match(anything, coalesce: minute)))
    let lines = found.authored.first?.evidence ?? []
    #expect(lines.count == 3)
    #expect(lines.first?.origin.line == 11)
    #expect(lines.last?.origin.line == 60)
    #expect(lines.allSatisfy { found.authored.first?.interval.contains($0.time ?? .distantPast) == true })
    #expect(lines.first?.text == "app line at 0.0")
    #expect(lines.first?.sha256 == "ab0f")
    #expect(lines.first?.isCut == false)
  }
}
