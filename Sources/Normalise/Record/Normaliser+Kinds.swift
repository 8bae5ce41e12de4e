import ProximateKnowledge
import ProximateModel
import ProximatePatterns

/// What a line is by itself.
enum LineKind {
  /// First line of a record in the active format of this number; its values are read.
  case event(Int)
  /// First line of a record that the format takes apart as a whole.
  case deferred(Int)
  /// A line of an envelope format whose message continues the message above.
  case envelopeContinuation(Int)
  case header
  case repeatMarker
  case continuation
  case blank
  case unclaimed
}

extension Normaliser {
  /// Tells what a line is. Values of an event lie in `reader` and at the end of the batch.
  @inline(__always)
  mutating func kind(of range: Range<Int>, _ text: Span<UInt8>, _ batch: inout EventBatch) -> LineKind {
    if text.endOfBlanks(at: range.lowerBound, end: range.upperBound) == range.upperBound { return .blank }
    let first = text[range.lowerBound]
    var hasRecordStarts = false
    for i in links.indices where links[i].beginnings.contains(first) {
      if links[i].hasRecordStart { hasRecordStarts = true }
      let link = links[i]
      let found: LineKind? = unsafe link.format._withUnsafeGuaranteedRef {
        self.kind(of: range, text, &batch, in: $0, link, i)
      }
      if let found { return found }
    }
    if hasRecordStarts || ContinuationRule.holds(text, range, foldsIndented: foldsIndented) {
      return .continuation
    }
    guard foldsUnstamped || followsBackslash else { return .unclaimed }
    return GenericReader.beginsWithStamp(text, range) ? .unclaimed : .continuation
  }

  /// What a format takes a line for, nil when it does not know it.
  private mutating func kind(
    of range: Range<Int>, _ text: Span<UInt8>, _ batch: inout EventBatch, in format: CompiledFormat,
    _ link: FormatLink, _ i: Int
  ) -> LineKind? {
    if link.testsLines {
      if let start = format.recordStart {
        guard reader.matcher.match(start, in: text.extracting(range)) == .match else {
          // Within a record, what looks like a header is the record's.
          return above == .nothing && isHeader(format, i, text, range) ? .header : nil
        }
        return claims(format, i, text, range, &batch) ? .event(i) : .deferred(i)
      }
      if isHeader(format, i, text, range) { return .header }
    }
    guard claims(format, i, text, range, &batch) else { return nil }
    if link.markers.contains(firstOfMessage(text, batch)), isRepeat(format.repeatMarker, text, batch) {
      return .repeatMarker
    }
    if link.isEnvelope, messageContinues(text, batch) { return .envelopeContinuation(i) }
    return .event(i)
  }

  /// The message's first byte; a message is never empty, as it is the line where a format finds none.
  @inline(__always)
  private mutating func firstOfMessage(_ text: Span<UInt8>, _ batch: borrowing EventBatch) -> UInt8 {
    let message = reader.row.message
    return message.isScratch ? batch.scratch[message.lower] : text[message.lower]
  }

  @inline(__always)
  private mutating func claims(
    _ format: CompiledFormat, _ i: Int, _ text: Span<UInt8>, _ range: Range<Int>, _ batch: inout EventBatch
  ) -> Bool {
    reader.claim(format, text, range, textPlace, active: i, batch: &batch)
  }

  /// Directives, separators, and rows of column names, which are taken over.
  @inline(__always)
  private mutating func isHeader(
    _ format: CompiledFormat, _ i: Int, _ text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    switch format.parse {
    case .w3c:
      guard text[range.lowerBound] == 0x23 else { return false }
      takeDirective(i, text, range)
      return true
    case .csv: if isColumnHeader(i, text, range) { return true }
    case .regex, .json, .logfmt, .journalExport: break
    }
    guard let pattern = format.headerLines else { return false }
    return reader.holds(pattern, text, range)
  }

  /// Whether the message is a repeat marker: the format's own, or one in the usual words where it has none.
  @inline(__always)
  private mutating func isRepeat(
    _ marker: CompiledFormat.RepeatMarker?, _ text: Span<UInt8>, _ batch: borrowing EventBatch
  ) -> Bool {
    let message = reader.row.message
    // A marker is a short sentence; long messages are none.
    guard message.count <= LossNote.longest else { return false }
    let range = message.lower..<message.upper
    let found =
      message.isScratch
      ? reader.repeats(marker, batch.scratch.span, range) : reader.repeats(marker, text, range)
    reader.repeats = found ?? 0
    return found != nil
  }

  /// Whether the message within an envelope looks like a line that continues the one above.
  private mutating func messageContinues(_ text: Span<UInt8>, _ batch: borrowing EventBatch) -> Bool {
    let message = reader.row.message
    let range = message.lower..<message.upper
    return message.isScratch
      ? ContinuationRule.holds(batch.scratch.span, range, foldsIndented: true)
      : ContinuationRule.holds(text, range, foldsIndented: true)
  }
}

extension LineReader {
  /// Whether a test of lines holds.
  @inline(__always)
  mutating func holds(_ test: LineTest, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if let scan = test.scan { return scan.match(text.extracting(range), captures: &captures) }
    guard let pattern = test.pattern else { return false }
    return matcher.match(pattern, in: text.extracting(range)) == .match
  }

  /// The number that a repeat marker states, nil when the text is no marker.
  mutating func repeats(_ marker: CompiledFormat.RepeatMarker?, _ text: Span<UInt8>, _ range: Range<Int>)
    -> UInt32?
  {
    guard let marker else { return LossNote.repeats(text, range) }
    guard marker.isPossible(in: text.extracting(range), &hits, &captures) else { return nil }
    guard matcher.match(marker.pattern, in: text.extracting(range)) == .match else { return nil }
    guard let digits = matcher.range(ofGroup: marker.group) else { return 1 }
    let start = range.lowerBound + digits.lowerBound
    let count = min(digits.count, 9)
    return UInt32(max(0, text.number(at: start, digits: count, end: start + count)))
  }
}
