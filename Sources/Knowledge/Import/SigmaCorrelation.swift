import ProximateDiagnostics

/// A correlation of Sigma rules.
struct SigmaCorrelation {
  /// nil after a report when it cannot be expressed.
  private(set) var result: ImportedDetection?
  /// Names of the rules that it is made of.
  private(set) var rules: [String] = []
  private(set) var groupBy: [String] = []
  /// Whether these rules are detectors of their own, too.
  private(set) var generatesParts = false
  private let file: RuleFile
  private let fields: [String: String]

  /// - Parameters:
  ///   - conditions: what the rules say, by their names.
  ///   - fields: names of Sigma's fields and what they are called here.
  init(
    _ reader: MappingReader, _ about: MappingReader, _ conditions: [String: ImportedCondition],
    fields: [String: String]
  ) {
    file = reader.file
    self.fields = fields
    let kind = reader.required("type")
    let rulesNode = reader.required("rules")
    rules = file.texts(rulesNode) ?? []
    groupBy = file.texts(reader.value("group-by")) ?? []
    generatesParts = file.truth(about.value("generate") ?? reader.value("generate")) ?? false
    let window = reader.required("timespan").flatMap { file.foreignDuration($0) }
    let condition = reader.value("condition")
    if let aliases = reader.value("aliases") {
      file.imported(
        "X100", "fields of different names in each rule (`aliases`) cannot be joined", at: aliases,
        help: "give them one name by a format, or by --field")
    }
    for entry in reader.others() {
      file.imported("X101", "`\(entry.key)` is not translated", at: entry.keyNode)
    }
    let parts = rules.map { (name: $0, condition: conditions[$0]) }
    for part in parts where part.condition == nil {
      file.imported(
        "X100", "there is no rule `\(part.name)` among the files", at: rulesNode ?? reader.node,
        help: Suggestion.help(for: part.name, among: conditions.keys.sorted())
          ?? "import it together with this one")
    }
    guard let kind, let name = kind.text, let window, parts.allSatisfy({ $0.condition != nil }) else {
      return
    }
    result = detection(
      name, kind, parts.compactMap { part in part.condition.map { (part.name, $0) } },
      DurationText.text(window),
      condition)
  }

  private func detection(
    _ name: String, _ node: YamlNode, _ parts: [(name: String, condition: ImportedCondition)],
    _ window: String,
    _ condition: YamlNode?
  ) -> ImportedDetection? {
    let all = ImportedCondition.any(parts.map(\.condition)).flattened
    switch name {
    case "event_count", "value_count":
      guard let bound = condition.flatMap({ bound($0, wantsField: name == "value_count") }) else {
        if condition == nil { file.imported("X100", "`\(name)` needs a condition", at: node) }
        return nil
      }
      return .count(all, distinct: bound.field, window: window, atLeast: String(bound.atLeast))
    case "temporal", "temporal_ordered":
      if let condition {
        file.imported("X101", "the condition is not translated: all rules must occur", at: condition)
      }
      let steps = parts.enumerated().map { ImportedStep(id: ForeignName.id($1.name), match: $1.condition) }
      return .steps(isOrdered: name == "temporal_ordered", within: window, steps, by: [], unless: [])
    default:
      file.imported(
        "X100", "a correlation of type `\(name)` cannot be expressed", at: node,
        help: "event_count, value_count, temporal and temporal_ordered can")
      return nil
    }
  }

  private func bound(_ node: YamlNode, wantsField: Bool) -> (field: String?, atLeast: Int)? {
    guard let reader = MappingReader(node, "a condition", in: file) else { return nil }
    let field = reader.value("field").flatMap { file.texts($0)?.first }.map { SigmaField.name($0, fields) }
    if wantsField, field == nil { file.imported("X100", "`value_count` needs a field", at: node) }
    var least: Int?
    for entry in reader.others() {
      guard let more = ["gte": 0, "gt": 1, "eq": 0][entry.key] else {
        file.imported(
          "X100",
          "the bound `\(entry.key)` cannot be expressed: a count can only be asked to be at least a number",
          at: entry.keyNode)
        return nil
      }
      guard let number = file.foreignCount(entry.value) else { return nil }
      if entry.key == "eq" {
        file.imported(
          "X101", "`eq` is taken as at least: a count that grows is never exactly", at: entry.keyNode)
      }
      least = max(least ?? 0, number + more)
    }
    guard let least else {
      file.imported("X100", "the condition has no bound", at: node)
      return nil
    }
    return (field, least)
  }
}
