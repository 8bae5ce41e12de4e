import ProximateKnowledge
import ProximateModel

extension Normaliser {
  /// Reads one line; false when it starts a record of the next range, and is not this range's.
  mutating func read(
    _ line: Int, _ text: Span<UInt8>, _ block: borrowing LineBlock, _ batch: inout EventBatch
  ) -> Bool {
    let span = block.lines[line]
    var (start, end) = (Int(span.start), Int(span.end))
    // A byte order mark is no part of the first line's text.
    if block.byteOffset + UInt64(start) == 0, text.has("\u{feff}", at: start, end: end) { start += 3 }
    // Nor are the zeros of a hole that a crash or another writer left in the file.
    start = text.endOfZeros(at: start, end: end)
    end = min(end, start + Limits.matchedBytes)
    let isOversize = block.droppedBytes > 0 && line == block.lines.count - 1
    textPlace = .block
    let isPlain = !hasEscapes || isOversize || !stripEscapes(text, start..<end, &batch)
    let place = LinePlace(
      line: line, range: start..<end, fields: batch.fields.count, scratch: batch.scratch.count)
    if isOversize {
      let kind = oversizeKind(place.range, text, &batch)
      guard take(kind, place, text, block, &batch) else { return false }
      finishOversize(text, block, &batch)
      return true
    }
    let kind = isPlain ? kind(of: place.range, text, &batch) : kindOfPlainText(&batch)
    defer { if joinsBackslash { followsBackslash = end > start && text[end - 1] == UInt8(ascii: "\\") } }
    if joinsMessage(kind, text, batch) {
      reader.undo(fields: place.fields, scratch: batch.scratch.count, &batch)
      addPiece(kind, place, text, block, &batch)
      return true
    }
    return take(kind, place, text, block, &batch)
  }

  /// Whether a line of an envelope goes on with the message above.
  @inline(__always)
  private mutating func joinsMessage(
    _ kind: LineKind, _ text: Span<UInt8>, _ batch: borrowing EventBatch
  ) -> Bool {
    switch kind {
    case .event(let i):
      pending.isOpen && pending.isPartial && pending.active == i && isSameWriter(text, batch)
    case .envelopeContinuation(let i):
      above != .nothing && !(above == .pending && (pending.active != i || !isSameWriter(text, batch)))
    default: false
    }
  }

  /// Takes a line for what it is; false when it starts a record of the next range.
  private mutating func take(
    _ kind: LineKind, _ place: LinePlace, _ text: Span<UInt8>, _ block: borrowing LineBlock,
    _ batch: inout EventBatch
  ) -> Bool {
    switch kind {
    case .event(let i):
      if isBehind(place, block, &batch) { return false }
      open(place, active: i, text, block, &batch)
    case .envelopeContinuation(let i): open(place, active: i, text, block, &batch)
    case .deferred(let i):
      if isBehind(place, block, &batch) { return false }
      reader.begin()
      open(place, active: i, isDeferred: true, text, block, &batch)
    case .header:
      if isBehind(place, block, &batch) { return false }
      finishPending(text, block, &batch, fields: place.fields)
      above = .nothing
      count(.header, at: block.lines[place.line].start, block, &batch)
    case .repeatMarker:
      let row = reader.row
      reader.undo(fields: place.fields, scratch: place.scratch, &batch)
      takeRepeat(row, place, text, block, &batch)
    case .blank: attach(.blank, place, text, block, &batch)
    case .continuation where above != .nothing: attach(.continuation, place, text, block, &batch)
    case .continuation: openUnclaimed(place, text, block, &batch)
    case .unclaimed:
      if isBehind(place, block, &batch) { return false }
      openUnclaimed(place, text, block, &batch)
    }
    return true
  }

  /// Whether a record that starts here is the next range's; what was read of it is taken back.
  private mutating func isBehind(_ place: LinePlace, _ block: borrowing LineBlock, _ batch: inout EventBatch)
    -> Bool
  {
    guard place.line >= block.rangeEnd else { return false }
    reader.undo(fields: place.fields, scratch: batch.scratch.count, &batch)
    return true
  }

