import ProximateModel

/// Finds records that a source holds twice because whoever shipped them sent a batch again.
///
/// A record is a repetition when its times have gone back and a record with the same bytes, time stamp included, stands
/// before the place where they did: among the last 32,768, alone where stamps tell milliseconds, or as one of three or
/// more that follow one another as they did before. Memory is bounded; what is found depends on the source alone.
struct RepeatedLines {
  private static let capacity = 1 << 15
  private static let slots = 1 << 16
  private static let leastRun = 3
  /// Stamps to the millisecond or finer, nanoseconds of uncertainty.
  private static let fineStamp: Int64 = 500_000

  /// Hashes of the last records, by number modulo the capacity.
  private var ring = [UInt64](repeating: 0, count: capacity)
  /// The record last indexed of those whose hashes begin alike: its place in the ring, and above that what follows in
  /// its hash. Filled up to the record `indexed` when times have gone back, never before.
  private var index: [UInt32] = []
  private var indexed = 0
  private var count = 0
  private var previous = Int64.min
  private var latest = Int64.min
  /// The record at which times went back last.
  private var descent = Int.max
  /// The record that would continue the run at hand, and the run's length.
  private var expected = -1
  private var run = 0

  /// How far days of stamps that tell none may be wrong: whether they are fine does not depend on it.
  private var dayUncertainty: Int64 = 0

  /// Forgets the source before.
  mutating func begin(dayUncertainty: Int64 = 0) {
    self.dayUncertainty = dayUncertainty
    if indexed > 0 { for i in index.indices { index[i] = 0 } }
    (count, indexed, previous, latest, descent) = (0, 0, .min, .min, .max)
    (expected, run) = (-1, 0)
  }

  /// Gives the rows of a batch that are repetitions their class, and counts their lines so; returns how many.
  ///
  /// - Parameters:
  ///   - repeatedEnd: records that begin before this byte of the source repeat another source's end.
  ///   - counted: where the records begin that the batch's counts of lines hold.
  mutating func mark(
    _ batch: inout EventBatch, _ block: borrowing LineBlock, repeatedEnd: UInt64,
    counted: Range<UInt64> = 0..<UInt64.max
  ) -> Int {
    var found = 0
    for i in batch.rows.indices {
      let isRotated = block.byteOffset + UInt64(batch.rows[i].record.lower) < repeatedEnd
      let length = isRotated ? 1 : repeatedRows(batch.rows[i], block)
      for row in max(0, i + 1 - length)..<i + 1 where batch.rows[row].lineClass != .duplicate {
        if counted.contains(block.byteOffset + UInt64(batch.rows[row].record.lower)) {
          batch.lineCounts[batch.rows[row].lineClass.rawValue] -= 1
          batch.lineCounts[LineClass.duplicate.rawValue] += 1
        }
        batch.rows[row].lineClass = .duplicate
        found += 1
      }
    }
    return found
  }

  /// How many rows, up to this one, are now known to be repetitions.
  private mutating func repeatedRows(_ row: EventRow, _ block: borrowing LineBlock) -> Int {
    guard row.time != EventRow.noTime else { return 0 }
    let hash = Self.hash(of: block.bytes.span.extracting(row.record.lower..<row.record.upper))
    let number = count
    if row.time < previous { descent = number }
    (previous, latest) = (row.time, max(latest, row.time))
    // A run ends with the latest time of all when the batch was the last one sent.
    let isBehind = row.time < latest || run > 0 && row.time == latest
    if isBehind, descent != .max { follow(hash, number) } else { (expected, run) = (-1, 0) }
    ring[number % Self.capacity] = hash
    count += 1
    if row.timeUncertainty - dayUncertainty <= Self.fineStamp { return run > 0 ? 1 : 0 }
    return run < Self.leastRun ? 0 : run == Self.leastRun ? run : 1
  }

  /// Goes on with the run at hand, or begins one.
  private mutating func follow(_ hash: UInt64, _ number: Int) {
    let oldest = max(0, number - Self.capacity)
    if run > 0, expected < descent, expected >= oldest, ring[expected % Self.capacity] == hash {
      (expected, run) = (expected + 1, run + 1)
      return
    }
    fillIndex(to: min(number, descent))
    let entry = Int(index[Self.slot(hash)])
    let place = entry % Self.capacity
    (expected, run) = (-1, 0)
    guard entry - place == Self.tag(hash), ring[place] == hash else { return }
    let record = indexed - 1 - (indexed - 1 - place) % Self.capacity
    if record >= oldest { (expected, run) = (record + 1, 1) }
  }

  private mutating func fillIndex(to end: Int) {
    if index.isEmpty { index = [UInt32](repeating: 0, count: Self.slots) }
    indexed = max(indexed, end - Self.capacity)
    while indexed < end {
      let place = indexed % Self.capacity
      index[Self.slot(ring[place])] = UInt32(truncatingIfNeeded: Self.tag(ring[place]) | place)
      indexed += 1
    }
  }

  private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 48) }

  /// What of a hash stands above a place.
  private static func tag(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & 0x1_ffff) * capacity }

  /// A hash of eight bytes at a time; of use within one process only.
  private static func hash(of text: Span<UInt8>) -> UInt64 {
    let bytes = text.bytes
    var state = UInt64(bytes.byteCount) &* 0x9e37_79b9_7f4a_7c15
    var p = 0
    while p + 8 <= bytes.byteCount {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: p, as: UInt64.self)
      state = (state ^ word) &* 0xff51_afd7_ed55_8ccd
      state ^= state >> 32
      p += 8
    }
    while p < bytes.byteCount {
      state = (state ^ UInt64(text[p])) &* 0x0000_0100_0000_01b3
      p += 1
    }
    return StableHash.mix(state)
  }
}
