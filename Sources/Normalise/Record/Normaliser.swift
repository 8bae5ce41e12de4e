import ProximateKnowledge
package import ProximateModel
import ProximatePatterns

/// Turns the lines of a source into rows, one worker's own.
///
/// What a line is depends on the line and on the profile alone (but for formats that are stateful, see
/// `SourceFacts.isStateful`), so that a source can be cut into blocks and ranges anywhere with the same rows.
/// Blank lines, continuation lines and repeat markers are attached: they belong to the range of the record above.
///
/// What is called for every line is mutating, even where it only looks: whom a mutating method calls without being so
/// is handed a copy of the whole.
package struct Normaliser: ~Copyable {
  let catalogue: FormatCatalogue
  var reader: LineReader
  var foldsIndented = true
  var foldsUnstamped = false
  /// Whether a backslash at the end of a line joins the next one to it, and whether the line above has one.
  var joinsBackslash = false
  var followsBackslash = false
  var active: [ActiveFormat] = []
  /// The same formats, to be gone through line by line. `catalogue` keeps them.
  var links: [FormatLink] = []
  var inner: [CompiledFormat] = []
  var pending = PendingRecord()
  var above = RecordAbove.nothing
  /// A copy of scratch text that is read while the scratch text grows.
  var innerText: [UInt8] = []
  /// Whether lines of the block may hold escape sequences of terminals, and the line at hand without them. A program
  /// may begin to colour what it writes at any line: what the head of the source holds tells nothing.
  var hasEscapes = false
  var plainText: [UInt8] = []
  /// Where the text of the line at hand lies.
  var textPlace = TextPlace.block
  /// Fields of the line at hand, put aside while the record above it is finished.
  var aside: [FieldValue] = []
  var isAside = false
  /// Whether lines of no format are looked into; not when formats are only being tried.
  var readsUnclaimed = true
  /// The clocks of envelopes and of the messages within them, of the records that are finished.
  package internal(set) var clockPairs: ClockPairs?
  /// Where in the source records and lines begin that are counted by their class; others are only read.
  package private(set) var countedBytes: Range<UInt64> = 0..<UInt64.max
  /// Whether a record of the next range was reached: the rest of the source is not this range's.
  package private(set) var isFinished = false

  /// A normaliser for any number of sources, one after the other.
  ///
  /// - Parameter keepsAllFields: whether values that no format maps to a canonical name are kept under their own.
  package init(_ catalogue: FormatCatalogue, keepsAllFields: Bool) {
    self.catalogue = catalogue
    reader = LineReader(catalogue, keepsAllFields: keepsAllFields)
  }

  /// How often a pattern was given up for its steps or its memory.
  package var limitHits: Int { reader.matcher.limitHits }

  /// The days counted in a source whose stamps tell none.
  package var days: DayCount { reader.days }

  /// Begins a source, or a range of it.
  ///
  /// - Parameters:
  ///   - startsInside: the range does not begin at the source's first byte: attached lines at its beginning
  ///     belong to the range before.
  ///   - counting: where records and lines begin that are counted by their class.
  package mutating func begin(
    _ profile: SourceProfile, startsInside: Bool, counting: Range<UInt64> = 0..<UInt64.max
  ) {
    countedBytes = counting
    reader.source = profile.context
    reader.clock = SourceClock(
      declaredZone: profile.zone, statedZone: profile.statedZone, year: profile.yearReference,
      day: profile.dayReference, dateOrder: profile.dateOrder)
    reader.days = DayCount()
    reader.previousTime = .min
    reader.stamps = StampMemo()
    reader.lastStamp = SecondMemo()
    foldsIndented = profile.foldsIndented
    foldsUnstamped = profile.foldsUnstamped
    (joinsBackslash, followsBackslash) = (profile.joinsBackslash, false)
    active.removeAll(keepingCapacity: true)
    reader.columns.removeAll(keepingCapacity: true)
    for index in profile.formats {
      let format = catalogue.formats[index]
      active.append(ActiveFormat(format))
      reader.constants.set(format.texts, from: format.firstText)
      let firstID = catalogue.textCount + reader.columns.count * ColumnSet.namedColumns
      reader.columns.append(ColumnSet(firstID: firstID))
      setColumns(
        active.count - 1, active[active.count - 1].format.definition.columns.map { [UInt8]($0.utf8) })
    }
    links = active.map { FormatLink($0.format) }
    inner = profile.innerFormats.map { catalogue.formats[$0] }
    for format in inner { reader.constants.set(format.texts, from: format.firstText) }
    pending.isOpen = false
    clockPairs = nil
    above = startsInside ? .foreign : .nothing
    isFinished = false
  }

  /// Reads a block. The batch is emptied first. Lines from `batch.consumedLines` on are to be kept in front of the
  /// next block: the last record stays open until the line behind it is known, and when the block is the last of
  /// its source everything is consumed. Ends at the first record that starts at or after `block.rangeEnd`
  /// (`isFinished`).
  package mutating func process(_ block: borrowing LineBlock, into batch: inout EventBatch) {
    batch.removeAll()
    reader.constants.removeAll()
    guard !isFinished else {
      batch.consumedLines = block.lines.count
      return
    }
    if active.first?.format.parse == .journalExport {
      processJournal(block, into: &batch)
      return
    }
    let text = block.bytes.span
    hasEscapes = text.contains(TerminalEscapes.mark, from: 0, end: text.count)
    for line in 0..<block.lines.count {
      if read(line, text, block, &batch) { continue }
      finishPending(text, block, &batch, fields: batch.fields.count)
      isFinished = true
      batch.consumedLines = line
      return
    }
    batch.consumedLines = block.lines.count
    guard pending.isOpen else { return }
    if block.isLast {
      finishPending(text, block, &batch, fields: batch.fields.count)
    } else {
      holdBack(&batch)
    }
  }

  /// Counts a line, of whose record a byte is the first, by its class.
  @inline(__always)
  mutating func count(
    _ lineClass: LineClass, at byte: UInt32, _ block: borrowing LineBlock, _ batch: inout EventBatch
  ) {
    guard countedBytes.contains(block.byteOffset + UInt64(byte)) else { return }
    batch.lineCounts[lineClass.rawValue] += 1
  }

  /// Takes the pending record back: it is read again with what follows it.
  private mutating func holdBack(_ batch: inout EventBatch) {
    reader.undo(fields: pending.firstField, scratch: batch.scratch.count, &batch)
    batch.consumedLines = pending.firstLine
    pending.isOpen = false
    above = pending.above
    followsBackslash = pending.followsBackslash
  }
}

/// A format that lines of the source may have.
struct ActiveFormat {
  let format: CompiledFormat
  let isEnvelope: Bool
  let relays: Bool
  let namesEvents: Bool
  /// Whether no line of the source was read as its columns' header yet.
  var awaitsHeader: Bool

  init(_ format: CompiledFormat) {
    self.format = format
    (isEnvelope, relays, namesEvents) = (format.isEnvelope, format.relays, format.namesEvents)
    awaitsHeader = format.parse == .csv
  }
}
