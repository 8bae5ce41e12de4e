import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Load, limits, what runs out, and what keeps itself going.
@Suite struct LoadTests {
  /// A disk that fills for hours after a change.
  static func fillingDisk(isChanged: Bool = true) -> (story: Story, change: Finding?, full: Finding) {
    var story = Story(from: -4000, to: 600)
    let change =
      isChanged
      ? story.add("db.setting", .change, "db", from: -420, count: 1, severity: .info, line: "set log to all")
      : nil
    story.add(
      "measure.trend", .capacity, "db", from: -240, to: 5, count: 40, severity: .warning, authored: false,
      line: "space usage 96 %")
    let full = story.add(
      "generic.disk_full", .capacity, "db", from: -1, to: 58, count: 300, line: "No space left on device")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "call to db failed")
    return (story, change, full)
  }

  @Test func whatRunsOutIsTheTriggerAndTheChangeThatMadeItRiseTheRoot() throws {
    let (story, change, full) = Self.fillingDisk()
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == full.id)
    #expect(incident.rootCause.best?.findings.first == change?.id)
  }

  @Test func whatRunsOutForNoKnownReasonIsItsOwnRoot() throws {
    let (story, _, full) = Self.fillingDisk(isChanged: false)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.rootCause.best?.findings.first == full.id)
  }

  /// A campaign that nobody can carry: the first limit on its way, and the database behind it.
  static func campaign(factor: Double) -> Story {
    var story = Story(from: -28 * 1440, to: 3000)
    for day in [10, 17, 24] {
      story.add(
        "web.surge", .demand, "web", from: Double(-day * 1440), to: Double(-day * 1440 + 60), count: 1000)
    }
    story.add("web.surge", .demand, "web", from: -8, to: 70, count: UInt64(1000 * factor))
    let scope = Scope(component: "web")
    story.observations.series[SeriesKey(type: .detector("web.surge"), scope: scope)] = [
      story.cell(at: -10 * 1440 + 5, count: 100), story.cell(at: 5, count: UInt64(100 * factor)),
    ]
    story.add("db.connections", .capacity, "db", from: -3, to: 59, count: 900, line: "too many clients")
    story.add("api.queue_full", .capacity, "api", from: -2, to: 60, count: 900, line: "queue is full")
    story.add("api.start", .ok, "api", from: -3000, count: 1, severity: .info, line: "connected to db")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "503 from api")
    return story
  }

  @Test func tooMuchLoadExceedsTheFirstLimitOnItsWay() throws {
    let incident = try #require(Self.campaign(factor: 9).correlation().incidents.first)
    #expect(incident.rootCause.best?.component == "api")
    #expect(incident.rootCause.best?.criteria.contains { $0.id == "T8" && $0.weight > 0 } == true)
    #expect(incident.hypothesisClass == "H3")
  }

  /// The first limit says that it waits, which is what any limit does under too much load.
  @Test(arguments: [9.0, 2]) func whatWaitsIsNoCauseUnlessItIsTheFirstLimitOfALoadBeyondAny(factor: Double)
    throws
  {
    var story = Self.campaign(factor: factor)
    story.add(
      "api.slow", .fault, "api", from: -1, to: 60, count: 600, severity: .warning, line: "slow request")
    story.add("api.calls", .fault, "api", from: -2, to: 60, count: 600, line: "call to db timed out")
    let root = try #require(story.correlation().incidents.first?.rootCause)
    let all = [root.best].compactMap { $0 } + root.alternatives
    let own = all.first { $0.cause == "api.queue_full" }?.criteria.first { $0.id == "T7" }
    #expect(try #require(own).because.hasPrefix("It is the first limit") == (factor > 4))
    if factor > 4 { #expect(root.best?.component == "api") }
  }

  @Test(arguments: ["page is sent without it", "page is lost"])
  func whatCallersDoWithoutIsNotNeeded(words: String) throws {
    var story = Story(from: -4000, to: 3000, sources: ["api.log", "cart.log"], hosts: ["h1", "h2"])
    story.add("cart.panic", .defect, "cart", from: -2, to: 58, count: 40, line: "panic in main")
    story.add(
      "api.fallback", .fault, "api", from: -1, to: 58, count: 40, line: "no answer from cart, \(words)")
    story.add("svc.down", .impact, "api", from: 0, to: 60, line: "500")
    let incident = try #require(story.correlation().incidents.first)
    let candidates = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let cart = try #require(candidates.first { $0.component == "cart" })
    #expect(cart.criteria.contains { $0.id == "R7" && $0.weight < 0 } == words.contains("without"))
  }

  /// Requests that are asked again long after a storage had its pause.
  static func repeated(attempt: Int) -> Story {
    var story = Story(from: 0, to: 2880)
    story.add("node.pause", .environment, "db", from: 1000, to: 1001, count: 5)
    story.add("db.full", .capacity, "db", from: 1001, to: 1200, count: 900, line: "too many clients")
    story.add(
      "web.status", .fault, "edge", from: 1001, to: 1200, count: 5000,
      line: "GET /login 503 db try=\(attempt)")
    story.add(
      "svc.down", .impact, "edge", from: 1001, to: 1200, count: 5000, line: "GET / 503 try=\(attempt)")
    return story
  }

  @Test func theRuleByWhichClientsAskAgainIsTheRootOfTheirStorm() throws {
    let incident = try #require(Self.repeated(attempt: 9).correlation().incidents.first)
    #expect(incident.loops.map(\.verdict) == [.sustaining])
    let candidates = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let policy = try #require(candidates.first { $0.cause == RetryPolicy.type })
    #expect(policy.component == "clients" && policy.claim.contains("9 times"))
  }

  @Test func aReleaseOfThoseWhoAskAgainStandsBeforeAllThatTheyAsk() throws {
    var story = Self.repeated(attempt: 9)
    story.add(
      "generic.deploy", .change, "changes", from: 400, to: 400, line: "release shop-app 6.3 to all users")
    for i in story.findings.indices where story.findings[i].scope.component == "edge" {
      for j in story.findings[i].evidence.indices {
        story.findings[i].evidence[j].text += " \"shop-app/6.3\""
      }
    }
    let incident = try #require(story.correlation().incidents.first)
    let candidates = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    let release = try #require(candidates.first { $0.cause == "generic.deploy" })
    #expect(release.criteria.contains { $0.id == "R6" && $0.because.contains("before those who ask") })
  }

  /// Lines drawn by chance may all be first attempts; a rule that keeps the repeated ones shows the policy nonetheless.
  @Test func aRuleThatKeepsRepeatedRequestsShowsHowOftenTheyAreAskedFor() throws {
    var story = Self.repeated(attempt: 1)
    story.add(
      "generic.requests_repeated", .retry, "edge", from: 1001, to: 1200, count: 900, severity: .info,
      line: "GET /login 503 db try=9")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.loops.map(\.verdict) == [.sustaining])
    let candidates = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    #expect(candidates.contains { $0.cause == RetryPolicy.type && $0.claim.contains("9 times") })
  }

  @Test(arguments: [
    ("GET /cart 503 try=12", 12), ("GET /cart 503 retry=3", 3), ("call failed, attempt 4 of 5", 4),
    ("GET /?country=44 503 try=2", 2), ("GET /?country=44 503", 0), ("try= try=7", 7),
  ]) func theNumberOfAnAttemptIsReadWhereAWordSaysSo(line: String, number: Int) {
    #expect(RetryPolicy.attempt(in: line) == number)
  }

  /// Nets that have filled since the logs begin, and complaints of what everybody waits for.
  @Test func aLoopIsToldByWhatCameWithItAndNotByWhatHasAlwaysBeenThere() throws {
    var story = Self.repeated(attempt: 9)
    for number in 1...5 {
      story.add(
        "edge.net\(number)", .fault, "edge", from: Double(number), to: 1300, count: 900, line: "page lost")
    }
    let calls = story.add(
      "api.calls", .fault, "api", from: 1001, to: 1200, count: 900, line: "call to db failed")
    let loop = try #require(story.correlation().incidents.first?.loops.first)
    #expect(loop.findings.contains(calls.id))
  }

  /// A machine that is down for good: what its loss does needs no loop to last.
  @Test(arguments: [false, true]) func theLossOfAMachineThatComesBackIsOverAndAnotherOneIsNot(isBack: Bool)
    throws
  {
    var story = Self.repeated(attempt: 9)
    story.findings[0].evidence[0].text =
      "May  1 14:09:00 db-1 kernel: [7.1] node.pause"
    let machine = SeriesKey(type: .allEvents, scope: Scope(component: "", host: "db-1"))
    let minutes = isBack ? [900, 1000, 1100] : [900, 1000, 1300]
    let cells = minutes.map { story.cell(at: $0, count: 20) }
    story.observations.series[machine] = cells
    let scene = try #require(story.scene)
    let pause = try #require(scene.episodes.first { $0.key.type == "node.pause" })
    let spent = try #require(FeedbackReader(scene: scene, trigger: pause).spent)
    #expect((spent.end < scene.window.interval.end) == isBack)
  }

  @Test func whatFailsAtOnceHoweverOftenItIsAskedForIsNoLoop() throws {
    var story = Self.repeated(attempt: 9)
    story.findings.removeAll { $0.type == "db.full" }
    #expect(try #require(story.correlation().incidents.first).loops.isEmpty)
  }

  @Test func firstAttemptsShowNoRuleOfAskingAgain() throws {
    let incident = try #require(Self.repeated(attempt: 1).correlation().incidents.first)
    let candidates = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    #expect(!candidates.contains { $0.cause == RetryPolicy.type })
  }

  @Test func aConsumerThatDiesOfWhatItFetchesIsALoopWithItsQueue() throws {
    var story = Story(from: -4000, to: 600, sources: ["cart.log", "worker.log"], hosts: ["h1", "h2"])
    let death = story.add(
      "worker.null", .defect, "worker", from: -10, to: 60, count: 200, line: "null in order")
    story.add(
      "worker.started", .routine, "worker", from: -9, to: 60, count: 199, severity: .info,
      line: "started again")
    story.add(
      "queue.backlog", .capacity, "queue", from: -8, to: 60, count: 60, line: "40000 messages ready")
    story.add("cart.publish", .fault, "cart", from: -1, to: 60, count: 300, line: "publish to queue blocked")
    story.add("svc.down", .impact, "cart", from: 0, to: 60, line: "500 since queue is blocked")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.rootCause.best?.findings.contains(death.id) == true)
    #expect(incident.loops.first?.findings.contains(death.id) == true)
  }

  @Test func aShortTroubleSeenByAnotherMeasureOfTheSamePlaceIsAbsorbed() throws {
    var (story, _, _) = CauseTests.wavesAndDefect()
    story.add(
      "svc.down_by_night", .impact, "client", from: -7 * 1440 + 10, to: -7 * 1440 + 14, magnitude: 0.5)
    let whole = try #require(story.findings.firstIndex { $0.type == "svc.down" })
    story.findings[whole].magnitude = 0.9
    for id in ["svc.down_by_night", "svc.down"] {
      let rule = DetectorRule.ratio(
        numerator: .all([]), denominator: .all([]), window: .sliding(300_000_000_000), .greater,
        threshold: 0.2,
        minDenominator: 5)
      story.detectors.append(Story.detector(id, .impact, rule))
    }
    let incident = try #require(story.correlation().incidents.last)
    #expect(story.correlation().incidents.count == 1)
    #expect(incident.precedents.map(\.outcome).contains(.absorbed))
  }

  @Test(arguments: [
    ("release shop-app 6.3 to all users", ["shop-app"]),
    ("\"GET / HTTP/1.1\" 503 \"shop-app/6.2 (Android 14)\"", ["shop-app"]),
    ("took 1.5 seconds on db-1", ["took"]), ("no release at all", []),
  ])
  func productsGoByAVersion(line: String, products: [String]) {
    #expect(Words.products(in: line).keys.sorted() == products)
  }

  /// Requests of the version that a release brought fail, alone or with those of the one before, now or as at any time.
  @Test(arguments: [("6.3", 0.0, true), ("6.2", 0, false), ("6.2", -2, true)])
  func aReleaseIsTiedToRequestsThatFailOfItsVersionAlone(version: String, minute: Double, isTied: Bool) throws
  {
    var story = Story(from: -4000, to: 300)
    let release = story.add(
      "sys.release", .change, "changes", from: -95, count: 1, severity: .info,
      line: "release shop-app 6.3 to half of the users")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 502 \"shop-app/6.3 (Android 14)\"")
    story.cite("GET /cart 502 \"shop-app/\(version) (Android 14)\"")
    story.findings[story.findings.count - 1].evidence[1].time = Story.at(minute)
    let scene = try #require(story.scene)
    let path = scene.path(of: try #require(scene.episode(of: release))).criterion
    #expect((path.outcome == .supports) == isTied)
    #expect((path.outcome == .notTestable) == !isTied)
  }

  /// A version that all that fails carries, and the releases of it and of another.
  @Test(arguments: [("6.3", Role.vulnerability), ("6.4", .coincidence)])
  func theReleaseOfWhatIsNewAmongThoseWhoAskIsNotAcquitted(version: String, role: Role) throws {
    var story = Story(from: -4000, to: 300)
    let release = story.add(
      "sys.release", .change, "changes", from: -30, count: 1, severity: .info,
      line: "release shop-app \(version) to half of the users")
    let new = story.add(
      "attribute.new", .change, "edge", from: 0, to: 60, count: 20, severity: .warning, authored: false,
      surprise: 8, line: "GET / 400 app=6.3")
    story.findings[story.findings.count - 1].scope.group = "app=6.3"
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 400 app=6.3")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == new.id)
    #expect(incident.roles.first { $0.finding == release.id }?.role == role)
  }

  @Test(arguments: [
    ("report of orders started", true), ("report started and finished", false), ("ok", false),
  ])
  func whatOnlyBeganIsNotOver(text: String, isOpen: Bool) {
    #expect(Words.tellsOfBeginning(text) == isOpen)
  }

  @Test(arguments: [
    ("db.service: Not restarting: restart policy is no", true), ("giving up after 5 attempts", true),
    ("db.service: Scheduled restart job", false),
  ])
  func whatDoesNotHappenAnyMoreIsNotOver(text: String, stays: Bool) {
    #expect(Words.tellsOfStaying(text) == stays)
  }

  @Test func aMessageAndTheDefectThatTripsOverItShareTheirWords() {
    #expect(
      Words.telling(in: "order 88213 accepted with an empty currency") == [
        "order", "accepted", "empty", "currency",
      ])
  }
}
