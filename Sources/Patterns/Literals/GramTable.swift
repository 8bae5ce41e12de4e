/// Where the grams of one class of literals are kept, and how the text is searched for them.
///
/// Grams are kept with bit 5 of every byte set, which makes ASCII letters the same in both cases (and some
/// other bytes the same as well): literals with and without regard to case share the table, and a comparison
/// decides.
struct GramTable: Sendable {
  static let caseBits: UInt32 = 0x2020_2020

  let shape: GramShape
  /// Where its filter begins in `GramIndex.bits`: two bits of one word for every hash of a gram there is.
  let firstBits: Int
  /// What leaves the bits of the hash that choose one of the filter.
  let shift: UInt32
  /// Where its buckets begin in `GramIndex.starts`, and what leaves the bits of the hash that choose one.
  let firstStart: Int
  let startShift: UInt32

  /// Fibonacci hashing (Knuth, volume 3, section 6.4); the upper bits are the good ones.
  @inline(__always)
  static func hash(_ gram: UInt32) -> UInt32 { gram &* 0x9E37_79B1 }

  /// Whether a word of the filter has both bits of a hash: those that its `place` ends with, and the six below them.
  @inline(__always)
  static func hasBits(_ word: UInt64, _ hash: UInt32, shift: UInt32) -> Bool {
    let (place, second) = (hash &>> shift, hash &>> (shift &- 6))
    return (word &>> UInt64(place & 63)) & (word &>> UInt64(second & 63)) & 1 != 0
  }
}

/// The tables of all classes of literals, in arrays that they share.
struct GramIndex: Sendable {
  /// A literal that has a gram at an offset.
  struct Place: Sendable {
    var literal: Int32
    var offset: Int32
    /// The gram itself: what shares its bucket is told apart without a look at the literal.
    var gram: UInt32 = 0
    /// Where grams are of four bytes: four more of the literal, kept in the same way, and how far from the gram they begin.
    var second: UInt32 = 0
    var secondOffset: Int32 = 0
  }

  private(set) var tables: [GramTable] = []
  private(set) var bits: [UInt64] = []
  /// Places of bucket h: `places[starts[h]..<starts[h + 1]]`.
  private(set) var starts: [Int32] = []
  private(set) var places: [Place] = []

  /// Adds a table of grams with the places they come from.
  mutating func add(_ shape: GramShape, _ grams: [(gram: UInt32, place: Place)]) {
    // 16 to 32 bits of filter a gram, from 1 KiB to 128 KiB; 4 to 8 buckets a gram.
    let size = UInt32(Int.bitWidth - grams.count.leadingZeroBitCount)
    let filterBits = min(max(size + 4, 13), 20)
    let bucketBits = min(max(size + 2, 6), 18)
    let table = GramTable(
      shape: shape, firstBits: bits.count, shift: 32 - filterBits, firstStart: starts.count,
      startShift: 32 - bucketBits)
    tables.append(table)
    bits += [UInt64](repeating: 0, count: 1 << (filterBits - 6))
    for (gram, _) in grams {
      let hash = GramTable.hash(gram)
      let (place, second) = (hash >> table.shift, hash >> (table.shift - 6))
      bits[table.firstBits + Int(place >> 6)] |= 1 << UInt64(place & 63) | 1 << UInt64(second & 63)
    }
    addPlaces(grams, to: table, bucketCount: 1 << bucketBits)
  }

  private mutating func addPlaces(
    _ grams: [(gram: UInt32, place: Place)], to table: GramTable, bucketCount: Int
  ) {
    func bucket(_ gram: UInt32) -> Int { Int(GramTable.hash(gram) >> table.startShift) }
    var counts = [Int32](repeating: 0, count: bucketCount)
    for (gram, _) in grams { counts[bucket(gram)] += 1 }
    var next = Int32(places.count)
    for count in counts {
      starts.append(next)
      next += count
    }
    starts.append(next)
    // By bucket, then as given.
    let order = grams.indices.sorted { (bucket(grams[$0].gram), $0) < (bucket(grams[$1].gram), $1) }
    places += order.map { number in
      var place = grams[number].place
      place.gram = grams[number].gram
      return place
    }
  }
}
