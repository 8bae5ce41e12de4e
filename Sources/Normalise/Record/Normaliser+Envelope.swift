import ProximateKnowledge
import ProximateModel

extension Normaliser {
  /// Begins the message of an envelope's record.
  mutating func openEnvelope(_ i: Int, _ flag: TextRange, _ text: Span<UInt8>, _ batch: borrowing EventBatch)
  {
    let message = pending.row.message
    pending.pieces.append(.init(text: withoutLineBreak(message, text, batch), isNewLine: false))
    pending.isPartial = isPartial(i, flag, message, text, batch)
  }

  /// Keeps a message that is an object until the record is complete.
  mutating func openObject(_ text: Span<UInt8>, _ batch: borrowing EventBatch) {
    var message = pending.row.message
    let range = message.lower..<message.upper
    let start = message.isScratch ? batch.scratch.span.startOfObject(range) : text.startOfObject(range)
    guard let start else { return }
    message.start += UInt32(truncatingIfNeeded: start - range.lowerBound)
    pending.pieces.append(.init(text: message, isNewLine: false))
  }

  /// Whether a message goes on in the next line: CRI flags it with `P`; Docker's json-file driver splits at 16 KiB
  /// and ends only the last part with a line break.
  mutating func isPartial(
    _ i: Int, _ flag: TextRange, _ message: TextRange, _ text: Span<UInt8>, _ batch: borrowing EventBatch
  ) -> Bool {
    if !flag.isEmpty {
      let first = flag.isScratch ? batch.scratch[flag.lower] : text[flag.lower]
      return first == UInt8(ascii: "P") || first == UInt8(ascii: "t")
    }
    guard active[i].format.splitsLines, !message.isEmpty else { return false }
    return !(message.isScratch && batch.scratch[message.upper - 1] == 0x0a)
  }

  /// The message without a line break at its end.
  mutating func withoutLineBreak(
    _ message: TextRange, _ text: Span<UInt8>, _ batch: borrowing EventBatch
  ) -> TextRange {
    var result = message
    while result.count > 0 {
      let last = result.isScratch ? batch.scratch[result.upper - 1] : text[result.upper - 1]
      guard last == 0x0a || last == 0x0d else { break }
      result.end -= 1
    }
    return result
  }

  /// Puts the parts of the message together, and reads its first line as one of the inner formats.
  mutating func unwrap(_ row: inout EventRow, _ text: Span<UInt8>, _ batch: inout EventBatch) {
    var head = pending.pieces[0].text
    row.message = head
    if pending.pieces.count > 1 { (head, row.message) = joinPieces(text, &batch) }
    guard !head.isEmpty else { return }
    for format in inner where claims(format, head, text, &batch) {
      merge(reader.row, head, into: &row, text, &batch)
      return
    }
    if unwrapObject(head, &row, text, &batch) { return }
    guard row.severity == 0, active[pending.active].isEnvelope else { return }
    let range = head.lower..<head.upper
    let level =
      head.isScratch
      ? GenericReader.severity(batch.scratch.span, range) : GenericReader.severity(text, range)
    guard let level else { return }
    row.severity = level.number
    let place = TextPlace(base: 0, isScratch: head.isScratch)
    row.severityText = place.range(level.range.lowerBound, level.range.upperBound)
  }

  /// Reads a message that is an object of no known format by the keys that such logs usually have.
  private mutating func unwrapObject(
    _ head: TextRange, _ row: inout EventRow, _ text: Span<UInt8>, _ batch: inout EventBatch
  ) -> Bool {
    guard readsUnclaimed else { return false }
    var inner = EventRow()
    let isRead: Bool
    if head.isScratch {
      innerText.removeAll(keepingCapacity: true)
      innerText.append(contentsOf: batch.scratch[head.lower..<head.upper])
      let copy = innerText
      guard copy.first == 0x7b else { return false }
      inner.message = TextRange(0, copy.count)
      isRead = readUnclaimedObject(&inner, copy.span, 0..<copy.count, isRelayed: true, &batch)
      inner.move(to: TextPlace(base: head.lower, isScratch: true))
    } else {
      guard text[head.lower] == 0x7b else { return false }
      inner.message = head
      isRead = readUnclaimedObject(&inner, text, head.lower..<head.upper, isRelayed: true, &batch)
    }
    guard isRead else { return false }
    inner.format = row.format
    merge(inner, head, into: &row, text, &batch)
    return true
  }

  /// All parts in the scratch text; the head is what stands before the first line break.
  private mutating func joinPieces(_ text: Span<UInt8>, _ batch: inout EventBatch) -> (
    head: TextRange, whole: TextRange
  ) {
    let start = batch.scratch.count
    var headEnd: Int?
    for piece in pending.pieces {
      if piece.isNewLine {
        headEnd = headEnd ?? batch.scratch.count
        batch.scratch.append(0x0a)
      }
      batch.append(piece.text, of: text)
    }
    let whole = TextRange(scratch: start, batch.scratch.count)
    return (TextRange(scratch: start, headEnd ?? batch.scratch.count), whole)
  }

  private mutating func claims(
    _ format: CompiledFormat, _ head: TextRange, _ text: Span<UInt8>, _ batch: inout EventBatch
  ) -> Bool {
    guard head.isScratch else {
      return reader.claim(
        format, text, head.lower..<min(head.upper, head.lower + Limits.matchedBytes), .block, active: -1,
        batch: &batch)
    }
    innerText.removeAll(keepingCapacity: true)
    innerText.append(
      contentsOf: batch.scratch[head.lower..<min(head.upper, head.lower + Limits.matchedBytes)])
    let copy = innerText
    let place = TextPlace(base: head.lower, isScratch: true)
    return reader.claim(
      format, copy.span, 0..<copy.count, place, active: -1, batch: &batch)
  }

  /// The outer line knows when and where, the inner one what.
  private mutating func merge(
    _ inner: EventRow, _ head: TextRange, into row: inout EventRow, _ text: Span<UInt8>,
    _ batch: inout EventBatch
  ) {
    if row.time == EventRow.noTime {
      (row.time, row.timeUncertainty, row.timeText) = (inner.time, inner.timeUncertainty, inner.timeText)
    } else if inner.time != EventRow.noTime, pending.isCounted {
      let pair = ClockPairs(difference: row.time.subtractingReportingOverflow(inner.time).partialValue)
      clockPairs = clockPairs?.merged(with: pair) ?? pair
    }
    if inner.severity > 0 { (row.severity, row.severityText) = (inner.severity, inner.severityText) }
    if row.host.isEmpty { row.host = inner.host }
    if row.service.isEmpty { row.service = inner.service }
    if !inner.logger.isEmpty { row.logger = inner.logger }
    row.format = inner.format
    row.fieldCount += inner.fieldCount
    let rest = TextRange(following: head, in: row.message)
    row.message = inner.message
    guard !rest.isEmpty else { return }
    if inner.message.end == rest.start {
      row.message.end = rest.end
    } else {
      let start = batch.scratch.count
      batch.append(inner.message, of: text)
      batch.append(rest, of: text)
      row.message = TextRange(scratch: start, batch.scratch.count)
    }
  }
}

extension TextRange {
  /// What of `whole` stands behind `head`, its beginning.
  fileprivate init(following head: TextRange, in whole: TextRange) {
    self = whole
    start = head.end
  }
}
