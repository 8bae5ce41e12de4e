import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct VerdictTests {
  @Test func nothingReadIsInconclusive() {
    var story = Story(from: 0, to: 0, sources: [], hosts: [])
    story.observations.series = [:]
    #expect(story.correlation().verdict == .inconclusive)
  }

  @Test func eventsWithoutTimesAreInconclusive() {
    var story = Story(from: 0, to: 0, hosts: [])
    for name in story.observations.sources.keys {
      story.observations.sources[name]?.firstTime = nil
      story.observations.sources[name]?.lastTime = nil
    }
    let result = story.correlation()
    #expect(result.verdict == .inconclusive)
    #expect(result.because.contains("20,000 events"))
  }

  @Test func lessThanAMinuteIsInconclusive() {
    var story = Story(from: 0, to: 0)
    story.add("svc.panic", .defect, "web", from: 0.1, to: 0.5)
    #expect(story.correlation().verdict == .inconclusive)
  }

  @Test func calmLogsHaveNoIncident() {
    let story = Story(from: -3000, to: 3000)
    let result = story.correlation()
    #expect(result.verdict == .noIncident)
    #expect(result.nearMisses.isEmpty)
  }

  @Test func anAbsorbedTriggerIsANearMissAndNoIncident() {
    var story = Story(from: -3000, to: 3000)
    story.watch("svc.failures", component: "web", from: -600, to: 600) { _ in 1 }
    let wave = story.add(
      "env.restart_wave", .environment, "client", from: 0, to: 30, entities: 500, severity: .info)
    let result = story.correlation()
    #expect(result.verdict == .noIncident)
    #expect(result.incidents.isEmpty)
    #expect(result.nearMisses.map(\.finding) == [wave.id])
    #expect(result.nearMisses.first?.role == .trigger)
    #expect(result.because.contains("absorbed"))
  }

  @Test func errorsThatUsersDidNotFeelAreNoIncident() {
    var story = Story(from: -3000, to: 3000)
    story.watch("svc.failures", component: "web", from: -600, to: 600) { _ in 1 }
    story.add("errors.burst", .fault, "db", from: 0, to: 20, count: 4000, authored: false, surprise: 40)
    #expect(story.correlation().verdict == .noIncident)
  }

  @Test func errorsWithoutAnyViewOfUsersAreInferredImpact() throws {
    var story = Story(from: -3000, to: 3000)
    story.add("errors.burst", .fault, "db", from: 0, to: 20, count: 4000, authored: false, surprise: 40)
    story.add("db.panic", .defect, "db", from: -1, to: 20, count: 8)
    let result = story.correlation()
    #expect(result.verdict == .incident)
    let incident = try #require(result.incidents.first)
    #expect(incident.impact.isInferred)
    #expect(incident.rootCause.best?.confidence ?? 1 <= Calibration.capInferred)
    #expect(incident.rootCause.caps.contains { $0.contains("inferred") })
  }

  /// Nodes that went down as they always do, a few more than usual by chance.
  @Test(arguments: [(0.0, Verdict.incident), (3.7, .noIncident), (19, .incident)])
  func whatAnAuthorCountsHasToBeMoreThanChance(surprise: Double, verdict: Verdict) {
    var story = Story(from: -3000, to: 3000)
    story.add(
      "node.loss", .fault, "node", from: 0, to: 30, count: 12, entities: 12, severity: .error,
      surprise: surprise)
    #expect(story.correlation().verdict == verdict)
  }

  /// A database that crashed and recovered within seconds, in the words of six rules: seconds, and no minute for each.
  @Test(arguments: [(12.0, Verdict.noIncident), (300, .incident)])
  func secondsOfTroubleInManyWordsAreNoMinutes(seconds: Double, verdict: Verdict) {
    var story = Story(from: -3000, to: 3000)
    for number in 0..<6 {
      let start = seconds * Double(number) / 6 / 60
      story.add(
        "db.crash\(number)", .fault, "db", from: start, to: start + seconds / 6 / 60, count: 40)
    }
    #expect(story.correlation().verdict == verdict)
  }

  @Test func `trouble that comes and goes all the time is no incident`() {
    var story = Story(from: -3000, to: 3000)
    for start in stride(from: -1500.0, to: 2500, by: 200) {
      story.add("svc.denied", .fault, "login", from: start, to: start + 12, count: 30, entities: 4)
    }
    #expect(story.correlation().verdict == .noIncident)
    var once = Story(from: -3000, to: 3000)
    once.add("svc.denied", .fault, "login", from: 100, to: 112, count: 30, entities: 4)
    #expect(once.correlation().verdict == .incident)
  }

  @Test func `a storm of retries is impact where nothing tells what users felt`() {
    var story = Story(from: -5, to: 5)
    story.add("rpc.retries", .retry, "job", from: 0, to: 5, count: 400, severity: .warning)
    #expect(story.correlation().verdict == .incident)
    var few = Story(from: -5, to: 5)
    few.add("rpc.retries", .retry, "job", from: 0, to: 5, count: 40, severity: .warning)
    #expect(few.correlation().verdict == .noIncident)
  }

  @Test func `a start with which the logs begin is at most plausible as trigger`() throws {
    var story = Story(from: -5, to: 5)
    story.add("svc.started", .routine, "job", from: -5, severity: .info)
    story.add("rpc.retries", .retry, "job", from: 0, to: 5, count: 400, severity: .warning)
    let incident = try #require(story.correlation().incidents.first)
    let best = try #require(incident.trigger.best)
    #expect(best.confidence <= Calibration.capAtBeginning)
    #expect(incident.trigger.caps.contains { $0.contains("begin with it") })
  }

  @Test func oneNewErrorTemplateIsNoIncident() {
    var story = Story(from: -3000, to: 3000)
    story.add("template.new", .fault, "db", from: 0, count: 1, authored: false, surprise: 3)
    #expect(story.correlation().verdict == .noIncident)
  }

  @Test func theSeriesTellOnsetEndAndPeak() throws {
    var story = Story(from: -3000, to: 3000)
    story.watch("svc.failures", component: "web", from: -600, to: 600) { (10..<50).contains($0) ? 150 : 1 }
    story.add("svc.failures", .impact, "web", from: 8, to: 53, magnitude: 0.75)
    let impact = try #require(story.correlation().incidents.first?.impact)
    #expect(impact.interval.start == Story.at(10))
    #expect(impact.interval.end == Story.at(49).adding(seconds: 5))
    #expect(impact.peak == 0.75)
    #expect(!impact.isOpenEnded)
    #expect(impact.summary.contains("6,000 of 8,000 failed"))
  }

  @Test func windowsFarApartAreTwoIncidentsAndNearOnesAreOne() {
    var story = Story(from: -3000, to: 3000)
    story.add("svc.down", .impact, "web", from: 0, to: 20)
    story.add("svc.down", .impact, "web", from: 45, to: 60)
    story.add("svc.slow", .impact, "db", from: 500, to: 530)
    let result = story.correlation()
    #expect(result.incidents.map(\.id) == ["i1", "i2"])
    #expect(result.incidents.map(\.impact.interval.start) == [Story.at(0), Story.at(500)])
    #expect(result.incidents[0].impact.interval.end == Story.at(60))
  }

  @Test func anImpactAtTheEndOfTheLogsIsOpenEnded() throws {
    var story = Story(from: -3000, to: 60)
    story.add("svc.down", .impact, "web", from: 0, to: 59)
    story.add("web.panic", .defect, "web", from: -1, to: 59)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.impact.isOpenEnded)
    #expect(incident.rootCause.caps.contains { $0.contains("end before the impact") })
  }

  /// However clear, a claim from logs says that it is one, unless a lower cap does.
  @Test func noClaimIsSurerThanLogsCanBe() throws {
    var story = Story(from: -9000, to: 200)
    for (minute, version) in [(-6000.0, "1.8"), (-3000, "1.9"), (-2, "2.0")] {
      story.add(
        "sys.deploy", .change, "web", from: minute, count: 1, severity: .info,
        line: "web version \(version) out",
        source: "db.log")
    }
    story.add("web.crash", .defect, "web", from: -1, to: 60, count: 90, line: "web is aborted")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    for claim in [incident.trigger, incident.rootCause] {
      let best = try #require(claim.best)
      #expect(best.confidence <= Calibration.capLogs)
      let isCapped = claim.caps.contains { $0.contains("logs hold what was written") }
      let isBinding = best.confidence == Calibration.capLogs
      #expect(isCapped == isBinding)
    }
    #expect(incident.trigger.best?.confidence == Calibration.capLogs)
  }
}
