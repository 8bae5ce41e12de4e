import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct CallOrderTests {
  /// Requests that reach the components in this order, a millisecond from one to the next, and are answered on the way
  /// back.
  private func sample(_ paths: [[String]], isAnswered: Bool = true) -> SightingSample {
    var sample = SightingSample()
    for (number, path) in paths.enumerated() {
      let hash = StableHash.mix(UInt64(number) + 1)
      for (step, component) in path.enumerated() {
        let time = Int64(number) * 1_000_000_000 + Int64(step) * 1_000_000
        let place = Scope(component: component, host: "h")
        sample.insert(hash, at: place, time: time)
        if isAnswered {
          sample.insert(hash, at: place, time: time + Int64(2 * (path.count - step)) * 1_000_000)
        }
      }
    }
    sample.settle()
    return sample
  }

  private func callees(of paths: [[String]]) -> [String: Set<String>] {
    CallOrder(sample(paths)) { $0 }.callees
  }

  @Test func callersComeBeforeThoseThatTheyCall() {
    let paths = [[String]](repeating: ["web", "cart", "db"], count: 12)
    #expect(callees(of: paths) == ["web": ["cart"], "cart": ["db"]])
  }

  /// An access log is written when all is over: its time is not that of the call.
  @Test func linesWrittenOnceTellNoOrder() {
    let paths = [[String]](repeating: ["db", "web"], count: 12)
    #expect(CallOrder(sample(paths, isAnswered: false)) { $0 }.callees.values.flatMap { $0 }.isEmpty == true)
  }

  @Test func whatHasNoOrderIsNoCall() {
    let paths = (0..<20).map { $0 % 2 == 0 ? ["web", "cart"] : ["cart", "web"] }
    #expect(callees(of: paths).values.flatMap { $0 }.isEmpty)
  }

  @Test func aFewRequestsTellNothing() {
    #expect(
      callees(of: [["web", "cart"], ["web", "cart"]]).values.flatMap { $0 }.isEmpty)
  }

  /// What a baseline does not have is an incident though nothing says what users feel, and lies where requests end.
  @Test func theCalleeThatDiffersFromTheBaselineIsTheRoot() throws {
    var story = Story(from: 0, to: 3, sources: ["api.log", "route.log"])
    story.observations.sightings = sample([[String]](repeating: ["api", "route"], count: 12))
    let old = SourceName(path: "baseline:api.log")
    story.observations.sources[old] = story.observations.sources[SourceName(path: "api.log")]
    story.observations.sources[old]?.firstTime = Story.at(-1440).nanoseconds
    story.observations.sources[old]?.lastTime = Story.at(-1437).nanoseconds
    for (component, surprise) in [("api", 12.0), ("route", 10)] {
      story.add(
        "template.missing", .fault, component, from: 1.5, to: 3, count: 20, severity: .warning,
        authored: false,
        surprise: surprise)
    }
    // Calls fail in the baseline too, elsewhere: this one set nothing off.
    story.add("calls.failed", .fault, "mail", from: -1438, count: 1, source: "baseline:api.log")
    story.add("calls.failed", .fault, "shop", from: 1.4, count: 1)
    story.detectors.append(Story.detector("calls.failed", .fault))
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.impact.isInferred)
    #expect(incident.trigger.status == .undetermined)
    #expect(incident.trigger.best == nil)
    #expect(incident.rootCause.best?.component == "route")
  }
}
