import ProximateDiagnostics

/// Reads a mapping key by key. What was never asked for is unknown, and `finish` says so.
package final class MappingReader {
  package let file: RuleFile
  package let node: YamlNode
  private let what: String
  private let entries: [YamlEntry]
  private var asked: [String] = []

  /// A reader of `node`; nil after a report when it is no mapping. `what` is how people call it: `a format`.
  package init?(_ node: YamlNode, _ what: String, in file: RuleFile) {
    guard case .mapping(let entries) = node.content else {
      file.error("Y105", "\(what) must be a mapping, not \(node.kindName)", at: node)
      return nil
    }
    self.file = file
    self.node = node
    self.what = what
    self.entries = entries
  }

  /// All entries that have not been asked for yet; they count as asked for.
  package func others() -> [YamlEntry] {
    let rest = entries.filter { !asked.contains($0.key) }
    asked += rest.map(\.key)
    return rest
  }

  /// The value of an optional key.
  package func value(_ key: String) -> YamlNode? {
    asked.append(key)
    return entries.first { $0.key == key }?.value
  }

  /// The key as it was written, to point at.
  package func key(_ key: String) -> YamlNode { entries.first { $0.key == key }?.keyNode ?? node }

  /// The value of a mandatory key; nil after a report when it is missing.
  package func required(_ key: String) -> YamlNode? {
    if let value = value(key) { return value }
    // A misspelt key is one mistake, not two: an unknown key and a missing one.
    let misspelt = entries.first { entry in
      !asked.contains(entry.key) && Suggestion.nearest(to: entry.key, among: [key]) != nil
    }
    guard let misspelt else {
      file.error("Y104", "\(what) needs the key `\(key)`", at: node)
      return nil
    }
    asked.append(misspelt.key)
    file.error(
      "Y103", "unknown key `\(misspelt.key)` in \(what)", at: misspelt.keyNode, help: "did you mean `\(key)`?"
    )
    return nil
  }

  /// Reports every key that was not asked for.
  package func finish() {
    for entry in entries where !asked.contains(entry.key) {
      file.error(
        "Y103", "unknown key `\(entry.key)` in \(what)", at: entry.keyNode,
        help: Suggestion.help(for: entry.key, among: asked)
          ?? "known keys: " + asked.sorted().joined(separator: ", "))
    }
  }
}
