/// A piece of JSON, keys in the order in which they are given.
package indirect enum SchemaValue: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral
{
  case text(String)
  case truth(Bool)
  case number(Int)
  case list([SchemaValue])
  case object([(key: String, value: SchemaValue)])

  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral truth: Bool) { self = .truth(truth) }
  package init(integerLiteral number: Int) { self = .number(number) }
  package init(arrayLiteral items: SchemaValue...) { self = .list(items) }
  package init(dictionaryLiteral entries: (String, SchemaValue)...) {
    self = .object(entries.map { (key: $0.0, value: $0.1) })
  }

  /// The JSON, indented by two spaces.
  package func json(indent: String = "") -> String {
    switch self {
    case .text(let text): return Self.quoted(text)
    case .truth(let truth): return truth ? "true" : "false"
    case .number(let number): return String(number)
    case .list(let items):
      let parts = items.map { $0.json(indent: indent + "  ") }
      let line = "[" + parts.joined(separator: ", ") + "]"
      if line.utf8.count < 90, !line.contains("\n") { return line }
      return "[\n" + parts.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let entries):
      let parts = entries.map { Self.quoted($0.key) + ": " + $0.value.json(indent: indent + "  ") }
      let line = "{" + parts.joined(separator: ", ") + "}"
      if line.utf8.count < 90, !line.contains("\n") { return line }
      return "{\n" + parts.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
