import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateCorrelate
@testable import ProximateKnowledge

/// What an expert's model of the system says of triggers, and what local times leave open.
@Suite struct ModelTests {
  private static func mechanism(
    _ cause: String, _ effect: String, _ strength: CausalModel.Mechanism.Strength, isAbsorbed: Bool = false,
    enabledBy: [String] = []
  ) -> CausalModel.Mechanism {
    CausalModel.Mechanism(
      id: "m", cause: cause, effect: effect, lag: .init(least: 0, typical: nil, most: 3_600_000_000_000),
      scope: .global, strength: strength, enabledBy: enabledBy, isNormallyAbsorbed: isAbsorbed, dose: nil,
      why: "one leads to the other", place: .init(file: "test"))
  }

  /// Slow answers that crashed few clients twice and harmed nobody; now they crash as many as `crashes`.
  private static func story(_ mechanism: CausalModel.Mechanism?, crashes: UInt64 = 60) -> Story {
    var story = Story(from: -9000, to: 400)
    for minute in [-7000.0, -4000, -20] {
      story.add("im.slow", .fault, "im", from: minute, to: minute + 30, count: 90, line: "slow answer")
      let count = minute < -20 ? 20 : crashes
      story.add("client.crash", .defect, "client", from: minute + 5, to: minute + 15, count: count)
      let (flood, factor): (UInt64, Double) = minute < -20 ? (400, 2) : (4000, 9)
      story.add(
        "client.flood", .demand, "client", from: minute + 15, to: minute + 40, count: flood, magnitude: factor
      )
    }
    story.add("svc.down", .impact, "client", from: 0, to: 60, line: "no place in the network")
    var model = CausalModel(id: "m", title: "m", version: 1, status: .test, place: .init(file: "test"))
    model.mechanisms = mechanism.map { [$0] } ?? []
    story.models = [model]
    return story
  }

  private static func criterion(_ id: String, of cause: String, in story: Story) throws -> Criterion {
    let trigger = try #require(story.correlation().incidents.first).trigger
    let candidates = [trigger.best].compactMap { $0 } + trigger.alternatives
    return try #require(candidates.first { $0.cause == cause }?.criteria.first { $0.id == id })
  }

  @Test(arguments: [(60, true, true), (60, false, false), (21, true, false)] as [(UInt64, Bool, Bool)])
  func whatIsAbsorbedAsARuleSpeaksForItsCauseWhenThereIsMoreOfItThanEver(
    crashes: UInt64, isAbsorbed: Bool, speaks: Bool
  ) throws {
    let mechanism = Self.mechanism("im.slow", "client.crash", .sufficient, isAbsorbed: isAbsorbed)
    let own = try Self.criterion("T7", of: "im.slow", in: Self.story(mechanism, crashes: crashes))
    #expect(own.because.hasPrefix("By the model") == speaks)
  }

  @Test func whatLetsItThroughSpeaksForTheCauseAsWell() throws {
    let mechanism = Self.mechanism(
      "im.slow", "client.storm", .sufficient, isAbsorbed: true, enabledBy: ["client.crash"])
    let own = try Self.criterion("T7", of: "im.slow", in: Self.story(mechanism))
    #expect(own.because.hasPrefix("By the model"))
  }

  @Test(arguments: [CausalModel.Mechanism.Strength.sufficient, .contributory])
  func whatAModelSaysWasSetOffIsNotRareForItself(_ strength: CausalModel.Mechanism.Strength) throws {
    var story = Self.story(Self.mechanism("im.slow", "relay.loss", strength))
    story.add("relay.loss", .fault, "relay", from: -12, to: 30, count: 40, line: "relay is gone")
    let timing = try Self.criterion("T1", of: "relay.loss", in: story)
    #expect((timing.weight <= Calibration.effectTimingCap) == (strength == .sufficient))
  }

  @Test func theSizeOfWhatAModelSaysWasSetOffIsThatOfItsCause() throws {
    let set = Self.story(Self.mechanism("client.crash", "client.flood", .contributory))
    #expect(try Self.criterion("T8", of: "client.flood", in: set).outcome == .notTestable)
    #expect(try Self.criterion("T8", of: "client.flood", in: Self.story(nil)).outcome != .notTestable)
  }

  /// Crashes at another hour of the same day are no healthy precedent if their times are local ones of unnamed places.
  @Test(arguments: [TimeBasis.stated, .localTime])
  func localTimesAreNoPrecedentsWithinTheReachOfZones(basis: TimeBasis) throws {
    var story = Story(from: -9000, to: 400, sources: ["web.log", "client.log"])
    story.observations.sources[SourceName(path: "client.log")]?.timeBasis = basis
    for minute in [-760.0, -10] {
      story.add("client.crash", .defect, "client", from: minute, to: minute + 20, count: 90)
    }
    story.add(
      "svc.down", .impact, "client", from: 0, to: 60, line: "no place in the network", source: "web.log")
    let root = try #require(story.correlation().incidents.first).rootCause
    let candidates = [root.best].compactMap { $0 } + root.alternatives
    let crash = try #require(candidates.first { $0.cause == "client.crash" })
    let present = try #require(crash.criteria.first { $0.id == "R1" })
    #expect((present.weight > 0) == (basis == .localTime), "\(present.because)")
  }

  /// What seems to have begun long after the impact is not ruled out by a clock of nobody knows where.
  @Test(arguments: [TimeBasis.stated, .localTime])
  func localTimesRuleNothingOutWithinTheReachOfZones(basis: TimeBasis) throws {
    var story = Story(from: -9000, to: 400, sources: ["web.log", "client.log"])
    story.observations.sources[SourceName(path: "client.log")]?.timeBasis = basis
    story.add("client.crash", .defect, "client", from: 58, to: 90, count: 90)
    story.add(
      "svc.down", .impact, "client", from: 0, to: 120, line: "no place in the network", source: "web.log")
    let root = try #require(story.correlation().incidents.first).rootCause
    let candidates = [root.best].compactMap { $0 } + root.alternatives
    let late = candidates.first { $0.cause == "client.crash" }?.criteria.first { $0.id == "T2" }
    #expect((late?.isHardRefuter ?? true) == (basis == .stated))
  }
}
