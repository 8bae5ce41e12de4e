import ProximateModel
import Testing

/// What several machines say, and begins with one whose clock is behind.
@Suite struct BeginningsTests {
  private static let second: Int64 = 1_000_000_000
  private static let key = SeriesKey(type: .template(7), scope: Scope(component: "gateway"))

  /// Lines at seconds, each from the log of one machine.
  private func observations(_ lines: [(second: Int64, source: String)]) -> Observations {
    var result = Observations(bucketWidth: 10 * Self.second)
    for (number, line) in lines.enumerated() {
      let time = line.second * Self.second
      let cell = Cell(bucket: time / result.bucketWidth, count: 1, first: time, last: time)
      result.series.merge([Self.key: [cell]]) { $0 + $1 }
      let kept = EvidenceLine(
        source: SourceName(path: line.source), byteStart: UInt64(number * 10), byteEnd: 9, rangeStart: 0,
        lineInRange: number, time: time, bytes: [])
      let place = EvidenceKey(series: Self.key, window: line.second / 600)
      let sample = EvidenceSample(kept)
      result.evidence[place] = result.evidence[place]?.merged(with: sample) ?? sample
    }
    return result
  }

  private func corrected(_ lines: [(second: Int64, source: String)]) -> Observations {
    var result = observations(lines)
    result.correctBeginnings(besides: [:]) { $0.path == "slow.log" ? -63 * Self.second : 0 }
    return result
  }

  private func seconds(_ observations: Observations) -> [Int64] {
    (observations.series[Self.key] ?? []).map { $0.first / Self.second }
  }

  @Test func aBeginningOfASlowClockMovesToItsTime() {
    let moved = corrected([(4000, "a.log"), (6000, "slow.log"), (6020, "slow.log"), (6070, "a.log")])
    #expect(seconds(moved) == [4000, 6063, 6070, 6083])
    let times = moved.evidence.values.flatMap(\.lines).map { $0.time / Self.second }
    #expect(Set(times) == [4000, 6063, 6070])
  }

  @Test func whatBeginsWithARightClockStays() {
    #expect(seconds(corrected([(6000, "a.log"), (6020, "slow.log")])) == [6000, 6020])
  }

  @Test func whatGoesOnStays() {
    #expect(seconds(corrected([(5980, "a.log"), (6000, "slow.log")])) == [5980, 6000])
  }

  @Test func aSeriesOfOneClockIsLeftToIt() {
    var all = observations([(6000, "slow.log")])
    all.correctBeginnings(besides: [Self.key: -63 * Self.second]) { _ in -63 * Self.second }
    #expect(seconds(all) == [6000])
  }

  @Test func noTimeIsTooLate() {
    var late = Observations(bucketWidth: 10 * Self.second)
    let time = Int64.max - 1
    late.series[Self.key] = [Cell(bucket: time / late.bucketWidth, count: 1, first: time, last: time)]
    let line = EvidenceLine(
      source: SourceName(path: "slow.log"), byteStart: 0, byteEnd: 9, rangeStart: 0, lineInRange: 0,
      time: time,
      bytes: [])
    let place = EvidenceKey(series: Self.key, window: time / late.bucketWidth / EvidenceKey.bucketsPerWindow)
    late.evidence[place] = EvidenceSample(line)
    late.correctBeginnings(besides: [:]) { _ in -63 * Self.second }
    #expect(late.series[Self.key]?.map(\.first) == [time])
  }
}
