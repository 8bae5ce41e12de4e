/// Where the grams of one class of literals are, and which literals they come from.
///
/// Grams are kept with bit 5 of every byte set, which makes ASCII letters the same in both cases (and some other
/// bytes the same as well): literals with and without regard to case share the table, and a comparison decides.
struct GramTable: Sendable {
  /// A literal that has a gram at an offset.
  struct Place: Sendable {
    var literal: Int32
    var offset: Int32
  }

  static let caseBits: UInt32 = 0x2020_2020

  let shape: GramShape
  /// A bit for every hash of a gram there is, 2^(32 - shift) of them. Most of the text is dismissed here.
  let bits: [UInt64]
  let shift: UInt32
  /// Buckets of places by the upper bits of the hash: `places[starts[h]..<starts[h + 1]]` for `hash >> startShift`.
  let starts: [Int32]
  let startShift: UInt32
  let places: [Place]

  /// A table of grams with the places they come from.
  init(_ shape: GramShape, _ grams: [(gram: UInt32, place: Place)]) {
    self.shape = shape
    // 16 bits of filter a gram, from 1 KiB to 128 KiB; four buckets a gram.
    let size = UInt32(max(grams.count, 1).bitWidth - max(grams.count, 1).leadingZeroBitCount)
    let filterBits = min(max(size + 4, 13), 20)
    let bucketBits = min(max(size + 2, 6), 18)
    shift = 32 - filterBits
    startShift = 32 - bucketBits
    var bits = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
    var counts = [Int32](repeating: 0, count: (1 << bucketBits) + 1)
    for (gram, _) in grams {
      let hash = Self.hash(gram)
      let bit = hash >> shift
      bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
      counts[Int(hash >> startShift) + 1] += 1
    }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    self.bits = bits
    starts = counts
    let shift = startShift
    // A stable order: by bucket, then as given.
    places = grams.enumerated()
      .sorted { (Self.hash($0.1.gram) >> shift, $0.0) < (Self.hash($1.1.gram) >> shift, $1.0) }
      .map(\.element.place)
  }

  /// Fibonacci hashing (Knuth, volume 3, section 6.4); the upper bits are the good ones.
  @inline(__always)
  static func hash(_ gram: UInt32) -> UInt32 { gram &* 0x9E37_79B1 }
}
