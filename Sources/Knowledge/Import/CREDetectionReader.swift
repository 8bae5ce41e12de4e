import ProximateDiagnostics
import ProximatePatterns

/// Reads what a rule looks for.
struct CREDetectionReader {
  let file: RuleFile
  let terms: CRETerms

  init(_ file: RuleFile, _ terms: CRETerms) {
    self.file = file
    self.terms = terms
  }

  /// The detection; nil after a report when it cannot be expressed.
  func detection(_ kind: String, _ body: MappingReader) -> ImportedDetection? {
    let isOrdered = kind == "sequence"
    let listNode = body.required(isOrdered ? "order" : "match")
    let steps = file.items(listNode, isOrdered ? "order" : "match").enumerated().compactMap { number, node in
      term(node).map { ImportedStep(id: "step \(number + 1)", match: $0.match, count: $0.count) }
    }
    let items = listNode.map { file.items($0, kind) } ?? []
    let window = body.value("window").flatMap { self.duration($0) }
    let unless = file.items(body.value("negate"), "negate").compactMap { negation($0, steps: steps.count) }
    guard !steps.isEmpty, steps.count == items.count else { return nil }
    if steps.count == 1, unless.isEmpty, let window, steps[0].count > 1 {
      return .count(steps[0].match, distinct: nil, window: window, atLeast: String(steps[0].count))
    }
    if steps.count == 1, unless.isEmpty, steps[0].count == 1 { return .match(steps[0].match) }
    if window == nil, steps.count > 1 || steps[0].count > 1 {
      file.imported("X101", "the rule has no window: 10 minutes are assumed", at: body.node)
    }
    return .steps(isOrdered: isOrdered, within: window ?? "10m", steps, by: [], unless: unless)
  }

  /// One term: a text that is contained, `value`, `regex`, with `count`, or the name of one.
  private func term(_ node: YamlNode) -> (match: ImportedCondition, count: Int)? {
    if let text = node.text {
      if let named = terms[text] { return term(named) }
      return (.test("record", modifiers: ["contains"], values: [text]), 1)
    }
    guard let reader = MappingReader(node, "a term", in: file) else { return nil }
    if let nested = ["set", "sequence", "script", "promql"].first(where: { reader.value($0) != nil }) {
      file.imported(
        "X100", "`\(nested)` within a rule cannot be expressed", at: reader.key(nested),
        help: "make it a detector of its own and join both by a composite")
      return nil
    }
    let count = reader.value("count").flatMap { file.foreignCount($0) } ?? 1
    var conditions: [ImportedCondition] = []
    if let text = file.text(reader.value("value")) {
      conditions.append(.test("record", modifiers: ["contains"], values: [text]))
    }
    if let node = reader.value("regex") {
      guard let pattern = pattern(node) else { return nil }
      conditions.append(pattern)
    }
    if let node = reader.value("jq") {
      file.imported(
        "X100", "a query in jq cannot be expressed", at: node, help: "test a field of a json format")
      return nil
    }
    if let field = reader.value("field") {
      file.imported("X102", "the field `\(field.text ?? "")` is taken for the whole record", at: field)
    }
    for key in Self.timing { _ = reader.value(key) }
    for entry in reader.others() {
      file.imported("X101", "`\(entry.key)` is not translated", at: entry.keyNode)
    }
    guard !conditions.isEmpty else {
      file.imported("X100", "a term without `value` and `regex` cannot be expressed", at: node)
      return nil
    }
    return (ImportedCondition.all(conditions).flattened, max(1, count))
  }

  private static let timing = ["window", "slide", "anchor", "absolute"]

  /// A pattern over the whole record, which may have several lines.
  private func pattern(_ node: YamlNode) -> ImportedCondition? {
    guard let checked = file.pattern(node, name: "regex") else { return nil }
    return .test("record", modifiers: ["re"], values: ["(?s)" + checked.named.text])
  }

  /// `{value, window, slide, anchor, absolute}`: from the anchor plus `slide`, for `window` long; and for as long as
  /// the match lasts, unless `absolute`.
  private func negation(_ node: YamlNode, steps: Int) -> ImportedUnless? {
    guard let match = term(node)?.match else { return nil }
    var unless = ImportedUnless(match: match)
    guard case .mapping = node.content, let reader = MappingReader(node, "a negation", in: file) else {
      return unless
    }
    let window = reader.value("window").flatMap { file.foreignDuration($0) } ?? 0
    let slide = reader.value("slide").flatMap { file.foreignDuration($0) } ?? 0
    let anchor = reader.value("anchor").flatMap { file.integer($0) } ?? 0
    let isAbsolute = file.truth(reader.value("absolute")) ?? false
    if isAbsolute || anchor != 0 { unless.step = "step \(min(max(anchor, 0), steps - 1) + 1)" }
    if anchor != 0, !isAbsolute {
      file.imported(
        "X101",
        "a negation that is anchored at a later step and lasts as long as the match is taken as absolute",
        at: reader.key("anchor"))
    }
    (unless.before, unless.after) = (-slide, slide + window)
    return unless
  }

  private func duration(_ node: YamlNode) -> String? { file.foreignDuration(node).map(DurationText.text) }
}

extension RuleFile {
  /// A duration as Go and Sigma write it: `5s`, `1h30m`, `100ms`, `1.5h`, `1w`, `1M`, with a sign.
  func foreignDuration(_ node: YamlNode) -> Nanoseconds? {
    guard let text = text(node, "a duration") else { return nil }
    if let value = ForeignDuration.nanoseconds(text) { return value }
    let longest = DurationText.text(DurationText.longest)
    imported("X100", "`\(text)` is no duration of at most \(longest)", at: node)
    return nil
  }

  /// A number of events in a rule of another language, nil after a report when no rule of ours may ask for so many.
  func foreignCount(_ node: YamlNode) -> Int? {
    guard let text = text(node, "a whole number") else { return nil }
    let most = EventSequence.Step.mostEvents
    if let number = Int(text), (0...most).contains(number) { return number }
    imported("X100", "`\(text)` is no whole number from 0 to \(most)", at: node)
    return nil
  }
}

/// Durations of other languages.
enum ForeignDuration {
  private static let units: [String: Double] = [
    "ns": 1, "us": 1e3, "µs": 1e3, "ms": 1e6, "s": 1e9, "m": 6e10, "min": 6e10, "h": 3.6e12, "d": 8.64e13,
    "w": 6.048e14, "M": 2.592e15,
  ]

  /// nil when the text is none, or too long.
  static func nanoseconds(_ text: String) -> Nanoseconds? {
    var rest = Substring(text)
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
    var total = 0.0
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(number.count)
      let unit = rest.prefix { !$0.isNumber }
      rest = rest.dropFirst(unit.count)
      guard let value = Double(number), let factor = units[String(unit)] else { return nil }
      total += value * factor
    }
    guard total <= Double(DurationText.longest) else { return nil }
    return Nanoseconds(isNegative ? -total : total)
  }
}
