import ProximateDiagnostics
import ProximateModel

/// Reads a detector from a document of kind `detector`.
struct DetectorReader {
  private let reader: MappingReader
  private var file: RuleFile { reader.file }

  init(_ reader: MappingReader) { self.reader = reader }

  /// The detector; nil after a report when it cannot be used.
  func read() -> Detector? {
    guard let header = RuleHeader(reader) else { return nil }
    let severity = file.severity(reader.required("severity"))
    let summary = file.text(reader.required("summary"))
    let description = reader.value("description").flatMap { file.text($0) }
    let requires = Requirements(reader.value("requires"), file)
    let scope = Scope(reader.value("scope"), file)
    let entity = file.name(reader.value("entity"), of: .field)
    var parameters = Parameters(reader.value("params"), file)
    let rule = reader.required("detect").map { parameters.resolved($0) }.flatMap(DetectionReader(file).rule)
    let causal = reader.required("causal").flatMap { Causality($0, file) }
    let exceptions = exceptions(&parameters)
    parameters.reportUnused()
    let tests = file.items(reader.value("tests"), "tests").compactMap(DetectorTestReader(file).test)
    reader.finish()
    guard let rule, let causal, let severity, let summary else { return nil }
    let detector = Detector(
      id: header.id, title: header.title, version: header.version, status: header.status, severity: severity,
      summary: summary, description: description ?? "", nature: causal.nature, isExternal: causal.isExternal,
      blames: causal.blames, sharedCause: causal.sharedCause,
      canBe: causal.canBe, component: scope.component, scopeBy: scope.by, entity: entity, rule: rule,
      exceptions: exceptions, requiredEvents: requires.events, requiredFields: requires.fields, tests: tests,
      place: header.place)
    DetectorLint(detector, file, reader).check()
    return detector
  }

  private func exceptions(_ parameters: inout Parameters) -> [Condition] {
    var conditions: [Condition] = []
    for item in file.items(reader.value("exceptions"), "exceptions") {
      guard let exception = MappingReader(parameters.resolved(item), "an exception", in: file) else {
        continue
      }
      _ = file.text(exception.required("name"))
      if let condition = exception.required("when").flatMap(ConditionReader(file).condition) {
        conditions.append(condition)
      }
      exception.finish()
    }
    return conditions
  }
}

/// What must occur for "nothing found" to mean "clean".
private struct Requirements {
  var events: [String] = []
  var fields: [String] = []

  init(_ node: YamlNode?, _ file: RuleFile) {
    guard let node, let reader = MappingReader(node, "`requires`", in: file) else { return }
    events = file.names(reader.value("events"), of: .event)
    fields = file.names(reader.value("fields"), of: .field)
    reader.finish()
  }
}

/// Whom a finding is about.
private struct Scope {
  var component: String?
  var by: [String] = []

  init(_ node: YamlNode?, _ file: RuleFile) {
    guard let node, let reader = MappingReader(node, "`scope`", in: file) else { return }
    component = file.text(reader.value("component"))
    by = file.names(reader.value("by"), of: .field)
    reader.finish()
  }
}

/// What part in an incident the author gives to a finding.
private struct Causality {
  /// Where the cause of it lies.
  enum Origin: String, CaseIterable { case `internal`, external }

  var nature: Nature
  var isExternal: Bool
  var blames: Blame
  var sharedCause: String?
  var canBe: Set<Role>

  init?(_ node: YamlNode, _ file: RuleFile) {
    guard let reader = MappingReader(node, "`causal`", in: file) else { return nil }
    let nature: Nature? = file.choice(reader.required("nature"), "nature")
    let origin: Origin? = file.choice(reader.value("origin"), "origin")
    let blames: Blame? = file.choice(reader.value("blames"), "one to blame")
    let shared = file.text(reader.value("shared_by_node"))
    var roles: Set<Role> = []
    for item in file.items(reader.value("can_be"), "can_be") {
      if let role: Role = file.choice(item, "role") { roles.insert(role) }
    }
    reader.finish()
    guard let nature else { return nil }
    self.nature = nature
    isExternal = origin == .external
    self.blames = blames ?? .itself
    sharedCause = shared
    canBe = roles
  }
}
