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

  @Test(arguments: [(20.0, true), (0.7, false)])
  func aCacheThatStaysEmptyLongAfterItWasEmptiedIsALoop(minutes: Double, isLoop: Bool) throws {
    let incident = try #require(Self.story(minutes: minutes).correlation().incidents.first)
    #expect(incident.trigger.best?.cause == "ops.flush")
    #expect(incident.loops.contains { $0.verdict == .sustaining } == isLoop)
  }
}
