import Foundation
import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct LatencyTailTests {
  private static let day = 86_400.0

  /// Observations of latencies in milliseconds, one each so many seconds.
  private func observations(
    days: Double, step: Double = 6, rung: Int = 0, seed: UInt64 = 1,
    _ value: (_ second: Double, _ random: inout SplitMix64) -> Double
  ) -> Observations {
    var all = Observations(bucketWidth: 60 * Drawing.second)
    all.measures[7] = MeasureStats(name: "took", unit: "ms", signature: "took <*> ms", origin: 9)
    all.quantileCoarseness.rung = rung
    let scope = Scope(component: "app", host: "h1")
    let key = SeriesKey(type: .measure(7), scope: scope)
    let spread = SeriesKey(type: .measure(7), scope: Scope(component: "app"))
    var random = SplitMix64(seed: seed)
    var cells: [QuantileCell] = []
    for second in stride(from: 0.0, to: days * Self.day, by: step) {
      let (time, number) = (Int64(second * 1e9), Int64(value(second, &random) * LevelCell.scale))
      let bucket = time / all.bucketWidth
      let level = LevelCell(bucket: bucket, value: number, time: time)
      if let last = all.levels[key]?.indices.last, all.levels[key]?[last].bucket == bucket {
        all.levels[key]?[last].merge(level)
      } else {
        all.levels[key, default: []].append(level)
      }
      cells.append(
        all.quantileCoarseness.coarsened(
          QuantileCell(bucket: bucket, bin: QuantileBin.number(of: number), count: 1),
          bucketWidth: all.bucketWidth))
    }
    all.quantiles[spread] = QuantileCell.joined(cells)
    all.series[SeriesKey(type: .allEvents, scope: scope)] = (all.levels[key] ?? []).map {
      Cell(bucket: $0.bucket, count: $0.count, first: $0.first, last: $0.last)
    }
    return all
  }

  private func findings(_ observations: Observations) -> [Finding] {
    Detection(
      observations, knowledge: .init(formats: [], detectors: [], packs: []), digest: lengthDigest
    ).findings.filter { $0.type.hasPrefix("measure.") }
  }

  /// A latency as services have it: log-normal about 40 ms.
  private func usual(_ random: inout SplitMix64) -> Double {
    let parts = (0..<12).reduce(0.0) { sum, _ in sum + Double(random.next() % 1_000_000) / 1e6 }
    return 40 * exp(0.5 * (parts - 6))
  }

  @Test func aTailThatGrowsSlowIsFoundThoughTheMedianStays() throws {
    let found = findings(
      observations(days: 2) { second, random in
        let value = usual(&random)
        let isSlow = (1.5...1.56).contains(second / Self.day) && random.next() % 100 < 9
        return isSlow ? value * 5 : value
      })
    let tail = try #require(found.first)
    #expect(found.count == 1 && tail.type == "measure.tail" && tail.nature == .fault)
    #expect(tail.severity <= .warning && tail.scope == Scope(component: "app"))
    #expect(abs(tail.startSecond - 1.5 * Self.day) <= 900 && abs(tail.endSecond - 1.56 * Self.day) <= 1500)
    #expect(tail.magnitude > 1.5 * (tail.baseline ?? .infinity))
    #expect(tail.summary.hasPrefix("The 95th percentile of took of app is "))
    #expect(tail.summary.contains("; the median is 4") && tail.summary.contains("when it began is known to"))
  }

  @Test func theSlowestOfAHundredAreFound() throws {
    let found = findings(
      observations(days: 1.5, step: 1) { second, random in
        let value = usual(&random)
        let isSlow = (1.2...1.26).contains(second / Self.day) && random.next() % 1000 < 25
        return isSlow ? value * 8 : value
      })
    let tail = try #require(found.first { $0.type == "measure.tail" })
    #expect(tail.summary.hasPrefix("The 99th percentile of took of app is "))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>) func noiseAndRhythmAreNoFindings(seed: UInt64) {
    let flat = observations(days: 2, seed: seed) { _, random in usual(&random) }
    #expect(findings(flat).isEmpty)
    let daily = observations(days: 5, step: 20, seed: seed) { second, random in
      let noon = (second / Self.day).truncatingRemainder(dividingBy: 1)
      return usual(&random) * (random.next() % 100 < UInt64(20 * noon * (1 - noon)) ? 4 : 1)
    }
    #expect(findings(daily).isEmpty)
  }

  @Test func coarseDistributionsTellItToo() throws {
    for rung in [2, 3] {
      let found = findings(
        observations(days: 4, rung: rung) { second, random in
          let value = usual(&random)
          let isSlow = (3.4...3.7).contains(second / Self.day) && random.next() % 100 < 8
          return isSlow ? value * 4 : value
        })
      #expect(found.count { $0.type == "measure.tail" } == 1, "\(rung)")
    }
  }

  @Test func aLatencyThatIsSlowAltogetherIsToldOnce() {
    let found = findings(
      observations(days: 2) { second, random in
        usual(&random) * ((1.5...1.56).contains(second / Self.day) ? 5 : 1)
      })
    #expect(found.map(\.type) == ["measure.shift"])
  }
}