  /// A line too long to be kept whole always is a record of its own.
  private mutating func oversizeKind(
    _ range: Range<Int>, _ text: Span<UInt8>, _ batch: inout EventBatch
  ) -> LineKind {
    switch kind(of: range, text, &batch) {
    case .event(let i), .envelopeContinuation(let i): return .event(i)
    case .deferred(let i): return .deferred(i)
    case .header, .repeatMarker, .continuation, .blank, .unclaimed: return .unclaimed
    }
  }

  /// The rest of an oversize line is lost, so nothing is joined to it.
  private mutating func finishOversize(
    _ text: Span<UInt8>, _ block: borrowing LineBlock, _ batch: inout EventBatch
  ) {
    pending.row.lineClass = .oversize
    finishPending(text, block, &batch, fields: batch.fields.count)
    above = .overflown
  }

  /// Opens the record of a line that a format claims; what the line says is in `reader`.
  private mutating func open(
    _ place: LinePlace, active i: Int, isDeferred: Bool = false, _ text: Span<UInt8>,
    _ block: borrowing LineBlock, _ batch: inout EventBatch
  ) {
    // Of a line longer than is matched, the message goes on to its end.
    let (message, lineEnd) = (reader.row.message, Int(block.lines[place.line].end))
    if place.range.upperBound < lineEnd, !message.isScratch, message.upper == place.range.upperBound {
      reader.row.message = TextRange(message.lower, lineEnd)
    }
    let before = above == .pending ? RecordAbove.nothing : above
    let firstField: Int
    if pending.isOpen, pending.isTakenApart {
      // It is read once more, by the same reader.
      let (row, flag) = (reader.row, reader.partialFlag)
      firstField = finishPending(text, block, &batch, fields: place.fields)
      (reader.row, reader.partialFlag) = (row, flag)
    } else {
      firstField = finishPending(text, block, &batch, fields: place.fields)
    }
    reader.row.firstField = UInt32(truncatingIfNeeded: firstField)
    reader.row.stands(on: place.line, block)
    pending.open(reader.row, active: i, line: place.line, firstField: firstField, above: before)
    pending.isDeferred = isDeferred
    pending.followsBackslash = followsBackslash
    above = .pending
    guard !isDeferred else { return }
    if active[i].isEnvelope { openEnvelope(i, reader.partialFlag, text, batch) }
    if active[i].relays, active[i].format.relays(pending.row.message) { openObject(text, batch) }
  }

  /// Opens the record of a line that no format claims.
  private mutating func openUnclaimed(
    _ place: LinePlace, _ text: Span<UInt8>, _ block: borrowing LineBlock, _ batch: inout EventBatch
  ) {
    let before = above == .pending ? RecordAbove.nothing : above
    let firstField = finishPending(text, block, &batch, fields: place.fields)
    var row = EventRow()
    row.lineClass = .unparsed
    if textPlace.isScratch {
      readUnclaimedPlainText(&row, textPlace, &batch)
    } else {
      // Of a line that is nothing but zeros, and too long to be blank, they are the message.
      let start = place.range.isEmpty ? Int(block.lines[place.line].start) : place.range.lowerBound
      row.message = TextRange(start, Int(block.lines[place.line].end))
      if readsUnclaimed, !place.range.isEmpty { readUnclaimed(&row, text, place.range, &batch) }
    }
    row.firstField = UInt32(truncatingIfNeeded: firstField)
    row.stands(on: place.line, block)
    pending.open(row, active: -1, line: place.line, firstField: firstField, above: before)
    pending.followsBackslash = followsBackslash
    above = .pending
  }
}

extension EventRow {
  /// Takes a line for the whole record.
  @inline(__always)
  fileprivate mutating func stands(on line: Int, _ block: borrowing LineBlock) {
    record = TextRange(Int(block.lines[line].start), Int(block.lines[line].end))
    self.line = UInt32(truncatingIfNeeded: line)
    lineCount = 1
  }
}

/// A line and where it stands.
struct LinePlace {
  var line: Int
  /// The bytes that are matched.
  var range: Range<Int>
  /// How many fields, and bytes of scratch text, the batch had before it.
  var fields: Int
  var scratch: Int
}
