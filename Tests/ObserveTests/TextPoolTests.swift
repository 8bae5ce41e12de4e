import Testing

@testable import ProximateObserve

@Suite struct TextPoolTests {
  @Test(arguments: 0..<UInt64(10))
  func `a text keeps its number, whatever came in between`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (pool, known, hint) = (TextPool(), [String: Int](), 0)
    for _ in 0..<3000 {
      let letters = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        "ab".utf8.randomElement(using: &random) ?? 0
      }
      let text = String(decoding: letters, as: UTF8.self)
      let number = letters.withUnsafeBufferPointer { pool.number(of: $0, hint: &hint) }
      #expect(pool.texts[number] == text)
      #expect(known.updateValue(number, forKey: text) ?? number == number)
    }
  }
}
