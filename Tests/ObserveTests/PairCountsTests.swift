import Testing

@testable import ProximateObserve

@Suite struct PairCountsTests {
  @Test(arguments: 0..<UInt64(10))
  func `counts add up by their pairs`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (counts, known) = (PairCounts(room: Int(seed) * 100), [PairIndex.Pair: UInt64]())
    for _ in 0..<3000 {
      let pair = PairIndex.Pair(a: random.next() % 40, b: (random.next() % 40) << (8 * seed % 64))
      let weight = random.next() % 3
      if weight > 0 { known[pair, default: 0] += weight }
      counts.add(weight, pair.a, pair.b)
    }
    var found: [PairIndex.Pair: UInt64] = [:]
    counts.forEach { found[PairIndex.Pair(a: $0, b: $1), default: 0] += $2 }
    #expect(found == known && counts.count == known.count)
  }
}
