import ProximateModel

/// Gives dense numbers to pairs of integers, in the order of their arrival: an open-addressed table.
///
/// One look-up costs about 10 ns where a dictionary of structs costs ten times that, and there is one for
/// every row.
struct PairIndex {
  struct Pair: Hashable {
    var a: UInt64
    var b: UInt64
  }

  /// The pairs by their numbers.
  private(set) var pairs: [Pair] = []
  /// Number + 1, or 0; a power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 64)

  var count: Int { pairs.count }

  /// The pair's number; equal to the `count` of before when the pair is new.
  @inline(__always)
  mutating func number(_ a: UInt64, _ b: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(a, b) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return insert(a, b, at: slot) }
      let pair = pairs[Int(entry) - 1]
      if pair.a == a && pair.b == b { return Int(entry) - 1 }
      slot = (slot + 1) & mask
    }
  }

  private mutating func insert(_ a: UInt64, _ b: UInt64, at slot: Int) -> Int {
    pairs.append(Pair(a: a, b: b))
    slots[slot] = UInt32(pairs.count)
    if pairs.count * 2 > slots.count { grow() }
    return pairs.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, pair) in pairs.enumerated() {
      var slot = Self.hash(pair.a, pair.b) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }

  @inline(__always)
  static func hash(_ a: UInt64, _ b: UInt64) -> Int {
    Int(truncatingIfNeeded: StableHash.mix(a &* 0x9e37_79b9_7f4a_7c15 &+ b) >> 1)
  }
}
