import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

/// One event as a test writes it; fields are joined by spaces into its line.
struct WrittenEvent {
  var time: Int64?
  var severity: UInt8 = 9
  var service = ""
  var host = ""
  var event: UInt32 = 0
  var message = ""
  /// Values by field index.
  var fields: [(key: Int32, value: String)] = []
  var weight: UInt32 = 1
}

/// A log of one source, one line an event, which can be fed to an observer in any pieces.
struct WrittenLog {
  var name: SourceName
  var events: [WrittenEvent]
  /// Start of every line, and the end of the last.
  let offsets: [UInt64]

  init(_ path: String, _ events: [WrittenEvent]) {
    name = SourceName(path: path)
    self.events = events
    var offsets: [UInt64] = [0]
    for event in events { offsets.append(offsets[offsets.count - 1] + UInt64(Self.line(event).count) + 1) }
    self.offsets = offsets
  }

  private static func line(_ event: WrittenEvent) -> [UInt8] {
    Array(
      ([event.service, event.host] + event.fields.map(\.value) + [event.message]).joined(separator: " ").utf8)
  }

  /// The lines of a range as a block with its batch; `rangeStart` is the first line of the range it belongs to.
  func block(_ lines: Range<Int>, rangeStart: Int) -> (LineBlock, EventBatch) {
    var block = LineBlock()
    var batch = EventBatch()
    block.byteOffset = offsets[lines.lowerBound]
    block.firstLine = lines.lowerBound - rangeStart
    for index in lines { Self.append(events[index], to: &block, &batch) }
    block.rangeEnd = block.lines.count
    batch.consumedLines = block.lines.count
    return (block, batch)
  }

  private static func append(_ event: WrittenEvent, to block: inout LineBlock, _ batch: inout EventBatch) {
    let start = block.bytes.count
    func append(_ text: String) -> TextRange {
      let from = block.bytes.count
      block.bytes += Array(text.utf8)
      defer { block.bytes.append(0x20) }
      return TextRange(from, from + text.utf8.count)
    }
    var row = EventRow()
    row.service = append(event.service)
    row.host = append(event.host)
    row.firstField = UInt32(batch.fields.count)
    row.fieldCount = UInt32(event.fields.count)
    for field in event.fields { batch.fields.append(FieldValue(key: field.key, value: append(field.value))) }
    row.message = append(event.message)
    block.bytes[block.bytes.count - 1] = 0x0a
    row.record = TextRange(start, block.bytes.count - 1)
    row.line = UInt32(block.lines.count)
    row.format = 0
    row.time = event.time ?? EventRow.noTime
    row.severity = event.severity
    row.eventName = event.event
    row.weight = event.weight
    block.lines.append(LineSpan(start: UInt32(start), end: UInt32(block.bytes.count - 1)))
    batch.rows.append(row)
    batch.lineCounts[LineClass.event.rawValue] += 1
  }
}

/// Rules that tests observe with.
enum Rules {
  static let events = ["auth.fail", "auth.ok", "node.lost"]
  static let fields = ["body", "client.id", "event", "host.name", "region", "severity", "wait"]
  static let client: Int32 = 1
  static let region: Int32 = 4
  static let wait: Int32 = 6
  static let nowhere = Place(file: "test.yaml")

  static func test(_ field: String, _ test: Condition.Test) -> Condition {
    .test(field: field, test, place: nowhere)
  }

  static func detector(
    _ id: String, _ rule: DetectorRule, scopeBy: [String] = [], entity: String? = nil,
    except: [Condition] = []
  ) -> Detector {
    Detector(
      id: id, title: id, version: 1, status: .stable, severity: .error, summary: "{count}", description: "",
      nature: .fault, isExternal: false, canBe: [], component: nil, scopeBy: scopeBy, entity: entity,
      rule: rule,
      exceptions: except, requiredEvents: [], requiredFields: [], tests: [], place: nowhere)
  }

  static func knowledge(_ detectors: [Detector], _ hypotheses: [HypothesisSet] = []) -> KnowledgeBase {
    var format = FormatDefinition(
      id: "test.format", title: "", version: 1, status: .stable, parse: .logfmt, place: nowhere)
    format.events = events.map { EventDefinition(name: $0, when: test("body", .contains([$0]))) }
    format.fields = fields.map { FieldMapping(capture: $0, name: $0) }
    return KnowledgeBase(formats: [format], detectors: detectors, packs: [], hypotheses: hypotheses)
  }
}
