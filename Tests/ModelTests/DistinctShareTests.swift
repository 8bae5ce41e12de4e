import ProximateModel
import Testing

/// How many of the things of one sketch another has seen.
@Suite struct DistinctShareTests {
  private func sketch(_ numbers: some Sequence<UInt64>) -> DistinctSketch {
    DistinctSketch(hashes: numbers.map(StableHash.mix))
  }

  @Test func fewThingsAreComparedOneByOne() throws {
    let share = try #require(sketch(0..<40).share(seenBy: sketch(10..<500)))
    #expect(share.share == 0.75 && share.of == 40)
    #expect(sketch([]).share(seenBy: sketch(0..<9)) == nil)
  }

  /// Of more than it keeps, each sketch holds other hashes: only those that both would hold tell.
  @Test(arguments: [(20_000, 0.5), (100_000, 0.9)])
  func ofManyAnEvenSampleTells(earlier: UInt64, expected: Double) throws {
    let later = UInt64(Double(earlier) * (1 - expected))..<UInt64(Double(earlier) * (2 - expected))
    let share = try #require(sketch(later).share(seenBy: sketch(0..<earlier)))
    #expect(abs(share.share - expected) < 0.05 && share.of > 500)
  }
}
