import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What the numbers of releases tell, and what a release explains.
@Suite struct ReleaseTests {
  @Test(arguments: [
    ("4.9.20", "5.0.0", ReleaseStep.major), ("4.12.57", "4.13.0", .lesser), ("5.0.0", "4.9.20", .back),
    ("v1.2.3", "2.0.0", .major), ("2024.1.9", "2025.1.0", .lesser),
  ])
  func theStepOfAReleaseIsReadFromItsNumbers(old: String, new: String, step: ReleaseStep) {
    #expect(ReleaseStep(from: old[...], to: new[...]) == step)
  }

  @Test func whatIsNoReleaseHasNoStep() {
    #expect(ReleaseStep(from: "4.9.20", to: "4.9.20") == nil)
    #expect(ReleaseStep(from: "11.4", to: "5.0.0") == nil)
  }

  /// Two components that were released minutes before users felt something, one of them from 4.9.20.
  private static func twoReleases(cart: String) -> Story {
    var story = Story(from: -4000, to: 200)
    for (component, old, new, minute) in [("cart", "4.9.20", cart, -6.0), ("auth", "4.9.2", "4.9.3", -4)] {
      story.add("request.done", .ok, component, from: -60, severity: .info)
      story.add(
        "sys.deploy", .change, component, from: -1500, count: 1, severity: .info, line: "version \(old)")
      story.add(
        "sys.deploy", .change, component, from: minute, count: 1, severity: .info, line: "version \(new)")
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    return story
  }

  @Test func aReleaseOfANewFirstNumberIsSuspectedBeforeALesserOne() throws {
    let major = try #require(Self.twoReleases(cart: "5.0.0").correlation().incidents.first)
    #expect(major.trigger.best?.component == "cart")
    let size = try #require(major.trigger.best?.criteria.first { $0.id == "T8" })
    #expect(size.weight == Calibration.majorRelease)
    let lesser = try #require(Self.twoReleases(cart: "4.9.21").correlation().incidents.first)
    #expect(lesser.trigger.best?.component == "auth")
  }

  @Test(arguments: [(-30.0, Calibration.majorRelease), (-180.0, 0)])
  func theSizeOfAReleaseOfHoursAgoMakesItNoTrigger(minute: Double, weight: Double) throws {
    var story = Story(from: -4000, to: 200)
    story.add("request.done", .ok, "cart", from: -60, severity: .info)
    for (at, version) in [(-1500.0, "4.9.20"), (minute, "5.0.0")] {
      story.add(
        "sys.deploy", .change, "cart", from: at, count: 1, severity: .info, line: "version \(version)")
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    let release = ([incident.trigger.best].compactMap { $0 } + incident.trigger.alternatives).first {
      $0.component == "cart" && $0.findings.contains("f3")
    }
    #expect(try #require(release).criteria.first { $0.id == "T8" }?.weight == weight)
  }

  /// A release, and minutes later trouble of its component that was never there before.
  @Test func whatAReleaseExplainsStandsBehindIt() throws {
    var story = Story(from: -4000, to: 200)
    for (component, minute) in [("cart", -60.0), ("auth", -50), ("cart", -900)] {
      story.add("request.done", .ok, component, from: minute, severity: .info)
    }
    for (minute, version) in [(-2000.0, "4.9.8"), (-1200, "4.9.9"), (-8, "4.9.10")] {
      story.add(
        "sys.deploy", .change, "cart", from: minute, count: 1, severity: .info, line: "version \(version)")
    }
    story.add("cart.given_up", .fault, "cart", from: -1, to: 59, count: 400, line: "order given up")
    story.add("svc.down", .impact, "cart", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.cause == "sys.deploy")
    #expect(incident.trigger.alternatives.contains { $0.cause == "cart.given_up" })
  }

  @Test func jobsAreKnownByTheirNames() {
    #expect(Words.compounds(in: "host-1 CRON[7]: (jobs) CMD (/opt/refresh-totals)") == ["refresh-totals"])
    #expect(Words.compounds(in: "sdb: path 8:16 reinstated").isEmpty)
  }

  @Test(arguments: [
    "call to db-1:5432 timed out after 800 ms", "deadline exceeded: no answer from db-1:5432 within 800ms",
  ])
  func givingUpIsPressureInAnyWording(line: String) {
    #expect(Signature.pressure(in: line) != nil)
    #expect(Signature.borrowed(in: line) != nil)
  }

  @Test(arguments: ["request queue is full (1600 waiting), rejecting", "queue full, dropped"])
  func aFullQueueIsPressure(line: String) {
    #expect(Signature.pressure(in: line) != nil)
  }

  /// Lines of all kinds that are caught since a release, as they were before, or never; of a release of a day ago they
  /// tell little.
  @Test(arguments: [
    (true, -5.0, Calibration.asEver), (false, -5, nil), (true, -1500, Calibration.noOwnEffect),
  ])
  func linesOfAllKindsThatAreCaughtAsEverSpeakForARelease(
    wasThere: Bool, minute: Double, asEver: Double?
  ) throws {
    var story = Story(from: -4000, to: 200)
    story.add("request.done", .ok, "cart", from: -60, severity: .info)
    story.add("sys.deploy", .change, "cart", from: minute, count: 1, severity: .info, line: "version 2.0.0")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    story.detectors.append(Story.detector("all.failures", .fault, canBe: [.symptom]))
    if wasThere {
      story.add("all.failures", .fault, "cart", from: -2000, to: -1900, count: 40, line: "row skipped")
    }
    story.add("all.failures", .fault, "cart", from: -4, to: 59, count: 40, line: "row skipped")
    let incident = try #require(story.correlation().incidents.first)
    let claims = [incident.trigger, incident.rootCause].flatMap {
      [$0.best].compactMap { $0 } + $0.alternatives
    }
    let effect = try #require(claims.first { $0.cause == "sys.deploy" }?.criteria.first { $0.id == "T7" })
    #expect(effect.because.contains("it shows at other times as well") == (asEver != nil))
    #expect(asEver == nil || effect.weight == asEver)
  }

  /// Two releases minutes apart, of which callers go on without the later.
  @Test func aReleaseOfWhatCallersDoWithoutIsNoneThatPromisedMore() throws {
    var story = Self.twoReleases(cart: "5.0.0")
    story.add(
      "api.fallback", .fault, "api", from: -1, to: 58, count: 40,
      line: "no answer from cart, answered without it")
    let trigger = try #require(story.correlation().incidents.first).trigger
    let release = ([trigger.best].compactMap { $0 } + trigger.alternatives).first { $0.component == "cart" }
    #expect(try #require(release).criteria.contains { $0.id == "T8" && $0.weight > 0 } == false)
  }

  /// Few requests come, and users feel it long after callers began to say that they go on.
  @Test(arguments: [(-1.0, true), (-15, true), (-600, false)])
  func whatCallersDoWithoutAtTheOnsetTheyMayHaveDoneWithoutBefore(minute: Double, lasts: Bool) throws {
    var story = Self.twoReleases(cart: "5.0.0")
    story.add(
      "api.fallback", .fault, "api", from: minute, to: lasts ? 58 : -120, count: 40,
      line: "no answer from cart, answered without it")
    let fallbacks = try #require(story.scene).fallbacks
    #expect(fallbacks.contains { $0.names.contains("cart") } == lasts)
  }

  /// A major release, whose component complains of a store as another does, and throws what it throws every day.
  @Test(arguments: [false, true])
  func whatAReleaseShowsAsEverDoesNotHideItsNewComplaints(throwsAsEver: Bool) throws {
    var story = Story(from: -4000, to: 200)
    for (component, host) in [
      ("cart", "cart-1"), ("auth", "auth-1"), ("postgresql", "db-1"), ("edge", "edge-1"),
    ] {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: component, host: host))
      story.observations.series[key] = [story.cell(at: -60, count: 9), story.cell(at: 5, count: 9)]
      story.add("request.done", .ok, component, from: -60, severity: .info)
    }
    for (minute, version) in [(-1500.0, "4.9.20"), (-5, "5.0.0")] {
      story.add(
        "sys.deploy", .change, "cart", from: minute, count: 1, severity: .info, line: "version \(version)")
    }
    story.detectors.append(Story.detector("all.thrown", .fault, canBe: [.symptom]))
    story.detectors.append(Story.detector("db.full", .capacity, canBe: [.symptom]))
    for minute in throwsAsEver ? [-2000.0, -4] : [] {
      story.add("all.thrown", .fault, "cart", from: minute, to: minute + 40, count: 40, line: "row skipped")
    }
    for speaker in ["cart", "auth"] {
      story.add(
        "\(speaker).calls", .fault, speaker, from: 0, to: 59, count: 400, line: "call to db-1:5432 timed out")
    }
    story.add(
      "db.full", .capacity, "postgresql", from: 0, to: 59, count: 400, line: "too many clients already")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503 cart")
    let scene = try #require(story.scene)
    let release = try #require(scene.episodes.last { $0.key.type == "sys.deploy" })
    let effect = scene.ownEffect(of: release).criterion
    #expect(effect.weight == Calibration.sharedUnderLoad)
    #expect(scene.majorRelease(release) != nil)
  }
}
