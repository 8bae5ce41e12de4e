import ProximateKnowledge
import ProximateModel

extension Normaliser {
  /// Whether the line in `reader`, one of an envelope, was written by whoever wrote the pending record: lines of other
  /// containers, streams and processes come in between, and are no part of it.
  mutating func isSameWriter(_ text: Span<UInt8>, _ batch: borrowing EventBatch) -> Bool {
    guard isSame(reader.row.host, pending.row.host, text, batch),
      isSame(reader.row.service, pending.row.service, text, batch)
    else { return false }
    let (line, record) = (reader.row, pending.row)
    for i in 0..<Int(line.fieldCount) {
      let field = batch.fields[Int(line.firstField) + i]
      guard catalogue.writerFields.contains(field.key) else { continue }
      for j in 0..<Int(record.fieldCount) {
        let other = batch.fields[Int(record.firstField) + j]
        if other.key == field.key, !isSame(field.value, other.value, text, batch) { return false }
      }
    }
    return true
  }

  /// Whether two ranges hold the same text.
  mutating func isSame(
    _ a: TextRange, _ b: TextRange, _ text: Span<UInt8>, _ batch: borrowing EventBatch
  ) -> Bool {
    guard a.count == b.count else { return false }
    for i in 0..<a.count {
      let x = a.isScratch ? batch.scratch[a.lower + i] : text[a.lower + i]
      let y = b.isScratch ? batch.scratch[b.lower + i] : text[b.lower + i]
      if x != y { return false }
    }
    return true
  }
}
