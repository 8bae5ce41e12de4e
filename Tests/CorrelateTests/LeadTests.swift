import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What lay ready for hours, what completed it, and what only came in between.
@Suite struct LeadTests {
  /// A report that ran each day without harm, and a release of hours ago whose component is in trouble since then.
  static func prepared(shows: Bool) -> (story: Story, run: Finding) {
    var story = Story(from: -6 * 1440, to: 600)
    func report(_ story: inout Story, at minute: Double) -> Finding {
      story.add(
        "template.rare", .routine, "worker", from: minute, count: 1, severity: .info, authored: false,
        line: "report of orders is started, reads db")
      story.findings[story.findings.count - 1].signature = "report of orders is started, reads db"
      return story.findings[story.findings.count - 1]
    }
    for day in [-3, -2, -1] { _ = report(&story, at: Double(day * 1440)) }
    story.add("db.start", .ok, "db", from: -8000, count: 1, severity: .info, line: "ready")
    story.add("catalogue.start", .ok, "catalogue", from: -8000, count: 1, severity: .info, line: "uses db")
    story.add(
      "generic.deploy", .change, "catalogue", from: -180, count: 1, severity: .info,
      line: "catalogue version 4.2.1 rolled out")
    if shows {
      story.add(
        "catalogue.plan", .fault, "catalogue", from: -179, to: 130, count: 36, line: "plan without index")
    }
    let run = report(&story, at: -0.4)
    story.add(
      "catalogue.calls", .fault, "catalogue", from: 0.3, to: 140, count: 900, line: "call to db failed")
    story.add("worker.calls", .fault, "worker", from: 0.3, to: 140, count: 900, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 145, line: "500")
    return (story, run)
  }

