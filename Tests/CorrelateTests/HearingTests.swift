import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

extension Story {
  /// The scene of the first incident, for what is asked of a hearing alone.
  var scene: Scene? {
    let knowledge = KnowledgeBase(formats: [], detectors: detectors, packs: [])
    return CausalEngine.heard(findings, in: observations, knowledge: knowledge).1.first?.jury.scene
  }
}

extension Scene {
  /// The episode of a finding.
  func episode(of finding: Finding) -> Episode? {
    episodes.first { $0.interval == finding.interval && $0.key.type == finding.type }
  }
}

/// Single criteria, on episodes of small stories: what no pair of scenarios decides alone.
@Suite struct HearingTests {
  // MARK: T7

  /// Two callers of a database that has no connections left; the first was released minutes before.
  static func sharedComplaint(of other: String?) -> (story: Story, release: Finding) {
    var story = Story(from: -4000, to: 200)
    story.detectors = [Story.detector("db.connections", .capacity, canBe: [.symptom, .rootCause])]
    for name in ["cart", "auth", "db"] {
      story.add("request.done", .ok, name, from: -60, severity: .info, line: "served by \(name)")
    }
    let release = story.add(
      "sys.deploy", .change, "cart", from: -5, count: 1, severity: .info, line: "cart version 2.0.1")
    for caller in ["cart", other].compactMap({ $0 }) {
      story.add("\(caller).calls", .fault, caller, from: 0.1, to: 59, count: 400, line: "call to db failed")
    }
    story.add("db.connections", .capacity, "db", from: 0.1, to: 59, count: 400, line: "no slots are left")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    return (story, release)
  }

