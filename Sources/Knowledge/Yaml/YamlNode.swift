/// A node of a YAML document that knows where it stands. Scalars stay text: what a text means is the schema's
/// business, not YAML's (which would read `no` as false and `7e3191` as a number).
package struct YamlNode {
  /// How a scalar was written.
  package enum Style { case plain, singleQuoted, doubleQuoted, literal, folded }

  package enum Content {
    case scalar(String, Style)
    case sequence([YamlNode])
    case mapping([YamlEntry])
  }

  package var content: Content
  /// 1-based line of its first character (the opening quote or `|`).
  var line: Int
  /// 1-based column, in Unicode scalars.
  var column: Int

  /// The text of a scalar.
  package var text: String? { if case .scalar(let text, _) = content { text } else { nil } }

  /// Whether nothing was written.
  package var isEmpty: Bool { if case .scalar("", .plain) = content { true } else { false } }

  /// What people call it.
  package var kindName: String {
    switch content {
    case .scalar: isEmpty ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// How many characters it takes in its first line, as far as can be told.
  var sourceLength: Int {
    guard case .scalar(let text, let style) = content else { return 1 }
    switch style {
    case .plain: return text.unicodeScalars.count
    case .singleQuoted: return text.unicodeScalars.reduce(2) { $0 + ($1 == "'" ? 2 : 1) }
    case .doubleQuoted: return text.unicodeScalars.count + 2
    case .literal, .folded: return 1
    }
  }
}

/// A key of a mapping with its value.
package struct YamlEntry {
  package var key: String
  package var keyNode: YamlNode
  package var value: YamlNode
}
