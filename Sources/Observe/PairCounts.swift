/// Counts by pairs of integers: an open-addressed table whose slots hold pair and count, so that adding to one touches
/// one place of memory.
struct PairCounts {
  private struct Slot {
    var a: UInt64 = 0
    var b: UInt64 = 0
    /// 0 when the slot is free.
    var count: UInt64 = 0
  }

  /// A power of two, at most half full.
  private var slots: [Slot]
  /// How many pairs there are.
  private(set) var count = 0

  /// An empty table that does not grow before it holds so many pairs.
  init(room: Int = 32) {
    slots = [Slot](repeating: Slot(), count: PairIndex.size(for: room))
  }

  /// Adds to the count of a pair.
  @inline(__always)
  mutating func add(_ weight: UInt64, _ a: UInt64, _ b: UInt64) {
    if weight == 0 { return }
    let mask = slots.count - 1
    var place = PairIndex.hash(a, b) & mask
    while slots[place].count > 0 {
      if slots[place].a == a, slots[place].b == b {
        slots[place].count += weight
        return
      }
      place = (place + 1) & mask
    }
    slots[place] = Slot(a: a, b: b, count: weight)
    count += 1
    if count * 2 > slots.count { grow() }
  }

  @inline(never)
  private mutating func grow() {
    var wider = PairCounts(room: slots.count)
    forEach { wider.add($2, $0, $1) }
    self = wider
  }

  /// Every pair with its count, in no order that means anything.
  func forEach(_ body: (_ a: UInt64, _ b: UInt64, _ count: UInt64) -> Void) {
    for slot in slots where slot.count > 0 { body(slot.a, slot.b, slot.count) }
  }
}