  @Test func aReleaseOfHoursAgoWaitedForTheRunThatNeverDidHarm() throws {
    let (story, run) = Self.prepared(shows: true)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == run.id)
    #expect(incident.rootCause.best?.component == "catalogue")
    let scene = try #require(story.scene)
    let release = try #require(scene.episodes.first { $0.key.type == "generic.deploy" })
    #expect(TriggerHearing(scene: scene).superseded(release)?.criterion.findings == [run.id])
  }

  /// Waves of restarts that did no harm for a month are the controls of the last one, and no background for it.
  @Test(arguments: [(600, false), (60, true)])
  func `what comes a few times a day from outside may set something off`(minutes: Int, isBackground: Bool)
    throws
  {
    var story = Story(from: -20 * minutes, to: 600)
    for count in 1...18 {
      let end = Double(-count * minutes)
      story.add(
        "env.restart_wave", .environment, "client", from: end - 10, to: end, entities: 30, severity: .info)
    }
    let wave = story.add(
      "env.restart_wave", .environment, "client", from: -10, to: 0, entities: 30, severity: .info)
    story.add("svc.down", .impact, "web", from: 0, to: 145, line: "500")
    let scene = try #require(story.scene)
    let episode = try #require(scene.episodes.first { $0.ids.contains(wave.id) })
    #expect(scene.isBackground(episode) == isBackground)
  }

  // MARK: R6

  @Test(arguments: [(-1300.0, Nature.fault, false), (-1300, .defect, true), (-5, .fault, true)])
  func troubleThatComesWithTheImpactIsNoSignOfAChangeOfHoursAgoUnlessADefect(
    minute: Double, nature: Nature, isSign: Bool
  ) throws {
    var story = Story(from: -4000, to: 300)
    let change = story.add(
      "sys.deploy", .change, "cart", from: minute, count: 1, severity: .info, line: "cart version 2.0.1")
    story.add("cart.queue", nature, "cart", from: 0.1, to: 59, count: 400, line: "order is given up")
    story.add("svc.down", .impact, "cart", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let roots = RootHearing(scene: scene, trigger: nil, loops: [])
    #expect((roots.introduces(try #require(scene.episode(of: change))) != nil) == isSign)
  }

  /// A line of every nine minutes would have come long before, had the change brought it.
  @Test(arguments: [(-1300.0, true), (-190, false)])
  func whatRecursFromItsFirstSightOnWasNotBroughtByAChangeOfTheDayBefore(minute: Double, isTardy: Bool) throws
  {
    var story = Story(from: -4000, to: 300)
    story.add(
      "sys.deploy", .change, "cart", from: minute, count: 1, severity: .info, line: "cart version 4.2.1")
    let plan = story.add(
      "cart.plan", .fault, "cart", from: -180, to: 135, count: 36, line: "plan without index")
    story.add("svc.down", .impact, "cart", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let roots = RootHearing(scene: scene, trigger: nil, loops: [])
    let episode = try #require(scene.episode(of: plan))
    let heard = try #require(roots.upstream(episode))
    #expect((heard.criterion.weight < 0) != isTardy)
  }

  // MARK: R1

  @Test(arguments: [("tzdata libpq5", true), ("tzdata", false)])
  func aChangeOfOtherContentThanAllBeforeWasNeverThere(content: String, isStrange: Bool) throws {
    var story = Story(from: -5 * 1440, to: 300)
    func upgrade(_ what: String, at minute: Double) -> Finding {
      story.add(
        "linux.upgrade", .change, "cart", from: minute, count: 1, severity: .info,
        line: "Apr 10 14:03:01 cart-1 unattended-upgrade[7712]: Packages that will be upgraded: " + what)
    }
    for day in [-4.0, -3, -2, -1] { _ = upgrade("tzdata", at: day * 1440) }
    let last = upgrade(content, at: -5)
    story.add("svc.down", .impact, "cart", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let roots = RootHearing(scene: scene, trigger: nil, loops: [])
    let heard = roots.presentOnlyNow(try #require(scene.episode(of: last)))
    #expect((heard?.criterion.weight ?? 0 > 0) == isStrange)
  }

  // MARK: R4

  /// Unless the same was released before.
  @Test(arguments: [("5.0.0", nil, true), ("4.13.0", nil, false), ("5.0.0", "5.0.0", false)])
  func aReleaseBeyondTheFirstNumberOfAllOthersIsSuspected(
    version: String, before: String?, isFirst: Bool
  ) throws {
    var story = Story(from: -4000, to: 300)
    if let before {
      story.add(
        "sys.deploy", .change, "cart", from: -3500, count: 1, severity: .info, line: "cart version \(before)")
    }
    for (number, name) in ["auth", "api", "web"].enumerated() {
      story.add(
        "sys.deploy", .change, name, from: -3000 + Double(number) * 90, count: 1, severity: .info,
        line: "\(name) version 4.12.\(number)")
    }
    let change = story.add(
      "sys.deploy", .change, "cart", from: -1500, count: 1, severity: .info, line: "cart version \(version)")
    story.add("svc.down", .impact, "cart", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    #expect(scene.isFirstOfItsNumber(try #require(scene.episode(of: change))) == isFirst)
  }

  /// A log of changes that tells of the release and of another one in one breath, and others that came later.
  @Test(arguments: [("web version 4.12.2", -1300.0, true), ("web version 5.1.0", -1300, false)])
  func aReleaseIsNoPrecedentOfItselfAndLaterOnesCountToo(other: String, minute: Double, isFirst: Bool) throws
  {
    var story = Story(from: -4000, to: 300)
    for (number, name) in ["auth", "api", "web"].enumerated() {
      story.add(
        "log.start", .ok, name, from: -3500 + Double(number), count: 1, severity: .info, line: "started")
    }
    var together = story.add(
      "sys.deploy", .change, "auth", from: -1501, to: -1500, count: 2, severity: .info,
      line: "deploy auth version 4.12.1")
    story.findings.removeLast()
    let change = story.add(
      "cart.start", .change, "cart", from: -1500.2, count: 1, severity: .info, line: "cart version 5.0.0")
    let second = story.add(
      "sys.deploy", .change, "auth", from: -1500, count: 1, severity: .info, line: "deploy cart version 5.0.0"
    )
    story.findings.removeLast()
    together.evidence += second.evidence
    story.findings.append(together)
    for (name, line) in [("api", "api version 4.12.0"), ("web", other)] {
      story.add("sys.deploy", .change, name, from: minute, count: 1, severity: .info, line: line)
    }
    story.add("svc.down", .impact, "cart", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    #expect(scene.isFirstOfItsNumber(try #require(scene.episode(of: change))) == isFirst)
  }

  // MARK: T7

  @Test(arguments: [(-200.0, Nature.capacity, false), (-200, .defect, true), (-60, .capacity, true)])
  func whatComesWithTheImpactHoursAfterADeedDoesNotShowThatItSetThatOff(
    minute: Double, nature: Nature, isShown: Bool
  ) throws {
    var story = Story(from: -4000, to: 300)
    let change = story.add(
      "sys.scaled", .change, "cart", from: minute, count: 1, severity: .info, line: "cart is given 2 replicas"
    )
    story.add("cart.queue", nature, "cart", from: -0.1, to: 59, count: 400, line: "order is given up")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let effect = TriggerHearing(scene: scene).ownEffect(try #require(scene.episode(of: change)))
    #expect((effect.criterion.outcome == .supports) == isShown)
    #expect(isShown || effect.criterion.outcome == .notTestable)
  }

  // MARK: Logs that begin with the impact

  @Test func aMessageThatIsRareForWantOfLogsIsNoTrigger() throws {
    var story = Story(from: 0, to: 300)
    story.add(
      "template.rare", .routine, "web", from: 0.4, count: 1, severity: .info, authored: false,
      line: "GET /a completed in 9 ms")
    story.findings[0].signature = "GET <*> completed in <*> ms"
    story.add("web.errors", .fault, "web", from: 0.2, to: 59, count: 400, line: "GET / failed")
    story.add("svc.down", .impact, "web", from: 0.1, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.status != .identified)
  }
}
