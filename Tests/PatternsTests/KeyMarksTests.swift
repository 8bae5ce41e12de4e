import Testing

@testable import ProximatePatterns

@Suite struct KeyMarksTests {
  private static let gaps = Array(" \"'".utf8)

  /// The rule as it is written.
  private func isMark(_ text: [UInt8], _ at: Int) -> Bool {
    guard Array("=:-".utf8).contains(text[at]) else { return false }
    if at < 2 { return true }
    let (one, two) = (text[at - 1], text[at - 2])
    if text[at] == UInt8(ascii: "-") { return one == UInt8(ascii: "q") }
    let (isD, wasD) = (Array("dD".utf8).contains(one), Array("dD".utf8).contains(two))
    return isD || Self.gaps.contains(one) && (wasD || Self.gaps.contains(two))
  }

  @Test(arguments: 0..<UInt64(20))
  func `agrees with the obvious search`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let length = Int.random(in: 0...100, using: &random)
      let text = (0..<length).map { _ in random.pick(Array("aqdD=:- \"'".utf8)) }
      let start = Int.random(in: 0...length, using: &random)
      let part = start..<Int.random(in: start...length, using: &random)
      var places = [UInt16](repeating: 0, count: text.count)
      let count = text.withUnsafeBufferPointer { text in
        places.withUnsafeMutableBufferPointer { unsafe KeyMarks.find(in: text, part, into: $0) }
      }
      #expect(places.prefix(count).map { Int($0) } == part.filter { isMark(text, $0) })
    }
  }
}
