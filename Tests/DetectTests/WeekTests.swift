import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

/// What is usual on a day of the week.
@Suite struct WeekTests {
  private static let day = 86_400.0

  /// Weeks of requests, far fewer on Sundays and on one day more, and of a report that fails on Mondays at noon.
  private func found(closed: Int = -1) -> Detection {
    var all = Observations(bucketWidth: minute)
    let (scope, days) = (Scope(component: "shop", host: "h1"), 28)
    var random = SplitMix64(seed: 2)
    for number in 0..<Int64(days * 1_440) {
      let (day, part) = (Int(number) / 1_440, Int(number) % 1_440)
      let isReport = day % 7 == 0 && (720..<750).contains(part)
      let errors = isReport ? 20 : part == 600 ? 1 : UInt64(0)
      let calm = [6, 13, 20, 27, closed].map { quietness(number - Int64($0 * 1_440)) }.max() ?? 0
      let requests = UInt64(60 - 54 * calm) + random.next() % 5
      for (type, count) in [(TypeKey.allEvents, requests + errors), (.errors, errors)] where count > 0 {
        all.series[SeriesKey(type: type, scope: scope), default: []].append(
          Cell(
            bucket: number, count: count, first: number * minute, last: number * minute + 59 * Drawing.second)
        )
      }
    }
    return Detection(
      all, knowledge: KnowledgeBase(formats: [], detectors: [], packs: []), digest: lengthDigest)
  }

  /// How far a day is quiet, so many minutes after its beginning: one that begins and ends within two hours.
  private func quietness(_ minutes: Int64) -> Double {
    max(0, min(1, Double(minutes + 60) / 120, Double(1_500 - minutes) / 120))
  }

  @Test func sundaysAreNoDropsAndMondaysNoBursts() {
    let found = found()
    let known = 14 * Self.day
    #expect(found.of("rate.drop").filter { $0.startSecond >= known }.map(\.summary) == [])
    #expect(found.of("errors.burst").filter { $0.startSecond >= known }.map(\.summary) == [])
    // Without the weeks before, both are news.
    #expect(!found.of("rate.drop").isEmpty && !found.of("errors.burst").isEmpty)
  }

  @Test func aWednesdayLikeASundayIsADrop() {
    let wednesday = 23.0 * Self.day
    #expect(found(closed: 23).of("rate.drop").contains { abs($0.startSecond - wednesday) < 3600 })
  }
}
