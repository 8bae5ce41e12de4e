import ProximateDiagnostics
import ProximateModel

/// Texts to values, by what the schema wants. Each reports at the node and gives nil when it is something else.
extension RuleFile {
  /// A text that is not empty.
  package func text(_ node: YamlNode?, _ what: String = "a text") -> String? {
    guard let node else { return nil }
    guard let text = node.text, !node.isEmpty else {
      error("Y105", "expected \(what), not \(node.kindName)", at: node)
      return nil
    }
    return text
  }

  /// A text or a list of texts.
  package func texts(_ node: YamlNode?) -> [String]? {
    guard let node else { return nil }
    guard case .sequence(let items) = node.content else { return text(node).map { [$0] } }
    return items.compactMap { text($0) }
  }

  /// A name or a list of names that some format must define.
  func names(_ node: YamlNode?, of kind: RuleReference.Kind) -> [String] {
    guard let node else { return [] }
    if case .sequence(let items) = node.content { return items.flatMap { names($0, of: kind) } }
    guard let name = text(node, "a name") else { return [] }
    refer(to: kind, name, at: node)
    return [name]
  }

  /// One name that some format must define; of a list, all but the first would go unused.
  func name(_ node: YamlNode?, of kind: RuleReference.Kind) -> String? {
    guard let node, let name = text(node, "a name") else { return nil }
    refer(to: kind, name, at: node)
    return name
  }

  /// A whole number from `-most` to `most`, so that sums of a few of them can be told.
  package func integer(_ node: YamlNode?, atMost most: Int = 1_000_000_000_000) -> Int? {
    guard let node, let text = text(node, "a whole number"),
      let number = parsed(Int(text), text, "a whole number", node)
    else { return nil }
    if (-most...most).contains(number) { return number }
    error("Y107", "`\(text)` is out of range", at: node, help: "at most \(most)")
    return nil
  }

  /// A decimal number.
  package func number(_ node: YamlNode?) -> Double? {
    guard let text = text(node, "a number") else { return nil }
    return parsed(Array(text.utf8).span.decimalNumber, text, "a number", node)
  }

  /// `true` or `false`.
  package func truth(_ node: YamlNode?) -> Bool? {
    guard let text = text(node, "true or false") else { return nil }
    return parsed(Bool(text), text, "true or false", node)
  }

  /// A duration such as `250ms`, `30s`, `5m`, `1h`, `2d`, in nanoseconds.
  func duration(_ node: YamlNode?) -> Nanoseconds? {
    guard let node, let text = text(node, "a duration") else { return nil }
    if DurationText.isTooLong(text) {
      reportTooLong(text, at: node)
      return nil
    }
    return parsed(DurationText.nanoseconds(text), text, "a duration such as 30s, 5m, 1h, 2d or 250ms", node)
  }

  /// Reports a duration that is longer than rules may say.
  func reportTooLong(_ text: String, at node: YamlNode) {
    let longest = DurationText.text(DurationText.longest)
    error("Y107", "`\(text)` is out of range", at: node, help: "at most \(longest)")
  }

  /// `2007-08-16T08:00:00Z`, in nanoseconds since the epoch.
  package func instant(_ node: YamlNode?) -> Int64? {
    guard let text = text(node, "a time") else { return nil }
    return parsed(IsoTime.nanoseconds(text), text, "a time such as 2007-08-16T08:00:00Z", node)
  }

  /// One of the raw values of an enumeration.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(_ node: YamlNode?, _ what: String)
    -> Choice?
  {
    guard let node, let text = text(node, what) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    error(
      "Y106", "unknown \(what) `\(text)`", at: node,
      help: Suggestion.help(for: text, among: known) ?? "one of " + known.joined(separator: ", "))
    return nil
  }

  /// Texts by key, in the order of the file.
  func textMap(_ node: YamlNode?, _ what: String) -> [(key: String, value: String, node: YamlNode)] {
    guard let node, let reader = MappingReader(node, what, in: self) else { return [] }
    return reader.others().compactMap { entry in
      text(entry.value).map { (entry.key, $0, entry.value) }
    }
  }

  /// The items of a list.
  package func items(_ node: YamlNode?, _ what: String) -> [YamlNode] {
    guard let node else { return [] }
    if case .sequence(let items) = node.content { return items }
    error("Y105", "\(what) must be a list, not \(node.kindName)", at: node)
    return []
  }

  private func parsed<Value>(_ value: Value?, _ text: String, _ what: String, _ node: YamlNode?) -> Value? {
    if value == nil, let node { error("Y107", "`\(text)` is not \(what)", at: node) }
    return value
  }
}
