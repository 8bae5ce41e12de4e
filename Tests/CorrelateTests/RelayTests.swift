import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Triggers beside what only passes on what it was told, answers a failure, or asks again.
@Suite struct RelayTests {
  /// Every candidate of the trigger.
  private static func candidates(_ story: Story) throws -> [Candidate] {
    let trigger = try #require(story.correlation().incidents.first).trigger
    return [trigger.best].compactMap { $0 } + trigger.alternatives
  }

  private static func weight(_ id: String, of cause: String, in story: Story) throws -> Double {
    let candidate = try #require(candidates(story).first { $0.cause == cause })
    return try #require(candidate.criteria.first { $0.id == id }).weight
  }

  @Test(arguments: [("upstream timed out", true), ("table of routes is empty", false)])
  func whatTheEntrancePassesOnIsExplained(line: String, isExplained: Bool) throws {
    var story = Story(from: -4000, to: 200)
    story.add("edge.trouble", .fault, "edge", from: -0.1, to: 59, count: 400, line: line)
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    #expect(try (Self.weight("T4", of: "edge.trouble", in: story) < 0) == isExplained)
  }

  /// A machine that fails, and a minute and a half later another nature of event in what takes over from it.
  private static func failover(_ later: Nature) -> Story {
    var story = Story(from: -4000, to: 200)
    story.add("sys.machine_check", .environment, "db", from: -2, count: 1, line: "hardware error on db")
    story.add("sys.later", later, "db", from: -0.4, count: 1, severity: .info, line: "db is started")
    story.add("web.calls", .fault, "web", from: 0, to: 59, count: 900, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET /cart 500")
    return story
  }

  @Test func whatStartsInAnswerToAFailureDoesNotSupersedeIt() throws {
    #expect(
      try Self.candidates(Self.failover(.routine)).first { $0.cause == "sys.machine_check" }?.criteria
        .contains { $0.id == "T9" } == false)
    #expect(
      try Self.candidates(Self.failover(.change)).first { $0.cause == "sys.machine_check" }?.criteria
        .contains { $0.id == "T9" } == true)
  }

  /// A lead that is shorter than the clocks are known shows nobody standing anything.
  @Test(arguments: [(Int64(0), true), (180, false)])
  func whatTheClocksCannotTellFromTheOnsetWasNotStood(seconds: Int64, isSuperseded: Bool) throws {
    var story = Self.failover(.change)
    story.observations.sources[SourceName(path: "db.log")]?.uncertainty = seconds * 1_000_000_000
    let failure = try Self.candidates(story).first { $0.cause == "sys.machine_check" }
    #expect(try #require(failure).criteria.contains { $0.id == "T9" } == isSuperseded)
  }

  /// A worker that started once a day, and starts this often once its calls fail this often.
  @Test(
    arguments: [(300, 280, true), (300, 1, false), (4, 300, false), (4, 4, false)] as [(UInt64, UInt64, Bool)]
  )
  func whatIsStartedAsOftenAsItFailsIsExplained(starts: UInt64, failures: UInt64, isExplained: Bool) throws {
    var story = Story(from: -9000, to: 200)
    story.add("app.error", .fault, "db", from: -9.5, to: 60, count: failures, line: "db: assertion failed")
    let start = story.add(
      "app.start", .routine, "db", from: -9, to: 60, count: starts, severity: .info, line: "db is started")
    story.add("web.calls", .fault, "web", from: 0, to: 59, count: 900, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET /cart 500")
    let scene = try #require(story.scene)
    let hearing = TriggerHearing(scene: scene).unexplained(try #require(scene.episode(of: start)))
    #expect((hearing.criterion.weight < 0) == isExplained)
  }

  @Test func whatTellsThatAnAlarmIsOverSetNothingOff() {
    #expect(Signature.recovery(in: "memory resource limit alarm cleared on node a") != nil)
    #expect(Signature.recovery(in: "memory resource limit alarm set on node a") == nil)
    #expect(Signature.recovery(in: "apcupsd[806]: Power is back. UPS running on mains.") != nil)
    #expect(Signature.recovery(in: "apcupsd[806]: Power failure.") == nil)
  }

  /// Storage that was slow twice without harm, and now under requests of this attempt.
  private static func blip(attempt: Int) -> Story {
    var story = Story(from: -9000, to: 400)
    for minute in [-7000.0, -4000, -0.5] {
      story.add("db.slow", .fault, "db", from: minute, to: minute + 10, count: 9, line: "slow path of db")
    }
    story.add("web.calls", .fault, "web", from: 0, to: 59, count: 900, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET /cart 500 try=\(attempt)")
    return story
  }

  @Test(arguments: [(1, false), (7, true)])
  func whatWasHarmlessMayNotBeWhenAllIsAskedManyTimes(attempt: Int, isWeak: Bool) throws {
    let weight = try Self.weight("T10", of: "db.slow", in: Self.blip(attempt: attempt))
    #expect(weight == (isWeak ? Calibration.harmlessInput : Calibration.harmless[2]))
  }

  @Test(arguments: [(2.0, Role.amplifier), (70.0, .coincidence)])
  func demandThatRisesWhereItFailsAddsToIt(minute: Double, role: Role) throws {
    var story = Self.blip(attempt: 1)
    let surge = story.add("web.surge", .demand, "web", from: minute, to: minute + 5, line: "GET /cart")
    let roles = try #require(story.correlation().incidents.first).roles
    #expect(roles.first { $0.finding == surge.id }?.role == role)
  }
}
