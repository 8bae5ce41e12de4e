import ProximateKnowledge

/// Whether keys that no format names are measures, by the hashes of keys lately seen: the words of a key are looked at
/// once and not line by line.
struct MeasureMemo {
  private var hashes = [UInt64](repeating: 0, count: Self.size)
  private var verdicts = [Bool](repeating: false, count: Self.size)

  private static let size = 256
  /// Longer keys are no names of measures.
  private static let longest = 64

  /// Whether the key in `range` is a measure.
  @inline(__always)
  mutating func isMeasure(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.isEmpty || range.count > Self.longest { return false }
    let hash = KeyTable.hash(text, range, in: KeyTable.root)
    let slot = Int(truncatingIfNeeded: hash >> 40) & (Self.size - 1)
    if hashes[slot] != hash { judge(text, range, hash, slot) }
    return verdicts[slot]
  }

  private mutating func judge(_ text: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64, _ slot: Int) {
    let key = String(decoding: range.map { text[$0] }, as: UTF8.self)
    (hashes[slot], verdicts[slot]) = (hash, MeasureLexicon.kind(ofKey: key) != nil)
  }
}
