import ProximateDiagnostics

/// The detection of a Sigma rule: named selections and a condition over them.
struct SigmaDetection {
  /// What single events must be like.
  private(set) var condition: ImportedCondition = .any([])
  /// nil after a report when it cannot be expressed.
  private(set) var result: ImportedDetection?
  /// Fields that a count is made for each value of.
  private(set) var groupBy: [String] = []
  private let file: RuleFile
  private let fields: [String: String]

  init(_ node: YamlNode, _ file: RuleFile, fields: [String: String]) {
    self.file = file
    self.fields = fields
    guard let reader = MappingReader(node, "`detection`", in: file),
      let conditionNode = reader.required("condition")
    else { return }
    let timeframe = reader.value("timeframe")
    var selections: [String: ImportedCondition] = [:]
    var order: [String] = []
    for entry in reader.others() {
      // One that cannot be read has been reported, and the condition may name it all the same.
      selections[entry.key] = SigmaSelection(file, fields).condition(entry.value) ?? .any([])
      order.append(entry.key)
    }
    var nodes = [conditionNode]
    if case .sequence(let items) = conditionNode.content { nodes = items }
    if nodes.isEmpty { file.imported("X100", "there is no condition", at: conditionNode) }
    let parsed = nodes.compactMap { self.parsed($0, selections, order) }
    guard parsed.count == nodes.count, let first = parsed.first else { return }
    condition = ImportedCondition.any(parsed.map(\.condition)).flattened
    if parsed.count > 1, let index = parsed.firstIndex(where: { $0.aggregation != nil }) {
      file.imported(
        "X100", "an aggregation as one of several conditions cannot be expressed", at: nodes[index],
        help: "make it a rule of its own")
      return
    }
    result = detection(first.aggregation, timeframe, conditionNode)
  }

  private func parsed(
    _ node: YamlNode, _ selections: [String: ImportedCondition], _ order: [String]
  ) -> SigmaConditionParser.Result? {
    guard let text = file.text(node, "a condition") else { return nil }
    var parser = SigmaConditionParser(text, selections, order)
    switch parser.parse() {
    case .success(let result): return result
    case .failure(let problem):
      file.report(
        Diagnostic(
          .error, "X100", "the condition cannot be read: \(problem.reason)",
          at: file.place(of: problem.offset, in: node),
          help: problem.help))
      return nil
    }
  }

  private mutating func detection(
    _ aggregation: SigmaConditionParser.Aggregation?, _ timeframe: YamlNode?, _ node: YamlNode
  ) -> ImportedDetection? {
    guard let aggregation else {
      if let timeframe {
        file.imported("X102", "`timeframe` without an aggregation says nothing", at: timeframe)
      }
      return .match(condition)
    }
    guard let timeframe, let window = file.foreignDuration(timeframe) else {
      file.imported("X100", "an aggregation without `timeframe` cannot be expressed", at: node)
      return nil
    }
    groupBy = aggregation.by.map { [SigmaField.name($0, fields)] } ?? []
    return .count(
      condition, distinct: aggregation.field.map { SigmaField.name($0, fields) },
      window: DurationText.text(window), atLeast: String(aggregation.atLeast))
  }
}

/// Reads selections: keys are joined by AND, lists of mappings by OR, texts alone are looked for in the whole record.
struct SigmaSelection {
  private let file: RuleFile
  private let fields: [String: String]

  init(_ file: RuleFile, _ fields: [String: String]) {
    self.file = file
    self.fields = fields
  }

  func condition(_ node: YamlNode) -> ImportedCondition? {
    switch node.content {
    case .scalar: return keyword(node)
    case .sequence(let items):
      let parts = items.compactMap(condition)
      return parts.count == items.count ? .any(Self.merged(parts)) : nil
    case .mapping(let entries):
      let parts = entries.compactMap(test)
      return parts.count == entries.count ? .all(parts) : nil
    }
  }

  private func keyword(_ node: YamlNode) -> ImportedCondition? {
    guard let text = node.text, !text.isEmpty else {
      file.imported("X100", "an empty keyword cannot be looked for", at: node)
      return nil
    }
    return SigmaText(text).test("record", ["contains"], isCased: false)
  }

  private func test(_ entry: YamlEntry) -> ImportedCondition? {
    var parts = entry.key.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let name = parts.removeFirst()
    let isKeyword = name.isEmpty
    var modifiers = SigmaModifiers(parts)
    if let unknown = modifiers.unknown {
      file.imported(
        "X100", "the modifier `\(unknown)` cannot be expressed", at: entry.keyNode, help: modifiers.advice)
      return nil
    }
    if let second = modifiers.secondTest {
      file.imported(
        "X100", "two tests behind one field (`\(second)` is the second) cannot be expressed",
        at: entry.keyNode)
      return nil
    }
    if isKeyword, modifiers.test == nil { modifiers.test = "contains" }
    let field = isKeyword ? "record" : SigmaField.name(name, fields)
    return condition(field, modifiers, entry.value)
  }

  private func condition(_ field: String, _ modifiers: SigmaModifiers, _ node: YamlNode) -> ImportedCondition?
  {
    var nodes = [node]
    if case .sequence(let items) = node.content { nodes = items }
    let tests = nodes.compactMap { value(field, modifiers, $0) }
    guard tests.count == nodes.count else { return nil }
    let joined: ImportedCondition = modifiers.wantsAll ? .all(tests) : .any(Self.merged(tests))
    return modifiers.isNegated ? .not(joined.flattened) : joined.flattened
  }

  /// Tests of the same kind with their values in one list.
  private static func merged(_ tests: [ImportedCondition]) -> [ImportedCondition] {
    var result: [ImportedCondition] = []
    for test in tests {
      if case .test(let field, let modifiers, let values) = test,
        let index = result.firstIndex(where: {
          if case .test(field, modifiers: modifiers, values: _) = $0 { true } else { false }
        }), case .test(_, _, let known) = result[index], modifiers.first != "exists"
      {
        result[index] = .test(field, modifiers: modifiers, values: known + values)
      } else {
        result.append(test)
      }
    }
    return result
  }

  private func value(_ field: String, _ modifiers: SigmaModifiers, _ node: YamlNode) -> ImportedCondition? {
    guard let text = node.text else {
      file.imported("X100", "a value must be a text, not \(node.kindName)", at: node)
      return nil
    }
    if case .scalar(_, .plain) = node.content, ["", "null", "~"].contains(text), modifiers.test == nil {
      return .test(field, modifiers: ["exists"], values: ["false"])
    }
    switch modifiers.test {
    case "re": return pattern(field, modifiers, node)
    case "cidr", "exists", "gt", "gte", "lt", "lte":
      return .test(field, modifiers: [modifiers.test ?? ""], values: [text])
    case "fieldref": return .test(field, modifiers: ["same_as"], values: [SigmaField.name(text, fields)])
    default:
      let spellings = modifiers.encoded(SigmaText(text))
      return ImportedCondition.any(
        Self.merged(
          spellings.map { $0.test(field, modifiers.test.map { [$0] } ?? [], isCased: modifiers.isCased) })
      ).flattened
    }
  }

  private func pattern(_ field: String, _ modifiers: SigmaModifiers, _ node: YamlNode) -> ImportedCondition? {
    guard let checked = file.pattern(node, name: "re") else { return nil }
    let flags = modifiers.flags.isEmpty ? "" : "(?\(modifiers.flags))"
    return .test(field, modifiers: ["re"], values: [flags + checked.named.text])
  }
}
