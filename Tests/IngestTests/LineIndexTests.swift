import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct LineIndexTests {
  @Test func `Both ways of searching find the lines that splitting finds`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<400 {
      let text = randomText(using: &random)
      let from = text.isEmpty ? 0 : Int.random(in: 0...text.count, using: &random)
      let expected = naiveLines(Array(text[from...])).map { line in
        let start = UInt32(line.offset) + UInt32(from)
        return LineSpan(start: start, end: start + UInt32(line.text.count))
      }
      #expect(spans(text, from, .fastest) == expected)
      #expect(spans(text, from, .portable) == expected)
    }
  }

  @Test func `More lines than fit the buffer between are all found`() {
    let text = [UInt8](repeating: 10, count: 5000)
    #expect(spans(text, 0, .fastest).count == 5000)
    #expect(spans(text, 3, .fastest) == spans(text, 3, .portable))
  }

  private func spans(_ text: [UInt8], _ from: Int, _ method: LineIndex.Method) -> [LineSpan] {
    var lines: [LineSpan] = []
    LineIndex.append(linesIn: text, from: from, to: &lines, by: method)
    return lines
  }
}
