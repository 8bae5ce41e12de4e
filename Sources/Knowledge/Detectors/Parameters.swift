import ProximateDiagnostics

/// The parameters of a detector: named values that a site may change, written `$name` where they are used.
struct Parameters {
  private let file: RuleFile
  private var values: [String: YamlNode] = [:]
  private var keys: [YamlEntry] = []
  private var used: Set<String> = []

  /// Reads `params`: each is a value, or a mapping of `default` and `doc`.
  init(_ node: YamlNode?, _ file: RuleFile) {
    self.file = file
    guard let node, let reader = MappingReader(node, "`params`", in: file) else { return }
    for entry in reader.others() {
      guard let value = value(entry.value) else { continue }
      values[entry.key] = value
      keys.append(entry)
    }
  }

  private func value(_ node: YamlNode) -> YamlNode? {
    if node.text != nil { return node }
    guard let reader = MappingReader(node, "a parameter", in: file) else { return nil }
    defer { reader.finish() }
    _ = file.text(reader.value("doc"))
    return reader.required("default")
  }

  /// The node with every `$name` replaced by the parameter's value; it keeps the place where it was used.
  mutating func resolved(_ node: YamlNode) -> YamlNode {
    var result = node
    switch node.content {
    case .scalar(let text, .plain) where text.first == "$":
      let name = String(text.dropFirst())
      used.insert(name)
      if let value = values[name] { result.content = value.content } else { reportUnknown(name, node) }
    case .scalar: break
    case .sequence(let items): result.content = .sequence(items.map { resolved($0) })
    case .mapping(let entries):
      result.content = .mapping(
        entries.map { YamlEntry(key: $0.key, keyNode: $0.keyNode, value: resolved($0.value)) })
    }
    return result
  }

  private func reportUnknown(_ name: String, _ node: YamlNode) {
    file.error(
      "D201", "unknown parameter `$\(name)`", at: node,
      help: Suggestion.help(for: name, among: values.keys.sorted()) ?? "declare it under `params`")
  }

  /// Warns of parameters that nothing uses.
  func reportUnused() {
    for entry in keys where !used.contains(entry.key) {
      file.warning("D202", "nothing uses the parameter `\(entry.key)`", at: entry.keyNode)
    }
  }
}
