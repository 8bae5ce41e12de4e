import ProximateDiagnostics

/// Reads the names that a format gives to some of its lines.
struct EventReader {
  private let file: RuleFile

  init(_ file: RuleFile) { self.file = file }

  /// An event; without `when`, every line is one.
  func event(_ node: YamlNode) -> EventDefinition? {
    guard let reader = MappingReader(node, "an event", in: file) else { return nil }
    defer { reader.finish() }
    let name = file.text(reader.required("name"))
    let condition = reader.value("when").flatMap(ConditionReader(file).condition) ?? .all([])
    let extraction = reader.value("extract").flatMap(extraction)
    return name.map { EventDefinition(name: $0, when: condition, extract: extraction) }
  }

  private func extraction(_ node: YamlNode) -> Extraction? {
    guard let reader = MappingReader(node, "`extract`", in: file) else { return nil }
    defer { reader.finish() }
    let from = file.text(reader.value("from")) ?? "body"
    let patternNode = reader.required("re")
    var types: [String: FieldType] = [:]
    if let node = reader.value("types"), let map = MappingReader(node, "`types`", in: file) {
      for entry in map.others() {
        types[KnowledgeBase.canonical(entry.key)] = file.choice(entry.value, "field type")
      }
    }
    guard let pattern = file.pattern(patternNode, name: "extract") else { return nil }
    if pattern.groups.isEmpty, let patternNode {
      file.error("F211", "`extract` finds nothing: its pattern has no named group", at: patternNode)
    }
    return Extraction(from: from, pattern: pattern.named, types: types)
  }
}
