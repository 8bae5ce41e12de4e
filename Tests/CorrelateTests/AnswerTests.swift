import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What people did about trouble, and what need not show trouble to the end.
@Suite struct AnswerTests {
  /// A fix an hour and a half before an outage; whether trouble of the outage's kinds came before the fix.
  private static func fixed(after isTroubled: Bool) -> Story {
    var story = Story(from: -3000, to: 600)
    if isTroubled {
      story.add("login.turned", .capacity, "login", from: -380, to: -310, count: 600, severity: .warning)
    }
    story.add("core.fix", .mitigationReverting, "core", from: -90, count: 2, severity: .info)
    story.add("login.turned", .capacity, "login", from: 1, to: 100, count: 900, severity: .warning)
    story.add("core.waits", .impact, "core", from: 0, to: 120, line: "three in ten wait")
    return story
  }

  @Test func whatAnswersTroubleNeitherFlippedItNorIsItsCause() throws {
    let incident = try #require(Self.fixed(after: true).correlation().incidents.first)
    #expect(incident.trigger.best?.cause != "core.fix" || incident.trigger.status != .identified)
    #expect(incident.rootCause.best?.cause != "core.fix")
    let role = try #require(incident.roles.first { $0.finding == "f2" })
    #expect(role.role == .mitigation)
    #expect(role.because == "People answered f1 with it.")
  }

  @Test func aFixThatNothingCalledForMayHaveDoneIt() throws {
    let incident = try #require(Self.fixed(after: false).correlation().incidents.first)
    #expect(incident.trigger.best?.cause == "core.fix")
    #expect(incident.trigger.status == .identified)
  }

  /// A wave from outside whose like came in the morning: what came with either of them is not acquitted.
  @Test func whatCameWithTheFirstWaveOfTheDayIsNoCoincidence() throws {
    var story = Story(from: -20_000, to: 600)
    for start in [-18_000.0, -12_000, -360] {
      story.add(
        "pc.restarts", .environment, "client", from: start, to: start + 20, count: 20, severity: .warning)
    }
    story.add("core.loss", .fault, "core", from: -360, to: -340, count: 16, severity: .warning)
    story.add("core.disk", .fault, "core", from: -350, count: 1, severity: .warning)
    story.add("pc.restarts", .environment, "client", from: -16, to: 5, count: 26, severity: .warning)
    story.add("core.loss", .fault, "core", from: -15, to: 10, count: 24, severity: .warning)
    story.add("client.waits", .impact, "client", from: 0, to: 120, line: "three in ten wait")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == "f6")
    let role = try #require(incident.roles.first { $0.finding == "f4" })
    #expect(role.role == .symptom, "\(role.because)")
    #expect(incident.roles.first { $0.finding == "f5" }?.role == .coincidence)
  }

  /// Restarts that patches ask for are over within half an hour, and so are the losses that come with them at once.
  @Test(arguments: [(true, 1.0), (false, -1)])
  func whatComesFromOutsideNeedNotShowTroubleToTheEnd(isExternal: Bool, sign: Double) throws {
    var story = Story(from: -4000, to: 1000)
    story.detectors.append(
      Story.detector("pc.restarts", .environment, isExternal: isExternal, canBe: [.trigger]))
    let wave = story.add("pc.restarts", .environment, "client", from: -16, to: 5, count: 26)
    story.add("client.lost", .fault, "client", from: -14, to: 30, count: 17)
    story.add("core.waits", .impact, "core", from: 0, to: 800, line: "three in ten wait")
    let scene = try #require(story.scene)
    let heard = OwnEffect(of: try #require(scene.episode(of: wave)), in: scene).hearing
    #expect(heard.criterion.weight.sign == (sign > 0 ? .plus : .minus), "\(heard.criterion.because)")
  }

  /// A leap second is not what a timer's job of three minutes later completes.
  @Test func whatHappensEveryDayCompletesNoJumpOfTheClocks() throws {
    var story = Story(from: -6000, to: 300)
    story.add("clock.step", .time, Subject.time, from: -3, count: 7, line: "Clock: inserting leap second")
    for minute in [-4400.0, -2960, -1520, -1] {
      story.add(
        "template.rare", .routine, "edge", from: minute, count: 1, severity: .info, authored: false,
        line: "Finished rotation of the log files")
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.trigger.best].compactMap { $0 } + incident.trigger.alternatives
    let leap = try #require(all.first { $0.cause == "clock.step" })
    #expect(!leap.criteria.contains { $0.id == "T9" })
  }

  /// What makes each call slower does so from its first minutes on.
  @Test(arguments: [(-12.0, true), (-30, false)])
  func whatBecomesSlowAfterAWhileIsNoForebodingOfARelease(minute: Double, isSign: Bool) throws {
    var story = Story(from: -4000, to: 300)
    let release = story.deploy("app", "4.9.21", at: minute)
    story.add(
      "measure.shift", .fault, "app", from: -9, to: 59, count: 20, severity: .warning, authored: false,
      surprise: 12, line: "avg_ms=63")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let own = OwnEffect(of: try #require(scene.episode(of: release)), in: scene)
    #expect((own.foreboding != nil) == isSign)
  }
}
