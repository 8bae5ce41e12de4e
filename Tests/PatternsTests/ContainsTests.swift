import Testing

@testable import ProximatePatterns

@Suite struct ContainsTests {
  @Test(arguments: 0..<UInt64(20))
  func `agrees with the obvious search`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func text(_ lengths: ClosedRange<Int>) -> [UInt8] {
      (0..<Int.random(in: lengths, using: &random)).map { _ in random.pick(Array("abc".utf8)) }
    }
    for _ in 0..<200 {
      let (hay, needle) = (text(0...70), text(0...Int(1 + seed)))
      let places = max(0, hay.count - needle.count + 1)
      let found = (0..<places).contains { hay[$0...].starts(with: needle) }
      #expect(hay.span.contains(needle) == found)
      #expect(hay.span.contains(anyOf: TextChoice([Array("d".utf8), needle])) == found)
    }
  }
}
