import ProximatePatterns

/// A condition as an importer makes it: it can be written as YAML, and an event that passes it can be made.
package indirect enum ImportedCondition: Sendable, Hashable {
  case all([ImportedCondition])
  case any([ImportedCondition])
  case not(ImportedCondition)
  /// A field with modifiers (`body|contains|nocase`) and the values of which one has to fit.
  case test(String, modifiers: [String], values: [String])

  /// A test without modifiers.
  static func equal(_ field: String, _ values: [String]) -> ImportedCondition {
    .test(field, modifiers: [], values: values)
  }

  /// As a rule writes it.
  package var yaml: YamlText { .map(entries) }

  private var entries: [YamlText.Entry] {
    switch flattened {
    case .all(let parts):
      let entries = parts.map(\.entries)
      let keys = entries.flatMap { $0.map(\.key) }
      if Set(keys).count == keys.count, !keys.isEmpty { return entries.flatMap { $0 } }
      return [YamlText.Entry("all", .list(parts.map(\.yaml)))]
    case .any(let parts): return [YamlText.Entry("any", .list(parts.map(\.yaml)))]
    case .not(let part): return [YamlText.Entry("not", part.yaml)]
    case .test(let field, let modifiers, let values):
      let value: YamlText = values.count == 1 ? .text(values[0]) : .list(values.map { .text($0) })
      return [YamlText.Entry(([field] + modifiers).joined(separator: "|"), value)]
    }
  }

  /// Without lists of one and lists within lists of the same kind.
  package var flattened: ImportedCondition {
    switch self {
    case .all(let parts):
      let flat = parts.map(\.flattened).flatMap { part in
        if case .all(let inner) = part { inner } else { [part] }
      }
      return flat.count == 1 ? flat[0] : .all(flat)
    case .any(let parts):
      let flat = parts.map(\.flattened).flatMap { part in
        if case .any(let inner) = part { inner } else { [part] }
      }
      return flat.count == 1 ? flat[0] : .any(flat)
    case .not(.not(let part)): return part.flattened
    case .not(let part): return .not(part.flattened)
    case .test: return self
    }
  }

  /// All fields that it tests.
  package var fields: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.fields)
    case .not(let part): part.fields
    case .test(let field, _, _): [field]
    }
  }
}

/// Values of fields for which a condition holds.
struct Witness {
  /// By field; a text that must contain several parts has them one after the other.
  private(set) var fields: [String: String] = [:]

  /// nil when none is found; what is found need not be right (a `not` is not looked at), so try it.
  init?(_ condition: ImportedCondition) {
    guard add(condition) else { return nil }
  }

  private mutating func add(_ condition: ImportedCondition) -> Bool {
    switch condition {
    case .all(let parts): return parts.allSatisfy { add($0) }
    case .any(let parts):
      for part in parts {
        var attempt = self
        if attempt.add(part) {
          self = attempt
          return true
        }
      }
      return parts.isEmpty
    case .not: return true
    case .test(let field, let modifiers, let values):
      let wanted = modifiers.contains("all") ? values : Array(values.prefix(1))
      return wanted.allSatisfy { add(field, modifiers, $0) }
        || values.dropFirst().contains {
          add(field, modifiers, $0)
        }
    }
  }

  private mutating func add(_ field: String, _ modifiers: [String], _ value: String) -> Bool {
    let name = field == "record" ? "body" : field
    switch modifiers.first {
    case nil, "in", "nocase", "all": fields[name] = value
    case "contains": fields[name] = (fields[name].map { $0 + " " } ?? "") + value
    case "prefix": fields[name] = value + (fields[name] ?? "")
    case "suffix": fields[name] = (fields[name] ?? "") + value
    case "re":
      guard let pattern = try? Pattern(modifiers.contains("nocase") ? "(?i)" + value : value),
        let text = PatternSample(pattern).text
      else { return false }
      fields[name] = (fields[name].map { $0 + " " } ?? "") + text
    case "gt", "gte", "lt", "lte": return add(bound: value, modifiers[0], name)
    case "exists": if value == "true", fields[name] == nil { fields[name] = "x" }
    case "cidr": fields[name] = String(value.prefix { $0 != "/" })
    case "same_as": return addSame(name, as: value)
    default: return false
    }
    return true
  }

  private mutating func add(bound text: String, _ comparison: String, _ name: String) -> Bool {
    guard let bound = Double(text) else { return false }
    let value = comparison == "gt" ? bound + 1 : comparison == "lt" ? bound - 1 : bound
    fields[name] = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    return true
  }

  private mutating func addSame(_ name: String, as other: String) -> Bool {
    let value = fields[name] ?? fields[other] ?? "x"
    (fields[name], fields[other]) = (value, value)
    return true
  }
}
