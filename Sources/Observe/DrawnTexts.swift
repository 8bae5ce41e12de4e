/// The texts of records that were drawn as evidence lately, of some blocks.
///
/// The latest line of a busy series is another one in every block. So that most of them never cost an allocation,
/// texts are put down here one after the other, and only those that are still drawn when there is no more room are
/// made arrays.
struct DrawnTexts {
  private struct Entry {
    var start: Int32
    var count: Int32
    /// Number + 1 of its array in `made`; 0: none was made.
    var array: Int32 = 0
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Digests of records that are not whole, by the number of the text.
  private var digests: [Int: [UInt8]] = [:]
  private var made: [RecordText] = []
  /// Number + 1 of the text of a row of the block at hand; 0: not drawn.
  private var numbers: [Int32] = []
  /// The rows drawn of it, each once.
  private(set) var rows: [Int32] = []

  /// Bytes from which on texts are settled.
  private static let room = 1 << 20

  /// Whether it is time to settle them.
  var isFull: Bool { bytes.count >= Self.room }

  /// Begins a block of so many rows.
  mutating func begin(rows count: Int) {
    for row in rows { numbers[Int(row)] = 0 }
    rows.removeAll(keepingCapacity: true)
    while numbers.count < count { numbers.append(0) }
  }

  /// Notes that the text of a row is needed, and gives it a number. The texts have to follow in the order of `rows`.
  mutating func draw(_ row: Int) -> TextState {
    if numbers[row] == 0 {
      rows.append(Int32(truncatingIfNeeded: row))
      numbers[row] = Int32(truncatingIfNeeded: entries.count + 1)
      entries.append(Entry(start: 0, count: 0))
    }
    return .drawn(Int(numbers[row]) - 1)
  }

  /// Puts down the text of row number `index` of `rows`.
  mutating func put(_ text: UnsafeBufferPointer<UInt8>, at index: Int, digest: [UInt8]?) {
    let number = entries.count - rows.count + index
    entries[number] = Entry(
      start: Int32(truncatingIfNeeded: bytes.count), count: Int32(truncatingIfNeeded: text.count))
    bytes.append(contentsOf: text)
    if let digest { digests[number] = digest }
  }

  /// A text as an array, one for all who ask.
  mutating func text(_ number: Int) -> RecordText {
    if entries[number].array == 0 {
      let start = Int(entries[number].start)
      made.append(
        RecordText(bytes: Array(bytes[start..<start + Int(entries[number].count)]), digest: digests[number]))
      entries[number].array = Int32(truncatingIfNeeded: made.count)
    }
    return made[Int(entries[number].array) - 1]
  }

  /// Forgets all texts, when none is drawn any more.
  mutating func removeAll() {
    begin(rows: 0)
    bytes.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    digests.removeAll()
    made.removeAll(keepingCapacity: true)
  }
}
