import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct ClockTests {
  private static let second: Int64 = 1_000_000_000

  /// Requests that go through some of several machines and are logged at each when they come and when they go.
  private struct Traffic {
    var random: SplitMix
    var offsets: [String: Int64]
    var sample = SightingSample()

    /// A call of the first machine by the second, and so on; each lies within the one before it.
    mutating func call(_ hosts: [String], logsBothEnds: Bool) {
      let identifier = random.next()
      var start = Int64(random.next() % 100_000) * ClockTests.second
      var end = start + Int64(random.next() % 8000 + 500) * 1_000_000
      for host in hosts {
        let offset = offsets[host] ?? 0
        let place = Scope(component: host, host: host)
        if logsBothEnds { sample.insert(identifier, at: place, time: start + offset) }
        sample.insert(identifier, at: place, time: end + offset)
        let part = (end - start) / 4
        start += Int64(random.next() % UInt64(max(1, part)))
        end -= Int64(random.next() % UInt64(max(1, part)))
      }
    }
  }

  struct SplitMix {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      return StableHash.mix(state)
    }
  }

  private func traffic(_ seed: UInt64, logsBothEnds: Bool, offset: Int64) -> SightingSample {
    var traffic = Traffic(random: SplitMix(state: seed), offsets: ["dbase": offset])
    for _ in 0..<300 {
      let api = "api-\(traffic.random.next() % 3)"
      let route = [["edge", api, "dbase"], ["edge", api], [api, "dbase"]][Int(traffic.random.next() % 3)]
      traffic.call(route, logsBothEnds: logsBothEnds)
    }
    traffic.sample.settle()
    return traffic.sample
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64], [true, false])
  func theRangeHoldsTheTrueOffset(seed: UInt64, logsBothEnds: Bool) throws {
    for offset in [-7200, -95, 60, 900, 86_400] as [Int64] {
      let sample = traffic(seed, logsBothEnds: logsBothEnds, offset: offset * Self.second)
      let readings = PairedClocks(sample).readings()
      let own = try #require(readings.first { $0.places.contains(Scope(component: "dbase", host: "dbase")) })
      #expect(own.least <= offset * Self.second && offset * Self.second <= own.greatest)
      #expect(own.isCorrected && own.halfWidth <= 12 * Self.second)
      #expect(readings.allSatisfy { $0 == own || $0.mayBeRight && !$0.isCorrected })
    }
  }

  @Test(arguments: [7, 8, 9] as [UInt64])
  func clocksThatAgreeAreLeftAlone(seed: UInt64) {
    let readings = PairedClocks(traffic(seed, logsBothEnds: true, offset: 0)).readings()
    #expect(readings.count == 5)
    #expect(readings.allSatisfy { $0.mayBeRight && !$0.isCorrected })
  }

  @Test func callsWithinCallsTellMoreThanSingleLines() throws {
    func width(_ logsBothEnds: Bool) throws -> Int64 {
      let readings = PairedClocks(traffic(3, logsBothEnds: logsBothEnds, offset: 900 * Self.second))
        .readings()
      return try #require(readings.first { $0.isCorrected }).halfWidth
    }
    #expect(try width(true) < width(false))
  }

  @Test func twoClocksThatDisagreeDoNotTellWhichIsWrong() {
    var traffic = Traffic(random: SplitMix(state: 4), offsets: ["b": 900 * Self.second])
    for _ in 0..<50 { traffic.call(["a", "b"], logsBothEnds: true) }
    #expect(PairedClocks(traffic.sample).readings().allSatisfy { !$0.isCorrected })
  }

  @Test func requestsThatWaitForMinutesMoveNoClock() {
    var sample = SightingSample()
    var random = SplitMix(state: 11)
    for _ in 0..<200 {
      let (identifier, start) = (random.next(), Int64(random.next() % 10_000) * Self.second)
      for host in ["a", "b", "c"] {
        sample.insert(identifier, at: Scope(component: host, host: host), time: start)
      }
      let wait = Int64(random.next() % 300) * Self.second
      sample.insert(identifier, at: Scope(component: "worker", host: "w"), time: start + wait)
    }
    #expect(PairedClocks(sample).readings().allSatisfy { !$0.isCorrected })
  }

  // MARK: The course of trouble

  /// Machines that fail in the same minutes of a day, one of them at other times.
  private func trouble(moved minutes: Int64, basis: TimeBasis, complaint: String = "") -> Observations {
    var observations = Observations(bucketWidth: 10 * Self.second)
    for (number, host) in ["a", "b", "c", "d", "dbase"].enumerated() {
      let place = Scope(component: host, host: host)
      let moved = host == "dbase" ? minutes : 0
      var cells: [Cell] = []
      for minute in Int64(0)..<1440 {
        let isBad = (600..<660).contains(minute - moved)
        let bucket = minute * 6
        let time = bucket * 10 * Self.second
        if isBad || minute % 97 == number {
          cells.append(Cell(bucket: bucket, count: isBad ? 20 : 1, first: time, last: time))
        }
      }
      observations.series[SeriesKey(type: .errors, scope: place)] = cells
      observations.series[SeriesKey(type: .allEvents, scope: place)] = cells
      let source = SourceName(path: host + ".log")
      var coverage = SourceCoverage()
      coverage.timeBasis = host == "dbase" ? basis : .stated
      observations.sources[source] = coverage
      let line = EvidenceLine(
        source: source, byteStart: 0, byteEnd: 1, rangeStart: 0, lineInRange: 0, time: 36_000 * Self.second,
        bytes: Array(complaint.utf8))
      observations.evidence[EvidenceKey(series: SeriesKey(type: .errors, scope: place), window: 0)] =
        EvidenceSample(first: line, last: line, chosen: line)
    }
    return observations
  }

  @Test func troubleAtAZonesDistanceTellsTheZone() throws {
    let reading = try #require(ClockComparison.readings(of: trouble(moved: 120, basis: .assumedUTC)).first)
    #expect(reading.places == [Scope(component: "dbase", host: "dbase")])
    #expect(reading.offset == 7200 * Self.second)
    #expect(reading.isCorrected)
  }

  @Test(arguments: [(15, TimeBasis.stated), (120, .stated), (17, .assumedUTC)] as [(Int64, TimeBasis)])
  func otherDistancesOnlyMakeOrderUncertain(minutes: Int64, basis: TimeBasis) throws {
    let reading = try #require(ClockComparison.readings(of: trouble(moved: minutes, basis: basis)).first)
    #expect(!reading.isCorrected)
    #expect(!reading.mayBeRight)
    #expect(abs(reading.offset - minutes * 60 * Self.second) <= 120 * Self.second)
  }

  @Test func complaintsOfAMachineAreTheTroubleThatItsOwnLogShows() throws {
    let named = trouble(moved: 15, basis: .stated, complaint: "call to dbase:5432 timed out")
    let reading = try #require(ClockComparison.readings(of: named).first)
    #expect(reading.isCorrected)
    #expect(reading.least <= 900 * Self.second && 900 * Self.second <= reading.greatest)
    let other = trouble(moved: 15, basis: .stated, complaint: "call to other-dbase:5432 timed out")
    #expect(ClockComparison.readings(of: other).allSatisfy { !$0.isCorrected })
  }

  @Test func troubleAtTheSameTimeTellsNothing() {
    #expect(ClockComparison.readings(of: trouble(moved: 0, basis: .assumedUTC)).isEmpty)
  }

  @Test func whatIsCorrectedIsAsIfTheClockHadBeenRight() {
    var wrong = trouble(moved: 120, basis: .assumedUTC)
    let right = trouble(moved: 0, basis: .assumedUTC)
    wrong.correctClocks(slots: [:]) { $0.host == "dbase" ? 7200 * Self.second : 0 }
    let key = SeriesKey(type: .errors, scope: Scope(component: "dbase", host: "dbase"))
    let isBad: (Cell) -> Bool = { $0.count == 20 }
    #expect(wrong.series[key]?.filter(isBad) == right.series[key]?.filter(isBad))
    let other = SeriesKey(type: .errors, scope: Scope(component: "a", host: "a"))
    #expect(wrong.series[other] == right.series[other])
  }

  /// A clock that is two minutes slow moves what it tells of at 13:59 to 14:01, and the lines with it.
  @Test func linesAreFoundWhereTheClockThatIsCorrectedMovesThem() throws {
    var observations = trouble(moved: 0, basis: .stated)
    let series = SeriesKey(type: .template(7), scope: Scope(component: "app", host: "dbase"))
    let length = observations.bucketWidth * EvidenceKey.bucketsPerWindow
    let times = [5 * length - 500 * Self.second, 5 * length - 27 * Self.second]
    for (number, time) in times.enumerated() {
      let line = EvidenceLine(
        source: SourceName(path: "app.log"), byteStart: UInt64(number * 10), byteEnd: 9, rangeStart: 0,
        lineInRange: number, time: time, bytes: [])
      let key = EvidenceKey(series: series, window: 4)
      let sample = EvidenceSample(line)
      observations.evidence[key] = observations.evidence[key]?.merged(with: sample) ?? sample
    }
    observations.correctClocks(slots: [:]) { $0.host == "dbase" ? -117 * Self.second : 0 }
    let moved = [4, 5].map {
      observations.evidence[EvidenceKey(series: series, window: $0)]?.lines.map(\.time)
    }
    #expect(moved == times.map { [$0 + 117 * Self.second] })
  }

  @Test func whatOneMachineSaysForAllIsCorrectedByItsClock() {
    var observations = trouble(moved: 0, basis: .stated)
    let key = SeriesKey(type: .template(7), scope: Scope(component: "app"))
    let other = SeriesKey(type: .template(8), scope: Scope(component: "app"))
    let time = 36_000 * Self.second
    let cell = Cell(bucket: time / observations.bucketWidth, count: 1, first: time, last: time)
    observations.series[key] = [cell]
    observations.series[other] = [cell]
    observations.correctClocks(slots: [:], single: [key: 100 * Self.second]) { _ in 0 }
    #expect(observations.series[key]?.first?.first == time - 100 * Self.second)
    #expect(observations.series[other]?.first?.first == time)
  }
}
