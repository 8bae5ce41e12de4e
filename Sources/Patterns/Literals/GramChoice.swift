/// Chooses which grams stand for a literal: the rarest window of it, in log text and among the other
/// literals.
struct GramChoice {
  let shape: GramShape
  private(set) var grams: [(gram: UInt32, place: GramIndex.Place)] = []
  private var uses: [UInt32: Int] = [:]

  init(_ shape: GramShape) {
    self.shape = shape
  }

  /// Adds the grams of a literal, which is at least as long as the shape's window.
  mutating func add(_ literal: [UInt8], _ index: Int) {
    let start = cheapestWindow(of: literal)
    for offset in start..<start + shape.stride {
      let gram = gram(of: literal, at: offset)
      uses[gram, default: 0] += 1
      var place = GramIndex.Place(literal: Int32(index), offset: Int32(offset))
      if shape.length == 4 {
        let second = secondOffset(of: literal, behind: offset)
        place.secondOffset = Int32(second - offset)
        place.second = self.gram(of: literal, at: second)
      }
      grams.append((gram, place))
    }
  }

  /// Where the four bytes begin that tell most about the rest of a literal: right behind the gram at an offset or as
  /// close to that as they can, or else at the literal's beginning.
  private func secondOffset(of literal: [UInt8], behind offset: Int) -> Int {
    let last = literal.count - shape.length
    return offset < last ? min(offset + shape.length, last) : 0
  }

  /// The first of the windows that make us look closer least often.
  private func cheapestWindow(of literal: [UInt8]) -> Int {
    // A gram is in as many windows as the stride: its cost is found once.
    let costs = (0...literal.count - shape.length).map { cost(of: literal, at: $0) }
    var (cheapest, least) = (0, Int.max)
    for start in 0...(literal.count - shape.window) {
      let cost = costs[start..<start + shape.stride].reduce(0, +)
      if cost < least { (cheapest, least) = (start, cost) }
    }
    return cheapest
  }

  /// How often a gram makes us look closer, in arbitrary units.
  private func cost(of literal: [UInt8], at offset: Int) -> Int {
    var frequency = Self.scale(shape.length)
    for byte in literal[offset..<offset + shape.length] { frequency *= Self.weights[Int(byte)] }
    return frequency * (1 + (uses[gram(of: literal, at: offset)] ?? 0))
  }

  private static let weights = (0...UInt8.max).map(weight)

  private static func scale(_ length: Int) -> Int { length == 4 ? 1 : 8 }

  private func gram(of literal: [UInt8], at offset: Int) -> UInt32 {
    let bytes = literal[offset..<offset + shape.length]
    let word = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return (word | GramTable.caseBits) & shape.mask
  }

  /// About how common a byte is in logs: digits and separators most, then letters as in English.
  private static func weight(of byte: UInt8) -> Int {
    switch byte | 0x20 {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ":"): 24
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="): 16
    case let letter where "etaoinsrcdl".utf8.contains(letter): 16
    case let letter where "upmhgfb".utf8.contains(letter): 8
    case let letter where "vwykxjqz".utf8.contains(letter): 3
    default: 4
    }
  }
}
