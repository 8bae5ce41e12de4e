import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What became worse with a change of the day before, and stayed so.
@Suite struct ShiftTests {
  /// Releases half an hour apart, the day before a job after which requests fail; measures of `shifted` become worse minutes
  /// after the second, for some minutes.
  private static func story(shifted: [String], for minutes: Double) -> Story {
    var story = Story(from: -4000, to: 200)
    for (component, minute) in [("auth", -1780.0), ("cart", -1750)] {
      story.add("request.done", .ok, component, from: -60, severity: .info, line: "asked db")
      story.add(
        "sys.deploy", .change, component, from: minute, count: 1, severity: .info,
        line: "version 4.9.3 of \(component)")
    }
    for component in shifted {
      story.add(
        "measure.shift", .fault, component, from: -1745, to: -1745 + minutes, count: 200, authored: false)
    }
    story.add("job.run", .routine, "db", from: -1, count: 1, severity: .info)
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    return story
  }

  private func effect(of component: String, in story: Story) throws -> Criterion {
    let incident = try #require(story.correlation().incidents.first)
    let hypotheses = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let release = try #require(hypotheses.first { $0.component == component && $0.cause == "sys.deploy" })
    return try #require(release.criteria.first { $0.id == "T7" })
  }

  @Test func whatSeveralBecameWorseWithHasAnEffect() throws {
    let story = Self.story(shifted: ["cart", "db"], for: 1000)
    let release = try effect(of: "cart", in: story)
    #expect(release.weight == Calibration.ownEffect)
    #expect(release.because == "cart, db are worse from 5 min after it on, for 16.7 h.")
    #expect(try effect(of: "auth", in: story).weight < 0)
  }

  @Test(
    arguments: [(["cart"], 1000.0), (["api", "db"], 1000.0), (["cart", "db"], 60.0)] as [([String], Double)])
  func fewOrOthersOrBriefShiftsTellNothingOfIt(shifted: [String], minutes: Double) throws {
    let release = try effect(of: "cart", in: Self.story(shifted: shifted, for: minutes))
    #expect(!release.because.contains("worse from"))
  }
}
