import Foundation

/// A JSON text as a value; null is written, never left out.
package indirect enum JSONValue: Encodable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case integer(Int)
  case unsigned(UInt64)
  case bool(Bool)
  case null

  /// An array of texts.
  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// A number to four decimals; null when there is none or it is not finite.
  package static func rounded(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    let scaled = value * 10_000
    guard abs(scaled) < 9e15 else { return .number(value) }
    return .number(scaled.rounded() == 0 ? 0 : scaled.rounded() / 10_000)
  }

  /// A text, or null.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for (name, value) in members { try container.encode(value, forKey: Key(stringValue: name)) }
    case .array(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(item) }
    case .string(let text): try single(encoder, text)
    case .number(let value): try single(encoder, value)
    case .integer(let value): try single(encoder, value)
    case .unsigned(let value): try single(encoder, value)
    case .bool(let value): try single(encoder, value)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }

  private func single(_ encoder: any Encoder, _ value: some Encodable) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The text, keys sorted, with a line feed at its end.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding cannot fail: numbers are finite by construction and all keys are texts.
    guard let data = try? encoder.encode(self) else { return "null\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
