import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateObserve

@Suite struct QuantileTests {
  private static let second: Int64 = 1_000_000_000
  private static let start: Int64 = 1_187_222_400 * second

  private func observations(_ events: [WrittenEvent], _ bounds: ObservationBounds = ObservationBounds())
    throws -> Observations
  {
    let plan = try ObservationPlan(Rules.knowledge([]), bucketWidth: 10 * Self.second, bounds: bounds) { _ in
      []
    }
    var observer = Observer(plan)
    let log = WrittenLog("a.log", events)
    observer.begin(
      log.name, context: SourceContext(component: [0x63], host: []), rangeStart: 0, timeBasis: .stated)
    let (block, batch) = log.block(0..<events.count, rangeStart: 0)
    observer.observe(block, batch)
    observer.endRange(byteEnd: log.offsets[events.count], lines: events.count, problems: [])
    return observer.finish()
  }

  private func event(_ message: String, at second: Int64, weight: UInt32 = 1) -> WrittenEvent {
    var event = WrittenEvent(message: message)
    event.time = Self.start + second * Self.second
    event.weight = weight
    return event
  }

  @Test func latenciesAreSpreadByWindowAndOtherNumbersAreNot() throws {
    let all = try observations([
      event("completed in 12ms", at: 0), event("completed in 12ms", at: 300, weight: 3),
      event("completed in 480ms", at: 350), event("completed in 12ms", at: 360),
      event("queue depth 7", at: 10),
    ])
    let (key, cells) = try #require(all.quantiles.first)
    #expect(all.quantiles.count == 1 && key.scope == Scope(component: "c"))
    let bins = [12_000, 480_000].map { QuantileBin.number(of: $0) }
    let first = Self.start / (10 * Self.second)
    #expect(
      cells == [
        QuantileCell(bucket: first, bin: bins[0], count: 4),
        QuantileCell(bucket: first, bin: bins[1], count: 1),
        QuantileCell(bucket: first + 36, bin: bins[0], count: 1),
      ])
    guard case .measure(let hash) = key.type else { return }
    #expect(all.measures[hash]?.unit == "s")
  }

  @Test func whatDoesNotFitIsCoarser() throws {
    var bounds = ObservationBounds()
    bounds.quantileCells = 250
    var random = SplitMix64(seed: 3)
    let events = (0..<400).map { i in
      event("completed in \(Int.random(in: 1...900, using: &random))ms", at: Int64(i) * 20)
    }
    let all = try observations(events, bounds)
    #expect(all.quantileCoarseness.rung > 2)
    let cells = all.quantiles.values.joined()
    #expect(cells.count <= 250 && cells.reduce(0) { $0 + $1.count } == 400)
  }
}
