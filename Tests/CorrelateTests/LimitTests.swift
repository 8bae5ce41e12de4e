import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Limits that are met, and what is beneath them or nothing.
@Suite struct LimitTests {
  // MARK: Limits without a reason

  /// A database without free connections, of which callers complain; nothing tells why.
  static func noConnections(deploy: Double? = nil) -> Story {
    var story = Story(from: -4000, to: 300)
    story.detectors = [Story.detector("db.connections", .capacity, canBe: [.symptom, .rootCause])]
    for name in ["cart", "auth", "db"] {
      story.add("request.done", .ok, name, from: -60, severity: .info, line: "served by \(name)")
    }
    if let deploy {
      story.add(
        "sys.job", .change, "db", from: deploy, count: 1, severity: .info, line: "index of db dropped")
    }
    for caller in ["cart", "auth"] {
      story.add("\(caller).calls", .fault, caller, from: 0.1, to: 59, count: 400, line: "call to db failed")
    }
    story.add("db.connections", .capacity, "db", from: 0.1, to: 59, count: 400, line: "no slots are left")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    return story
  }

  @Test func aLimitThatIsMetForNoKnownReasonIsNoRootCause() throws {
    let incident = try #require(Self.noConnections().correlation().incidents.first)
    #expect(incident.trigger.status != .identified)
    #expect(incident.rootCause.status != .identified)
    let limit = ([incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives).first {
      $0.cause == "db.connections"
    }
    #expect(limit?.criteria.contains { $0.id == "R3" && $0.weight == Calibration.unprovoked } == true)
  }

  @Test func aLimitThatIsMetAfterADeedIsJudgedByTheDeed() throws {
    let incident = try #require(Self.noConnections(deploy: -0.5).correlation().incidents.first)
    #expect(incident.trigger.best?.cause == "sys.job")
    #expect(incident.rootCause.status == .identified)
  }

  @Test func whatIsComplainedOfBecauseItIsOverloadedIsHardlyATrigger() throws {
    let scene = try #require(Self.noConnections().scene)
    let called = try #require(scene.hearsay.first { $0.component == "db" })
    let ledger = try #require(
      TriggerHearing(scene: scene).heard.first { $0.episode.isHearsay && $0.episode.component == "db" })
    #expect(scene.strain(behind: called) != nil)
    #expect(ledger.criteria.contains { $0.id == "T4" && $0.weight == Calibration.strained })
  }

  // MARK: What runs out

  @Test func aWarningOfWhatRunsOutIsNoTrigger() throws {
    var (story, _, full) = LoadTests.fillingDisk()
    let trend = try #require(story.findings.first { $0.type == "measure.trend" })
    story.add(
      "template.new", .capacity, "db", from: -39, to: 5, count: 8, severity: .warning, authored: false,
      line: "space usage 95 % (critical)")
    story.findings[story.findings.count - 1].evidence += trend.evidence
    story.findings[story.findings.count - 1].signature = "space usage <*> % (critical)"
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == full.id)
    #expect(incident.trigger.alternatives.allSatisfy { $0.cause != "template.new" })
  }

  /// Half a minute before, where the onset is known to a minute, or long before.
  @Test(arguments: [(-1.5, true), (-9, false)])
  func whatComesAsTheLastIsUsedUpIsItsAftermathAsNearAsTheOnsetIsKnown(minute: Double, isAftermath: Bool)
    throws
  {
    var (story, _, _) = LoadTests.fillingDisk(isChanged: false)
    story.findings.removeAll { $0.type == "svc.down" }
    story.watch("svc.down", component: "web", from: -3000, to: 600) { (0..<60).contains($0) ? 150 : 0 }
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "call to db failed")
    let queue = story.add(
      "db.queue", .capacity, "db", from: minute, to: 58, count: 500, line: "queue is full")
    let scene = try #require(story.scene)
    let slow = try #require(scene.exhaustion)
    #expect(slow.isAftermath(try #require(scene.episode(of: queue)), in: scene) == isAftermath)
  }

  // MARK: Demand

  /// Requests that rise with the impact, and lines of failed ones that state the number of the attempt.
  static func again(attempt: Int, from: Double) -> Story {
    var story = Story(from: -3000, to: 300)
    story.add("web.surge", .demand, "web", from: from, to: 70, count: 900)
    let scope = Scope(component: "web")
    story.observations.series[SeriesKey(type: .detector("web.surge"), scope: scope)] = [
      story.cell(at: -1500, count: 100), story.cell(at: 5, count: 380),
    ]
    story.add("web.errors", .fault, "web", from: 0.5, to: 70, count: 900, line: "GET / 500 try=\(attempt)")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 500")
    return story
  }

  @Test(arguments: [(9, 0.0, true), (3, 0, false), (9, -8, false)])
  func aSurgeThatCameWithTheImpactAndHasFewerTimesTheRequestsThanAttemptsIsWhatFailed(
    attempt: Int, from: Double, isExplained: Bool
  ) throws {
    let scene = try #require(Self.again(attempt: attempt, from: from).scene)
    let ledger = try #require(
      TriggerHearing(scene: scene).heard.first { $0.episode.key.type == "web.surge" })
    #expect(ledger.criteria.contains { $0.id == "T4" && $0.weight < 0 } == isExplained)
  }

  @Test(arguments: [("too many clients already", false), ("path 8:16 failed", true)])
  func theLinesOfALimitAreNoFaultBeneathADemand(line: String, isFault: Bool) throws {
    var story = Story(from: -4000, to: 300)
    for (component, host) in [("postgresql", "db-1"), ("cart", "cart-1"), ("web", "edge-1")] {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: component, host: host))
      story.observations.series[key] = [story.cell(at: -60, count: 9), story.cell(at: 5, count: 9)]
    }
    let limit = story.add(
      "db.connections", .capacity, "postgresql", from: 0.01, to: 59, count: 400,
      line: "too many clients already")
    story.add("db.errors", .fault, "postgresql", from: 0.01, to: 59, count: 401, line: line)
    if !isFault { story.findings[story.findings.count - 1].evidence = limit.evidence }
    story.add("cart.calls", .fault, "cart", from: 0, to: 59, count: 400, line: "call to db-1:5432 failed")
    story.add("web.surge", .demand, "web", from: 0, to: 70, count: 900)
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 500")
    let scene = try #require(story.scene)
    let demand = try #require(scene.episodes.first { $0.nature == .demand })
    #expect((scene.fault(beneath: demand) != nil) == isFault)
    let heard = TriggerHearing(scene: scene).heard
    let timing = heard.first { $0.episode.key.type == "db.errors" }?.criteria.first { $0.id == "T1" }
    #expect(((timing?.weight ?? 0) > Calibration.effectTimingCap) == isFault)
  }
}
