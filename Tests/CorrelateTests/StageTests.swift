import ProximateModel
import Testing

@testable import ProximateCorrelate

/// One incident in stages, and what operators' own measures have to do with it.
@Suite struct StageTests {
  /// Two outages of the login, an hour and a half apart, and what operators did and said in between.
  private static func story(_ nature: Nature?, at minute: Double = 100, end: Double? = nil) -> Story {
    var story = Story(from: -3000, to: 1000)
    story.add("login.down", .impact, "login", from: 0, to: 20, line: "503")
    story.add("login.down", .impact, "login", from: 110, to: 300, line: "503")
    if let nature { story.add("ops.deed", nature, "ops", from: minute, count: 1, line: "added 40 nodes") }
    if let end { story.add("ops.over", .recovery, "ops", from: end, count: 1, line: "all is restored") }
    return story
  }

  @Test(arguments: [Nature.mitigationCompensating, .mitigationReverting])
  func whileOperatorsAreAtWorkItIsOneIncident(nature: Nature) throws {
    let incidents = Self.story(nature).correlation().incidents
    #expect(incidents.count == 1)
    let impact = try #require(incidents.first).impact
    #expect(impact.interval == Interval(start: Story.at(0), end: Story.at(300)))
    #expect(impact.stages.map(\.seconds) == [20 * 60, 190 * 60])
    #expect(impact.summary.contains("in 2 stages"))
  }

  @Test(arguments: [
    story(nil), story(.change), story(.mitigationCompensating, at: 22),
    story(.mitigationCompensating, end: 40), story(.mitigationCompensating, at: 120),
  ])
  func whatIsOverIsAnIncidentOfItsOwn(story: Story) {
    #expect(story.correlation().incidents.count == 2)
  }

  @Test func anotherMeasureIsAnotherIncident() {
    var story = Self.story(.mitigationCompensating)
    story.findings[1].type = "payment.down"
    #expect(story.correlation().incidents.count == 2)
  }

  /// Grave trouble, a site that operators switched off because of it and that few ask, and an outage afterwards.
  private static func switchedOff(trouble: Bool, site failing: (Int) -> UInt64) -> Story {
    var story = Story(from: 0, to: 2880)
    if trouble {
      story.add("core.stuck", .healFailed, "core", from: 1000, to: 1030, count: 30, severity: .fatal)
    }
    story.add("feature.off", .mitigationCompensating, "ops", from: 1200, count: 1)
    story.add("site.errors", .impact, "site", from: 1240, to: 1800, count: 500)
    story.watch("site.errors", component: "site", from: 0, to: 2880, total: 6, failing: failing)
    story.add("login.down", .impact, "login", from: 1300, to: 1500, line: "503")
    return story
  }

  @Test func whatIsAskedLongAfterItWasSwitchedOffBeginsNothing() throws {
    let story = Self.switchedOff(trouble: true) { (1201..<1800).contains($0) ? 6 : 0 }
    let impact = try #require(story.correlation().incidents.first).impact
    #expect(impact.interval.start == Story.at(1300))
  }

  @Test func aSwitchThatNobodyHadToPullMayHaveBegunIt() throws {
    let story = Self.switchedOff(trouble: false) { (1201..<1800).contains($0) ? 6 : 0 }
    let impact = try #require(story.correlation().incidents.first).impact
    #expect(impact.interval.start < Story.at(1210))
  }

  @Test func whatWentOnAfterTheSwitchWasNotSwitchedOff() throws {
    let story = Self.switchedOff(trouble: true) { (1240..<1800).contains($0) ? 6 : 0 }
    let impact = try #require(story.correlation().incidents.first).impact
    #expect(abs(impact.interval.start.seconds(until: Story.at(1240))) <= 120)
  }

  /// A site of which nobody tells that it was switched off, and which never works again.
  private static func silentlyOff(until end: Int) -> Story {
    var story = switchedOff(trouble: true) { (1201..<end).contains($0) ? 6 : 0 }
    story.findings.removeAll { $0.type == "feature.off" }
    return story
  }

  @Test func whatNeverWorksAgainWhileAllElseDoesWasSwitchedOff() throws {
    let impact = try #require(Self.silentlyOff(until: 2880).correlation().incidents.first).impact
    #expect(impact.interval == Interval(start: Story.at(1300), end: Story.at(1500)))
  }

  @Test func whatWorksAgainWasNotSwitchedOff() throws {
    let impact = try #require(Self.silentlyOff(until: 1800).correlation().incidents.first).impact
    #expect(impact.interval.start < Story.at(1300))
  }
}
