import ProximateDiagnostics

/// Reads the tests that speak against a hypothesis.
struct RefuterReader {
  private let file: RuleFile
  private enum Kind: String, CaseIterable {
    case share, follows, cohort, distinct, clean, order, dose, precedent
  }

  init(_ file: RuleFile) { self.file = file }

  /// The test; nil after a report when it cannot be used.
  func test(_ node: YamlNode) -> Hypothesis.Test? {
    guard let reader = MappingReader(node, "a test", in: file) else { return nil }
    defer { reader.finish() }
    guard let kind = Kind.allCases.first(where: { reader.value($0.rawValue) != nil }),
      let subject = reader.value(kind.rawValue)
    else {
      file.error(
        "H802", "the test says nothing of what is tested", at: node,
        help: "one of " + Kind.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    switch kind {
    case .share: return share(subject, reader)
    case .follows: return follows(subject, reader)
    case .cohort: return cohort(subject, reader)
    case .distinct: return distinct(subject, reader)
    case .clean:
      let detectors = file.names(subject, of: .detector)
      return .clean(detectors, during: during(reader))
    case .order: return order(subject)
    case .dose: return dose(subject, reader)
    case .precedent: return precedent(subject, reader)
    }
  }

  private func share(_ subject: YamlNode, _ reader: MappingReader) -> Hypothesis.Test? {
    let (part, seenBefore) = partition(subject)
    let whole = reader.required("of").flatMap(ConditionReader(file).condition)
    let during = during(reader)
    guard let part, let whole, let bound = bound(reader) else { return nil }
    return .share(part: part, of: whole, seenBefore: seenBefore, during: during, bound)
  }

  /// Takes `field|seen_before: 24h` out of a condition: it is about time before and not about the event alone.
  private func partition(_ node: YamlNode) -> (Condition?, Hypothesis.SeenBefore?) {
    guard case .mapping(let entries) = node.content,
      let entry = entries.first(where: { $0.key.hasSuffix("|seen_before") })
    else { return (ConditionReader(file).condition(node), nil) }
    var rest = node
    rest.content = .mapping(entries.filter { $0.key != entry.key })
    let condition = entries.count == 1 ? .all([]) : ConditionReader(file).condition(rest)
    let field = String(entry.key.dropLast("|seen_before".count))
    file.refer(to: .field, field, at: entry.keyNode)
    let seen = file.duration(entry.value).map { Hypothesis.SeenBefore(field: field, lookBack: $0) }
    return (condition, seen)
  }

  private func follows(_ subject: YamlNode, _ reader: MappingReader) -> Hypothesis.Test? {
    guard let inner = MappingReader(subject, "`follows`", in: file) else { return nil }
    defer { inner.finish() }
    let cause = condition(inner, "cause")
    let effect = condition(inner, "effect")
    let key = file.name(inner.required("by"), of: .field)
    let within = file.duration(inner.required("within"))
    let side: Hypothesis.Followed.Side? = file.choice(inner.value("of"), "of")
    let of = Hypothesis.Followed(side: side ?? .effect, during: during(reader))
    guard let bound = bound(reader), let cause, let effect, let key, let within else { return nil }
    return .follows(cause: cause, effect: effect, key: key, within: within, of: of, bound)
  }

  /// A condition, or the name of an event.
  private func condition(_ reader: MappingReader, _ key: String) -> Condition? {
    guard let node = reader.required(key) else { return nil }
    guard node.text != nil else { return ConditionReader(file).condition(node) }
    let place = file.place(node)
    return file.name(node, of: .event).map { .test(field: "event", .equals([$0]), place: place) }
  }

  private func cohort(_ subject: YamlNode, _ reader: MappingReader) -> Hypothesis.Test? {
    guard let inner = MappingReader(subject, "`cohort`", in: file) else { return nil }
    defer { inner.finish() }
    let bad = condition(inner, "bad")
    let unit = file.name(inner.required("unit"), of: .field)
    let split = file.name(inner.required("split"), of: .field)
    let window = file.duration(inner.required("window"))
    guard let bound = bound(reader, prefix: "risk_ratio_"), let bad, let unit, let split, let window else {
      return nil
    }
    return .cohort(bad: bad, unit: unit, split: split, window: window, bound)
  }

  private func distinct(_ subject: YamlNode, _ reader: MappingReader) -> Hypothesis.Test? {
    guard case .mapping(let entries) = subject.content else {
      file.error("Y105", "`distinct` must be a mapping, not \(subject.kindName)", at: subject)
      return nil
    }
    guard let field = entries.first(where: { $0.key == "field" }) else {
      file.error("Y104", "`distinct` needs the key `field`", at: subject)
      return nil
    }
    var rest = subject
    rest.content = .mapping(entries.filter { $0.key != "field" })
    let match = ConditionReader(file).condition(rest)
    let name = file.name(field.value, of: .field)
    let during = during(reader)
    guard let bound = bound(reader), let match, let name else { return nil }
    return .distinct(match, field: name, during: during, bound)
  }

  private func order(_ subject: YamlNode) -> Hypothesis.Test? {
    guard let inner = MappingReader(subject, "`order`", in: file) else { return nil }
    defer { inner.finish() }
    let first = file.name(inner.required("first"), of: .detector)
    let then = file.name(inner.required("then"), of: .detector)
    guard let first, let then else { return nil }
    return .order(first: first, then: then)
  }

  private func dose(_ subject: YamlNode, _ reader: MappingReader) -> Hypothesis.Test? {
    guard let inner = MappingReader(subject, "`dose`", in: file) else { return nil }
    defer { inner.finish() }
    let cause = file.name(inner.required("cause"), of: .detector)
    let effect = file.name(inner.required("effect"), of: .detector)
    guard let bound = bound(reader), let cause, let effect else { return nil }
    return .dose(cause: cause, effect: effect, bound)
  }

  private func precedent(_ subject: YamlNode, _ reader: MappingReader) -> Hypothesis.Test? {
    guard let inner = MappingReader(subject, "`precedent`", in: file) else { return nil }
    defer { inner.finish() }
    let find = file.name(inner.required("find"), of: .detector)
    let without = file.name(inner.required("without"), of: .detector)
    let lookBack = file.duration(inner.required("look_back"))
    guard let bound = bound(reader), let find, let without, let lookBack else { return nil }
    return .precedent(find: find, without: without, lookBack: lookBack, bound)
  }

  private func bound(_ reader: MappingReader, prefix: String = "") -> Hypothesis.Bound? {
    let bounds = Condition.Comparison.allCases.compactMap { comparison in
      file.number(reader.value(prefix + comparison.rawValue)).map {
        Hypothesis.Bound(comparison: comparison, value: $0)
      }
    }
    if bounds.count == 1 { return bounds[0] }
    file.error("H803", "a test has one of `gt`, `gte`, `lt`, `lte`".replacingBounds(prefix), at: reader.node)
    return nil
  }

  private func during(_ reader: MappingReader) -> Hypothesis.Period {
    reader.value("during").flatMap(period) ?? .impact
  }

  /// `impact`, the id of a detector, or `-2h..impact`.
  func period(_ node: YamlNode) -> Hypothesis.Period? {
    guard let text = file.text(node, "a stretch of time") else { return nil }
    if text == "impact" { return .impact }
    if text.hasSuffix("..impact") {
      guard let before = DurationText.nanoseconds(String(text.dropLast("..impact".count))), before <= 0 else {
        file.error("Y107", "`\(text)` is not a stretch of time such as -2h..impact", at: node)
        return nil
      }
      return .aroundImpact(before: -before)
    }
    file.refer(to: .detector, text, at: node)
    return .finding(text)
  }
}

extension String {
  /// The names of bounds with a word before each.
  fileprivate func replacingBounds(_ prefix: String) -> String {
    prefix.isEmpty
      ? self
      : split(separator: "`g").joined(separator: "`\(prefix)g").split(separator: "`l").joined(
        separator: "`\(prefix)l")
  }
}
