import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateObserve

@Suite struct DrawnTextsTests {
  private static let second: Int64 = 1_000_000_000

  private func texts(_ drawn: inout DrawnTexts, _ numbers: [Int]) -> [[UInt8]] {
    numbers.map { drawn.text($0).bytes }
  }

  private func put(_ texts: [String], _ drawn: inout DrawnTexts) {
    for (index, row) in drawn.rows.enumerated() {
      Array(texts[Int(row)].utf8).withUnsafeBufferPointer { drawn.put($0, at: index, digest: nil) }
    }
  }

  @Test func `a row has one text, whoever draws it, also in the block after`() {
    var drawn = DrawnTexts()
    drawn.begin(rows: 3)
    let first = [2, 0, 2].map { drawn.draw($0).drawn ?? -1 }
    put(["a", "b", "c"], &drawn)
    drawn.begin(rows: 2)
    let second = [1, 1].map { drawn.draw($0).drawn ?? -1 }
    put(["d", "e"], &drawn)
    #expect(first == [0, 1, 0] && second == [2, 2])
    #expect(texts(&drawn, first + second) == ["c", "a", "c", "e", "e"].map { Array($0.utf8) })
    drawn.removeAll()
    drawn.begin(rows: 1)
    #expect(drawn.draw(0) == .drawn(0))
  }

  /// Three times as much text as is put down before it is settled.
  @Test func `samples hold the texts of their lines from whatever block`() throws {
    let plan = try ObservationPlan(Rules.knowledge([]), bucketWidth: 10 * Self.second) { _ in [] }
    let events = (0..<1000).map { i in
      var event = WrittenEvent(message: "took \(i) ms " + String(repeating: "x", count: 3000))
      event.time = Int64(i) * 7 * Self.second
      event.service = "s\(i % 3)"
      return event
    }
    let log = WrittenLog("a.log", events)
    var observer = Observer(plan)
    observer.begin(
      log.name, context: SourceContext(component: [0x63], host: []), rangeStart: 0, timeBasis: .stated)
    for start in stride(from: 0, to: 1000, by: 40) {
      let (block, batch) = log.block(start..<start + 40, rangeStart: 0)
      observer.observe(block, batch)
    }
    observer.endRange(byteEnd: log.offsets[1000], lines: 1000, problems: [])
    let (whole, _) = log.block(0..<1000, rangeStart: 0)
    let samples = observer.finish().evidence.values
    #expect(samples.count > 10)
    for line in samples.flatMap({ [$0.first, $0.last, $0.chosen] }) {
      #expect(line.bytes == Array(whole.bytes[Int(line.byteStart)..<Int(line.byteEnd)]))
    }
  }
}
