import ProximateKnowledge
import Testing

@testable import ProximateNormalise

@Suite("Numbers of levels")
struct SeverityScaleTests {
  private func number(_ word: String, _ spec: SeveritySpec?) -> UInt8 {
    let bytes = [UInt8](word.utf8)
    return SeverityScale(spec).number(bytes.span, 0..<bytes.count)
  }

  /// pino's numbers, zap's `dpanic` and single letters were levels for lines of no format only.
  @Test(
    "Without a map the usual words, letters and numbers count",
    arguments: [
      ("10", 1), ("20", 5), ("30", 9), ("40", 13), ("50", 17), ("60", 21), ("dpanic", 21), ("DPANIC", 21),
      ("D", 5), ("I", 9), ("W", 13), ("E", 17), ("F", 21), ("error", 17), ("3", 0), ("70", 0), ("00", 0),
      ("55", 0), ("500", 0), ("x", 0), ("w", 0), ("", 0),
    ] as [(String, UInt8)])
  func usual(word: String, expected: UInt8) {
    #expect(number(word, SeveritySpec(field: "level", map: [:])) == expected)
  }

  @Test("A map is the author's word: beside it only words count, and then the default")
  func mapped() {
    let spec = SeveritySpec(field: "level", map: ["50": 5, "e": 9], fallback: 10)
    #expect(["50", "E", "40", "W", "warn", ""].map { number($0, spec) } == [5, 9, 10, 10, 13, 10])
  }

  @Test("Without a map the default is for what is unknown")
  func fallback() {
    let spec = SeveritySpec(field: "level", map: [:], fallback: 9)
    #expect(["50", "E", "7", ""].map { number($0, spec) } == [17, 17, 9, 9])
  }

  @Test("A syslog PRI is no level of bunyan")
  func priority() {
    let spec = SeveritySpec(field: "pri", map: [:])
    #expect(["30", "11", "3", "192"].map { number($0, spec) } == [9, 17, 17, 0])
  }
}
