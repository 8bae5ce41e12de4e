import ProximateModel
import Testing

@testable import ProximateObserve

@Suite struct SeriesTableTests {
  /// More than are entered at once, with times that go back.
  @Test(arguments: 0..<UInt64(5))
  func `cells hold what was put down in runs`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (table, known) = (SeriesTable(), [Int: [Int64: Cell]]())
    for step in 0..<5000 {
      let (scope, weight) = (Int(random.next() % 9), random.next() % 4)
      let time = Int64(step / 3) - Int64(random.next() % 40)
      let bucket = time.dividedDown(by: 60)
      let number = table.series(type: scope % 2, scope: scope)
      table.add(weight, to: number, bucket: bucket, time: time)
      var cell = known[number]?[bucket] ?? Cell(bucket: bucket, count: 0, first: time, last: time)
      (cell.count, cell.first, cell.last) = (
        cell.count + weight, min(cell.first, time), max(cell.last, time)
      )
      known[number, default: [:]][bucket] = cell
    }
    table.settle()
    let wanted = (0..<9).map { number in (known[number] ?? [:]).values.sorted { $0.bucket < $1.bucket } }
    #expect(table.cellsBySeries() == wanted)
    #expect(table.cellCount == wanted.reduce(0) { $0 + $1.count })
  }
}
