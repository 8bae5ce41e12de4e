import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Who complains of whom, what that tells of changes, and what lines say by their values.
@Suite struct ComplaintTests {
  /// Callers that complain of `db`, which says nothing itself.
  static func complaints(deployAt minute: Double, in component: String = "cart") -> Story {
    var story = Story(from: -4000, to: 200)
    for (caller, hour) in zip(["cart", "auth", "search"], [-60.0, -50, -40]) {
      story.add("request.done", .ok, caller, from: hour, severity: .info)
    }
    story.add(
      "sys.deploy", .change, component, from: minute, count: 1, severity: .info, line: "version 2.0.0")
    for caller in ["cart", "auth", "search"] {
      story.add(
        "\(caller).timeout", .fault, caller, from: 0, to: 59, count: 400,
        line: "call to db-1:5432 timed out after 800 ms")
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    return story
  }

  @Test func whatEverybodyComplainsOfIsACandidateThoughItIsSilent() throws {
    var story = Self.complaints(deployAt: 5)
    story.findings.removeAll { $0.nature == .change }
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.component == "db")
    #expect(incident.trigger.best?.cause == "dependency.failing")
    #expect(incident.rootCause.best?.component == "db")
  }

  @Test func callersAreNotBlamedForWhatTheyComplainOf() throws {
    let incident = try #require(Self.complaints(deployAt: 5).correlation().incidents.first)
    let all = incident.rootCause.alternatives + [incident.rootCause.best].compactMap { $0 }
    #expect(all.allSatisfy { $0.cause != "auth.timeout" && $0.cause != "search.timeout" })
  }

