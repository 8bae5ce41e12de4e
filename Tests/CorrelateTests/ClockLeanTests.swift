import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What clocks that seem to be wrong leave open lies on one side of what they show.
@Suite struct ClockLeanTests {
  private static let second: Int64 = 1_000_000_000

  /// Trouble of `db` half a minute after users of `front` felt it, by clocks that seem to be so many seconds ahead.
  private func story(front: ClosedRange<Int64>?, db: ClosedRange<Int64>?) -> Story {
    var story = Story(from: -4000, to: 600, sources: ["front.log", "db.log"])
    story.add("db.path", .fault, "db", from: 0.5, to: 30)
    story.add("svc.down", .impact, "front", from: 0, to: 60, line: "GET / 500")
    for (name, range) in [("front", front), ("db", db)] {
      guard let range else { continue }
      let place = Scope(component: name)
      let (least, greatest) = (range.lowerBound * Self.second, range.upperBound * Self.second)
      story.observations.clocks.append(
        ClockReading(places: [place], least: least, greatest: greatest, basis: .requests, count: 40))
      let source = SourceName(path: name + ".log")
      let line = EvidenceLine(
        source: source, byteStart: 0, byteEnd: 1, rangeStart: 0, lineInRange: 0,
        time: Story.at(0).nanoseconds, bytes: [])
      let key = EvidenceKey(series: SeriesKey(type: .allEvents, scope: place), window: 0)
      story.observations.evidence[key] = EvidenceSample(line)
      story.observations.sources[source]?.uncertainty = max(abs(least), abs(greatest))
    }
    return story
  }

  private func precedes(_ story: Story) throws -> Double {
    let scene = try #require(story.scene)
    let path = try #require(scene.episodes.first { $0.key.type == "db.path" })
    return scene.precedes(path)
  }

  @Test func aClockThatSeemsToBeBehindIsNotAhead() throws {
    let (right, behind) = (
      try precedes(story(front: nil, db: nil)), try precedes(story(front: -40 ... -20, db: nil))
    )
    #expect(right == 0)
    #expect(behind > 0 && behind < 0.5)
    #expect(try precedes(story(front: 20...40, db: nil)) == 0)
  }

  @Test func bothClocksCount() throws {
    #expect(try precedes(story(front: -40 ... -20, db: 20...40)) > 0.5)
    #expect(try precedes(story(front: -40 ... -20, db: -40 ... -20)) < 0.2)
  }

  /// The weight of a lag grows faster than the lag: one well within what the clocks leave open is little.
  @Test func aLagWithinTheClocksWeighsLittle() throws {
    let scene = try #require(story(front: -40 ... -20, db: 20...40).scene)
    let path = try #require(scene.episodes.first { $0.key.type == "db.path" })
    let probability = scene.precedes(path)
    let hearing = TriggerHearing(scene: scene).precedence(path)
    #expect(abs(hearing.criterion.weight) <= Calibration.precedenceLoss * abs(2 * probability - 1))
    let late = try #require(story(front: -40 ... -20, db: nil).scene)
    let after = try #require(late.episodes.first { $0.key.type == "db.path" })
    let share = 1 - 2 * late.precedes(after)
    let weight = TriggerHearing(scene: late).precedence(after).criterion.weight
    #expect(abs(weight + Calibration.precedenceLoss * share * share) < 1e-9)
  }

  /// A finding without a line is told by a clock that nobody knows: an inferred impact begins with the next.
  @Test func anInferredImpactBeginsWithALine() throws {
    var story = Story(from: -3000, to: 3000)
    let early = story.add(
      "errors.burst", .fault, "db", from: -1, to: 20, count: 4000, authored: false, surprise: 40)
    story.add("db.panic", .defect, "db", from: 0, to: 20, count: 8)
    #expect(story.correlation().incidents.first?.impact.interval.start == early.interval.start)
    story.findings[0].evidence = []
    #expect(story.correlation().incidents.first?.impact.interval.start == Story.at(0))
  }
}
