import ProximatePatterns

/// Leaves out of documents what only people and tests read: what remains is what an analysis needs.
enum Abridgement {
  /// Keys of rules that an analysis does not look at, and of packs.
  private static let omitted: Set<String> = [
    "references", "tags", "authors", "tests", "description", "licence", "depends",
  ]

  /// The key of what was found out ahead: `FormatDefinition.beginnings`.
  static let beginnings = "beginnings"

  /// A document of a rule or a pack, shortened; of a format with the bytes that its lines begin with, unless all do.
  static func shortened(_ document: YamlNode, _ format: FormatDefinition? = nil) -> YamlNode {
    let result = filtered(document) { !omitted.contains($0) }.changing("samples", claimed).changing(
      "params", undocumented)
    guard let found = format?.findBeginnings(), found != .all else { return result }
    return result.adding(beginnings, found.hexadecimal)
  }

  /// How specific a format is, is told by the samples that others claim: their texts are needed.
  private static func claimed(_ samples: YamlNode) -> YamlNode {
    guard case .sequence(let items) = samples.content else { return samples }
    var result = samples
    result.content = .sequence(
      items.filter { !$0.has("reject") }.map { filtered($0) { $0 == "line" || $0 == "text" } })
    return result
  }

  private static func undocumented(_ parameters: YamlNode) -> YamlNode {
    guard case .mapping(let entries) = parameters.content else { return parameters }
    return entries.reduce(parameters) { result, entry in
      result.changing(entry.key) { filtered($0) { $0 != "doc" } }
    }
  }

  private static func filtered(_ node: YamlNode, _ keeps: (String) -> Bool) -> YamlNode {
    guard case .mapping(let entries) = node.content else { return node }
    var result = node
    result.content = .mapping(entries.filter { keeps($0.key) })
    return result
  }
}

extension YamlNode {
  fileprivate func has(_ key: String) -> Bool {
    if case .mapping(let entries) = content { entries.contains { $0.key == key } } else { false }
  }

  /// With another key.
  fileprivate func adding(_ key: String, _ text: String) -> YamlNode {
    guard case .mapping(let entries) = content else { return self }
    func scalar(_ text: String) -> YamlNode {
      YamlNode(content: .scalar(text, .plain), line: line, column: column)
    }
    var result = self
    result.content = .mapping(entries + [YamlEntry(key: key, keyNode: scalar(key), value: scalar(text))])
    return result
  }

  /// With another value for one of its keys, if it has it.
  fileprivate func changing(_ key: String, _ change: (YamlNode) -> YamlNode) -> YamlNode {
    guard case .mapping(let entries) = content else { return self }
    var result = self
    result.content = .mapping(
      entries.map {
        $0.key == key ? YamlEntry(key: $0.key, keyNode: $0.keyNode, value: change($0.value)) : $0
      })
    return result
  }
}
