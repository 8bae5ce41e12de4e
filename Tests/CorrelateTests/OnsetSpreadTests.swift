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
    story.observations.series[SeriesKey(type: .detector("web.surge"), scope: Scope(component: "web"))] =
      [story.cell(at: -2000, count: 60)] + counts.map { story.cell(at: $0.0, count: $0.1) }
    story.add("web.surge", .impact, "web", from: -9, to: 70, count: 72)
    let release = story.add("shop.release", .change, "shop", from: 0, count: 1, severity: .info)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.ruledOut.allSatisfy { !$0.findings.contains(release.id) })
    #expect(incident.roles.first { $0.finding == release.id }?.because.contains("after the impact") != true)
  }
}
