import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateCorrelate
@testable import ProximateKnowledge

/// Tests of hypotheses over single units, which were kept for them.
@Suite struct HypothesisUnitTests {
  private static let place = Place(file: "test")
  private static let any = Condition.all([])
  private static let owner = "m.h.no"

  private static func atLeast(_ value: Double) -> Hypothesis.Bound {
    Hypothesis.Bound(comparison: .greaterOrEqual, value: value)
  }

  private static func story(_ test: Hypothesis.Test) -> Story {
    var story = Story(from: -9000, to: 400)
    story.add("wave", .environment, "client", from: -30, to: -10, count: 90)
    story.add("works", .change, "pay", from: -600, to: -500, count: 2, severity: .info)
    story.add("svc.down", .impact, "client", from: 0, to: 60, line: "no place in the network")
    var model = CausalModel(id: "m", title: "m", version: 1, status: .test, place: place)
    model.impact = ["svc.down"]
    let refuter = Hypothesis.Refuter(
      id: "no", test: test, needs: .init(), strength: .hard, because: "it came to {value}", place: place)
    let support = Hypothesis.Support(finding: "works", before: .impact, weight: .weak, conditions: [])
    story.models = [model]
    story.hypotheses = [
      HypothesisSet(
        model: "m",
        hypotheses: [
          Hypothesis(id: "h", claim: "It was this", supports: [support], refutes: [refuter], place: place)
        ], place: place)
    ]
    return story
  }

  /// Why it is ruled out, or why it is open; nil when neither is told.
  private static func told(_ story: Story) throws -> String? {
    let incident = try #require(story.correlation().incidents.first)
    let out = incident.ruledOut.first { $0.cause == "m.h" }
    return out?.criteria.first?.because
      ?? incident.unknowns.first { $0.question.contains("It was this") }?.question
  }

  private static func units(
    _ type: TypeKey, at minute: Int, slot: Int64, _ numbers: Range<UInt64>, attribute: String = ""
  ) -> [UnitKey: DistinctSketch] {
    let series = SeriesKey(type: type, scope: Scope(component: ""))
    let key = UnitKey(series: series, attribute: attribute, slot: Story.at(minute).nanoseconds / slot)
    return [key: DistinctSketch(hashes: numbers.map(StableHash.mix))]
  }

  @Test(
    arguments: [
      (0..<20, "It came to 100 %."), (0..<40, nil), (0..<5, "too few `client.id`"), (50..<50, "too few"),
    ] as [(Range<UInt64>, String?)])
  func unitsThatWereThereBefore(now: Range<UInt64>, expected: String?) throws {
    let seen = Hypothesis.SeenBefore(field: "client.id", lookBack: 86_400_000_000_000)
    var story = Self.story(
      .share(part: Self.any, of: Self.any, seenBefore: seen, during: .impact, Self.atLeast(0.95)))
    let type = TypeKey.detector(Self.owner)
    story.observations.units = Self.units(type, at: -60, slot: Hypothesis.Test.slot, 0..<20)
    // What is too long ago is no acquaintance.
    story.observations.units.merge(Self.units(type, at: -3000, slot: Hypothesis.Test.slot, 0..<90)) { $1 }
    story.observations.units.merge(Self.units(type, at: 20, slot: Hypothesis.Test.slot, now)) { $1 }
    let told = try Self.told(story)
    #expect(expected == nil ? told == nil : told?.contains(expected ?? "") ?? false, "\(told ?? "nothing")")
  }

  @Test func withoutATimeBeforeItIsNotTestable() throws {
    let seen = Hypothesis.SeenBefore(field: "client.id", lookBack: 86_400_000_000_000)
    var story = Self.story(
      .share(part: Self.any, of: Self.any, seenBefore: seen, during: .impact, Self.atLeast(0.95)))
    story.observations.units = Self.units(
      .detector(Self.owner), at: 20, slot: Hypothesis.Test.slot, 0..<20)
    #expect(try Self.told(story)?.contains("name no `client.id` before it") == true)
  }

  @Test(
    arguments: [
      (950, "It came to 95 %."), (800, nil), (997, "It came to 99.7 %."), (1000, "It came to 100 %."),
    ] as [(UInt64, String?)])
  func aShareOfEvents(part: UInt64, expected: String?) throws {
    var story = Self.story(
      .share(part: Self.any, of: Self.any, seenBefore: nil, during: .impact, Self.atLeast(0.9)))
    let scope = Scope(component: "")
    for (type, count) in [(TypeKey.detector(Self.owner), part), (.denominator(Self.owner), 1000)] {
      story.observations.series[SeriesKey(type: type, scope: scope)] = [
        story.cell(at: -90, count: 700), story.cell(at: 10, count: count),
      ]
    }
    #expect(try Self.told(story) == expected)
  }

