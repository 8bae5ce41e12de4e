import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What may have made the difference to harmless occurrences, and what was there before it could.
@Suite struct DifferenceTests {
  /// A storage path that failed twice without harm and fails again minutes before an impact, and a release that shows
  /// nothing of its own.
  private static func storage(withRelease: Bool, minute: Double = -12) -> Story {
    var story = Story(from: -4 * 1440, to: 300)
    for minute in [-2880.0, -1440, -4] {
      story.add("storage.path", .fault, "db", from: minute, count: 1, line: "path 8:16 failed")
    }
    if withRelease {
      story.add(
        "sys.deploy", .change, "api", from: -5000, count: 1, severity: .info, line: "api version 4.12.3")
      story.add(
        "sys.deploy", .change, "api", from: minute, count: 1, severity: .info, line: "api version 4.12.4")
    }
    story.add("db.statement", .ok, "db", from: -60, to: 60, severity: .info, line: "duration: 3 ms")
    for caller in ["api", "worker"] {
      story.add("request.done", .ok, caller, from: -60, severity: .info)
      story.add("\(caller).calls", .fault, caller, from: 0.3, to: 60, count: 900, line: "call to db failed")
    }
    story.add("web.calls", .fault, "web", from: 0.2, to: 60, count: 900, line: "call to api failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    return story
  }

  private static func sufficiency(_ story: Story) throws -> Criterion {
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.trigger.best].compactMap { $0 } + incident.trigger.alternatives
    let path = try #require(all.first { $0.cause == "storage.path" })
    return try #require(path.criteria.first { $0.id == "T10" })
  }

  /// However shortly before: what shows nothing has no while for which it was stood.
  @Test(arguments: [-12.0, -4.5])
  func aReleaseThatShowsNothingIsAPoorDifferenceToWhatBreaks(minute: Double) throws {
    let weight = try Self.sufficiency(Self.storage(withRelease: true, minute: minute)).weight
    #expect(weight == Calibration.harmless[2] * Calibration.poorDifference)
    #expect(try Self.sufficiency(Self.storage(withRelease: false)).weight == Calibration.harmless[2])
  }

  @Test(arguments: [(true, false), (false, true)])
  func troubleThatCameWithAJumpOfAllClocksIsNoEffectOfAnEarlierChange(jumps: Bool, isEffect: Bool) throws {
    var story = Story(from: -4000, to: 200)
    story.add("request.done", .ok, "api", from: -60, severity: .info)
    story.add(
      "sys.deploy", .change, "api", from: -29, count: 1, severity: .info, line: "api version 4.12.4")
    if jumps {
      story.add("clock.step", .time, Subject.time, from: -2.5, count: 7, line: "inserting leap second")
    }
    story.add("api.stall", .fault, "api", from: -2, to: 60, count: 170, line: "processor is stuck")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let deploy = try #require(all.first { $0.cause == "sys.deploy" })
    #expect(deploy.criteria.contains { $0.id == "T7" && $0.weight == Calibration.earlyEffect } == isEffect)
    #expect(deploy.criteria.contains { $0.id == "R6" } == isEffect)
  }

  /// Deadlocks came now and then before a deploy; that some more of them come days after it is none of its doing.
  @Test(arguments: [(true, false), (false, true)])
  func whatWentOnBeforeAChangeIsNoSignOfItDaysLater(isOld: Bool, isEffect: Bool) throws {
    var story = Story(from: -9000, to: 200)
    story.add("request.done", .ok, "api", from: -60, severity: .info)
    for minute in [-8000.0, -7000, -6000] where isOld {
      story.add("db.deadlock", .fault, "api", from: minute, count: 1, line: "deadlock detected")
    }
    story.add(
      "sys.deploy", .change, "api", from: -5000, count: 1, severity: .info, line: "api version 4.12.4")
    story.add("db.deadlock", .fault, "api", from: -80, to: 120, count: 20, line: "deadlock detected")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let deploy = try #require(all.first { $0.cause == "sys.deploy" })
    #expect(deploy.criteria.contains { $0.id == "T7" && $0.weight == Calibration.earlyEffect } == isEffect)
  }

  @Test func whatRoseSinceBeforeTheLogsIsTheCauseOfWhatItEndsIn() throws {
    var story = Story(from: -4000, to: 200)
    story.add(
      "measure.trend", .capacity, "api", from: -3999, to: 10, count: 700, severity: .info, authored: false,
      surprise: 12, line: "heap_mb=1920")
    story.add(
      "generic.oom_kill", .capacity, "kernel", from: -1, to: 0.5, count: 4,
      line: "api-2 kernel: Out of memory: Killed process 3038 (api)")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let rise = try #require(all.first { $0.cause == "measure.trend" })
    #expect(rise.criteria.contains { $0.id == "R3" && $0.weight == Calibration.madeTheDifference })
    #expect(rise.interval == nil)
    #expect(rise.criteria.contains { $0.id == "R8" && $0.outcome == .notTestable })
    #expect(incident.rootCause.best?.cause == "measure.trend")
  }

