import Testing

@testable import ProximatePatterns

@Suite struct LiteralScannerTests {
  /// The obvious search.
  private static func candidates(of sets: [LiteralSet], in text: [UInt8]) -> [Int] {
    let lower = text.map(\.lowercased)
    return sets.indices.filter { index in
      sets[index].literals.contains { literal in
        let (haystack, needle) =
          sets[index].ignoresCase ? (lower, literal.map(\.lowercased)) : (text, literal)
        guard needle.count <= haystack.count else { return false }
        return (0...(haystack.count - needle.count)).contains { haystack[$0...].starts(with: needle) }
      }
    }
  }

  @Test(arguments: 0..<UInt64(40))
  func findsWhatIsThere(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Few letters make many near misses; more letters and bytes beyond ASCII make it like text.
    let letters =
      Array((seed % 2 == 0 ? "abAB" : "abcdeABCDE 01@`é[{").utf8) + (seed % 3 == 0 ? [0, 0xFF] : [])
    func word(_ lengths: ClosedRange<Int>) -> [UInt8] {
      (0..<Int.random(in: lengths, using: &random)).map { _ in random.pick(letters) }
    }
    let lengths: ClosedRange<Int> = [1...12, 7...20, 3...6, 2...2, 1...1, 5...9, 4...4, 0...3][Int(seed % 8)]
    let sets = (0..<Int(1 + seed)).map { _ in
      LiteralSet(
        (0..<random.pick([0, 1, 1, 1, 2, 5])).map { _ in word(lengths) }, ignoresCase: random.oneIn(3))
    }
    let scanner = LiteralScanner(sets)
    var hits = [7, 7]
    var found = 0
    for _ in 0..<60 {
      var text = word(0...60)
      if let set = sets.randomElement(using: &random), let literal = set.literals.first {
        text.insert(contentsOf: literal, at: Int.random(in: 0...text.count, using: &random))
      }
      scanner.candidates(in: text.span, into: &hits)
      found += hits.count
      #expect(hits == Self.candidates(of: sets, in: text), "\(text)")
    }
    #expect(found > 0 || sets.allSatisfy { $0.literals.isEmpty })
  }

  @Test func findsEveryLiteralAtEveryPlace() {
    let literals = ["connection refused", "timeout", "queue", "disk", "oom", "no", "!"].map { Array($0.utf8) }
    let scanner = LiteralScanner(literals.map { [$0] })
    var hits: [Int] = []
    for (index, literal) in literals.enumerated() {
      for before in 0..<70 {
        for after in [0, 1, 2, 3, 9] {
          let text =
            [UInt8](repeating: 0x78, count: before) + literal + [UInt8](repeating: 0x79, count: after)
          scanner.candidates(in: text.span, into: &hits)
          #expect(hits == [index])
        }
      }
    }
  }

  @Test func sharesLiterals() {
    let scanner = LiteralScanner([
      [Array("gave up".utf8)], [], [Array("x".utf8), Array("gave up".utf8)], [[]],
    ])
    var hits: [Int] = []
    scanner.candidates(in: Array("we gave up here".utf8).span, into: &hits)
    #expect(hits == [0, 2, 3])
    scanner.candidates(in: [UInt8]().span, into: &hits)
    #expect(hits == [3])
  }

  @Test func growsToThousandsOfLiterals() {
    let sets = (0..<5000).map { LiteralSet([Array("rule \($0 &* 7919 % 10007) has fired".utf8)]) }
    let scanner = LiteralScanner(sets)
    var hits: [Int] = []
    for index in stride(from: 0, to: 5000, by: 37) {
      scanner.candidates(in: (Array("at noon ".utf8) + sets[index].literals[0]).span, into: &hits)
      #expect(hits == [index])
    }
  }

  @Test func hasNoneOfNone() {
    var hits = [1]
    LiteralScanner([[[UInt8]]]()).candidates(in: Array("abc".utf8).span, into: &hits)
    #expect(hits.isEmpty)
  }
}
