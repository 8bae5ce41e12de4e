import Testing

@testable import ProximateObserve

@Suite struct PairIndexTests {
  @Test(arguments: 0..<UInt64(10))
  func `pairs are numbered in the order of their arrival`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (index, known) = (PairIndex(), [PairIndex.Pair: Int]())
    for _ in 0..<3000 {
      let pair = PairIndex.Pair(a: random.next() % 40, b: (random.next() % 40) << (8 * seed % 64))
      let wanted = known[pair] ?? known.count
      known[pair] = wanted
      #expect(index.number(pair.a, pair.b) == wanted)
      #expect(index.pairs[wanted] == pair)
    }
    #expect(index.count == known.count)
  }
}
