import Testing

@testable import ProximateModel

/// Counting finds the rung that climbing one by one would end on.
@Suite struct EvidenceFittingTests {
  @Test func `The lowest rung that fits is found without moving a sample`() {
    var random = SeededGenerator(seed: 20_260_302)
    for limit in [0, 1, 5, 40, 400] {
      let keys = (0..<500).map { _ in Self.key(&random) }
      let places = keys.map { EvidenceCoarseness.SamplePlace($0.series, window: $0.window) }
      let found = EvidenceCoarseness(rung: 0).lowest(fitting: limit, places)
      var level = EvidenceCoarseness(rung: 0)
      repeat {
        level.rung += 1
      } while Self.left(keys, level) > limit && level.rung < EvidenceCoarseness.highest
      #expect(found == level, "\(limit)")
    }
  }

  private static func left(_ keys: [EvidenceKey], _ level: EvidenceCoarseness) -> Int {
    Set(
      keys.filter { level.keeps($0.series) }.map {
        EvidenceKey(series: $0.series, window: level.window($0.window, of: $0.series.type))
      }
    ).count
  }

  private static func key(_ random: inout SeededGenerator) -> EvidenceKey {
    let number = Int.random(in: 0..<40, using: &random)
    let type = [TypeKey.errors, .event("e\(number % 7)"), .template(UInt64(number))][number % 3]
    let scope = Scope(component: "c\(Int.random(in: 0..<5, using: &random))")
    return EvidenceKey(
      series: SeriesKey(type: type, scope: scope), window: Int64.random(in: -500...5000, using: &random))
  }
}
