import ProximateDiagnostics
import ProximateModel

/// Detection types that look at states instead of events.
extension DetectionReader {
  /// `of`, `where`, `given`, `unless`, `field`, `expected`.
  func state(_ reader: MappingReader) -> DetectorRule? { stateRule(reader).map { .state($0) } }

  /// `of`, `field`, `must`, `with: {kind, field, where, <link>}` and what a state has.
  func mismatch(_ reader: MappingReader) -> DetectorRule? {
    let agreement: Mismatch.Agreement? = file.choice(reader.required("must"), "agreement")
    let with = reader.required("with").flatMap { MappingReader($0, "`with`", in: file) }
    let partnerField = with.flatMap { file.text($0.value("field")) }.map(StateField.init)
    let partner = with.flatMap(related)
    with?.finish()
    guard let state = stateRule(reader), let agreement, let partner else { return nil }
    guard let field = state.field else {
      file.error("Y104", "a mismatch needs the key `field`", at: reader.node)
      return nil
    }
    if agreement != .exist, partnerField == nil {
      file.error("Y104", "`with` needs the key `field` for `must: \(agreement.rawValue)`", at: reader.node)
      return nil
    }
    return .mismatch(
      Mismatch(
        state: state, field: field, partner: partner, partnerField: partnerField, agreement: agreement))
  }

  private func stateRule(_ reader: MappingReader) -> StateRule? {
    let kinds = file.texts(reader.required("of")) ?? []
    let tests = tests(reader.value("where"))
    let given = file.items(reader.value("given"), "given").compactMap(relatedItem)
    let unless = file.items(reader.value("unless"), "unless").compactMap(relatedItem)
    let field = file.text(reader.value("field")).map(StateField.init)
    let expected = file.text(reader.value("expected")) ?? ""
    guard !kinds.isEmpty else { return nil }
    if tests.isEmpty, field == nil {
      file.error("Y104", "a state needs `where` or `field`", at: reader.node)
      return nil
    }
    return StateRule(
      query: StateQuery(kinds: kinds, tests: tests), given: given, unless: unless, field: field,
      expected: expected)
  }

  private func relatedItem(_ node: YamlNode) -> RelatedState? {
    guard let reader = MappingReader(node, "a related object", in: file) else { return nil }
    defer { reader.finish() }
    return related(reader)
  }

  /// `kind`, `where`, and one of `named_by`, `naming`, `selected_by`, `selecting`, or `in`.
  private func related(_ reader: MappingReader) -> RelatedState? {
    let kinds = file.texts(reader.value("kind")) ?? []
    let tests = tests(reader.value("where"))
    let query = StateQuery(kinds: kinds, tests: tests)
    let atLeast = reader.value("at_least").flatMap { file.integer($0) } ?? 1
    let share = reader.value("share").flatMap { file.number($0) } ?? 0
    let fields: [(String, (StateField) -> StateLink)] = [
      ("named_by", StateLink.named), ("naming", StateLink.naming), ("selected_by", StateLink.selected),
      ("selecting", StateLink.selecting),
    ]
    var link = StateLink.namespace
    for (key, make) in fields {
      if let field = file.text(reader.value(key)) { link = make(StateField(field)) }
    }
    enum Place: String, CaseIterable { case cluster, namespace, workload, itself, node }
    if let place: Place = file.choice(reader.value("in"), "place") {
      link =
        switch place {
        case .cluster: .anywhere
        case .namespace: .namespace
        case .workload: .workload
        case .itself: .itself
        case .node: .hosted
        }
    }
    return RelatedState(query: query, link: link, atLeast: max(1, atLeast), share: share)
  }

  /// Tests by field, `field|form: value or values`.
  private func tests(_ node: YamlNode?) -> [StateTest] {
    guard let node, let reader = MappingReader(node, "`where`", in: file) else { return [] }
    return reader.others().compactMap { entry in
      let parts = entry.key.split(separator: "|", maxSplits: 1).map(String.init)
      guard let values = file.texts(entry.value), let field = parts.first else { return nil }
      let name = parts.count > 1 ? parts[1] : StateTest.Form.equals.rawValue
      guard let form = StateTest.Form(rawValue: name) else {
        let known = StateTest.Form.allCases.map(\.rawValue)
        file.error(
          "Y106", "unknown test `\(name)`", at: entry.keyNode,
          help: Suggestion.help(for: name, among: known) ?? "one of " + known.joined(separator: ", "))
        return nil
      }
      return StateTest(field: StateField(field), form: form, values: values)
    }
  }
}
