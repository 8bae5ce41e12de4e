import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Clocks of machines that name no requests, by what they and their callers say of one thing.
@Suite struct QuotedClockTests {
  private static let second: Int64 = 1_000_000_000
  private static let cache = Scope(component: "redis", host: "cache-1")

  /// Clocks of a fleet that could be compared; by default two in five are wrong.
  private static func fleet(_ offsets: [Int64] = [0, -50, 0, 100, 0]) -> [ClockReading] {
    offsets.enumerated().map { number, offset in
      ClockReading(
        places: [Scope(component: "app", host: "h\(number)")], least: (offset - 3) * second,
        greatest: (offset + 3) * second, basis: .requests, count: 50, isCorrected: offset != 0)
    }
  }

  /// Lines of one kind at a place, within ten minutes; times are in seconds as its clock shows them.
  private static func add(
    _ detector: String, _ text: String, at times: [Int64], of place: Scope,
    to observations: inout Observations
  ) {
    let source = SourceName(path: place.host + ".log")
    observations.series[SeriesKey(type: .allEvents, scope: place)] = []
    let lines = times.map { time in
      EvidenceLine(
        source: source, byteStart: UInt64(time), byteEnd: UInt64(time) + 1, rangeStart: 0, lineInRange: 0,
        time: time * second, bytes: Array(text.utf8))
    }
    let key = SeriesKey(type: .detector(detector), scope: place)
    for (number, line) in lines.enumerated() {
      observations.evidence[EvidenceKey(series: key, window: Int64(number))] = EvidenceSample(line)
    }
  }

  /// A cache that stops for 20 s at second 1000, and a caller whose own clock is 50 s behind.
  private static func restart(ahead offset: Int64) -> Observations {
    var observations = Observations(bucketWidth: 10 * second)
    add(
      "generic.service_stopped", "Stopping cache.service", at: [1000 + offset], of: cache, to: &observations)
    add("generic.service_started", "Started cache.service", at: [1020 + offset], of: cache, to: &observations)
    add(
      "generic.connection_refused", "dial tcp cache-1:6379: connect: connection refused",
      at: [1001, 1008, 1015].map { $0 - 50 }, of: Scope(component: "app", host: "h1"), to: &observations)
    return observations
  }

  @Test(arguments: [92, -75] as [Int64])
  func refusedConnectionsLieBetweenStopAndStart(offset: Int64) throws {
    let readings = QuotedClocks(Self.restart(ahead: offset), besides: Self.fleet()).readings()
    let reading = try #require(readings.first)
    #expect(readings.count == 1 && reading.places == [Self.cache])
    #expect(reading.least <= offset * Self.second && offset * Self.second <= reading.greatest)
    #expect(reading.isCorrected && reading.halfWidth <= 6 * Self.second)
  }

  @Test func `times that a hostile shard claims stop nothing`() {
    var observations = Self.restart(ahead: 92)
    var window: Int64 = 100
    let extremes = (0..<3).flatMap { [Int64.min &+ $0, Int64.max &- $0] }
    for key in observations.evidence.keys.sorted() {
      guard let line = observations.evidence[key]?.first else { continue }
      for time in extremes {
        var hostile = line
        hostile.time = time
        window += 1
        observations.evidence[EvidenceKey(series: key.series, window: window)] = EvidenceSample(hostile)
      }
    }
    #expect(
      QuotedClocks(observations, besides: Self.fleet()).readings().allSatisfy { $0.least <= $0.greatest })
  }

  @Test func aClockThatIsRightIsLeftAlone() throws {
    let reading = try #require(QuotedClocks(Self.restart(ahead: 0), besides: Self.fleet()).readings().first)
    #expect(reading.mayBeRight && !reading.isCorrected)
  }

  @Test func whereTheOtherClocksAgreeNothingIsRead() {
    let agreeing = Self.fleet([0, -50, 0, 0, 0])
    #expect(QuotedClocks(Self.restart(ahead: 92), besides: agreeing).readings().isEmpty)
  }

  @Test(arguments: [
    ("FATAL: sorry, too many clients already", true), ("statement waits for a lock of another one", false),
  ])
  func whatCallersQuoteBeganWhenItBeganForThem(words: String, isRead: Bool) throws {
    var observations = Observations(bucketWidth: 10 * Self.second)
    Self.add(
      "db.full", words, at: [1060, 1500, 3000], of: Self.cache, to: &observations)
    Self.add(
      "db.full", "cannot open session on cache-1: FATAL: sorry, too many clients already",
      at: [1002, 1600, 2938], of: Scope(component: "app", host: "h0"), to: &observations)
    let readings = QuotedClocks(observations, besides: Self.fleet()).readings()
    #expect(readings.isEmpty != isRead)
    guard isRead else { return }
    let reading = try #require(readings.first)
    #expect(reading.offset == 60 * Self.second && reading.isCorrected)
  }
}
