import ProximateModel

extension LineReader {
  /// Takes the level at the beginning of the message, for a line that states none elsewhere: syslog without a PRI and its
  /// like pass on what programs write, and the level with it.
  @inline(never)
  mutating func findLevel(_ text: Span<UInt8>, batch: borrowing EventBatch) {
    let message = row.message
    guard !message.isEmpty else { return }
    let range = message.lower..<message.upper
    let found =
      message.isScratch ? MessageHead(batch.scratch.span, range).level : MessageHead(text, range).level
    guard let found else { return }
    row.severity = found.number
    row.severityText = TextPlace(base: 0, isScratch: message.isScratch)
      .range(found.range.lowerBound, found.range.upperBound)
  }
}
