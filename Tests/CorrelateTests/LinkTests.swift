import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Links of sites, machines that fall silent, and clocks of many machines: who fails when callers complain.
@Suite struct LinkTests {
  /// Callers of one region that complain of its database, and the network of that region or of another.
  static func severed(network: String) -> (story: Story, link: Finding) {
    var story = Story(from: -4000, to: 300)
    for name in ["cart-r2", "auth-r2", "db-r2", "net-r2", "net-r3"] {
      story.add("request.done", .ok, name, from: -60, severity: .info, line: "ready")
    }
    for caller in ["cart-r2", "auth-r2"] {
      story.add("\(caller).calls", .fault, caller, from: 0, to: 59, count: 400, line: "call to db-r2 failed")
    }
    let link = story.add(
      "net.link", .fault, network, from: 0.02, to: 59, count: 39, line: "mlx5_core eth1: Link down")
    story.add("svc.down", .impact, "edge-r2", from: 0.3, to: 60, line: "GET / 503")
    return (story, link)
  }

  @Test func whatIsCalledDidNotFailWhereTheLinkOfItsSiteIsDown() throws {
    let (story, link) = Self.severed(network: "net-r2")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == link.id)
    #expect(incident.rootCause.best?.findings.first == link.id)
  }

  @Test func theLinkOfAnotherSiteSeversNothing() throws {
    let scene = try #require(Self.severed(network: "net-r3").story.scene)
    #expect(!scene.hearsay.isEmpty)
    #expect(scene.hearsay.allSatisfy { scene.link(to: $0) == nil })
  }

  /// A link that tells of it half a minute late by a clock that leaves two minutes open, before a database that nobody
  /// hears of any more, and long after a stray complaint of it.
  @Test(arguments: ["net-r2", "net-r3"])
  func whatTheLinkCutsOffIsNoRivalOfItHoweverTheClocksStand(network: String) throws {
    var (story, _) = Self.severed(network: network)
    story.findings.removeLast(2)
    let link = story.add(
      "net.link", .fault, network, from: 0.7, to: 59, count: 39, line: "mlx5_core eth1: Link down")
    var coverage = SourceCoverage()
    coverage.firstTime = Story.at(-4000).nanoseconds
    coverage.lastTime = Story.at(300).nanoseconds
    coverage.uncertainty = 120_000_000_000
    story.observations.sources[SourceName(path: "\(network).log")] = coverage
    story.add("svc.down", .impact, "edge-r2", from: 0.3, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let isSite = network == "net-r2"
    let called = try #require(scene.hearsay.first { $0.component == "db-r2" })
    #expect((OwnEffect(of: called, in: scene).cutOff != nil) == isSite)
    let heard = TriggerHearing(scene: scene).precedence(try #require(scene.episode(of: link)))
    #expect((heard.criterion.outcome == .notTestable) == isSite)
  }

  /// A cache that falls silent, with a net for all errors that counts the complaints of it, too.
  @Test func whatFallsSilentIsItsOwnRootThoughANetCountsTheComplaintsOfIt() throws {
    var story = Story(from: -4000, to: 300)
    for name in ["cart", "cache"] {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: name))
      let minutes = name == "cache" ? [-3000, -1] : [-3000, -1, 5, 10, 20]
      story.observations.series[key] = minutes.map { story.cell(at: $0, count: 9) }
    }
    story.add("request.done", .ok, "cache", from: -60, severity: .info, line: "ready")
    let calls = story.add(
      "cart.calls", .fault, "cart", from: -0.3, to: 59, count: 400, line: "call to cache-1:6379 timed out")
    story.add("cart.errors", .fault, "cart", from: -0.3, to: 59, count: 900, line: "deadlock")
    story.findings[story.findings.count - 1].evidence += calls.evidence
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.component == "cache")
    #expect(incident.rootCause.best?.component == "cache")
  }

  /// One database at two sites tells of a deed, or of an error.
  @Test(arguments: [(Nature.routine, "ledger"), (.fault, "ledger-r2")])
  func aDeedThatMachinesOfSeveralSitesTellIsOfTheService(nature: Nature, component: String) {
    var story = Story(from: -4000, to: 300)
    for host in ["ledger-1", "ledger-r2-1"] {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: "postgresql", host: host))
      story.observations.series[key] = [story.cell(at: -60, count: 9)]
    }
    for host in ["ledger-1", "ledger-r2-1"] {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: "cron", host: host))
      story.observations.series[key] = [story.cell(at: -60, count: 9)]
    }
    var insert = story.add(
      "template.new", nature, "postgresql", from: 0, count: 2, severity: .info, authored: false,
      line: "insert of a policy", source: "ledger-r2/ledger-r2-1.log")
    let second = story.add(
      "template.new", nature, "postgresql", from: 0.2, count: 1, line: "insert of a policy",
      source: "ledger/ledger-1.log")
    story.findings.removeLast()
    insert.evidence += second.evidence
    #expect(
      Subject(story.findings, Places(Census(story.observations))).addressed(insert).scope.component
        == component)
  }

  @Test(arguments: [("kernel: Clock: inserting leap second", "time"), ("kernel: eth0 is up", "h1")])
  func aMessageOfClocksOfSeveralMachinesIsOfNoneOfThem(line: String, component: String) {
    var story = Story(from: -4000, to: 300)
    for host in ["h1-1", "h2-1"] {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: "kernel", host: host))
      story.observations.series[key] = [story.cell(at: -60, count: 9)]
    }
    let clock = story.add(
      "clock.step", .time, "kernel", from: 0, count: 2, line: "Clock: inserting leap second")
    story.add(
      "template.new", .routine, "kernel", from: 0, count: 2, severity: .info, authored: false,
      line: "h1-1 " + line, source: "h1-1.log")
    let isOfClocks = component == "time"
    let number = story.findings.count - 1
    story.findings[number].evidence += isOfClocks ? clock.evidence : []
    let subject = Subject(story.findings, Places(Census(story.observations)))
    #expect(subject.addressed(story.findings[number]).scope.component == component)
  }
}
