import ProximateDiagnostics
import ProximateModel

/// Reads a causal model from a document of kind `model`.
struct ModelReader {
  private let reader: MappingReader
  private var file: RuleFile { reader.file }

  init(_ reader: MappingReader) { self.reader = reader }

  /// The model; nil after a report when it cannot be used.
  func read() -> CausalModel? {
    guard let header = RuleHeader(reader, needsStatus: false) else { return nil }
    var model = CausalModel(
      id: header.id, title: header.title, version: header.version, status: header.status, place: header.place)
    _ = reader.value("description").flatMap { file.text($0) }
    model.components = file.items(reader.required("components"), "components").compactMap(component)
    model.topology = topology(reader.value("topology"))
    model.impact = file.names(reader.required("impact"), of: .detector)
    let mechanisms = MechanismReader(file)
    model.mechanisms = file.items(reader.required("mechanisms"), "mechanisms").compactMap(
      mechanisms.mechanism)
    model.loops = file.items(reader.value("loops"), "loops").compactMap(mechanisms.loop)
    model.precedents = file.items(reader.value("precedents"), "precedents").compactMap(mechanisms.precedent)
    model.responses = file.items(reader.value("responses"), "responses").compactMap(mechanisms.response)
    model.tests = file.items(reader.value("tests"), "tests").compactMap(ModelTestReader(file).test)
    reader.finish()
    ModelLint(model, file, reader).check()
    return model
  }

  private func component(_ node: YamlNode) -> CausalModel.Component? {
    guard let reader = MappingReader(node, "a component", in: file) else { return nil }
    defer { reader.finish() }
    let id = file.text(reader.required("id"))
    let match = reader.required("match").flatMap(ConditionReader(file).condition)
    let key = file.name(reader.value("key"), of: .field)
    let isExternal = reader.value("external").flatMap { file.truth($0) } ?? false
    let drawnFrom = reader.value("drawn_from").flatMap { file.text($0) }
    let dependencies = file.items(reader.value("depends_on"), "depends_on").compactMap(dependency)
    guard let id, let match else { return nil }
    return CausalModel.Component(
      id: id, match: match, key: key, isExternal: isExternal, drawnFrom: drawnFrom, dependsOn: dependencies,
      place: file.place(node))
  }

  private func dependency(_ node: YamlNode) -> CausalModel.Component.Dependency? {
    if let name = node.text { return CausalModel.Component.Dependency(to: name, needs: .all, purpose: nil) }
    guard let reader = MappingReader(node, "a dependency", in: file) else { return nil }
    defer { reader.finish() }
    let needs: CausalModel.Component.Dependency.Needs? = file.choice(reader.value("needs"), "need")
    let purpose = reader.value("for").flatMap { file.text($0) }
    return file.text(reader.required("to")).map {
      CausalModel.Component.Dependency(to: $0, needs: needs ?? .all, purpose: purpose)
    }
  }

  /// `{from: [{field: peer.service, as: calls}, {file: topology.csv}]}`.
  private func topology(_ node: YamlNode?) -> [CausalModel.TopologySource] {
    guard let node, let reader = MappingReader(node, "`topology`", in: file) else { return [] }
    defer { reader.finish() }
    return file.items(reader.required("from"), "sources of the topology").compactMap { item in
      guard let source = MappingReader(item, "a source of the topology", in: file) else { return nil }
      defer { source.finish() }
      if let path = source.value("file") { return file.text(path).map { .file($0) } }
      let relation = source.value("as").flatMap { file.text($0) } ?? "calls"
      return file.name(source.required("field"), of: .field).map { .field($0, relation: relation) }
    }
  }
}
