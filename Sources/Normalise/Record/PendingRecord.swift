import ProximateModel

/// A record whose lines are still coming in.
struct PendingRecord {
  /// A part of a message that is spread over lines.
  struct Piece {
    var text: TextRange
    /// Whether a line break stands before it; otherwise it goes on where the piece before was split.
    var isNewLine: Bool
  }

  var isOpen = false
  var row = EventRow()
  /// Which of the source's formats claims it, -1 for the generic reader.
  var active = -1
  var firstLine = 0
  /// The last line that belongs to its text.
  var lastLine = 0
  /// The number of the batch's fields before it, to take it back.
  var firstField = 0
  /// What stood above its first line.
  var above = RecordAbove.nothing
  /// Whether the line above its first one ends in a backslash.
  var followsBackslash = false
  /// The record is complete: what is attached to it adds to its counts only.
  var isSealed = false
  /// The format takes the record apart as a whole.
  var isDeferred = false
  /// An envelope's message that goes on in the next line.
  var isPartial = false
  /// Parts of an envelope's message.
  var pieces: [Piece] = []
  /// Attached lines by class; they count when the record does.
  var attached = [Int](repeating: 0, count: LineClass.allCases.count)

  var hasAttached = false
  /// Whether it is counted, and not only read; set when it is finished.
  var isCounted = true

  /// Whether its text is read when it is complete, and not only on its first line.
  @inline(__always)
  var isTakenApart: Bool { isDeferred || !pieces.isEmpty }

  /// Begins with the first line of a record.
  mutating func open(_ row: EventRow, active: Int, line: Int, firstField: Int, above: RecordAbove) {
    isOpen = true
    self.row = row
    self.active = active
    firstLine = line
    lastLine = line
    self.firstField = firstField
    self.above = above
    isSealed = false
    isDeferred = false
    isPartial = false
    if !pieces.isEmpty { pieces.removeAll(keepingCapacity: true) }
    if hasAttached { for i in attached.indices { attached[i] = 0 } }
    hasAttached = false
  }
}

/// What stands above a line that may continue something.
enum RecordAbove {
  /// Nothing: the source begins, or a header was read.
  case nothing
  /// A record of the range before this one, which reads and counts its lines.
  case foreign
  /// A record that was cut for its length; its further lines are counted and no more.
  case overflown
  /// The pending record.
  case pending
}
