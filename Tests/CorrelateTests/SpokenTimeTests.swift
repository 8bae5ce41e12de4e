import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct SpokenTimeTests {
  static func voice(_ from: Int, _ to: Int, lines: Int) -> SpokenTime.Voice {
    .init(interval: Interval(start: Story.at(from), end: Story.at(to)), lines: lines)
  }

  @Test func aSparseLogDoesNotStretchTheTimeThatIsKnown() {
    let spoken = SpokenTime([Self.voice(0, 2880, lines: 10_000), Self.voice(-200_000, 2880, lines: 20)])
    #expect(spoken.hull == Interval(start: Story.at(0), end: Story.at(2880)))
    #expect(spoken.seconds == 2880 * 60)
    #expect(spoken.seconds(before: Story.at(60)) == 3600)
    #expect(spoken.seconds(before: Story.at(-60)) == 0)
  }

  @Test func gapsBetweenLogsAreNotKnown() {
    let spoken = SpokenTime([Self.voice(0, 60, lines: 100), Self.voice(600, 660, lines: 100)])
    #expect(spoken.intervals.count == 2)
    #expect(spoken.seconds == 7200)
  }

  @Test func logsThatFollowEachOtherAreOneStretch() {
    let spoken = SpokenTime([
      Self.voice(60, 120, lines: 100), Self.voice(0, 60, lines: 100), Self.voice(30, 40, lines: 1),
    ])
    #expect(spoken.intervals == [Interval(start: Story.at(0), end: Story.at(120))])
  }

  @Test func whenAllIsSparseAllOfItCounts() {
    let spoken = SpokenTime([Self.voice(0, 100_000, lines: 3)])
    #expect(spoken.hull == Interval(start: Story.at(0), end: Story.at(100_000)))
    #expect(SpokenTime([]).hull == nil)
    #expect(SpokenTime([Self.voice(5, 5, lines: 1)]).hull?.start == Story.at(5))
  }

  /// A crash report of a machine whose clock says 1970 lies among the logs: the baseline stays the past.
  @Test func oneWrongClockLeavesTheBaselineInThePast() throws {
    var (story, old, _) = DefectTests.withBaseline()
    var coverage = SourceCoverage()
    coverage.firstTime = Story.at(-20_000_000).nanoseconds
    coverage.lastTime = Story.at(2000).nanoseconds
    coverage.ranges = [ReadRange(start: 0, end: 900, lines: 12)]
    story.observations.sources[SourceName(path: "crashes.log")] = coverage
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.precedents.map(\.finding) == [old.id])
  }

  /// One machine in three whose zone cannot be told does not make the start of all three unknown.
  @Test func oneUnknownZoneIsNotThatOfTheOthers() {
    var story = Story(from: 0, to: 2880, sources: ["a.log", "b.log", "c.log"])
    story.observations.sources[SourceName(path: "c.log")]?.uncertainty = 50_000_000_000_000
    var finding = story.add("restart", .environment, "pc", from: 1000, source: "a.log")
    for name in ["b.log", "c.log"] {
      finding.evidence += story.add("restart", .environment, "pc", from: 1000, source: name).evidence
    }
    let extent = LogExtent(
      story.observations, story.findings, Vantage(story.observations), Places(Census(story.observations)))
    #expect(extent.uncertainty(of: finding) < 60)
  }

  /// Errors without a complaint of users, while what tells of users today was at work: nothing was felt then.
  @Test func errorsOfThePastThatNobodyFeltAreNoOutage() throws {
    var story = Story(from: 0, to: 2880)
    var coverage = SourceCoverage()
    coverage.firstTime = Story.at(-3000).nanoseconds
    coverage.lastTime = Story.at(-1000).nanoseconds
    coverage.ranges = [ReadRange(start: 0, end: 90_000, lines: 9000)]
    story.observations.sources[SourceName(path: "baseline:web.log")] = coverage
    let writes = SeriesKey(type: .allEvents, scope: Scope(component: "web", host: "h1"))
    story.observations.series[writes] = [story.cell(at: -1995, count: 50), story.cell(at: 1000, count: 50)]
    let old = story.add(
      "restart", .environment, "web", from: -2000, to: -1990, count: 20, source: "baseline:web.log")
    story.add("db.down", .fault, "db", from: -1999, to: -1970, count: 400, source: "baseline:web.log")
    story.add("restart", .environment, "web", from: 1000, to: 1010, count: 20)
    story.add("web.down", .impact, "web", from: 1005, to: 1300, count: 500)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.precedents.map(\.finding) == [old.id])
    #expect(incident.precedents.map(\.outcome) != [.outage])
  }
}
