import ProximateModel

/// Pieces that schemas are made of.
enum SchemaPart {
  /// `name` a definition, `name[]` a list of them.
  static func ref(_ name: String) -> SchemaValue {
    if name.hasSuffix("[]") { return ["type": "array", "items": ref(String(name.dropLast(2)))] }
    return ["$ref": .text("#/definitions/" + name)]
  }

  /// An object with these keys only, values by the name of their definition. A key that begins with `*` is needed.
  static func object(
    _ keys: KeyValuePairs<String, String>, _ more: [(key: String, value: SchemaValue)] = []
  ) -> SchemaValue {
    let named = keys.map { entry in (key: entry.key, value: ref(entry.value)) } + more
    let needed = named.filter { $0.key.hasPrefix("*") }.map { SchemaValue.text(String($0.key.dropFirst())) }
    let properties = named.map {
      (key: $0.key.hasPrefix("*") ? String($0.key.dropFirst()) : $0.key, value: $0.value)
    }
    return .object(
      [("type", "object")] + (needed.isEmpty ? [] : [("required", .list(needed))])
        + [("properties", .object(properties)), ("additionalProperties", false)])
  }

  /// When a key has a value, a schema holds.
  static func when(_ key: String, _ value: String, _ schema: SchemaValue) -> SchemaValue {
    let constant: SchemaValue = ["const": .text(value)]
    let condition: SchemaValue = [
      "properties": SchemaValue.object([(key: key, value: constant)]), "required": [.text(key)],
    ]
    return ["if": condition, "then": schema]
  }

  static func choice(_ words: some Sequence<String>) -> SchemaValue {
    ["enum": .list(words.map { .text($0) })]
  }

  static func list(_ items: SchemaValue) -> SchemaValue { ["type": "array", "items": items] }

  /// What every rule begins with.
  static let header: [(key: String, value: SchemaValue)] = [
    ("*id", ref("id")), ("*title", ref("text")), ("*version", ref("integer")), ("references", ref("texts")),
    ("tags", ref("texts")), ("authors", ref("texts")),
  ]
  static let status = choice(RuleStatus.allCases.map(\.rawValue))
}
