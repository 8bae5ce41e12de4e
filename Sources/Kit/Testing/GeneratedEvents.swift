import ProximateKnowledge
import ProximateModel

/// A test's row of generated events as batches, as if a format had read them.
struct GeneratedEvents {
  private let row: GeneratedEvent
  private let base: Int64
  private let knowledge: KnowledgeBase
  private var made = 0
  private(set) var block = LineBlock()
  private(set) var batch = EventBatch()

  private static let perBatch = 4096

  init(_ row: GeneratedEvent, base: Int64, _ knowledge: KnowledgeBase) {
    self.row = row
    self.base = base
    self.knowledge = knowledge
  }

  /// Makes the next batch; false when there is none.
  mutating func next() -> Bool {
    guard made < row.count else { return false }
    let end = min(row.count, made + Self.perBatch)
    let text = (made..<end).map { value("body", $0) ?? "event \($0)" }.joined(separator: "\n") + "\n"
    let offset = block.byteOffset + UInt64(block.bytes.count)
    block = LineBlock(text)
    block.byteOffset = offset
    batch.removeAll()
    for i in made..<end { append(i, line: i - made) }
    batch.lineCounts[LineClass.event.rawValue] = end - made
    batch.consumedLines = block.lines.count
    made = end
    return true
  }

  private mutating func append(_ i: Int, line: Int) {
    var event = EventRow()
    let span = block.lines[line]
    event.record = TextRange(Int(span.start), Int(span.end))
    event.message = event.record
    event.line = UInt32(line)
    // Without formats only the generic reader is left to have read it.
    event.format = knowledge.formats.isEmpty ? -1 : 0
    event.time = Int64(clamping: Int128(base) + Int128(row.offset(of: i)))
    event.severity = value("severity", i).flatMap { UInt8($0) } ?? 9
    event.eventName =
      value("event", i).flatMap { knowledge.eventNames.firstIndex(of: $0) }.map(UInt32.init) ?? 0
    event.host = scratch("host.name", i)
    event.service = scratch("service.name", i)
    event.logger = scratch("log.logger", i)
    event.firstField = UInt32(batch.fields.count)
    for name in row.fields.keys.sorted() {
      guard let key = knowledge.fieldNames.firstIndex(of: name) else { continue }
      batch.fields.append(FieldValue(key: Int32(key), value: scratch(name, i)))
    }
    event.fieldCount = UInt32(batch.fields.count) - event.firstField
    batch.rows.append(event)
  }

  private func value(_ name: String, _ i: Int) -> String? {
    row.fields[name]?.split(separator: "{i}", omittingEmptySubsequences: false).joined(separator: String(i))
  }

  private mutating func scratch(_ name: String, _ i: Int) -> TextRange {
    guard let text = value(name, i) else { return .none }
    let start = batch.scratch.count
    batch.scratch += text.utf8
    return TextRange(scratch: start, batch.scratch.count)
  }
}