  @Test(arguments: [("auth", true), (nil, false)] as [(String?, Bool)])
  func aReleaseWhoseComplaintOthersShareUnderLoadIsNotShownToAskForMore(
    other: String?, isShared: Bool
  ) throws {
    let (story, release) = Self.sharedComplaint(of: other)
    let scene = try #require(story.scene)
    let effect = OwnEffect(of: try #require(scene.episode(of: release)), in: scene)
    #expect((effect.sharedUnderLoad != nil) == isShared)
    #expect((effect.hearing.criterion.weight == Calibration.sharedUnderLoad) == isShared)
  }

  /// A start of something that nothing names, shortly before users fail elsewhere.
  @Test(arguments: [
    (-5.0, Nature.change, Calibration.asEver), (-5, .routine, Calibration.noOwnEffect),
    (-200, .change, Calibration.noOwnEffect),
  ])
  func aChangeForWhichOnlyItsTimeSpeaksIsHardlyIt(minute: Double, nature: Nature, weight: Double) throws {
    var story = Story(from: -4000, to: 200)
    for (name, line) in [("web", "served by db"), ("db", "ready"), ("auth", "ready")] {
      story.add("request.done", .ok, name, from: -60, severity: .info, line: line)
    }
    let start = story.add(
      "auth.start", nature, "auth", from: minute, count: 1, severity: .info, line: "auth version 4.1.2")
    story.add("web.errors", .fault, "web", from: 0.1, to: 59, count: 400, line: "page is lost")
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let effect = scene.ownEffect(of: try #require(scene.episode(of: start)))
    #expect(effect.criterion.weight == weight)
  }

  // MARK: R3

  @Test(arguments: [(Nature.change, Calibration.explainedNovelty), (.environment, Calibration.setOff)])
  func aLimitThatIsMetOnceSomethingWasChangedNeedsNoCauseOfItsOwn(nature: Nature, weight: Double) throws {
    var (story, release) = Self.sharedComplaint(of: nil)
    story.findings = story.findings.map { finding in
      guard finding.id == release.id else { return finding }
      var finding = finding
      finding.nature = nature
      return finding
    }
    release = try #require(story.findings.first { $0.id == release.id })
    let scene = try #require(story.scene)
    let trigger = try #require(scene.episode(of: release))
    let limit = try #require(scene.episodes.first { $0.key.type == "db.connections" })
    let roots = RootHearing(scene: scene, trigger: trigger, loops: [])
    #expect(roots.necessity(limit)?.criterion.weight == weight)
  }

  // MARK: T5

  /// What users see names nothing; a caller of the database names a cache in which it finds less, or does not.
  @Test(arguments: [
    ("cache", "cache_hit_pct", true), ("nobody", "cache_hit_pct", false), ("cache", "queued", false),
  ])
  func whatACallerThatFindsLessCallsAsWellIsOnTheWay(
    called: String, measure: String, isTied: Bool
  ) throws {
    var story = Story(from: -4000, to: 200)
    for name in ["cart", "auth", "db", "cache", "edge", "nobody"] {
      story.add("request.done", .ok, name, from: -60, severity: .info, line: "served")
    }
    let restart = story.add(
      "cache.restart", .routine, "cache", from: -1, count: 1, severity: .info, line: "restarted")
    story.add("cart.dial", .fault, "cart", from: -0.5, count: 2, line: "dial \(called): refused")
    story.add(
      "measure.shift", .fault, "cart", from: 1, to: 59, severity: .warning, authored: false, surprise: 20)
    story.findings[story.findings.count - 1].summary = "\(measure) of cart is 10 where 95 is usual"
    for caller in ["cart", "auth"] {
      story.add("\(caller).calls", .fault, caller, from: 0.1, to: 59, count: 400, line: "call to db failed")
    }
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let path = scene.path(of: try #require(scene.episode(of: restart)))
    #expect((path.criterion.outcome == .supports) == isTied)
  }

  // MARK: R5

  /// Of few units it can be more or less, and tells nothing.
  @Test(arguments: [(7.3, 3.0, 18.0, 1), (7.3, 0.5, 99.3, 0), (0.2, 0.1, 0.4, -1)])
  func aContrastOfUnitsWeighsByTheBoundThatIsNearerToNoContrast(
    ratio: Double, low: Double, high: Double, sign: Int
  ) throws {
    var story = Story(from: -4000, to: 300)
    let crash = story.add(
      "app.crash", .defect, "app", from: 0.1, to: 90, count: 41, line: "crash of 5.0.0.152")
    story.findings[0].cohort = CohortContrast(
      attribute: "version", value: "5.0.0.152", failed: 41, units: 51, otherFailed: 0, others: 4,
      riskRatio: ratio, low: low, high: high, probability: 0.1, isEstimated: false)
    story.add("svc.down", .impact, "web", from: 0, to: 120, line: "500")
    let scene = try #require(story.scene)
    let episode = try #require(scene.episode(of: crash))
    let heard = RootHearing(scene: scene, trigger: nil, loops: []).cohort(episode)
    let weight = try #require(heard?.criterion.weight)
    #expect((weight > 0 ? 1 : weight < 0 ? -1 : 0) == sign)
  }

  // MARK: R8

  @Test(arguments: [(5.0, true), (110.0, false)])
  func aTriggerThatIsOverWhileALoopGoesOnIsNoCauseOfTheRest(minute: Double, isOutlived: Bool) throws {
    var story = Story(from: -4000, to: 300)
    let path = story.add(
      "storage.path", .fault, "db", from: -0.5, to: 4, count: 5, line: "path 8:16 failed")
    let over = story.add(
      "storage.back", .recovery, "db", from: minute, count: 1, severity: .info, line: "path 8:16 reinstated")
    story.add("svc.down", .impact, "web", from: 0, to: 120, line: "call to db failed")
    let scene = try #require(story.scene)
    let loop = FeedbackLoop(findings: [path.id], verdict: .sustaining, brokenBy: nil, because: "")
    let episode = try #require(scene.episode(of: path))
    let heard = RootHearing(scene: scene, trigger: episode, loops: [loop]).persistence(episode)
    #expect((heard?.criterion.weight == Calibration.outlived) == isOutlived)
    #expect((heard?.criterion.findings.contains(over.id) == true) == isOutlived)
    let unlooped = RootHearing(scene: scene, trigger: episode, loops: []).persistence(episode)
    #expect(unlooped?.criterion.weight != Calibration.outlived)
  }

  // MARK: R3

  @Test(arguments: [("run of refresh-totals wrote 55 rows", false), ("index of orders was dropped", true)])
  func whatAJobLeftBehindIsNoDifferenceToItsNextRun(line: String, isDifference: Bool) throws {
    var story = Story(from: -6 * 1440, to: 600)
    func job(_ story: inout Story, at minute: Double) -> Finding {
      var finding = story.add(
        "template.rare", .routine, "db", from: minute, count: 1, severity: .info, authored: false,
        line: "refresh-totals is started")
      finding.signature = "refresh-totals is started"
      story.findings[story.findings.count - 1] = finding
      return finding
    }
    for day in [-3, -2] { _ = job(&story, at: Double(day * 1440)) }
    let message = story.add(
      "template.new", .routine, "db", from: -60, count: 1, severity: .info, authored: false, line: line)
    story.findings[story.findings.count - 1].signature = line
    let run = job(&story, at: -0.4)
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "call to db failed")
    let scene = try #require(story.scene)
    let trigger = try #require(scene.episode(of: run))
    let told = try #require(scene.episode(of: message))
    let heard = RootHearing(scene: scene, trigger: trigger, loops: []).necessity(told)
    #expect((heard?.criterion.weight == Calibration.madeTheDifference) == isDifference)
  }

  // MARK: What is one deed

  @Test(arguments: [("auth", false), ("cart", true)])
  func changesOfTwoComponentsThatOneRuleCountsTogetherAreTwoDeeds(component: String, isOne: Bool) throws {
    var story = Story(from: -4000, to: 200)
    let first = story.add(
      "sys.deploy", .change, "cart", from: -5, count: 1, severity: .info, line: "cart 2.0.1 is rolled out")
    var second = story.add(
      "sys.changes", .change, component, from: -4.8, count: 2, severity: .info, line: "2 changes in a minute")
    second.evidence += first.evidence
    story.findings[story.findings.count - 1] = second
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    let scene = try #require(story.scene)
    let (a, b) = (try #require(scene.episode(of: first)), try #require(scene.episode(of: second)))
    #expect(Wave.sharesLines(a, b))
    #expect(Jury(scene: scene).isOne(a, b) == isOne)
  }
}
