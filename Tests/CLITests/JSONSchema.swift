import Foundation

/// As much of JSON Schema (2020-12) as the report's schema uses. What it does not know is a mistake of its own.
struct JSONSchema {
  private let root: [String: Any]
  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "enum", "const", "pattern", "minimum", "maximum",
  ]

  init(_ text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a text, each with its path; empty when it is valid.
  func mistakes(in text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    return check(value, root, "$")
  }

  private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    let unknown = Set(schema.keys).subtracting(Self.known)
    if !unknown.isEmpty { return ["\(path): the schema says \(unknown.sorted()), which is not known here"] }
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      let definitions = root["$defs"] as? [String: [String: Any]]
      guard let definition = definitions?[String(name)] else { return ["\(path): no definition \(name)"] }
      return check(value, definition, path)
    }
    if let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { Self.isOf(value, $0) })
    {
      return ["\(path): not of type \(types)"]
    }
    var mistakes: [String] = []
    if let constant = schema["const"], !Self.equal(value, constant) {
      mistakes.append("\(path): not \(constant)")
    }
    if let values = schema["enum"] as? [Any], !values.contains(where: { Self.equal(value, $0) }) {
      mistakes.append("\(path): \(value) is none of \(values)")
    }
    if let text = value as? String, let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      mistakes.append("\(path): '\(text)' does not match \(pattern)")
    }
    if let number = value as? NSNumber, !Self.isOf(value, "boolean") {
      if let least = schema["minimum"] as? Double, number.doubleValue < least {
        mistakes.append("\(path): below \(least)")
      }
      if let most = schema["maximum"] as? Double, number.doubleValue > most {
        mistakes.append("\(path): above \(most)")
      }
    }
    return mistakes + members(value, schema, path)
  }

  private func members(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      return array.enumerated().flatMap { check($1, items, "\(path)[\($0)]") }
    }
    guard let object = value as? [String: Any] else { return [] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var mistakes = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
      "\(path): no \($0)"
    }
    for key in object.keys.sorted() {
      guard let member = object[key] else { continue }
      if let property = properties[key] {
        mistakes += check(member, property, "\(path).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        mistakes.append("\(path): \(key) is not expected")
      } else if let other = schema["additionalProperties"] as? [String: Any] {
        mistakes += check(member, other, "\(path).\(key)")
      }
    }
    return mistakes
  }

  private static func equal(_ a: Any, _ b: Any) -> Bool {
    guard let a = a as? NSObject, let b = b as? NSObject else { return "\(a)" == "\(b)" }
    return a.isEqual(b)
  }

  private static func isOf(_ value: Any, _ type: String) -> Bool {
    let number = value as? NSNumber
    let isBoolean = number.map { String(cString: $0.objCType) == "c" } ?? (value is Bool)
    switch type {
    case "null": return value is NSNull
    case "boolean": return isBoolean
    case "string": return value is String
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    case "number": return number != nil && !isBoolean
    case "integer": return number.map { !isBoolean && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: return false
    }
  }
}
