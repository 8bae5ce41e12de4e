import ProximateModel

/// Bytes of a field's value: a range of an array that is shared, not copied.
struct FieldBytes {
  var bytes: [UInt8]
  var range: Range<Int>

  /// Its value when it is a decimal number.
  var number: Double? { bytes.span.extracting(range).decimalNumber }
}

/// Where the text of a field is found in a row.
enum FieldSlot: Sendable, Hashable {
  case body, host, service, logger
  /// The whole text, header included.
  case record
  /// The component that the source's path tells.
  case sourceComponent
  /// A canonical field by its index.
  case key(Int32)
  /// No format produces it.
  case absent

  /// The slot of a field's name.
  init(_ name: String, among fields: [String]) {
    switch name {
    case "body": self = .body
    case "record": self = .record
    case "source.component": self = .sourceComponent
    case "host.name": self = .host
    case "service.name": self = .service
    case "log.logger": self = .logger
    default: self = fields.firstIndex(of: name).map { .key(Int32($0)) } ?? .absent
    }
  }

  /// The row's value, nil when it has none.
  func value(
    of row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch, _ source: SourceContext
  ) -> FieldBytes? {
    switch self {
    case .body: Self.text(row.message, block, batch)
    case .record: Self.text(row.record, block, batch)
    case .sourceComponent: Self.whole(source.component)
    case .host: Self.text(row.host, block, batch) ?? Self.whole(source.host)
    case .service: Self.text(row.service, block, batch) ?? Self.whole(source.component)
    case .logger: Self.text(row.logger, block, batch)
    case .key(let key): Self.field(key, of: row, block, batch)
    case .absent: nil
    }
  }

  private static func field(
    _ key: Int32, of row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> FieldBytes? {
    let first = Int(row.firstField)
    // Rows have a handful of fields: walking them beats any index.
    for index in first..<first + Int(row.fieldCount) where batch.fields[index].key == key {
      return text(batch.fields[index].value, block, batch) ?? FieldBytes(bytes: [], range: 0..<0)
    }
    return nil
  }

  private static func text(
    _ range: TextRange, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> FieldBytes? {
    if range.isEmpty { return nil }
    return FieldBytes(bytes: range.isScratch ? batch.scratch : block.bytes, range: range.lower..<range.upper)
  }

  private static func whole(_ bytes: [UInt8]) -> FieldBytes? {
    bytes.isEmpty ? nil : FieldBytes(bytes: bytes, range: 0..<bytes.count)
  }
}
