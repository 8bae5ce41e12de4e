import ProximateKnowledge
import ProximateModel
import ProximatePatterns

extension Normaliser {
  /// Attaches a continuation or blank line to the record above, or counts it where there is none to attach it to.
  mutating func attach(
    _ lineClass: LineClass, _ place: LinePlace, _ text: Span<UInt8>, _ block: borrowing LineBlock,
    _ batch: inout EventBatch
  ) {
    guard canAttach(lineClass, place, text, block, &batch) else { return }
    guard lineClass == .continuation, !pending.isSealed else { return }
    pending.lastLine = place.line
    if !pending.pieces.isEmpty {
      pending.pieces.append(
        .init(text: TextRange(place.range.lowerBound, place.range.upperBound), isNewLine: true))
    }
    guard pending.active >= 0, let end = active[pending.active].format.recordEnd,
      reader.matcher.match(end, in: text.extracting(place.range)) == .match
    else { return }
    finishPending(text, block, &batch, fields: place.fields)
    above = .nothing
  }

  /// Adds a repeat marker's number to the record above, when it is of the same machine.
  mutating func takeRepeat(
    _ row: EventRow, _ place: LinePlace, _ text: Span<UInt8>, _ block: borrowing LineBlock,
    _ batch: inout EventBatch
  ) {
    guard canAttach(.repeatMarker, place, text, block, &batch) else { return }
    pending.isSealed = true
    if !row.host.isEmpty, !pending.row.host.isEmpty, !isSame(row.host, pending.row.host, text, batch) {
      return
    }
    pending.row.weight = pending.row.weight.addingReportingOverflow(reader.repeats).partialValue
  }

  /// Adds a line of an envelope to the message above: as a line of its own, or where a line was split.
  mutating func addPiece(
    _ kind: LineKind, _ place: LinePlace, _ text: Span<UInt8>, _ block: borrowing LineBlock,
    _ batch: inout EventBatch
  ) {
    var isNewLine = false
    if case .envelopeContinuation = kind { isNewLine = true }
    let (message, flag) = (reader.row.message, reader.partialFlag)
    guard canAttach(.continuation, place, text, block, &batch) else { return }
    pending.lastLine = place.line
    pending.pieces.append(.init(text: withoutLineBreak(message, text, batch), isNewLine: isNewLine))
    pending.isPartial = isPartial(pending.active, flag, message, text, batch)
  }

  /// Counts an attached line with what it is attached to; false when that is no pending record, or one that has
  /// become too long and was finished for it.
  private mutating func canAttach(
    _ lineClass: LineClass, _ place: LinePlace, _ text: Span<UInt8>, _ block: borrowing LineBlock,
    _ batch: inout EventBatch
  ) -> Bool {
    switch above {
    case .foreign: return false
    case .nothing, .overflown:
      count(lineClass, at: block.lines[place.line].start, block, &batch)
      return false
    case .pending: break
    }
    let bytes = Int(block.lines[place.line].end) - Int(block.lines[pending.firstLine].start)
    let maxLines = pending.active >= 0 ? active[pending.active].format.maxLines : MultilineSpec().maxLines
    if place.line - pending.firstLine < maxLines, bytes <= Limits.recordBytes {
      pending.attached[lineClass.rawValue] += 1
      pending.hasAttached = true
      return true
    }
    finishPending(text, block, &batch, fields: place.fields)
    above = .overflown
    count(lineClass, at: block.lines[place.line].start, block, &batch)
    return false
  }
}
