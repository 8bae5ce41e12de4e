import ProximateModel
import Testing

@testable import ProximateObserve

@Suite struct EvidenceTableTests {
  private let sources = [SourceName(path: "a.log"), SourceName(path: "b.log")]

  private func place(_ number: Int, _ random: inout SplitMix64) -> RecordPlace {
    RecordPlace(
      time: Int64(number / 10) + Int64(random.next() % 20), source: Int(random.next() % 2),
      byteStart: UInt64(number), byteEnd: UInt64(number + 1), rangeStart: 0, line: number,
      hash: random.next() % 50, text: TextState(row: number % 50))
  }

  /// Blocks of fifty rows, whose times go back and are often equal.
  @Test(arguments: 0..<UInt64(10))
  func `samples hold the first, the last and the chosen line of their window`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (table, drawn, seen) = (EvidenceTable(), DrawnTexts(), [UInt64: [Int64: [RecordPlace]]]())
    for block in 0..<6 {
      for number in block * 50..<(block + 1) * 50 {
        let (code, place) = (random.next() % 3, place(number, &random))
        let series = table.series(EvidenceCode(bits: code), scope: 0).number
        table.consider(place, series: series, window: place.time / 10, sources: sources)
        seen[code, default: [:]][place.time / 10, default: []].append(place)
      }
      drawn.begin(rows: 50)
      table.endBlock(&drawn)
      for (index, row) in drawn.rows.enumerated() {
        [UInt8(block), UInt8(row)].withUnsafeBufferPointer { drawn.put($0, at: index, digest: nil) }
      }
      if block == 3 { table.settle(&drawn) }
    }
    table.settle(&drawn)
    table.forEachSample(sources) { code, _, window, sample in
      let ordered = (seen[code.bits]?[window] ?? []).sorted { RecordPlace.isOrdered($0, $1, sources) }
      let wanted = [ordered.first, ordered.last, ordered.min { $0.hash < $1.hash }]
      let lines = [sample.first, sample.last, sample.chosen]
      #expect(lines.map { Int($0.byteStart) } == wanted.map { Int($0?.byteStart ?? 0) })
      #expect(lines.allSatisfy { Int($0.bytes[0]) * 50 + Int($0.bytes[1]) == Int($0.byteStart) })
    }
    #expect(table.count == seen.values.reduce(0) { $0 + $1.count })
  }
}
