import ProximateDiagnostics

/// Reads conditions: keys are joined by AND, a list means OR, `all`, `any` and `not` compose, and modifiers
/// (`body|contains`) choose the test.
struct ConditionReader {
  private let file: RuleFile
  private static let modifiers = [
    "re", "contains", "prefix", "suffix", "in", "gt", "gte", "lt", "lte", "exists",
  ]

  init(_ file: RuleFile) { self.file = file }

  /// The condition; nil after a report when it cannot be used.
  func condition(_ node: YamlNode) -> Condition? {
    if case .sequence(let items) = node.content {
      return .any(items.compactMap(condition))
    }
    guard let reader = MappingReader(node, "a condition", in: file) else { return nil }
    let entries = reader.others()
    if entries.isEmpty { file.error("Y104", "an empty condition holds for everything", at: node) }
    let parts = entries.compactMap(part)
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private func part(_ entry: YamlEntry) -> Condition? {
    switch entry.key {
    case "all": .all(file.items(entry.value, "`all`").compactMap(condition))
    case "any": .any(file.items(entry.value, "`any`").compactMap(condition))
    case "not": condition(entry.value).map { .not($0) }
    default: test(entry)
    }
  }

  private func test(_ entry: YamlEntry) -> Condition? {
    let parts = entry.key.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard let field = parts.first, !field.isEmpty else {
      file.error("Y103", "a condition needs the name of a field", at: entry.keyNode)
      return nil
    }
    file.refer(to: .field, field, at: entry.keyNode)
    if field == "event", parts.count == 1 || parts[1] == "in" { referToEvents(entry.value) }
    let place = file.place(entry.keyNode)
    let test = parts.count == 1 ? file.texts(entry.value).map { .equals($0) } : modified(parts[1], entry)
    return test.map { .test(field: field, $0, place: place) }
  }

  private func referToEvents(_ node: YamlNode) {
    if case .sequence(let items) = node.content { items.forEach(referToEvents) }
    if let name = node.text { file.refer(to: .event, name, at: node) }
  }

  private func modified(_ modifier: String, _ entry: YamlEntry) -> Condition.Test? {
    if let comparison = Condition.Comparison(rawValue: modifier) {
      return file.number(entry.value).map { .number(comparison, $0) }
    }
    switch modifier {
    case "exists": return file.truth(entry.value).map { .exists($0) }
    case "in": return file.texts(entry.value).map { .equals($0) }
    case "contains": return file.texts(entry.value).map { .contains($0) }
    case "prefix": return file.texts(entry.value).map { .prefix($0) }
    case "suffix": return file.texts(entry.value).map { .suffix($0) }
    case "re": return patterns(entry.value).map { .regex($0) }
    default:
      file.error(
        "Y106", "unknown modifier `\(modifier)`", at: entry.keyNode,
        help: Suggestion.help(for: modifier, among: Self.modifiers)
          ?? "one of " + Self.modifiers.joined(separator: ", "))
      return nil
    }
  }

  private func patterns(_ node: YamlNode) -> [String]? {
    guard case .sequence(let items) = node.content else {
      return file.pattern(node, name: "re").map { [$0.named.text] }
    }
    let checked = items.compactMap { file.pattern($0, name: "re")?.named.text }
    return checked.count == items.count ? checked : nil
  }
}
