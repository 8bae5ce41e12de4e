import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What was touched against what fails: units, machines, contents, and time, which touches all alike.
@Suite struct ExposureTests {
  /// Six lines of `component` that say `text`, written by these units in turn within the impact.
  static func sample(
    _ type: TypeKey, _ component: String, _ units: [String], _ text: String, in story: inout Story
  ) {
    for number in 0..<6 {
      let source = SourceName(path: "\(units[number % units.count]).log.1.gz")
      let line = EvidenceLine(
        source: source, byteStart: UInt64(number * 100), byteEnd: UInt64(number * 100 + 50), rangeStart: 0,
        lineInRange: number, time: Story.at(number + 1).nanoseconds, bytes: Array(text.utf8))
      let series = SeriesKey(type: type, scope: Scope(component: component))
      story.observations.evidence[EvidenceKey(series: series, window: Int64(number))] = EvidenceSample(line)
    }
  }

  /// Units of `cart` complain of `payments` five minutes after `cart-3` was deployed.
  static func complaints(of units: [String], deployed: String) -> Story {
    var story = Story(from: -4000, to: 200)
    let text = "connect to payments-1:443 failed: No route to host"
    story.add("request.done", .ok, "cart", from: -60, severity: .info)
    story.add(
      "sys.deploy", .change, "cart", from: -5, count: 1, severity: .info, line: "version 2.0.0",
      source: "\(deployed).log")
    story.add("cart.unreachable", .fault, "cart", from: 0, to: 59, count: 400, line: text)
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    sample(.detector("cart.unreachable"), "cart", units, text, in: &story)
    sample(.allEvents, "cart", ["cart-1", "cart-2", "cart-3"], "stats", in: &story)
    return story
  }

  @Test func theUnitThatAloneComplainsIsAtFaultWhenItWasDeployed() throws {
    let story = Self.complaints(of: ["cart-3"], deployed: "cart-3")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.cause == "sys.deploy")
    #expect(incident.rootCause.best?.cause == "sys.deploy")
    let effect = incident.trigger.best?.criteria.first { $0.id == "T7" }
    #expect(effect?.outcome == .supports)
    #expect(effect?.because.contains("Only cart-3") ?? false)
  }

  @Test func whatAllUnitsComplainOfIsAtFault() throws {
    let story = Self.complaints(of: ["cart-1", "cart-2", "cart-3"], deployed: "cart-3")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.component == "payments")
  }

  @Test func aDeploymentOfAnotherUnitThanTheOneThatFailsIsNotBlamed() throws {
    let story = Self.complaints(of: ["cart-3"], deployed: "cart-2")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.trigger.best].compactMap { $0 } + incident.trigger.alternatives
    let deploy = try #require(all.first { $0.cause == "sys.deploy" })
    #expect(deploy.criteria.first { $0.id == "T7" }?.outcome == .contradicts)
  }

  @Test(arguments: [
    ("cart/cart-3.log.2.gz", "cart/cart-3", "cart-3"), ("hosts/db-1/syslog", "hosts/db-1/syslog", "syslog"),
  ])
  func logsStandForUnits(path: String, unit: String, machine: String) {
    #expect(Exposure.unit(SourceName(path: path)) == unit)
    #expect(Exposure.machine(SourceName(path: path)) == machine)
  }

  /// Upgrades of the same packages on three days, and of `last` shortly before the impact.
  static func upgrades(last: String) -> Story {
    var story = Story(from: -6000, to: 200)
    func line(_ packages: String) -> String {
      "May 15 13:55:00 web-1 unattended-upgrade[77]: Packages that will be upgraded: \(packages)"
    }
    for minute in [-5760.0, -4320, -2880] {
      story.add(
        "linux.upgrade", .change, "web", from: minute, count: 1, severity: .info, line: line("tzdata certs"))
    }
    story.add("linux.upgrade", .change, "web", from: -5, count: 1, severity: .info, line: line(last))
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    return story
  }

  @Test func aChangeOfWhatNoneOfItsKindTouchedStandsOut() throws {
    let incident = try #require(Self.upgrades(last: "tzdata certs libpq5").correlation().incidents.first)
    let best = try #require(incident.trigger.best)
    #expect(best.criteria.first { $0.id == "T8" }?.outcome == .supports)
    #expect(!best.criteria.contains { $0.id == "T10" })
  }

  @Test func aChangeOfTheSameEveryDayHasHarmlessPrecedents() throws {
    let incident = try #require(Self.upgrades(last: "tzdata certs").correlation().incidents.first)
    let best = try #require(incident.trigger.best)
    #expect(best.criteria.first { $0.id == "T10" }?.outcome == .contradicts)
  }

  @Test func theSayingOfALineFollowsItsProgram() {
    #expect(Words.said(in: "May 15 13:55:00 web-1 cron[7]: ran  all") == "ran  all")
    #expect(Words.said(in: "ran all") == nil)
  }

  @Test func aClockThatStepsOnSeveralMachinesIsAboutTime() {
    var story = Story(from: -100, to: 100)
    var step = story.add("clock.step", .time, "kernel", from: 0, source: "hosts/a-1/syslog")
    let places = ["a-1", "b-1"].map { Scope(component: "kernel", host: $0) }
    for place in places {
      story.observations.series[SeriesKey(type: .allEvents, scope: place)] = [story.cell(at: 0, count: 1)]
    }
    let alone = Subject([step], Places(Census(story.observations))).addressed(step)
    #expect(alone.scope.component != Subject.time)
    let other = Origin(source: SourceName(path: "hosts/b-1/syslog"), line: 1, byteStart: 0, byteEnd: 9)
    step.evidence.append(Evidence(origin: other, time: Story.at(0), text: "step", isCut: false, sha256: ""))
    #expect(
      Subject([step], Places(Census(story.observations))).addressed(step).scope.component == Subject.time)
  }

  @Test func wordsOfRecoveryAndOfLinksAreTold() {
    #expect(Signature.recovery(in: "sdb: path 8:16 reinstated") == "reinstated")
    #expect(Signature.recovery(in: "sdb: path 8:16 failed") == nil)
    #expect(Signature.carrier(in: "port 7 towards db-1: Link down") == "link down")
    #expect(Signature.carrier(in: "connect to db-1 failed: No route to host") == nil)
  }

  @Test func sitesAreTheEndingsOfNames() {
    #expect(Places.site(of: "cart-r2") == "r2")
    #expect(Places.site(of: "cart") == "")
  }

  /// `san` says that its link to `db` is down, two minutes before `db` loses its storage.
  @Test func aLinkThatIsDownExplainsWhatItsEndShows() throws {
    var story = Story(from: -4000, to: 200)
    story.add("request.done", .ok, "web", from: -60, severity: .info, line: "asks db-1:5432")
    story.add("san.link", .fault, "san", from: -6, count: 1, line: "port 7 towards db-1: link down")
    story.add("disk.path", .fault, "db", from: -4, count: 1, line: "path 8:16 failed")
    for caller in ["web", "auth"] {
      story.add(
        "\(caller).timeout", .fault, caller, from: 0, to: 59, count: 400,
        line: "call to db-1:5432 timed out after 800 ms")
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    let all = [incident.trigger.best].compactMap { $0 } + incident.trigger.alternatives
    let path = try #require(all.first { $0.cause == "disk.path" })
    #expect(path.criteria.first { $0.id == "T4" }?.because.hasPrefix("f2 moved before it") ?? false)
  }
}
