import ProximateDiagnostics

/// Reads the tests of a model.
struct ModelTestReader {
  private let file: RuleFile

  init(_ file: RuleFile) { self.file = file }

  func test(_ node: YamlNode) -> CausalModel.ModelTest? {
    guard let reader = MappingReader(node, "a test", in: file) else { return nil }
    defer { reader.finish() }
    let name = file.text(reader.required("name"))
    let base = reader.value("base").flatMap { file.instant($0) } ?? DetectorTestReader.usualBase
    let findings = file.items(reader.required("findings"), "findings").compactMap(sketch)
    let history = file.items(reader.value("history"), "history").compactMap(sketch)
    guard let expectNode = reader.required("expect"),
      let expect = MappingReader(expectNode, "`expect`", in: file), let name
    else { return nil }
    defer { expect.finish() }
    return CausalModel.ModelTest(
      name: name, base: base, findings: findings, history: history,
      trigger: file.name(expect.value("trigger"), of: .detector),
      rootCause: file.name(expect.value("root_cause"), of: .detector),
      loops: file.texts(expect.value("loops")) ?? [], place: file.place(node))
  }

  private func sketch(_ node: YamlNode) -> CausalModel.ModelTest.Sketch? {
    guard let reader = MappingReader(node, "a finding", in: file) else { return nil }
    defer { reader.finish() }
    let id = file.name(reader.required("id"), of: .detector)
    let start = file.duration(reader.required("t"))
    let end = reader.value("end").flatMap { file.duration($0) }
    let entities = reader.value("entities").flatMap { file.integer($0) }
    if let start, let end, end < start {
      file.error("M514", "the finding ends before it begins", at: reader.key("end"))
    }
    guard let id, let start else { return nil }
    return CausalModel.ModelTest.Sketch(id: id, start: start, end: end ?? start, entities: entities)
  }
}
