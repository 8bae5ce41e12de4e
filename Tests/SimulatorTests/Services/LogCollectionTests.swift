import Testing

@testable import ProximateSimulator

/// What distortions do to finished records, and that they leave everything else alone.
@Suite struct LogCollectionTests {
  private let start = 1_747_303_200_000

  private func collection(_ distortions: [Distortion], isHard: Bool = false) -> LogCollection {
    var scenario = Scenario.badDeploy
    scenario.distortions = distortions
    let plan = ServiceCase(scenario, seed: 3, isHard: isHard, days: 1)
    let calendar = ServiceCalendar(
      start: start / 1000, incident: start / 1000 + 600, end: start / 1000 + 1200)
    return LogCollection(plan, ServiceCase.Run(calendar: calendar))
  }

  /// A line every ten seconds for twenty minutes in each of the files.
  private func book(_ paths: [String]) -> [(path: String, file: LogFile)] {
    paths.map { path in
      var file = LogFile()
      file.records = (0..<120).map { LogRecord(time: start + $0 * 10_000, text: "line \($0) of \(path)") }
      return (path, file)
    }
  }

  private func counts(_ distortions: [Distortion], _ paths: String...) -> [Int] {
    let kept = collection(distortions).kept(book(paths))
    return paths.map { path in kept.first { $0.path == path }?.file.records.count ?? 0 }
  }

  @Test func aMuteNodeIsSilentInAllItsLogs() {
    let mute = Distortion.mute("cart", from: .incident(0), until: .incident(5))
    #expect(counts([mute], "cart/cart-2.log", "hosts/cart-1/syslog", "api/api-1.log") == [90, 90, 120])
    #expect(counts([.mute("cart", from: .start, until: nil)], "cart/cart-1.log", "ops/chat.log") == [0, 120])
    #expect(counts([.mute("cart", from: .onset(0), until: nil)], "cart/cart-1.log") == [120])
  }

  @Test func aCapHoldsPerMinuteFromItsMomentOn() {
    let cap = Distortion.cap("db", perMinute: 2, from: .incident(0))
    #expect(counts([cap], "db/db-1.log", "edge/access.log") == [60 + 20, 120])
  }

  @Test func whatLiesBeforeTheBeginIsGone() {
    #expect(counts([.begin(.incident(2))], "db/db-1.log", "ops/chat.log") == [48, 48])
    #expect(collection([.begin(.incident(2))]).begin == start / 1000 + 720)
    #expect(collection([.begin(.onset(2))]).begin == start / 1000)
  }

  @Test func lostLinesAreKnownByTheServicesName() {
    let lost = Distortion.without("line 7 of <db>/")
    #expect(counts([lost], "db/db-1.log", "api/api-1.log") == [119, 120])
    let hard = collection([lost], isHard: true).kept(book(["db/db-1.log", "ledger/ledger-1.log"]))
    #expect(hard.map(\.file.records.count) == [120, 119])
  }

  @Test func filesComeTwiceOrOverlap() {
    let parts = ["new\nnewer\n", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n"].enumerated().map {
      ServiceCase.Part(
        path: $0.offset == 0 ? "db/db-1.log" : "db/db-1.log.1", bytes: Array($0.element.utf8), isOld: false)
    }
    let twice = collection([.shippedTwice("db")]).stored(parts, of: "db/db-1.log")
    #expect(twice.count == 4)
    #expect(twice[2].path == "second-shipper/db/db-1.log")
    #expect(twice[2].bytes == parts[0].bytes)
    let overlapping = collection([.overlaps("db")]).stored(parts, of: "db/db-1.log")
    #expect(String(decoding: overlapping[0].bytes, as: UTF8.self) == "j\nnew\nnewer\n")
    #expect(overlapping[1].bytes == parts[1].bytes)
    #expect(
      collection([.overlaps("db")]).stored(parts, of: "api/api-1.log").map(\.bytes) == parts.map(\.bytes))
  }

  @Test func summerTimeEndsOnTheLastSundayOfOctober() {
    // 2025-10-26 and 2025-03-30, 01:00 UTC.
    #expect(CivilTimeZone.centralEurope(at: 1_761_440_400 - 1) == 7200)
    #expect(CivilTimeZone.centralEurope(at: 1_761_440_400) == 3600)
    #expect(CivilTimeZone.centralEurope(at: 1_743_296_400 - 1) == 3600)
    #expect(CivilTimeZone.centralEurope(at: 1_743_296_400) == 7200)
  }
}
