package import ProximateKnowledge
package import ProximateModel

/// An event with its own text, for output; the seam between batches and people.
package struct EventRecord: Sendable, Hashable {
  /// The log it came from.
  package var source: SourceName
  /// Its first line, 0-based from the start of the range that was read.
  package var line: Int
  /// When, nil when the line does not say.
  package var time: Instant?
  /// The characters of the stamp as they stand in the line.
  package var timeText: String?
  /// OpenTelemetry number, 1 to 24, nil when there is none.
  package var severityNumber: Int?
  /// The level's own spelling.
  package var severityText: String?
  package var host: String?
  /// The logger as written, else the service, else what the path tells.
  package var component: String?
  /// The event's name in the vocabulary.
  package var event: String?
  /// The format's id.
  package var format: String?
  package var message: String
  /// Everything else, by name; names that occur twice keep both values in the order of the line.
  package var attributes: [Attribute]

  /// A named value.
  package struct Attribute: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The event of a row.
  package init(
    _ row: EventRow, block: borrowing LineBlock, batch: borrowing EventBatch, source: SourceName,
    context: SourceContext, knowledge: KnowledgeBase
  ) {
    func text(_ range: TextRange) -> String? {
      guard !range.isEmpty else { return nil }
      let bytes =
        range.isScratch ? batch.scratch[range.lower..<range.upper] : block.bytes[range.lower..<range.upper]
      return String(decoding: bytes, as: UTF8.self)
    }
    self.source = source
    line = block.firstLine + Int(row.line)
    time = row.time == EventRow.noTime ? nil : Instant(nanoseconds: row.time)
    timeText = text(row.timeText)
    severityNumber = row.severity == 0 ? nil : Int(row.severity)
    severityText = text(row.severityText)
    host = text(row.host) ?? Self.known(context.host)
    let service = text(row.service)
    component = text(row.logger) ?? service ?? Self.known(context.component)
    event = row.eventName == 0 ? nil : knowledge.eventNames[Int(row.eventName)]
    format = row.format < 0 ? nil : knowledge.formats[Int(row.format)].id
    message = text(row.message) ?? ""
    let first = Int(row.firstField)
    var attributes = batch.fields[first..<first + Int(row.fieldCount)].compactMap { field -> Attribute? in
      let name = field.key >= 0 ? knowledge.fieldNames[Int(field.key)] : text(field.keyText) ?? ""
      return name.isEmpty ? nil : text(field.value).map { Attribute(name: name, value: $0) }
    }
    if let service, row.logger.isEmpty == false {
      attributes.append(Attribute(name: "service.name", value: service))
    }
    // Swift's sort keeps the order of equal names only by chance of its implementation: the position decides.
    self.attributes = attributes.enumerated().sorted {
      $0.element.name != $1.element.name ? $0.element.name < $1.element.name : $0.offset < $1.offset
    }.map(\.element)
  }

  private static func known(_ bytes: [UInt8]) -> String? {
    bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
