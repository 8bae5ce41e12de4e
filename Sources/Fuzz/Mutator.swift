/// Changes seeds: flips, cuts, repeats, exchanges pieces with other seeds. The same inputs from the same seed.
package struct Mutator {
  private let seeds: [[UInt8]]
  private var state: UInt64
  private static let tokens = [
    "\n", ": ", "- ", "'", "\"", "{", "}", "[", "]", "|", ">", "&a", "*a", "<<", "---", "#", "\t", "\u{0}",
    "\u{ff}", "(?", "(?<a>", "\\E", "\\Q", "++", "{9999}", "[^", "[[:", "\\x{", "(*", "$", "^",
    "9999999999999", "-1", "é",
  ].map { Array($0.utf8) }

  /// A mutator of these seeds, of which there is at least one.
  package init(_ seeds: [[UInt8]], seed: UInt64) {
    self.seeds = seeds
    state = seed
  }

  /// A seed after one to seven changes, at most 20,000 bytes.
  package mutating func next() -> [UInt8] {
    var bytes = seeds[number(below: seeds.count)]
    for _ in 0...number(below: 6) { change(&bytes) }
    return Array(bytes.prefix(20_000))
  }

  private mutating func number(below bound: Int) -> Int { bound < 1 ? 0 : Int(random() % UInt64(bound)) }

  /// SplitMix64 (Steele et al., 2014).
  private mutating func random() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = number(below: bytes.count + 1)
    let end = min(bytes.count, place + 1 + number(below: 40))
    switch number(below: 7) {
    case 0: if place < bytes.count { bytes[place] ^= UInt8(1 << number(below: 8)) }
    case 1: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random()) }
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.insert(contentsOf: Self.tokens[number(below: Self.tokens.count)], at: place)
    case 5:
      let other = seeds[number(below: seeds.count)]
      let from = number(below: other.count)
      bytes.insert(contentsOf: other[from..<min(other.count, from + 60)], at: place)
    default:
      let piece = Array(bytes[place..<end])
      for _ in 0..<number(below: 20) { bytes.insert(contentsOf: piece, at: place) }
    }
  }
}
