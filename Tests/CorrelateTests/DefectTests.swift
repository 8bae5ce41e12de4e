import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

/// One test for each way in which the engine was once wrong.
@Suite struct DefectTests {
  @Test func aSingleLineIsNoIncident() {
    var story = Story(from: 0, to: 2880)
    story.add("node.overload", .fault, "node", from: 1000, count: 1)
    #expect(story.correlation().verdict == .noIncident)
  }

  @Test func troubleOfOneEntityIsNoIncident() {
    var story = Story(from: 0, to: 2880)
    story.add("client.crash", .defect, "client", from: 1000, to: 1020, count: 40, entities: 1)
    #expect(story.correlation().verdict == .noIncident)
  }

  @Test func manyErrorsOverMinutesAreStillAnInferredIncident() {
    var story = Story(from: 0, to: 2880)
    story.add("db.down", .fault, "db", from: 1000, to: 1020, count: 400)
    #expect(story.correlation().verdict == .incident)
  }

  /// An outage of the baseline, and one restart each in the baseline and before the incident.
  static func withBaseline() -> (story: Story, old: Finding, restart: Finding) {
    var story = Story(from: 0, to: 2880)
    var coverage = SourceCoverage()
    coverage.firstTime = Story.at(-3000).nanoseconds
    coverage.lastTime = Story.at(-1000).nanoseconds
    story.observations.sources[SourceName(path: "baseline:web.log")] = coverage
    let old = story.add(
      "restart", .environment, "web", from: -2000, to: -1990, count: 20, source: "baseline:web.log")
    story.add("web.down", .impact, "web", from: -2000, to: -1500, count: 500, source: "baseline:web.log")
    let restart = story.add("restart", .environment, "web", from: 1000, to: 1010, count: 20)
    story.add("web.down", .impact, "web", from: 1005, to: 1300, count: 500)
    return (story, old, restart)
  }

  @Test func aBaselineIsHistoryAndNeverPartOfTheIncident() throws {
    let (story, old, restart) = Self.withBaseline()
    let correlation = story.correlation()
    #expect(correlation.incidents.count == 1)
    let incident = try #require(correlation.incidents.first)
    #expect(incident.impact.interval.start == Story.at(1005))
    #expect(incident.trigger.best?.findings.first == restart.id)
    #expect(!incident.timeline.contains { $0.finding == old.id })
    #expect(!incident.roles.contains { $0.finding == old.id })
    #expect(incident.precedents.map(\.finding) == [old.id])
    #expect(incident.precedents.map(\.outcome) == [.outage])
  }

  @Test func workThatSucceedsAfterwardsEndsAnImpact() throws {
    var story = Story(from: 0, to: 1003)
    story.add("shop.errors", .impact, "shop", from: 990, to: 1000, count: 500)
    story.watch("shop.errors", component: "shop", from: 0, to: 1003) { (990..<1001).contains($0) ? 150 : 0 }
    #expect(try #require(story.correlation().incidents.first).impact.isOpenEnded == false)
  }

  @Test func whatOperatorsSwitchOffDoesNotProlongTheImpact() throws {
    var story = Story(from: 0, to: 2880)
    story.add("login.errors", .impact, "login", from: 1000, to: 1300, count: 500)
    story.watch("login.errors", component: "login", from: 0, to: 2880) {
      (1000..<1300).contains($0) ? 150 : 0
    }
    story.add("feature.off", .mitigationCompensating, "ops", from: 1100, count: 1)
    story.add("site.errors", .impact, "site", from: 1102, to: 2000, count: 500)
    story.watch("site.errors", component: "site", from: 0, to: 2880) {
      (1102..<2000).contains($0) ? 200 : 0
    }
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.impact.interval.end < Story.at(1400))
  }

  @Test func findingsOfOneWaveAreOneCandidate() throws {
    var (story, wave, _) = CauseTests.wavesAndDefect()
    let last = try #require(story.findings.last { $0.type == wave.type })
    let other = story.add(
      "os.reboots", .environment, "os", from: 0, count: 9, line: "system is rebooting: restart")
    var moved = story.findings[story.findings.count - 1]
    moved.interval = last.interval
    moved.evidence = last.evidence
    story.findings[story.findings.count - 1] = moved
    let incident = try #require(story.correlation().incidents.last)
    let best = try #require(incident.trigger.best)
    #expect(best.findings.contains(other.id))
    #expect(incident.roles.first { $0.finding == other.id }?.role == .trigger)
  }

  @Test func aSettingThatIsTakenBackIsAMitigation() throws {
    let there = try #require(ValueChange(in: "change 7: shop.json cache.lock on -> off (faster), restarted"))
    let back = try #require(ValueChange(in: "change 8: shop.json cache.lock off -> on, restarted"))
    #expect(back.takesBack(there))
    #expect(ValueChange(in: "nothing changed") == nil)
  }

  @Test(arguments: [("cart-2", "cart"), ("cart", "cart"), ("redis-server", "redis-server"), ("-1", "-1")])
  func replicasAreOneComponent(name: String, service: String) {
    #expect(Subject.service(name) == service)
  }

  @Test func confidenceIsKeptBeforeCapsToo() throws {
    let (story, _, _) = CauseTests.wavesAndDefect()
    let best = try #require(story.correlation().incidents.last?.trigger.best)
    #expect(try #require(best.confidenceBeforeCaps) >= best.confidence)
  }

  @Test func retriesThatOutliveASettledTriggerAreALoop() throws {
    var story = Story(from: 0, to: 2880)
    story.add("node.pause", .environment, "shop", from: 1000, to: 1001, count: 5)
    story.add("shop.retries", .retry, "shop", from: 1001, to: 1200, count: 5000)
    story.add("shop.full", .capacity, "shop", from: 1001, to: 1200, count: 900)
    story.add("shop.errors", .impact, "shop", from: 1001, to: 1200, count: 5000)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.loops.map(\.verdict) == [.sustaining])
  }

  @Test func aSlowDrainIsNoLoop() throws {
    var story = Story(from: 0, to: 2880)
    story.add("node.pause", .environment, "shop", from: 1000, to: 1001, count: 5)
    story.add("shop.retries", .retry, "shop", from: 1001, to: 1012, count: 5000)
    story.add("shop.full", .capacity, "shop", from: 1001, to: 1012, count: 900)
    story.add("shop.errors", .impact, "shop", from: 1001, to: 1012, count: 5000)
    #expect(try #require(story.correlation().incidents.first).loops.isEmpty)
  }

  @Test func sparseRequestsShowAnImpactInWiderBuckets() {
    let minute: Int64 = 60_000_000_000
    let total = (Int64(0)..<600).map {
      Cell(bucket: $0 * 6, count: 6, first: $0 * minute, last: $0 * minute + 1)
    }
    let failing = (Int64(400)..<440).map {
      Cell(bucket: $0 * 6, count: $0 % 2 == 0 ? 3 : 0, first: $0 * minute, last: $0 * minute + 1)
    }.filter { $0.count > 0 }
    let runs = RatioSeries(failing: failing, total: total, bucketWidth: 10_000_000_000).runs
    #expect(runs.count == 1)
  }
}
