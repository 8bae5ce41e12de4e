import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Programs that say that their work is slow.
@Suite struct LatenessTests {
  @Test(arguments: [
    ("request took 1216 ms rid=28ef", true), ("checkpoint took 3s", true),
    ("node took over the service", false),
    ("backup took place", false),
  ])
  func whatTookLongIsASignOfSlowWork(line: String, isLate: Bool) {
    #expect((Signature.lateness(in: line) != nil) == isLate)
  }

  @Test(arguments: [("request took 1216 ms", true), ("price could not be joined", false)])
  func slowWorkIsNoTrigger(line: String, isSlow: Bool) throws {
    var story = Story(from: -4000, to: 600)
    story.add(
      "template.new", .fault, "shop", from: -1, to: 60, count: 600, severity: .warning, authored: false,
      line: line)
    story.add("svc.down", .impact, "shop", from: 0, to: 60, line: "500")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.trigger.best].compactMap { $0 } + incident.trigger.alternatives
    let own = try #require(all.first { $0.cause == "template.new" })
    #expect(own.criteria.contains { $0.id == "T3" && $0.weight == Calibration.pressureTrigger } == isSlow)
  }
}
