import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Caches that are emptied and do not fill again.
@Suite struct EmptiedCacheTests {
  static func story(minutes: Double) -> Story {
    var story = Story(from: -4000, to: 3000)
    story.add("shop.start", .ok, "shop", from: -3000, count: 1, severity: .info, line: "connected to db")
    for day in [-2, -1] {
      story.add(
        "ops.flush", .routine, "cache", from: Double(day * 1440), count: 1, severity: .info,
        line: "FLUSHALL after the import")
    }
    story.add(
      "ops.flush", .routine, "cache", from: -0.2, count: 1, severity: .info, line: "FLUSHALL after the import"
    )
    story.add(
      "db.timeout", .fault, "db", from: 0, to: minutes, count: 300, line: "canceling statement: timeout")
    story.add(
      "svc.down", .impact, "shop", from: 0, to: minutes, line: "503 cache is empty, call to db failed")
    return story
  }

  /// A cache that starts, of this version after another, and of which a reader finds less from then on.
  private static func cold(version: String) -> Story {
    var story = Story(from: -4000, to: 3000)
    let writes = SeriesKey(type: .allEvents, scope: Scope(component: "db", host: "h2"))
    story.observations.series[writes] = [-3000, -10, 10, 50].map { story.cell(at: $0, count: 9) }
    for (minute, number) in [(-1500.0, "7.2.4"), (-0.2, version)] {
      story.add(
        "cache.start", .change, "cache", from: minute, count: 1, severity: .info,
        line: "cache version=\(number) just started")
    }
    story.add("db.slow", .fault, "shop", from: 0, to: 90, count: 300, line: "call to db-1:5432 timed out")
    story.add(
      "measure.shift", .fault, "shop", from: 1, to: 89, severity: .warning, authored: false, surprise: 20)
    story.findings[story.findings.count - 1].summary = "cache_hit_pct of shop is 10 where 95 is usual"
    story.add("svc.down", .impact, "shop", from: 0, to: 90, line: "503")
    return story
  }

  @Test(arguments: [("7.2.4", true), ("7.4.1", false)])
  func aCacheOfAnotherVersionMayBeEmptyWithoutALoop(version: String, isLoop: Bool) throws {
    let incident = try #require(Self.cold(version: version).correlation().incidents.first)
    #expect(incident.loops.contains { $0.verdict == .sustaining } == isLoop)
  }

  /// Somebody else who is complained of starts just then, or the reader itself does.
  @Test(arguments: [("auth", true), ("shop", false)])
  func whatStartsElsewhereKeepsNoCacheEmpty(name: String, isLoop: Bool) throws {
    var story = Self.cold(version: "7.2.4")
    story.add(
      "sys.deploy", .change, name, from: -4, count: 1, severity: .info, line: "\(name) version 4.1.2 started")
    story.add("auth.slow", .fault, "web", from: 0, to: 90, count: 300, line: "bad answer of auth")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.loops.contains { $0.verdict == .sustaining } == isLoop)
  }

  /// Users ask again, which only the edge shows, or what stands behind it shows as well.
  @Test(arguments: [(["svc.down"], true), (["svc.down", "db.slow"], false)])
  func aLoopIsSeenAtTheEdgeWhereNothingBehindItIsPartOfIt(types: [String], isAtEdge: Bool) throws {
    var story = Self.cold(version: "7.2.4")
    story.findings = story.findings.map { finding in
      var finding = finding
      if finding.nature == .impact { finding.scope = Scope(component: "edge") }
      return finding
    }
    let members = story.findings.filter { types.contains($0.type) }.map(\.id)
    let loop = FeedbackLoop(findings: members, verdict: .sustaining, brokenBy: nil, because: "")
    let reader = FeedbackReader(scene: try #require(story.scene), trigger: nil)
    #expect(reader.isSeenAtTheEdge(loop) == isAtEdge)
  }

  @Test(arguments: [(20.0, true), (0.7, false)])
  func aCacheThatStaysEmptyLongAfterItWasEmptiedIsALoop(minutes: Double, isLoop: Bool) throws {
    let incident = try #require(Self.story(minutes: minutes).correlation().incidents.first)
    #expect(incident.trigger.best?.cause == "ops.flush")
    #expect(incident.loops.contains { $0.verdict == .sustaining } == isLoop)
  }
}
