import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

/// When a surge began of which a minute brings one line.
@Suite struct OnsetSpreadTests {
  @Test func fewLinesBeforeManyLeaveOpenWhenItBegan() throws {
    let counts: [Double] =
      [1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1] + Array(repeating: 1, count: 60)
    let spread = try #require(OnsetSpread(start: Story.base, counts: counts, calm: 0.05))
    #expect((600...1200).contains(spread.interval.seconds))
  }

  @Test func manyLinesFromTheFirstMinuteOnTellIt() throws {
    let spread = try #require(
      OnsetSpread(start: Story.base, counts: Array(repeating: 40, count: 30), calm: 0.5))
    #expect(spread.interval.seconds == 0)
  }

  @Test func whatCameWithinTheSpreadIsNotSaidToHaveComeAfterwards() throws {
    var story = Story(from: -3000, to: 600)
    let counts: [(Int, UInt64)] = [(-9, 1), (-7, 2)] + (2...70).map { ($0, 1) }
    story.observations.series[
      SeriesKey(type: .detector("web.surge"), scope: Scope(component: "web", host: "h1"))] =
      [story.cell(at: -2000, count: 60)] + counts.map { story.cell(at: $0.0, count: $0.1) }
    story.add("web.surge", .impact, "web", from: -9, to: 70, count: 72)
    let release = story.add("shop.release", .change, "shop", from: 0, count: 1, severity: .info)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.ruledOut.allSatisfy { !$0.findings.contains(release.id) })
    #expect(incident.roles.first { $0.finding == release.id }?.because.contains("after the impact") != true)
  }

  /// Over days, nights included, three lines in three minutes are a surge; by the hours before they are not.
  @Test func theHoursBeforeTellWhatWasUsual() throws {
    var story = Story(from: -9000, to: 600)
    let counts: [(Int, UInt64)] = [(-9, 1), (-7, 2), (2, 1), (4, 1)] + (9...70).map { ($0, 1) }
    story.observations.series[SeriesKey(type: .detector("web.surge"), scope: Scope(component: "web"))] =
      [story.cell(at: -2000, count: 180)] + counts.map { story.cell(at: $0.0, count: $0.1) }
    story.add("web.surge", .impact, "web", from: -9, to: 70, count: 72)
    story.findings[0].baseline = 0.07
    let rate = RateChange(
      bucket: 900_000_000_000, over: 0, isUp: true, factor: 6, minimum: 8, baseline: Baseline())
    story.detectors = [Story.detector("web.surge", .impact, .rateChange(.all([]), rate))]
    let onset = try #require(story.correlation().incidents.first).impact.interval.start
    #expect(onset > Story.at(-4))
    story.detectors = [Story.detector("web.surge", .impact)]
    #expect(try #require(story.correlation().incidents.first).impact.interval.start == Story.at(-9))
  }
}
