import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Caches whose entries run out together, which no line tells.
@Suite struct EmptyCacheTests {
  /// A reader that finds nothing any more, and asks the database for all of it.
  private static func expired(deed: Nature? = nil, measure: String = "cache_hit_pct") -> (
    story: Story, policy: Finding
  ) {
    var story = Story(from: -4000, to: 3000)
    story.add("cache.saved", .ok, "cache", from: -3000, count: 1, severity: .info, line: "saved")
    let writes = SeriesKey(type: .allEvents, scope: Scope(component: "db", host: "h2"))
    story.observations.series[writes] = [-3000, -10, 10, 50].map { story.cell(at: $0, count: 9) }
    let policy = story.add(
      "shop.policy", .change, "shop", from: -360, count: 1, severity: .info,
      line: "cache policy reloaded: ttl=21600 jitter=0")
    if let deed {
      story.add(
        "cache.deed", deed, "cache", from: -1, count: 1, severity: .info, line: "cache is started for shop")
    }
    story.add("db.slow", .fault, "shop", from: 0, to: 90, count: 300, line: "call to db-1:5432 timed out")
    story.add(
      "measure.shift", .fault, "shop", from: 4, to: 89, severity: .warning, authored: false, surprise: 20)
    story.findings[story.findings.count - 1].summary = "\(measure) of shop is 10 where 95 is usual"
    story.add("svc.down", .impact, "shop", from: 0, to: 90, line: "503")
    return (story, policy)
  }

  @Test func whatACacheHeldRunsOutAtTheOnsetAndTheRuleOfItsLifetimeIsTheRoot() throws {
    let (story, policy) = Self.expired()
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.status == .identified)
    #expect(incident.trigger.best?.cause == EmptyCache.type)
    #expect(incident.trigger.best?.component == "cache")
    #expect(incident.rootCause.best?.findings.contains(policy.id) == true)
  }

  /// A reader that waits, and calls one that nobody complains of and that calls nobody, or also another of that sort.
  @Test(arguments: [([String](), "cache"), (["mail"], "shop")])
  func whatIsReadIsTheOnlyStoreThatIsCalled(others: [String], cache: String) throws {
    var (story, policy) = Self.expired(measure: "hits")
    for name in others {
      story.add("\(name).saved", .ok, name, from: -3000, count: 1, severity: .info, line: "saved")
      story.add(
        "shop.dial", .ok, "shop", from: -2000, count: 1, severity: .info, line: "connected to \(name)")
    }
    story.add(
      "shop.queue", .capacity, "shop", from: 0.1, to: 89, count: 90, line: "request timed out in queue")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.component == cache)
    let all = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let rule = try #require(all.first { $0.findings.first == policy.id })
    #expect(rule.criteria.contains { $0.id == "T7" && $0.outcome == .supports })
  }

  /// A line of the reader names where users enter, which names nobody: that is no store.
  @Test func whereUsersEnterIsNoStore() throws {
    var (story, _) = Self.expired(measure: "hits")
    story.add("front.page", .ok, "front", from: -3000, count: 1, severity: .info, line: "200")
    story.add("shop.dial", .ok, "shop", from: -2000, count: 1, severity: .info, line: "asked by front")
    story.add("front.down", .impact, "front", from: 0, to: 90, line: "503")
    story.add(
      "shop.queue", .capacity, "shop", from: 0.1, to: 89, count: 90, line: "request timed out in queue")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.component == "cache")
  }

  /// Somebody who calls the database as well starts shortly before, and shows nothing of his own.
  @Test func whatStartsElsewhereAndShowsNothingEmptiesNoCache() throws {
    var (story, _) = Self.expired()
    story.add(
      "sys.deploy", .change, "auth", from: -4, count: 1, severity: .info, line: "auth version 4.1.2 started")
    story.add("db.calls", .fault, "auth", from: 0, to: 90, count: 300, line: "call to db-1:5432 timed out")
    #expect(try #require(story.scene).emptyCache != nil)
  }

  /// Somebody's trouble before the onset that is over by then, or only tells that he waits, or goes on.
  @Test(arguments: [(-30.0, "page is lost", true), (60, "slow request", true), (60, "page is lost", false)])
  func whatIsOverOrWaitsMakesNoCacheSeemEmpty(end: Double, line: String, isEmpty: Bool) throws {
    var (story, _) = Self.expired()
    story.add("shop.pages", .fault, "shop", from: -40, to: end, count: 90, line: line)
    #expect((try #require(story.scene).emptyCache != nil) == isEmpty)
  }

  @Test(
    arguments: [(.change, "cache_hit_pct"), (.routine, "cache_hit_pct"), (nil, "queued")]
      as [(Nature?, String)])
  func aCacheThatIsStartedOrAMeasureOfAnythingElseDoesNotRunOut(deed: Nature?, measure: String) throws {
    let incident = try #require(
      Self.expired(deed: deed, measure: measure).story.correlation().incidents.first)
    #expect(incident.trigger.best?.cause != EmptyCache.type)
  }
}
