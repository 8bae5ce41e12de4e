import ProximateModel

/// Where a record stands.
struct RecordPlace {
  var time: Int64
  /// Number of the source in `Observer.sources`.
  var source: Int
  var byteStart: UInt64
  var byteEnd: UInt64
  var rangeStart: UInt64
  var line: Int
  /// Hash of the place, see `EvidenceLine.placeHash`.
  var hash: UInt64
  /// Row of the block that the text is still to be copied from; -1 when it is copied.
  var row: Int32

  /// The one total order of records.
  @inline(__always)
  static func isOrdered(_ a: RecordPlace, _ b: RecordPlace, _ sources: [SourceName]) -> Bool {
    if a.time != b.time { return a.time < b.time }
    return a.source != b.source ? sources[a.source] < sources[b.source] : a.byteStart < b.byteStart
  }
}

/// A record's text as evidence keeps it.
struct RecordText {
  var bytes: [UInt8] = []
  var digest: [UInt8]?
}

/// The texts of a block's records that were drawn as evidence. Reused block after block.
struct DrawnTexts {
  /// Number + 1 of the text of a row; 0: not drawn.
  private var numbers: [Int32] = []
  /// The rows drawn, each once.
  private(set) var rows: [Int32] = []
  /// Their texts.
  var texts: [RecordText] = []

  /// Begins a block of so many rows.
  mutating func begin(rows count: Int) {
    for row in rows { numbers[Int(row)] = 0 }
    rows.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    while numbers.count < count { numbers.append(0) }
  }

  /// Notes that the text of a row is needed.
  mutating func draw(_ row: Int32) {
    guard row >= 0, numbers[Int(row)] == 0 else { return }
    rows.append(row)
    numbers[Int(row)] = Int32(truncatingIfNeeded: rows.count)
  }

  /// The text of a row that was drawn.
  func text(of row: Int32) -> RecordText { texts[Int(numbers[Int(row)]) - 1] }
}
