import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateCorrelate
@testable import ProximateKnowledge

/// Explanations that experts wrote down, judged by their tests.
@Suite struct HypothesisTests {
  private static let place = Place(file: "test")

  private static func story(
    _ test: Hypothesis.Test, needs: Hypothesis.Needs = .init(), supports: [Hypothesis.Support] = [],
    strength: Hypothesis.Refuter.Strength = .hard
  ) -> Story {
    var story = Story(from: -9000, to: 400)
    for minute in [-7000.0, -4000, -30] {
      story.add("wave", .environment, "client", from: minute, to: minute + 20, count: 90)
    }
    story.add("svc.down", .impact, "client", from: 0, to: 60, line: "no place in the network")
    story.add("rumour", .fault, "ops", from: 30, count: 1, severity: .info, line: "an attack, they say")
    var model = CausalModel(id: "m", title: "m", version: 1, status: .test, place: place)
    model.impact = ["svc.down"]
    let refuter = Hypothesis.Refuter(
      id: "no", test: test, needs: needs, strength: strength, because: "it came to {value}", place: place)
    story.models = [model]
    story.hypotheses = [
      HypothesisSet(
        model: "m",
        hypotheses: [
          Hypothesis(id: "h", claim: "It was this", supports: supports, refutes: [refuter], place: place)
        ], place: place)
    ]
    return story
  }

  private static let one = Hypothesis.Bound(comparison: .greaterOrEqual, value: 1)
  private static let month: Int64 = 30 * 86_400_000_000_000

  @Test(
    arguments: [
      (Hypothesis.Test.order(first: "svc.down", then: "rumour"), "It came to 30 min."),
      (.order(first: "rumour", then: "svc.down"), nil),
      (.clean(["sec.flood"], during: .impact), "It came to none."),
      (.clean(["rumour"], during: .impact), nil),
      (.clean(["rumour"], during: .finding("wave")), "It came to none."),
      (.precedent(find: "wave", without: "svc.down", lookBack: month, one), "It came to 2."),
      (.precedent(find: "wave", without: "svc.down", lookBack: month / 60, one), nil),
      (.precedent(find: "rumour", without: "svc.down", lookBack: month, one), nil),
    ] as [(Hypothesis.Test, String?)])
  func aHardTestThatHoldsRulesOut(test: Hypothesis.Test, because: String?) throws {
    let talk = Hypothesis.Support(finding: "rumour", before: nil, weight: .weak, conditions: [])
    let incident = try #require(Self.story(test, supports: [talk]).correlation().incidents.first)
    let out = incident.ruledOut.first { $0.cause == "m.h" }
    #expect(out?.criteria.first?.because == because)
    #expect(out == nil || out?.claim == "It was this" && out?.findings.first == "f5")
    #expect(!incident.unknowns.contains { $0.question.contains("It was this") })
  }

  @Test func aSoftTestWeakensWhatSomebodySpokeOf() throws {
    let talk = Hypothesis.Support(finding: "rumour", before: nil, weight: .weak, conditions: [])
    let test = Hypothesis.Test.clean(["sec.flood"], during: .impact)
    let story = Self.story(test, supports: [talk], strength: .soft)
    let incident = try #require(story.correlation().incidents.first)
    #expect(!incident.ruledOut.contains { $0.cause == "m.h" })
    #expect(incident.unknowns.contains { $0.question.contains("ruled out nor shown: It came to none.") })
  }

  @Test func anAbsenceForWhichNothingSpeaksIsNotTold() throws {
    let incident = try #require(
      Self.story(.clean(["sec.flood"], during: .impact)).correlation().incidents.first)
    #expect(!incident.ruledOut.contains { $0.cause == "m.h" })
  }

  @Test func whatItsTestsNeedAndTheLogsLackIsAskedFor() throws {
    let test = Hypothesis.Test.clean(["sec.flood"], during: .impact)
    for (needs, reason) in [
      (Hypothesis.Needs(events: ["login.ok"]), "the logs hold no event `login.ok`"),
      (Hypothesis.Needs(coverage: 0.9), "of the time it speaks of"),
    ] {
      let incident = try #require(Self.story(test, needs: needs).correlation().incidents.first)
      #expect(!incident.ruledOut.contains { $0.cause == "m.h" })
      #expect(
        incident.unknowns.contains { $0.question.contains("It was this") && $0.question.contains(reason) })
    }
  }

  @Test(arguments: [("wave", true), ("sec.flood", false)])
  func aStrongSignKeepsItOpen(finding: String, isOpen: Bool) throws {
    let supports = [(finding, Hypothesis.Support.Weight.strong), ("rumour", .weak)].map {
      Hypothesis.Support(finding: $0, before: nil, weight: $1, conditions: [])
    }
    let story = Self.story(.clean(["sec.flood"], during: .impact), supports: supports)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.ruledOut.contains { $0.cause == "m.h" } == !isOpen)
    #expect(incident.unknowns.contains { $0.question.contains("speaks for it") } == isOpen)
  }

  @Test func amountsAreComparedByRank() {
    #expect(RankCorrelation.spearman([1, 2, 3, 4], [10, 20, 30, 400]) == 1)
    #expect(RankCorrelation.spearman([1, 2, 3, 4], [9, 7, 7, 1]) < -0.9)
    #expect(RankCorrelation.spearman([1, 1, 1], [1, 2, 3]) == 0)
  }

  @Test(arguments: [(true, true), (false, false)])
  func theDoseOfACauseIsThatOfItsEffect(goTogether: Bool, isRuledOut: Bool) throws {
    let bound = Hypothesis.Bound(comparison: .greaterOrEqual, value: 0.8)
    var story = Self.story(.dose(cause: "wave", effect: "rumour", bound))
    let scope = Scope(component: "client")
    for (id, sign) in [("wave", 1), ("rumour", goTogether ? 1 : -1)] {
      story.observations.series[SeriesKey(type: .detector(id), scope: scope)] = (0..<6).map {
        story.cell(at: $0 * 10 + 5, count: UInt64(50 + sign * $0 * 5))
      }
    }
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.ruledOut.contains { $0.cause == "m.h" } == isRuledOut)
  }

  /// A trigger that is trouble itself is asked for its own cause.
  @Test(arguments: [(Nature.fault, true), (.change, false)])
  func whatSetTroubleOffIsAsked(nature: Nature, isAsked: Bool) throws {
    var story = Story(from: -9000, to: 400)
    story.add("im.slow", nature, "im", from: -3, to: 50, count: 90, line: "slow answer")
    story.add("web.calls", .fault, "web", from: 0, to: 60, count: 400, line: "call to im failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    try #require(incident.trigger.best?.cause == "im.slow" && incident.trigger.status == .identified)
    #expect(incident.unknowns.contains { $0.question.hasPrefix("What set off f1") } == isAsked)
  }

  /// Talk that came after an outage's first stage: what users felt then was cited as what an attack rested on.
  @Test func theHarmOfAnEarlierStageIsNotWhatAnExplanationRestsOn() throws {
    var story = Self.story(.order(first: "svc.down", then: "rumour"))
    let stage = story.add(
      "svc.down", .impact, "client", from: -300, to: -295, line: "no place in the network")
    let incident = try #require(story.correlation().incidents.first)
    let findings = try #require(incident.ruledOut.first { $0.cause == "m.h" }).findings
    #expect(!findings.isEmpty && !findings.contains(stage.id))
  }
}
