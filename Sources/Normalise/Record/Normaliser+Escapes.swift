import ProximateModel

extension Normaliser {
  /// Copies a line's text without escape sequences into the scratch text, where what is read of the line will lie;
  /// false when the line has none.
  mutating func stripEscapes(_ text: Span<UInt8>, _ range: Range<Int>, _ batch: inout EventBatch) -> Bool {
    guard text.contains(TerminalEscapes.mark, from: range.lowerBound, end: range.upperBound) else {
      return false
    }
    plainText.removeAll(keepingCapacity: true)
    TerminalEscapes.strip(text, range, into: &plainText)
    textPlace = TextPlace(base: batch.scratch.count, isScratch: true)
    batch.scratch += plainText
    return true
  }

  /// Tells what a line is by its text without escape sequences.
  mutating func kindOfPlainText(_ batch: inout EventBatch) -> LineKind {
    let copy = plainText
    return kind(of: 0..<copy.count, copy.span, &batch)
  }

  /// Reads an unclaimed line by its text without escape sequences, which begins at `place.base` of the scratch text.
  mutating func readUnclaimedPlainText(_ row: inout EventRow, _ place: TextPlace, _ batch: inout EventBatch) {
    let copy = plainText
    row.message = TextRange(0, copy.count)
    if readsUnclaimed, !copy.isEmpty { readUnclaimed(&row, copy.span, 0..<copy.count, &batch) }
    row.move(to: place)
  }
}

extension EventRow {
  /// Makes ranges of a text that lies elsewhere ranges of the block or of the scratch text.
  mutating func move(to place: TextPlace) {
    message = place.moved(message)
    timeText = place.moved(timeText)
    severityText = place.moved(severityText)
    host = place.moved(host)
    service = place.moved(service)
    logger = place.moved(logger)
  }
}

extension TextPlace {
  /// A range of the text that lies here, as a range of the block or of the scratch text.
  fileprivate func moved(_ other: TextRange) -> TextRange {
    other.isEmpty || other.isScratch ? other : range(other.lower, other.upper)
  }
}
