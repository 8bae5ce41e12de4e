import ProximateModel
import Testing

@testable import ProximateCorrelate

/// A limit that is lowered hours before the load of the day meets it.
@Suite struct StandingLimitTests {
  static func lowered(to value: String, at minutes: Double, job: Double? = nil) -> (
    story: Story, setting: Finding
  ) {
    var story = Story(from: -4000, to: 3000)
    story.add("db.start", .ok, "web", from: -3000, count: 1, severity: .info, line: "connected to db")
    let setting = story.add(
      "db.setting", .change, "db", from: minutes, count: 1, severity: .info,
      line: "config db max_connections 200 -> \(value)")
    if let job {
      story.add("db.job", .routine, "db", from: job, count: 1, severity: .info, line: "job of db is run")
    }
    story.add("db.connections", .capacity, "db", from: 0, to: 59, count: 900, line: "too many clients")
    story.add("web.calls", .fault, "web", from: 0, to: 59, count: 900, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET /cart 500")
    return (story, setting)
  }

  /// A quarter of an hour, too, is longer than a limit needs to show that it is too low for the load at hand.
  @Test(arguments: [-90.0, -12])
  func theLoadThatMeetsALimitLoweredBeforeIsTheTriggerAndTheSettingTheRoot(minute: Double) throws {
    let (story, setting) = Self.lowered(to: "57", at: minute)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.cause == StandingLimit.type)
    #expect(incident.trigger.best?.component == "web")
    #expect(incident.rootCause.best?.findings.contains(setting.id) == true)
  }

  /// What people set, without the value before: that they set it higher afterwards tells that it was low.
  @Test(arguments: [("200", true), ("40", false)])
  func aLimitThatIsRaisedWhileItIsMetWasLow(value: String, isLow: Bool) throws {
    var (story, setting) = Self.lowered(to: "57", at: -90)
    story.findings = story.findings.map { finding in
      guard finding.id == setting.id else { return finding }
      var finding = finding
      finding.evidence[0].text = "parameter \"max_connections\" of db changed to \"57\""
      return finding
    }
    story.add(
      "db.setting", .change, "db", from: 58, count: 1, severity: .info,
      line: "parameter \"max_connections\" of db changed to \"\(value)\"")
    let incident = try #require(story.correlation().incidents.first)
    #expect((incident.trigger.best?.cause == StandingLimit.type) == isLow)
  }

  /// A change after which one of two machines of its component says nothing any more: that it was at work for long after
  /// its last line is not told by one that logs a line in ten minutes.
  @Test(arguments: [
    (-95.0, 3.0, true), (-300, 3, false), (-125, 3, false), (-125, 0.1, true), (-140, 0.1, false),
  ])
  func aChangeThatLeavesFewerMachinesIsALimit(silence: Double, usual: Double, isLimit: Bool) throws {
    var (story, setting) = Self.lowered(to: "57", at: -90)
    story.findings = story.findings.map { finding in
      guard finding.id == setting.id else { return finding }
      var finding = finding
      finding.evidence[0].text = "db is given 2 replicas"
      return finding
    }
    story.add("source.silent", .fault, "", from: silence, to: 3000, count: 0, authored: false, surprise: 20)
    story.findings[story.findings.count - 1].scope = Scope(component: "", host: "db-3")
    story.findings[story.findings.count - 1].baseline = usual
    let incident = try #require(story.correlation().incidents.first)
    #expect((incident.trigger.best?.cause == StandingLimit.type) == isLimit)
  }

  /// Somebody who calls the place of the limit starts just before it is met, and shows nothing of his own.
  @Test func whatStartsElsewhereAndShowsNothingIsNoRivalOfTheLoad() throws {
    var (story, _) = Self.lowered(to: "57", at: -90)
    story.add("auth.start", .change, "auth", from: -3, count: 1, severity: .info, line: "auth version 4.1.2")
    story.add("auth.calls", .fault, "auth", from: 0, to: 59, count: 900, line: "call to db failed")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.cause == StandingLimit.type)
  }

  @Test(
    arguments: [("57", -5.0, nil), ("400", -90.0, nil), ("57", -90.0, -0.5)] as [(String, Double, Double?)])
  func aLimitLoweredJustNowOrRaisedOrMetByAJobIsNoneThatTheLoadMet(
    value: String, minutes: Double, job: Double?
  ) throws {
    let (story, _) = Self.lowered(to: value, at: minutes, job: job)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.cause != StandingLimit.type)
  }

  @Test(arguments: [(9, false), (90, true)])
  func aLoadFarBeyondAnyBeforeNeedsNoLoweredLimit(requests: UInt64, isTooMuch: Bool) throws {
    var (story, setting) = Self.lowered(to: "57", at: -90)
    story.add("web.surge", .demand, "web", from: 3, to: 59, count: 900, line: "GET /cart")
    story.observations.series[SeriesKey(type: .detector("web.surge"), scope: Scope(component: "web"))] =
      (-200..<0).map { story.cell(at: $0, count: 9) } + (0..<59).map { story.cell(at: $0, count: requests) }
    let incident = try #require(story.correlation().incidents.first)
    let root = incident.rootCause
    let candidate = ([root.best].compactMap { $0 } + root.alternatives).first {
      $0.findings.first == setting.id
    }
    let necessity = try #require(candidate?.criteria.first { $0.id == "R3" })
    #expect(necessity.because.contains("that is too much with it and without it") == isTooMuch)
    // Such a load is an event of its own, and what it brings is not what the setting brought.
    #expect((incident.trigger.best?.cause == StandingLimit.type) == !isTooMuch)
    let brought = candidate?.criteria.contains { $0.id == "R6" && $0.weight > 0 }
    #expect(brought == !isTooMuch)
  }
}
