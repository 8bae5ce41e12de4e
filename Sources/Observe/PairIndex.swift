import ProximateModel

/// Gives dense numbers to pairs of integers, in the order of their arrival: an open-addressed table.
///
/// One look-up costs about 5 ns where a dictionary of structs costs twenty times that, and there are several for
/// every row: a slot holds its pair, so that what is found lies in one place of memory.
struct PairIndex {
  struct Pair: Hashable {
    var a: UInt64
    var b: UInt64
  }

  private struct Slot {
    var a: UInt64 = 0
    var b: UInt64 = 0
    /// The pair's number + 1; 0 when the slot is free.
    var entry = 0
  }

  /// The pairs by their numbers.
  private(set) var pairs: [Pair] = []
  /// A power of two, at most half full.
  private var slots: [Slot]

  /// An empty index that does not grow before it holds so many pairs.
  init(room: Int = 32) {
    slots = [Slot](repeating: Slot(), count: Self.size(for: room))
    if room > 32 { pairs.reserveCapacity(room) }
  }

  /// The least size of a table, a power of two, of which so many entries fill at most half.
  static func size(for count: Int) -> Int { 2 << (Int.bitWidth - max(31, count - 1).leadingZeroBitCount) }

  var count: Int { pairs.count }

  /// The pair's number; equal to the `count` of before when the pair is new.
  @inline(__always)
  mutating func number(_ a: UInt64, _ b: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Self.hash(a, b) & mask
    while true {
      let slot = slots[place]
      if slot.a == a, slot.b == b, slot.entry > 0 { return slot.entry - 1 }
      if slot.entry == 0 { return insert(a, b, at: place) }
      place = (place + 1) & mask
    }
  }

  @inline(never)
  private mutating func insert(_ a: UInt64, _ b: UInt64, at place: Int) -> Int {
    pairs.append(Pair(a: a, b: b))
    slots[place] = Slot(a: a, b: b, entry: pairs.count)
    if pairs.count * 2 > slots.count { grow() }
    return pairs.count - 1
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    let mask = slots.count - 1
    for (number, pair) in pairs.enumerated() {
      var place = Self.hash(pair.a, pair.b) & mask
      while slots[place].entry > 0 { place = (place + 1) & mask }
      slots[place] = Slot(a: pair.a, b: pair.b, entry: number + 1)
    }
  }

  /// Two multiplications, the upper half of whose product is well mixed.
  @inline(__always)
  static func hash(_ a: UInt64, _ b: UInt64) -> Int {
    let product = (a &* 0x9e37_79b9_7f4a_7c15 &+ b) &* 0xff51_afd7_ed55_8ccd
    return Int(truncatingIfNeeded: (product ^ product >> 32) >> 1)
  }
}