  @Test(
    arguments: [(60, "It came to 60."), (30, nil), (0, "the logs name no `host.name`")] as [(UInt64, String?)]
  )
  func theNumberOfValues(count: UInt64, expected: String?) throws {
    var story = Self.story(
      .distinct(Self.any, field: "host.name", during: .impact, Self.atLeast(50)))
    let type = TypeKey.detector(Self.owner)
    story.observations.units = Self.units(type, at: 20, slot: Hypothesis.Test.slot, 0..<count)
    let told = try Self.told(story)
    #expect(expected == nil ? told == nil : told?.contains(expected ?? "") ?? false)
  }

  /// Twenty restarts, each followed after some minutes or never.
  @Test(
    arguments: [
      (Hypothesis.Followed.Side.cause, 20, 5.0, "It came to 100 %."), (.cause, 20, 40, nil),
      (.cause, 10, 5, nil), (.effect, 10, 5, "It came to 100 %."), (.effect, 10, -5, nil),
    ] as [(Hypothesis.Followed.Side, Int, Double, String?)])
  func whatFollowsWhat(
    side: Hypothesis.Followed.Side, followed: Int, minutes: Double, expected: String?
  ) throws {
    let of = Hypothesis.Followed(side: side, during: .aroundImpact(before: 3_600_000_000_000))
    var story = Self.story(
      .follows(
        cause: Self.any, effect: Self.any, key: "client.id", within: 1_800_000_000_000, of: of,
        Self.atLeast(0.9)))
    func marks(_ count: Int, at minute: Double) -> [Mark] {
      (0..<count).map {
        Mark(time: Story.at(minute).nanoseconds, source: 1, offset: UInt64($0), key: UInt64($0))
      }
    }
    let scope = Scope(component: "")
    story.observations.marks = [
      SeriesKey(type: .detector(Self.owner), scope: scope): marks(20, at: -20),
      SeriesKey(type: .denominator(Self.owner), scope: scope): marks(followed, at: -20 + minutes),
    ]
    #expect(try Self.told(story) == expected)
  }

  @Test(arguments: [(20, 20, "It came to 1.00."), (30, 1, nil)] as [(UInt64, UInt64, String?)])
  func failureByTheValueOfAnAttribute(new: UInt64, old: UInt64, expected: String?) throws {
    let bound = Hypothesis.Bound(comparison: .less, value: 1.5)
    let hour: Int64 = 3_600_000_000_000
    var story = Self.story(
      .cohort(bad: Self.any, unit: "client.id", split: "os.patch", window: 2 * hour, bound))
    func add(_ type: TypeKey, _ value: String, _ numbers: Range<UInt64>) {
      let sets = Self.units(type, at: 20, slot: hour, numbers, attribute: "os.patch=" + value)
      story.observations.units.merge(sets) { $1 }
    }
    add(.detector(Self.owner), "new", 0..<new)
    add(.denominator(Self.owner), "new", 0..<40)
    add(.detector(Self.owner), "old", 100..<(100 + old))
    add(.denominator(Self.owner), "old", 100..<140)
    #expect(try Self.told(story) == expected)
  }

  @Test func theTimeOfWhatDidNotComeRulesNothingOut() throws {
    let test = Hypothesis.Test.distinct(
      Self.any, field: "host.name", during: .finding("storm"), Self.atLeast(0))
    #expect(try Self.told(Self.story(test)) == nil)
  }

  /// What an explanation rests on is no candidate any more once it is ruled out, and is told of once.
  @Test(arguments: [(UInt64(60), true), (30, false)])
  func whatItRestsOnIsRuledOutWithIt(count: UInt64, isOut: Bool) throws {
    var story = Self.story(
      .distinct(Self.any, field: "host.name", during: .impact, Self.atLeast(50)))
    story.observations.units = Self.units(
      .detector(Self.owner), at: 20, slot: Hypothesis.Test.slot, 0..<count)
    let incident = try #require(story.correlation().incidents.first)
    let claims = [incident.trigger, incident.rootCause]
    let candidates = claims.flatMap { [$0.best].compactMap { $0 } + $0.alternatives }
    #expect(candidates.contains { $0.cause == "works" } == !isOut)
    #expect(incident.ruledOut.contains { $0.cause == "m.h" } == isOut)
    #expect(!incident.ruledOut.contains { $0.cause == "works" })
  }
}