  /// Memory that rises for days, a restart of another service minutes before it is used up, trouble of that service as the
  /// logs begin, and a queue that is full from the end on. The end comes before what
  /// users feel or with it: what rose for days was not brought to its end by them.
  @Test(arguments: [-1.0, 0]) func whatRoseForDaysIsNeitherSetOffByOthersNorByWhatItEndsIn(minute: Double)
    throws
  {
    var story = Story(from: -4000, to: 200)
    story.add("stock.errors", .fault, "stock", from: -4000, to: -3995, count: 3, line: "call of api-2 failed")
    story.add(
      "measure.trend", .capacity, "api", from: -3999, to: 10, count: 700, severity: .info, authored: false,
      surprise: 12, line: "heap_mb=1920")
    story.add("sys.restart", .routine, "stock", from: -7, count: 1, line: "stopped, no more calls of api-2")
    let killed = story.add(
      "generic.oom_kill", .capacity, "api", from: minute, to: 0.5, count: 4,
      line: "api-2 kernel: Out of memory: Killed process 3038 (api)")
    story.add("api.queue", .capacity, "api", from: 0.5, to: 60, count: 500, line: "request queue is full")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    #expect(scene.exhaustion?.end.first.id == killed.id)
    let end = try #require(
      TriggerHearing(scene: scene).heard.first { $0.episode.key.type == "generic.oom_kill" })
    #expect(end.criteria.contains { $0.id == "T4" && $0.weight > 0 })
    #expect(end.criteria.contains { $0.id == "T1" && $0.weight > Calibration.effectTimingCap })
    let roots = RootHearing(scene: scene, trigger: end.episode, loops: []).heard
    let rise = try #require(roots.first { $0.episode.key.type == "measure.trend" })
    #expect(!rise.criteria.contains { $0.id == "R6" && $0.weight < 0 })
    let queue = try #require(roots.first { $0.episode.key.type == "api.queue" })
    #expect(queue.criteria.contains { $0.id == "R6" && $0.weight == Calibration.downstream })
    #expect(story.correlation().incidents.first?.rootCause.best?.cause == "measure.trend")
  }

  @Test(arguments: [("upstream timed out", Calibration.effectTimingCap), ("disk is broken", 4.0)])
  func whatAProxySaysOfWhatStandsBehindItGoesWithTheImpact(line: String, timing: Double) throws {
    var story = Story(from: -4000, to: 200)
    story.add("web.trouble", .fault, "edge", from: -1, to: 60, count: 250, line: line)
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.trigger.best].compactMap { $0 } + incident.trigger.alternatives
    let trouble = try #require(all.first { $0.cause == "web.trouble" })
    let weight = try #require(trouble.criteria.first { $0.id == "T1" }).weight
    #expect(timing > 2 ? weight > 2 : weight <= timing)
  }

  @Test func whatOthersSayOfASilentMachineIsNotReplacedByTheirOwnTimeouts() throws {
    var story = Story(from: -4000, to: 200)
    story.add("cache.beat", .ok, "cache", from: -60, to: -2, severity: .info, line: "saved")
    let text = "no answer from cache:6379"
    story.add("template.new", .fault, "shop", from: -1, to: 60, count: 600, authored: false, line: text)
    story.add("generic.timeouts", .fault, "shop", from: -0.5, to: 60, count: 600, line: text)
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503, shop is slow")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.component == "cache")
    let roots = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    #expect(roots.contains { $0.component == "cache" })
  }

  /// A database that crashed before at these minutes and was started again each time; hours before the last crash
  /// its unit was changed, and its supervisor leaves it down.
  private static func leftDown(crashes: [Double]) -> (story: Story, failure: String) {
    var story = Story(from: -4 * 1440, to: 300)
    for minute in crashes + [-0.2] {
      story.add(
        "db.crash", .fault, "db", from: minute, count: 1,
        line: "server process ended by signal 11 at \(minute)")
    }
    story.add(
      "sys.reload", .change, "db", from: -400, count: 1, severity: .info, line: "db unit: policy changed")
    let failure = story.add(
      "sys.left_down", .healFailed, "db", from: 0.2, count: 1, line: "db is not restarted")
    for caller in ["api", "worker"] {
      story.add("request.done", .ok, caller, from: -60, severity: .info)
      story.add("\(caller).calls", .fault, caller, from: 0.3, to: 60, count: 900, line: "call to db failed")
    }
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    return (story, failure.id)
  }

  /// A supervisor was told to leave a database down, whose crashes had done no harm: the reload of its unit was taken
  /// for the root cause, not the healing that failed.
  @Test func healingThatFailsForTheFirstTimeIsTheCauseWhateverBrokeIt() throws {
    let (story, failure) = Self.leftDown(crashes: [-4000, -2800, -1500])
    let best = try #require(story.correlation().incidents.first?.rootCause.best)
    #expect(best.findings.first == failure)
    let response = try #require(best.criteria.first { $0.id == "R2" })
    #expect(response.outcome == .supports && response.because.contains("3 harmless occurrences"))
    #expect(best.criteria.first { $0.id == "R8" }?.outcome == .supports)
  }

  @Test(arguments: [[], [-1500.0]])
  func aMechanismThatWasSeenHealingOnceAtMostHasNoRecord(crashes: [Double]) throws {
    let claim = try #require(Self.leftDown(crashes: crashes).story.correlation().incidents.first?.rootCause)
    let all = [claim.best].compactMap { $0 } + claim.alternatives
    let failing = try #require(all.first { $0.cause == "sys.left_down" })
    #expect(failing.criteria.first { $0.id == "R2" }?.outcome == .notTestable)
  }
}
