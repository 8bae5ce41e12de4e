import ProximateKnowledge
import ProximateModel

extension Normaliser {
  /// Completes the pending record and adds it to the batch. Fields from `fields` on belong to the line at hand, and
  /// stay behind those of the record; returns where they begin then.
  @discardableResult
  mutating func finishPending(
    _ text: Span<UInt8>, _ block: borrowing LineBlock, _ batch: inout EventBatch, fields: Int
  ) -> Int {
    guard pending.isOpen else { return fields }
    pending.isOpen = false
    let first = block.lines[pending.firstLine]
    pending.isCounted = countedBytes.contains(block.byteOffset + UInt64(first.start))
    let isOneLine = pending.lastLine == pending.firstLine
    if isOneLine, !pending.isTakenApart, pending.active < 0 || !active[pending.active].namesEvents {
      batch.rows.append(pending.row)
      countLast(text, &batch)
      return fields
    }
    var row = pending.row
    if !isOneLine {
      row.record = TextRange(Int(first.start), Int(block.lines[pending.lastLine].end))
      row.lineCount = UInt32(truncatingIfNeeded: pending.lastLine - pending.firstLine + 1)
    }
    complete(&row, text, block, &batch, fields: fields, firstLineEnd: Int(first.end))
    batch.rows.append(row)
    countLast(text, &batch)
    if !isAside { return fields }
    isAside = false
    let start = batch.fields.count
    batch.fields.append(contentsOf: aside)
    aside.removeAll(keepingCapacity: true)
    return start
  }

  /// Does for the pending record what its format and its further lines ask for.
  private mutating func complete(
    _ row: inout EventRow, _ text: Span<UInt8>, _ block: borrowing LineBlock, _ batch: inout EventBatch,
    fields: Int, firstLineEnd: Int
  ) {
    if pending.isTakenApart { putAside(fields, &batch) }
    if pending.isDeferred { readWhole(&row, text, &batch) }
    if !pending.pieces.isEmpty {
      unwrap(&row, text, &batch)
    } else if pending.lastLine > pending.firstLine {
      extendMessage(&row, text, &batch, firstLineEnd: firstLineEnd)
    }
    if row.format >= 0, catalogue.namesEvents[Int(row.format)] {
      nameEvent(&row, block, &batch, fields: fields)
    }
  }

  /// Makes the pending record's fields the last of the batch.
  private mutating func putAside(_ fields: Int, _ batch: inout EventBatch) {
    if isAside { return }
    isAside = true
    if batch.fields.count > fields {
      aside.append(contentsOf: batch.fields[fields...])
      batch.fields.removeLast(batch.fields.count - fields)
    }
  }

  /// Gives a finished row its event's name and the fields that come with it. Fields from `fields` on are the next
  /// line's.
  mutating func nameEvent(
    _ row: inout EventRow, _ block: borrowing LineBlock, _ batch: inout EventBatch, fields: Int? = nil
  ) {
    guard let entry = reader.event(of: row, catalogue.formats, block, batch: batch) else { return }
    row.eventName = entry.name
    guard let extraction = entry.extraction else { return }
    if let fields { putAside(fields, &batch) }
    reader.extract(extraction, &row, block, &batch)
  }

  /// Counts the pending record, which is the last row of the batch.
  @inline(__always)
  private mutating func countLast(_ text: Span<UInt8>, _ batch: inout EventBatch) {
    let row = batch.rows.count - 1
    let message = batch.rows[row].message
    let range = message.lower..<message.upper
    let suppressed =
      message.isScratch ? LossNote.suppressed(batch.scratch.span, range) : LossNote.suppressed(text, range)
    if let suppressed, suppressed > 1 {
      batch.rows[row].weight = batch.rows[row].weight.addingReportingOverflow(suppressed - 1).partialValue
    }
    guard pending.isCounted else { return }
    batch.lineCounts[batch.rows[row].lineClass.rawValue] += 1
    guard pending.hasAttached else { return }
    for i in pending.attached.indices where pending.attached[i] > 0 {
      batch.lineCounts[i] += pending.attached[i]
    }
  }

  /// Takes a record apart whose pattern spans its lines; one that does not fit is a record of no format.
  private mutating func readWhole(_ row: inout EventRow, _ text: Span<UInt8>, _ batch: inout EventBatch) {
    let (record, lineClass) = (row.record, row.lineClass)
    // A byte order mark is no part of the text, nor are the zeros of a hole.
    let first = text.has("\u{feff}", at: record.lower, end: record.upper) ? record.lower + 3 : record.lower
    let start = text.endOfZeros(at: first, end: record.upper)
    let range = start..<min(record.upper, start + Limits.matchedBytes)
    let (line, count) = (row.line, row.lineCount)
    let isClaimed = reader.claim(
      active[pending.active].format, text, range, .block, active: -1, batch: &batch)
    if isClaimed {
      row = reader.row
    } else {
      row = EventRow()
      row.firstField = UInt32(truncatingIfNeeded: batch.fields.count)
      row.message = record
      if readsUnclaimed { readUnclaimed(&row, text, range, &batch) }
    }
    (row.record, row.line, row.lineCount) = (record, line, count)
    row.lineClass = lineClass == .oversize ? .oversize : isClaimed ? .event : .unparsed
  }

  /// The message of a record of several lines goes on to the record's end.
  private mutating func extendMessage(
    _ row: inout EventRow, _ text: Span<UInt8>, _ batch: inout EventBatch, firstLineEnd: Int
  ) {
    guard !pending.isDeferred else { return }
    guard row.message.isScratch else {
      row.message.end = row.record.end
      return
    }
    let start = batch.scratch.count
    batch.append(row.message, of: text)
    batch.append(TextRange(firstLineEnd, row.record.upper), of: text)
    row.message = TextRange(scratch: start, batch.scratch.count)
  }
}
