import Testing

@testable import ProximateSimulator

@Suite struct GeneratorTests {
  @Test func splitMixGivesTheReferenceSequence() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  @Test func concernsHaveSequencesOfTheirOwn() {
    var (one, same, other) = (
      Xoshiro256(seed: 7, concern: 1), Xoshiro256(seed: 7, concern: 1), Xoshiro256(seed: 7, concern: 2)
    )
    let (a, b, c) = (one.next(), same.next(), other.next())
    #expect(a == b)
    #expect(a != c)
  }

  @Test func indicesReachBothEndsAndNoFurther() {
    var chance = Xoshiro256(seed: 3, concern: 1)
    var seen = Set<Int>()
    for _ in 0..<2_000 { seen.insert(chance.index(below: 10)) }
    #expect(seen == Set(0..<10))
  }

  @Test func drawsHaveTheirMeans() {
    var chance = Xoshiro256(seed: 5, concern: 1)
    let count = 20_000.0
    var (normal, square, exponential) = (0.0, 0.0, 0.0)
    for _ in 0..<Int(count) {
      let draw = chance.normal(8.7, 1.8)
      normal += draw
      square += (draw - 8.7) * (draw - 8.7)
      exponential += chance.exponential(mean: 2)
    }
    #expect(abs(normal / count - 8.7) < 0.06)
    #expect(abs(square / count - 3.24) < 0.15)
    #expect(abs(exponential / count - 2) < 0.06)
  }
}
