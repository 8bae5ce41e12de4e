/// A range of bytes in a batch: in the block's text, or in the batch's scratch text (unescaped or joined values).
public struct TextRange: Sendable, Hashable {
  /// First byte; the highest bit says that the range lies in the scratch text.
  public var start: UInt32
  /// One past the last byte, with the same mark.
  public var end: UInt32

  /// A range in the block's text.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// A range in the scratch text.
  @inlinable
  public init(scratch start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start) | Self.mark
    self.end = UInt32(truncatingIfNeeded: end) | Self.mark
  }

  /// The highest bit.
  public static let mark: UInt32 = 1 << 31
  /// No text.
  public static let none = TextRange(0, 0)

  /// Whether there is no text.
  @inlinable public var isEmpty: Bool { start == end }
  /// The length in bytes.
  @inlinable public var count: Int { Int(end &- start) }
  /// Whether the range lies in the scratch text.
  @inlinable public var isScratch: Bool { start & Self.mark != 0 }
  /// First byte within its text.
  @inlinable public var lower: Int { Int(start & ~Self.mark) }
  /// One past the last byte within its text.
  @inlinable public var upper: Int { Int(end & ~Self.mark) }
}

/// What a physical line was taken for; the classes are closed and their counts add up to the lines read.
public enum LineClass: Int, Sendable, CaseIterable {
  /// First line of an event in a named format.
  case event
  /// Continuation of the record above.
  case continuation
  /// Header or directive (`#Fields:`, byte order marks, separators).
  case header
  /// Nothing but white space.
  case blank
  /// Repeats what another source or line already gave.
  case duplicate
  /// "last message repeated N times".
  case repeatMarker
  /// No named format claims it; an event with only a message.
  case unparsed
  /// Longer than a record may be: cut, and an event all the same.
  case oversize
}

/// One event of a batch, without any text of its own.
public struct EventRow: Sendable {
  /// The whole record in the block's text, terminator not included.
  public var record = TextRange.none
  /// The record's first line, an index into the block's lines.
  public var line: UInt32 = 0
  /// How many physical lines it spans.
  public var lineCount: UInt32 = 1
  /// Nanoseconds since the epoch, UTC; `EventRow.noTime` when the line states none.
  public var time: Int64 = EventRow.noTime
  /// Half-width of the time's uncertainty from its notation (seconds resolution: 0.5 s), nanoseconds.
  public var timeUncertainty: Int64 = 0
  /// The characters of the time stamp as they stand in the line.
  public var timeText = TextRange.none
  /// Severity number, 0 when the line states none.
  public var severity: UInt8 = 0
  /// What its first line counts as: `event`, `unparsed` or `oversize`.
  public var lineClass: LineClass = .event
  /// The level's own spelling.
  public var severityText = TextRange.none
  /// Machine.
  public var host = TextRange.none
  /// Program or service as the line names it (`service.name`).
  public var service = TextRange.none
  /// Logger, class or sub-component as the line names it (`log.logger`).
  public var logger = TextRange.none
  /// The line without its header; of a multi-line record the rest as well.
  public var message = TextRange.none
  /// Index of the format in the knowledge base's formats, -1 for the generic reader.
  public var format: Int32 = -1
  /// Index of the event's name in the knowledge base's event names, 0 for none.
  public var eventName: UInt32 = 0
  /// How many occurrences the row stands for ("repeated N times", "suppressed N"); at least 1.
  public var weight: UInt32 = 1
  /// First of its fields in `EventBatch.fields`.
  public var firstField: UInt32 = 0
  /// How many fields it has.
  public var fieldCount: UInt32 = 0

  /// The value of `time` when there is none.
  public static let noTime = Int64.min

  /// An empty row.
  public init() {}
}

/// One attribute of an event.
public struct FieldValue: Sendable {
  /// Index of the canonical name in the knowledge base's field names, -1 when the key is text, `measure` when it is
  /// text and names a measure.
  public var key: Int32
  /// The key's text when there is no index.
  public var keyText: TextRange
  /// The value's text.
  public var value: TextRange

  /// The key of a number that nobody named, kept because its own name shows it to be a measure.
  public static let measure = -2

  /// An attribute.
  @inlinable
  public init(key: Int32, keyText: TextRange = .none, value: TextRange) {
    self.key = key
    self.keyText = keyText
    self.value = value
  }
}

/// The events of one block, column by column: the seam between Normalise and Observe. Reused block after block.
public struct EventBatch: Sendable {
  /// The events in the order of their lines.
  public var rows: [EventRow] = []
  /// Fields of all rows, run by run.
  public var fields: [FieldValue] = []
  /// Unescaped or joined text that the block does not hold as such.
  public var scratch: [UInt8] = []
  /// How many physical lines fell into each class, indexed by `LineClass.rawValue`.
  public var lineCounts = [Int](repeating: 0, count: LineClass.allCases.count)
  /// How many lines of the block are used up; the reader keeps the rest for the next block.
  public var consumedLines = 0

  /// An empty batch.
  public init() {}

  /// Empties the batch and keeps its memory.
  public mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    scratch.removeAll(keepingCapacity: true)
    for i in lineCounts.indices { lineCounts[i] = 0 }
    consumedLines = 0
  }
}
