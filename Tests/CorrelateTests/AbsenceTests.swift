import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Requests that do not come, and short outages where few come.
@Suite struct AbsenceTests {
  /// Five days of ten requests a minute, and an hour and a half without any.
  static func cutOff(withTrouble: Bool, isUsual: Bool = false) -> Story {
    let day = 1440
    var story = Story(from: -4 * day, to: day)
    story.watch("svc.errors", component: "web", from: -4 * day, to: day, total: 10) { _ in 0 }
    let total = SeriesKey(type: .denominator("svc.errors"), scope: Scope(component: "web"))
    story.observations.series[total]?.removeAll { cell in
      let minute = Story.base.seconds(until: Instant(nanoseconds: cell.first)) / 60
      return (0..<90).contains(minute)
    }
    if isUsual {
      for day in [-3, -2] {
        story.add(
          "net.session", .fault, "router", from: Double(day * 1440), count: 2, line: "neighbour is down")
      }
    }
    if withTrouble {
      story.add("net.session", .fault, "router", from: 0.2, count: 2, line: "neighbour is down")
    }
    return story
  }

  @Test func requestsThatCeaseWhenALinkGoesAreAnImpact() throws {
    let correlation = Self.cutOff(withTrouble: true).correlation()
    let impact = try #require(correlation.incidents.first?.impact)
    #expect(correlation.verdict == .incident)
    #expect(impact.summary.contains("usual requests came"))
    #expect(abs(impact.interval.seconds - 90 * 60) <= 120)
  }

  @Test func aGapWithWhichNothingUnusualBeginsIsOneOfTheLogs() {
    #expect(Self.cutOff(withTrouble: false).correlation().verdict == .noIncident)
    #expect(Self.cutOff(withTrouble: true, isUsual: true).correlation().verdict == .noIncident)
  }
}
