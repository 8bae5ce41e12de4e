import ProximateModel
import Testing

@Suite struct QuantileCellTests {
  private static let second: Int64 = 1_000_000_000
  private static let key = SeriesKey(type: .measure(7), scope: Scope(component: "api"))

  private func random(
    _ generator: inout SeededGenerator, _ bounds: ObservationBounds = ObservationBounds(), width: Int64 = 10
  ) -> Observations {
    var result = Observations(bucketWidth: width * Self.second, bounds: bounds)
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      var one = Observations(bucketWidth: width * Self.second, bounds: bounds)
      let time = Int64.random(in: -90_000...90_000, using: &generator)
      let bucket = (time - (time % width + width) % width) / width
      let value = Int64.random(in: 0...5_000_000, using: &generator)
      let hash = UInt64.random(in: 0...3, using: &generator) << 58 | 7
      let step = one.quantileCoarseness.step(bucketWidth: one.bucketWidth)
      let cell = QuantileCell(
        bucket: TimeGrid.aligned(bucket, to: step), bin: QuantileBin.number(of: value), count: 1)
      one.quantiles[SeriesKey(type: .measure(hash), scope: Self.key.scope)] = [cell]
      result.merge(one)
    }
    return result
  }

  @Test func theMiddleOfABinIsAtMostEightInAThousandOff() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let number =
        Int64.random(in: 1...Int64.max, using: &generator) >> Int64.random(in: 0...62, using: &generator)
      guard number > 0 else { continue }
      for (step, most) in [(0, 0.0079), (1, 0.0157), (2, 0.0313)] {
        let bin = QuantileBin.coarsened(QuantileBin.number(of: number), step: step)
        let value = QuantileBin.value(of: bin, step: step) * LevelCell.scale
        // Bins of numbers below 64 millionths are narrower than a millionth.
        let slack = number < 64 ? 1.0 / Double(number) : 0
        #expect(abs(value / Double(number) - 1) <= most + slack, "\(number) \(step)")
        #expect(bin < QuantileBin.count)
      }
    }
    #expect(QuantileBin.number(of: 0) == 0 && QuantileBin.number(of: -5) == 0)
    #expect(QuantileBin.value(of: 0, step: 0) == 0)
  }

  @Test func binsAreInTheOrderOfTheirNumbers() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5_000 {
      let a =
        Int64.random(in: 64...Int64.max / 2, using: &generator) >> Int64.random(in: 0...50, using: &generator)
      // Three hundredths more is another bin.
      #expect(QuantileBin.number(of: max(1, a)) < QuantileBin.number(of: max(1, a) + a / 32 + 1) || a < 64)
      let bin = QuantileBin.number(of: a)
      let once = QuantileBin.coarsened(QuantileBin.coarsened(bin, step: 1), step: 2)
      #expect(once == QuantileBin.coarsened(bin, step: 2))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anyOrderAndGroupingOfMergesGivesTheSameDistributions(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let shards = (0..<7).map { _ in random(&generator) }
    let empty = Observations(bucketWidth: 10 * Self.second)
    let left = shards.reduce(into: empty) { $0.merge($1) }
    let shuffled = shards.shuffled(using: &generator)
    var (a, b) = (empty, empty)
    for shard in shuffled[..<3] { a.merge(shard) }
    for shard in shuffled[3...] { b.merge(shard) }
    b.merge(a)
    #expect(left == b)
    let counts = { (all: [Observations]) in
      all.flatMap(\.quantiles.values).joined().reduce(0) { $0 + $1.count }
    }
    #expect(counts([b]) == counts(shards) && !b.quantiles.isEmpty)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func whatDoesNotFitIsCoarsenedTheSameInAnyOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bounds = ObservationBounds()
    bounds.quantileCells = Int.random(in: 2...80, using: &generator)
    let shards = (0..<7).map { _ in random(&generator, bounds) }
    let empty = Observations(bucketWidth: 10 * Self.second, bounds: bounds)
    let left = shards.reduce(into: empty) { $0.merge($1) }
    let right = shards.shuffled(using: &generator).reversed().reduce(into: empty) { $0.merge($1) }
    #expect(left == right)
    #expect(right.quantileCoarseness.rung > 0)
    #expect(right.quantiles.values.reduce(0) { $0 + $1.count } <= bounds.quantileCells)
  }

  @Test func widerBucketsHaveTheSameWindows() {
    var generator = SeededGenerator(seed: 4)
    var narrow = random(&generator, width: 10)
    generator = SeededGenerator(seed: 4)
    let wide = random(&generator, width: 60)
    narrow.widenBuckets(by: 6)
    #expect(narrow.quantiles == wide.quantiles && !wide.quantiles.isEmpty)
  }

  @Test func timesThatMoveMoveTheWindows() {
    var all = Observations(bucketWidth: 10 * Self.second)
    all.quantiles[Self.key] = [QuantileCell(bucket: 36, bin: 9, count: 3)]
    let day = 86_400 * Self.second
    var exact = all
    #expect(exact.shiftTimes(slots: [:]) { _ in day })
    #expect(exact.quantiles[Self.key] == [QuantileCell(bucket: 8_676, bin: 9, count: 3)])
    // A window whose numbers move differently cannot be told apart.
    #expect(!all.shiftTimes(slots: [:]) { $0 < 500 * Self.second ? 0 : day })
  }
}
