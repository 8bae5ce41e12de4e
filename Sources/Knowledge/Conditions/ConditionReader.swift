import ProximateDiagnostics

/// Reads conditions: keys are joined by AND, a list means OR, `all`, `any` and `not` compose, and modifiers
/// (`body|contains`) choose the test.
struct ConditionReader {
  private let file: RuleFile
  /// Modifiers that choose the test; a key has at most one of them.
  static let tests = [
    "re", "contains", "prefix", "suffix", "in", "gt", "gte", "lt", "lte", "exists", "cidr", "same_as",
  ]
  /// Modifiers that may follow: upper and lower case are the same; every text of the list must pass.
  static let options = ["nocase", "all"]

  /// What formats say of a line, and no line itself.
  private static let derived: Set<String> = ["event", "format", "severity"]

  init(_ file: RuleFile) { self.file = file }

  /// The condition; nil after a report when it cannot be used.
  func condition(_ node: YamlNode) -> Condition? {
    if case .sequence(let items) = node.content {
      if items.isEmpty { file.error("Y104", "an empty list: there is nothing to test", at: node) }
      return .any(items.compactMap(condition))
    }
    guard let reader = MappingReader(node, "a condition", in: file) else { return nil }
    let entries = reader.others()
    if entries.isEmpty { file.error("Y104", "an empty condition holds for everything", at: node) }
    let parts = entries.compactMap(part)
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private func part(_ entry: YamlEntry) -> Condition? {
    if case .sequence(let items) = entry.value.content, items.isEmpty {
      file.error("Y104", "`\(entry.key)` has an empty list: there is nothing to test", at: entry.keyNode)
      return nil
    }
    return switch entry.key {
    case "all": .all(file.items(entry.value, "`all`").compactMap(condition))
    case "any": .any(file.items(entry.value, "`any`").compactMap(condition))
    case "not": condition(entry.value).map { .not($0) }
    default: test(entry)
    }
  }

  private func test(_ entry: YamlEntry) -> Condition? {
    var parts = entry.key.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let field = parts.removeFirst()
    guard !field.isEmpty else {
      file.error("Y103", "a condition needs the name of a field", at: entry.keyNode)
      return nil
    }
    file.refer(to: .field, field, at: entry.keyNode)
    if field == "event", parts.isEmpty || parts == ["in"] { referToEvents(entry.value) }
    let modifiers = Modifiers(parts)
    if let unknown = modifiers.unknown {
      report(unknown: unknown, entry.keyNode)
      return nil
    }
    let place = file.place(entry.keyNode)
    if modifiers.wantsAll, case .sequence(let items) = entry.value.content {
      let tests = items.compactMap { test(modifiers, $0) }
      return tests.count == items.count ? .all(tests.map { .test(field: field, $0, place: place) }) : nil
    }
    guard let test = test(modifiers, entry.value) else { return nil }
    if let other = test.otherField, let derived = [field, other].first(where: Self.derived.contains) {
      file.error(
        "Y107", "`\(derived)` stands in no line, so that no field can be compared with it", at: entry.keyNode,
        help: "compare fields that lines hold, and test `\(derived)` by its values")
      return nil
    }
    return .test(field: field, test, place: place)
  }

  private func referToEvents(_ node: YamlNode) {
    if case .sequence(let items) = node.content { items.forEach(referToEvents) }
    if let name = node.text { file.refer(to: .event, name, at: node) }
  }

  private func report(unknown: String, _ node: YamlNode) {
    let known = Self.tests + Self.options
    file.error(
      "Y106", "unknown modifier `\(unknown)`", at: node,
      help: Suggestion.help(for: unknown, among: known) ?? "one of " + known.joined(separator: ", "))
  }

  private func test(_ modifiers: Modifiers, _ node: YamlNode) -> Condition.Test? {
    if let comparison = modifiers.test.flatMap(Condition.Comparison.init) {
      return bound(node, comparison)
    }
    switch modifiers.test {
    case "exists": return file.truth(node).map { .exists($0) }
    case "re":
      let start = modifiers.ignoresCase ? "(?i)" : ""
      return patterns(node).map { .regex($0.map { start + $0 }) }
    case "cidr": return blocks(node).map { .network($0) }
    case "same_as": return file.name(node, of: .field).map { .sameAs($0) }
    default: return file.texts(node).map { modifiers.comparison(with: $0) }
    }
  }

  /// A number, or `{of: FIELD, times: NUMBER}`.
  private func bound(_ node: YamlNode, _ comparison: Condition.Comparison) -> Condition.Test? {
    guard case .mapping = node.content, let reader = MappingReader(node, "a bound", in: file) else {
      return file.number(node).map { .number(comparison, $0) }
    }
    let other = file.name(reader.required("of"), of: .field)
    let times = reader.value("times").map { file.number($0) } ?? 1
    reader.finish()
    guard let other, let times else { return nil }
    return .multiple(comparison, times: times, of: other)
  }

  private func patterns(_ node: YamlNode) -> [String]? {
    guard case .sequence(let items) = node.content else {
      return file.pattern(node, name: "re").map { [$0.named.text] }
    }
    let checked = items.compactMap { file.pattern($0, name: "re")?.named.text }
    return checked.count == items.count ? checked : nil
  }

  private func blocks(_ node: YamlNode) -> [NetworkBlock]? {
    guard let texts = file.texts(node) else { return nil }
    let blocks = texts.compactMap { NetworkBlock($0) }
    if blocks.count == texts.count { return blocks }
    file.error("Y107", "not a block of addresses", at: node, help: "such as 10.0.0.0/8 or fe80::/10")
    return nil
  }
}

/// What stands behind a field's name.
private struct Modifiers {
  var test: String?
  var ignoresCase = false
  var wantsAll = false
  /// The first that is none, or that does not go with another.
  var unknown: String?

  init(_ parts: [String]) {
    for (number, part) in parts.enumerated() {
      switch part {
      case "nocase": ignoresCase = true
      case "all": wantsAll = true
      default:
        if number > 0 || !ConditionReader.tests.contains(part) { unknown = unknown ?? part }
        test = part
      }
    }
    let comparesTexts = ![nil, "re", "contains", "prefix", "suffix", "in"].contains(test)
    if comparesTexts, ignoresCase || wantsAll { unknown = unknown ?? (ignoresCase ? "nocase" : "all") }
  }

  /// A comparison with texts. Without regard to case it is a pattern of the quoted text, whose literals the
  /// scanner finds all the same.
  func comparison(with texts: [String]) -> Condition.Test {
    switch (test, ignoresCase) {
    case ("contains", false): .contains(texts)
    case ("prefix", false): .prefix(texts)
    case ("suffix", false): .suffix(texts)
    case (_, false): .equals(texts)
    case ("contains", true): .regex(texts.map { "(?i)" + $0.quotedPattern })
    case ("prefix", true): .regex(texts.map { "(?i)\\A" + $0.quotedPattern })
    case ("suffix", true): .regex(texts.map { "(?i)" + $0.quotedPattern + "\\z" })
    case (_, true): .regex(texts.map { "(?i)\\A" + $0.quotedPattern + "\\z" })
    }
  }
}

extension String {
  /// A pattern that matches this text and nothing else.
  package var quotedPattern: String {
    var result = ""
    for scalar in unicodeScalars {
      if #"\.[]{}()*+?^$|#"#.unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
