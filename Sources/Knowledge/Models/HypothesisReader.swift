import ProximateDiagnostics

/// Reads hypotheses from a document of kind `hypotheses`.
struct HypothesisReader {
  private let reader: MappingReader
  private var file: RuleFile { reader.file }

  init(_ reader: MappingReader) { self.reader = reader }

  /// The hypotheses; nil after a report when they belong to nothing.
  func read() -> HypothesisSet? {
    let modelNode = reader.required("model")
    let model = file.name(modelNode, of: .model)
    let list = reader.required("hypotheses")
    let hypotheses = file.items(list, "hypotheses").compactMap(hypothesis)
    reader.finish()
    var seen: Set<String> = []
    for hypothesis in hypotheses where !seen.insert(hypothesis.id).inserted {
      file.report(
        Diagnostic(.error, "H800", "the id `\(hypothesis.id)` is given twice", at: hypothesis.place))
    }
    guard let model, let modelNode else { return nil }
    return HypothesisSet(model: model, hypotheses: hypotheses, place: file.place(modelNode))
  }

  private func hypothesis(_ node: YamlNode) -> Hypothesis? {
    guard let reader = MappingReader(node, "a hypothesis", in: file) else { return nil }
    let id = file.text(reader.required("id"))
    let claim = file.text(reader.required("claim"))
    let supports = file.items(reader.value("supports"), "supports").compactMap(support)
    let refutes = file.items(reader.value("refutes"), "refutes").compactMap(refuter)
    reader.finish()
    if refutes.isEmpty {
      file.error(
        "H801", "`\(id ?? "the hypothesis")` cannot be refuted: nothing is named that would speak against it",
        at: node, help: "add a test under `refutes`")
    }
    guard let id, let claim else { return nil }
    return Hypothesis(id: id, claim: claim, supports: supports, refutes: refutes, place: file.place(node))
  }

  private func support(_ node: YamlNode) -> Hypothesis.Support? {
    guard let reader = MappingReader(node, "a support", in: file) else { return nil }
    defer { reader.finish() }
    let finding = file.name(reader.required("finding"), of: .detector)
    let before = reader.value("before").flatMap { RefuterReader(file).period($0) }
    let weight: Hypothesis.Support.Weight? = file.choice(reader.value("weight"), "weight")
    let conditions = file.textMap(reader.value("where"), "`where`").map {
      Hypothesis.NamedValue(name: $0.key, value: $0.value)
    }
    return finding.map {
      Hypothesis.Support(
        finding: $0, before: before, weight: weight ?? .weak,
        conditions: conditions.sorted { $0.name < $1.name })
    }
  }

  private func refuter(_ node: YamlNode) -> Hypothesis.Refuter? {
    guard let reader = MappingReader(node, "a refuter", in: file) else { return nil }
    defer { reader.finish() }
    let id = file.text(reader.required("id"))
    let test = reader.required("test").flatMap { RefuterReader(file).test($0) }
    let needs = needs(reader.value("needs"))
    let strength: Hypothesis.Refuter.Strength? = file.choice(reader.required("strength"), "strength")
    let because = file.text(reader.required("because"))
    guard let id, let test, let strength, let because else { return nil }
    return Hypothesis.Refuter(
      id: id, test: test, needs: needs, strength: strength, because: because, place: file.place(node))
  }

  private func needs(_ node: YamlNode?) -> Hypothesis.Needs {
    guard let node, let reader = MappingReader(node, "`needs`", in: file) else { return Hypothesis.Needs() }
    defer { reader.finish() }
    let coverage = reader.value("coverage").flatMap { file.number($0) } ?? 0
    if !(0...1).contains(coverage) {
      file.error("Y107", "a coverage lies between 0 and 1", at: reader.key("coverage"))
    }
    return Hypothesis.Needs(
      events: file.names(reader.value("events"), of: .event),
      fields: file.names(reader.value("fields"), of: .field), coverage: min(max(coverage, 0), 1))
  }
}
