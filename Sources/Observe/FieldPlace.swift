import ProximateModel

/// Where a row keeps the value of a canonical field.
enum FieldPlace: Sendable, Hashable {
  case host, service, logger, message
  /// Index into the knowledge base's field names.
  case field(Int32)

  /// The place of a field; nil when nothing produces it.
  init?(_ name: String, fields: [String]) {
    switch name {
    case "host.name": self = .host
    case "service.name": self = .service
    case "log.logger": self = .logger
    case "body": self = .message
    default:
      guard let index = fields.firstIndex(of: name) else { return nil }
      self = .field(Int32(index))
    }
  }

  /// The value's text; empty when the row has none.
  @inline(__always)
  func range(_ row: EventRow, _ fields: [FieldValue]) -> TextRange {
    switch self {
    case .host: return row.host
    case .service: return row.service
    case .logger: return row.logger
    case .message: return row.message
    case .field(let key):
      let first = Int(row.firstField)
      for i in first..<(first + Int(row.fieldCount)) where fields[i].key == key { return fields[i].value }
      return .none
    }
  }
}
