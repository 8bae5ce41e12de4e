import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What a deed before an impact is called while neither trigger nor root cause is known.
@Suite struct OpenRoleTests {
  private static func role(times: Int, minute: Double) throws -> Role? {
    var story = Story(from: -9000, to: 200)
    var id = ""
    for time in 0..<times {
      let earlier = minute - 1440 * Double(times - 1 - time)
      id =
        story.add("sys.reload", .routine, "cache", from: earlier, count: 1, severity: .info, line: "reloaded")
        .id
    }
    // Equals, so that none of them can be named.
    for (rival, minute) in [("a", -2.0), ("b", -2.1), ("c", -2.2)] {
      story.add(
        "sys.deploy", .change, rival, from: minute, count: 1, severity: .info, line: "\(rival) deployed")
    }
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    try #require(incident.trigger.status != .identified && incident.rootCause.status != .identified)
    return incident.roles.first { $0.finding == id }?.role
  }

  /// A release is claimed that shows nothing, as another that calls the same fails alike; or one that alone does.
  @Test(arguments: [(true, Role.vulnerability), (false, .coincidence)])
  func nothingIsAcquittedForTheSakeOfWhatExplainsNothing(isShared: Bool, role: Role) throws {
    var (story, release) = HearingTests.sharedComplaint(of: "auth")
    if !isShared {
      story.add("cart.crash", .defect, "cart", from: -4, to: 59, count: 90, line: "cart is aborted")
    }
    let reload = story.add(
      "sys.reload", .routine, "stock", from: -330, count: 1, severity: .info, line: "policy reloaded")
    let incident = try #require(story.correlation().incidents.first)
    try #require(incident.trigger.status == .identified)
    try #require(incident.trigger.best?.findings.contains(release.id) == true)
    #expect(incident.roles.first { $0.finding == reload.id }?.role == role)
  }

  @Test(arguments: [(1, -330.0, Role.vulnerability), (4, -330, .coincidence), (4, -0.5, .vulnerability)])
  func aDeedIsAcquittedByHarmlessOnesAndNotForTheSakeOfWhatIsNotKnown(
    times: Int, minute: Double, role: Role
  ) throws {
    #expect(try Self.role(times: times, minute: minute) == role)
  }

  /// A deed is acquitted by a cause that is likelier than all else: of hours ago by the root cause alone, since it sets
  /// nothing off; of a while ago by the trigger, too.
  @Test(
    arguments: [
      (-330, 0.9, 0.45, Role.vulnerability), (-330, 0.45, 0.9, .coincidence), (-60, 0.9, 0.45, .coincidence),
      (-60, 0.45, 0.45, .vulnerability),
    ] as [(Double, Double, Double, Role)])
  func onlyWhatIsLikelyAcquits(minute: Double, trigger: Double, root: Double, role: Role) throws {
    var story = Story(from: -9000, to: 200)
    let reload = story.add(
      "sys.reload", .routine, "stock", from: minute, count: 1, severity: .info, line: "policy reloaded")
    let claims = [("wave", trigger), ("defect", root)].map { type, share in
      let cause = story.add(type, .fault, "web", from: -1, to: 60, count: 90, line: type)
      let best = Candidate(
        claim: type, cause: type, component: "web", interval: cause.interval, confidence: share,
        findings: [cause.id], criteria: [], confidenceBeforeCaps: share)
      return Claim(status: .identified, best: best)
    }
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let cast = Cast(
      scene: try #require(story.scene), ruling: Ruling(trigger: claims[0], rootCause: claims[1]), loops: [])
    #expect(cast.roles.first { $0.finding == reload.id }?.role == role)
  }

  /// A root cause at the edge, whose lines speak of what happens in what it depends on, acquitted the setting that was it.
  @Test(arguments: [(-1.2, Role.vulnerability), (1.2, .coincidence)])
  func whatComesOfWhatItDependsOnAcquitsNothing(upstream: Double, role: Role) throws {
    var story = Story(from: -9000, to: 200)
    let setting = story.add(
      "sys.setting", .change, "stock", from: -330, count: 1, severity: .info, line: "snapshots are off")
    let cause = story.add("edge.unreachable", .fault, "web", from: -1, to: 60, count: 90, line: "timed out")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let heard = Hearing("R6", .topology, weight: upstream, cap: 1.3, because: "")
    let best = Candidate(
      claim: "", cause: cause.type, component: "web", interval: cause.interval, confidence: 0.6,
      findings: [cause.id], criteria: [heard.criterion], confidenceBeforeCaps: 0.6)
    let cast = Cast(
      scene: try #require(story.scene),
      ruling: Ruling(
        trigger: Claim(status: .undetermined, best: nil),
        rootCause: Claim(status: .identified, best: best)),
      loops: [])
    #expect(cast.roles.first { $0.finding == setting.id }?.role == role)
  }

  /// The part of one event beside an outage of an hour, of which trigger and root cause are known.
  private static func role(
    _ nature: Nature, minute: Double, clock seconds: Int64 = 0, earlier: Double? = nil
  ) throws -> Role? {
    var story = Story(from: -9000, to: 200, sources: ["web.log", "stock.log"])
    story.observations.sources[SourceName(path: "stock.log")]?.uncertainty = seconds * 1_000_000_000
    let event = story.add("sys.event", nature, "stock", from: minute, count: 1, line: "policy reloaded")
    if let earlier {
      story.add("svc.down", .impact, "web", from: earlier, to: earlier + 5, count: 5, line: "GET / 503")
    }
    let claims = ["wave", "defect"].map { type in
      let cause = story.add(type, .fault, "web", from: -1, to: 60, count: 90, line: type)
      let best = Candidate(
        claim: type, cause: type, component: "web", interval: cause.interval, confidence: 0.9,
        findings: [cause.id], criteria: [], confidenceBeforeCaps: 0.9)
      return Claim(status: .identified, best: best)
    }
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let cast = Cast(
      scene: try #require(story.scene), ruling: Ruling(trigger: claims[0], rootCause: claims[1]), loops: [])
    return cast.roles.first { $0.finding == event.id }?.role
  }

  /// A leap second a minute before the onset was a coincidence, and so was a power cut by a clock that ran late.
  @Test(
    arguments: [
      (-1.5, 0, Role.vulnerability), (-10, 0, .coincidence), (1.5, 0, .vulnerability), (10, 0, .coincidence),
      (-10, 900, .vulnerability), (10, 900, .vulnerability),
    ] as [(Double, Int64, Role)])
  func whatComesAtTheTimeOfTheOnsetIsNoCoincidence(minute: Double, clock: Int64, role: Role) throws {
    #expect(try Self.role(.change, minute: minute, clock: clock) == role)
  }

  /// An outage that seemed over for hours: what came with its first minutes was called a coincidence.
  @Test(arguments: [(nil, Role.coincidence), (-270, .symptom), (-1000, .coincidence)] as [(Double?, Role)])
  func whatCameWithAnEarlierStageIsNoCoincidence(earlier: Double?, role: Role) throws {
    #expect(try Self.role(.fault, minute: -280, earlier: earlier) == role)
  }

  @Test(arguments: [(61.0, Role.symptom), (70, .coincidence)])
  func whatBeginsAsTheImpactEndsIsNoCoincidence(minute: Double, role: Role) throws {
    #expect(try Self.role(.fault, minute: minute) == role)
  }
}
