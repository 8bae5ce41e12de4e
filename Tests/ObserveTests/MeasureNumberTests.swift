import ProximateKnowledge
import Testing

@testable import ProximateObserve

@Suite struct MeasureNumberTests {
  private func number(_ text: String) -> MeasureNumber? {
    Array(text.utf8).withUnsafeBufferPointer { MeasureNumber($0) }
  }

  @Test func numbersAreExact() {
    #expect(number("12")?.millionths == 12_000_000)
    #expect(number("0.1234567")?.millionths == 123_456)
    #expect(number("13ms")?.millionths == 13_000)
    #expect(number("13ms")?.suffix == .duration)
    #expect(number("2G")?.millionths == 2_147_483_648)
    #expect(number("512kB")?.suffix == .bytes)
    #expect(number("7µs")?.millionths == 7)
  }

  @Test func namesAreNoNumbers() {
    for text in [
      "", "10.0.0.1", "1.", "0x1f", "a1", "12:30", "1,234", "2025-03-04", "9f3c", "9999999999999999",
    ] {
      #expect(number(text) == nil, "\(text)")
    }
  }

  @Test func variablePartsAreFoundInTheMessage() {
    var mask = SignatureMask()
    let text = Array("GET /a/b completed in 1.5 ms from 10.0.0.1:80 heap=12".utf8)
    _ = text.withUnsafeBufferPointer { mask.mask($0) }
    let parts = (0..<mask.partCount).map { String(decoding: text[mask.part($0)], as: UTF8.self) }
    #expect(parts == ["/a/b", "1.5", "10.0.0.1:80", "12"])
  }
}
