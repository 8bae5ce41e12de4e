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
  /// Where its text is: see `TextState`.
  var text: TextState

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

/// Where the text of a drawn record is.
struct TextState: Equatable {
  /// 0 and above a row of the block at hand; -1 a text of the table's own; below it a text in `DrawnTexts`.
  private var code: Int32

  /// A row of the block at hand.
  init(row: Int) { code = Int32(truncatingIfNeeded: row) }

  private init(code: Int32) { self.code = code }

  /// The table has it.
  static let settled = TextState(code: -1)

  /// A text that lies in `DrawnTexts`, by its number there.
  static func drawn(_ number: Int) -> TextState { TextState(code: -2 - Int32(truncatingIfNeeded: number)) }

  /// The row, nil when it is behind the block at hand.
  var row: Int? { code >= 0 ? Int(code) : nil }

  /// The number in `DrawnTexts`, nil when it is not there.
  var drawn: Int? { code < -1 ? -2 - Int(code) : nil }
}
