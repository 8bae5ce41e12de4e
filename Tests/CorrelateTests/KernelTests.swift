import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What kernels say, beside what programs say under the same name.
@Suite struct KernelTests {
  static func stuck(line: String) -> Story {
    var story = Story(from: -4000, to: 3000)
    story.add("shop.start", .ok, "shop", from: -3000, count: 1, severity: .info, line: "connected to api")
    story.add("api.queue", .capacity, "api", from: 0, to: 59, count: 500, line: "request queue is full")
    story.add("host.stall", .fault, "api", from: 0.4, to: 59, count: 100, line: line)
    story.add("svc.down", .impact, "shop", from: 0.1, to: 60, line: "call to api failed")
    return story
  }

  @Test func whatTheKernelSaysLiesBeneathTheProgramThoughItsWatchdogSpeaksLater() throws {
    let line = "2025-08-15T00:00:29.2+00:00 api-4 kernel: watchdog: BUG: soft lockup - CPU#0 stuck for 22s!"
    let incident = try #require(Self.stuck(line: line).correlation().incidents.first)
    #expect(incident.rootCause.best?.cause == "host.stall")
    let effect = incident.rootCause.best?.criteria.first { $0.id == "T7" }
    #expect(effect?.outcome == .supports)
  }

  @Test func whatTheProgramItselfSaysIsNoDeeperThanItsOwnLimit() throws {
    let line = "2025-08-15T00:00:29.2+00:00 api-4 api: worker is stuck for 22s!"
    let incident = try #require(Self.stuck(line: line).correlation().incidents.first)
    #expect(incident.rootCause.best?.cause == "api.queue")
  }
}