  /// What is done all the time, hours before anybody complains, has no part in it.
  @Test(arguments: [(-560.0, false), (-5, true)])
  func aPassingMessageOfHoursAgoIsNotWhatOthersComplainOf(minute: Double, isTold: Bool) throws {
    var story = Self.complaints(deployAt: -3000)
    let checkpoint = story.add(
      "template.new", .routine, "db", from: minute, count: 1, severity: .info, authored: false, surprise: 3,
      line: "checkpoint complete: wrote 3085 buffers")
    let scene = try #require(story.scene)
    let hearing = OwnEffect(of: try #require(scene.episode(of: checkpoint)), in: scene).hearing
    #expect((hearing.criterion.weight > 0) == isTold)
  }

  /// A message of the day before, and trouble of its component that comes minutes before the impact and stays.
  @Test(arguments: [(-1380.0, false), (-30, true)])
  func aPassingMessageOfTheDayBeforeForebodesNothing(minute: Double, isSign: Bool) throws {
    var story = Story(from: -4000, to: 300)
    let message = story.add(
      "template.new", .routine, "app", from: minute, count: 1, severity: .info, authored: false, surprise: 3,
      line: "listening, warm-up took 4 s")
    story.add("app.queue", .capacity, "app", from: -5, to: 59, count: 300, line: "queue is full")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let heard = OwnEffect(of: try #require(scene.episode(of: message)), in: scene).hearing
    #expect((heard.criterion.weight == Calibration.earlyEffect) == isSign)
  }

  /// What users feel of a component minutes before the impact as a whole is told is no trouble of its own.
  @Test(arguments: [(Nature.impact, false), (.fault, true)])
  func whatUsersFeelIsNoForebodingOfAChangeOfHoursAgo(nature: Nature, isSign: Bool) throws {
    var story = Story(from: -4000, to: 300)
    let change = story.add(
      "app.release", .change, "app", from: -900, count: 1, severity: .info, line: "app 5.0.0.156 is offered")
    story.add("app.sign", nature, "app", from: -13, to: 59, count: 300, line: "no answer, trying again")
    story.watch("app.sign", component: "app", from: -300, to: 200) { (0..<59).contains($0) ? 150 : 0 }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    #expect(scene.onset.seconds(until: Story.at(0)) < 60)
    let own = OwnEffect(of: try #require(scene.episode(of: change)), in: scene)
    #expect((own.foreboding != nil) == isSign)
  }

  /// A line of each day, which comes again six times within hours: about the impact it is when it begins with it.
  @Test(arguments: [(5.0, true), (70, false)])
  func whatIsSaidNowAndThenIsAComplaintWhenItBeginsWithTheImpact(minute: Double, isComplaint: Bool) throws {
    var story = Story(from: -4000, to: 300)
    story.add("request.done", .ok, "cart", from: -60, severity: .info)
    for at in [-2800.0, -1400, minute] {
      story.add(
        "template.rare", .fault, "cart", from: at, to: at + (at < 0 ? 0 : 100), count: at < 0 ? 1 : 6,
        authored: false, line: "read from db-1:5432 failed")
      story.findings[story.findings.count - 1].signature = "read from db-<*> failed"
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 120, line: "GET / 503")
    #expect(try #require(story.scene).blame.deepest.contains("db") == isComplaint)
  }

  /// Single lines all day long that make one chain in the busy hours, and lines without a pause.
  @Test(arguments: [false, true])
  func aChainOfSmallComplaintsIsAsUsualAndALargeOneIsNot(isLarge: Bool) throws {
    var story = Story(from: -4000, to: 300)
    story.add("request.done", .ok, "cart", from: -60, severity: .info)
    func complain(from start: Double, to end: Double, count: UInt64) {
      story.add(
        "cart.locks", .fault, "cart", from: start, to: end, count: count,
        line: "write on db-1:5432 aborted: deadlock detected")
    }
    for number in 1...20 { complain(from: Double(-number * 180), to: Double(-number * 180), count: 2) }
    if isLarge {
      complain(from: -5, to: 59, count: 30)
    } else {
      for number in 0..<10 {
        complain(from: Double(number * 20 - 100), to: Double(number * 20 - 100), count: 3)
      }
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    #expect(try #require(story.scene).blame.deepest.contains("db") == isLarge)
  }

  /// A few lines at once, which are no more than a chain of single ones of the day before is in all.
  @Test(arguments: [(6, false), (60, true)]) func whatALongChainCameToBeforeIsNoNews(
    count: UInt64, isNews: Bool
  )
    throws
  {
    var story = Story(from: -4000, to: 300)
    story.add("request.done", .ok, "cart", from: -60, severity: .info)
    let line = "write on db-1:5432 aborted: deadlock detected"
    for number in 0..<10 {
      let minute = Double(number * 20 - 1500)
      story.add("cart.locks", .fault, "cart", from: minute, to: minute, count: 2, line: line)
    }
    story.add("cart.locks", .fault, "cart", from: -5, to: 9, count: count, line: line)
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    #expect(try #require(story.scene).blame.deepest.contains("db") == isNews)
  }

  /// One of two that do the same work is released, and alone complains of another: since the release, or before it.
  @Test(arguments: [(-4.0, true), (-45, false)])
  func aComplaintOfBeforeAReleaseIsNoEffectOfIt(minute: Double, isEffect: Bool) throws {
    var story = Story(from: -4000, to: 300)
    for (name, host) in [("cart", "cart-1"), ("cart-r2", "cart-r2-1"), ("bus", "bus-1")] {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: name, host: host))
      story.observations.series[key] = [-3000, -60, 5, 50].map { story.cell(at: $0, count: 20) }
    }
    let release = story.add(
      "sys.deploy", .change, "cart-r2", from: -6, count: 1, severity: .info, line: "version 2.0.0")
    story.add(
      "cart.reset", .fault, "cart-r2", from: minute, to: 59, count: 40,
      line: "read from bus-1:5672 failed")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let own = OwnEffect(of: try #require(scene.episode(of: release)), in: scene)
    #expect((own.loneComplaint != nil) == isEffect)
  }

  @Test func customersWhoAreNamedOnceEachAreNoDependency() {
    var story = Story(from: -100, to: 100)
    let origin = Origin(source: SourceName(path: "im.log"), line: 1, byteStart: 0, byteEnd: 9)
    var finding = story.add("im.slow", .fault, "im", from: 0, to: 20)
    finding.evidence = ["a-1:80", "b-2:80"].map {
      Evidence(origin: origin, time: Story.at(0), text: "slow for \($0)", isCut: false, sha256: "")
    }
    let influence = Influence(story.observations, [finding], Places(Census(story.observations)))
    let episodes = Episode.episodes(of: [finding], knowledge: .init(formats: [], detectors: [], packs: []))
    let window = Interval(start: Story.at(0), end: Story.at(60))
    #expect(Blame(episodes, in: window, influence) { _ in false }.deepest.isEmpty)
  }

  @Test func valuesTellWhetherAMessageIsTheSameAgain() {
    let signature = "Configuration loaded, maxmemory <*>, policy lru"
    func line(_ value: String) -> String { "12:00 * Configuration loaded, maxmemory \(value), policy lru" }
    let same = Content(line("8589934592"), after: [line("8589934592")], signature: signature)
    let other = Content(
      line("268435456"), after: [line("8589934592"), line("8589934592")], signature: signature)
    let fresh = Content(
      line("2025040907"), after: [line("2025040901"), line("2025040902")], signature: signature)
    #expect(same == .same)
    #expect(other == .different)
    #expect(fresh == .fresh)
  }

  @Test func endpointsAreToldFromLinesOfSources() {
    #expect(Words.endpoints(in: "call to db-1.shop.internal:5432 timed out") == ["db-1"])
    #expect(Words.endpoints(in: "dial tcp billing-2:443: i/o timeout") == ["billing-2"])
    #expect(Words.endpoints(in: "panic at client.go:110 12:30:05").isEmpty)
    #expect(Words.ownHost(of: "Aug 16 01:06:31 sn-1 snoded[27]: terminating") == "sn-1")
  }

  @Test(arguments: [
    ("api/api-1.log.2.gz", "api/api-0.log"), ("api/api-17.log", "api/api-0.log"), ("syslog", "syslog"),
  ])
  func rotatedLogsAndThoseOfNumberedMachinesAreOneFamily(path: String, family: String) {
    #expect(TornLines.kind(of: path) == family)
  }

  @Test func halfAStructureIsNoNewMessage() {
    var story = Story(from: -100, to: 100)
    let torn = story.add(
      "template.new", .routine, "api", from: 0, count: 1, severity: .info, authored: false,
      line: #"{"level":"info","caller":"access."#)
    let whole = story.add(
      "template.new", .routine, "api", from: 1, count: 1, severity: .info, authored: false,
      line: #"{"level":"info","caller":"access"}"#)
    let lines = TornLines(story.observations, for: [torn, whole])
    #expect(lines.isTorn(torn))
    #expect(!lines.isTorn(whole))
  }

  /// Rotation cuts a line in its year: what is left reads like the lines before it.
  @Test func aLineThatLacksDigitsOfItsYearIsNoNewMessage() {
    var story = Story(from: -100, to: 100)
    let line = EvidenceLine(
      source: SourceName(path: "db.log"), byteStart: 0, byteEnd: 1, rangeStart: 0, lineInRange: 0,
      time: Story.at(0).nanoseconds,
      bytes: Array("2025-07-10 11:15:21.792 UTC [6827] LOG:  duration: 8592 ms".utf8))
    let key = SeriesKey(type: .detector("db.slow"), scope: Scope(component: "db"))
    story.observations.evidence[EvidenceKey(series: key, window: 0)] = EvidenceSample(line)
    let findings = [
      "5-07-10 11:15:13.761 UTC [5680] LOG:  duration: 11296 ms",
      "2025-07-10 11:15:13.761 UTC [1] LOG:  wait",
    ]
    .map { story.add("template.new", .routine, "db", from: 0, count: 1, authored: false, line: $0) }
    let lines = TornLines(story.observations, for: findings)
    #expect(findings.map(lines.isTorn) == [true, false])
  }

  @Test func aPieceOfALineWithHexadecimalNumbersIsNoNewMessage() {
    var story = Story(from: -100, to: 100)
    let line = { (text: String) in
      EvidenceLine(
        source: SourceName(path: "api.log"), byteStart: 0, byteEnd: 1, rangeStart: 0, lineInRange: 0,
        time: Story.at(0).nanoseconds, bytes: Array(text.utf8))
    }
    let key = SeriesKey(type: .detector("api.setting"), scope: Scope(component: "api"))
    story.observations.evidence[EvidenceKey(series: key, window: 0)] = EvidenceSample(
      line("5c5 AU setting next detection timeout to 15:24:18"))
    let torn = story.add(
      "template.rare", .routine, "api", from: 0, count: 1, severity: .info, authored: false,
      line: "a58 AU setting next dete")
    let whole = story.add(
      "template.rare", .routine, "api", from: 1, count: 1, severity: .info, authored: false,
      line: "a58 AU setting next alarm")
    let lines = TornLines(story.observations, for: [torn, whole])
    #expect(lines.isTorn(torn))
    #expect(!lines.isTorn(whole))
  }
}
