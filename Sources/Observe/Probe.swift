import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

/// One compiled test of a detector, and what a row that passes it counts as.
struct Probe: Sendable {
  /// A field that a detector groups by, with its name as the group spells it.
  struct GroupField: Sendable {
    var prefix: [UInt8]
    var place: FieldPlace
  }

  var condition: CompiledCondition
  var exceptions: [CompiledCondition]
  /// Number of the series' type.
  var type: Int
  /// Whether a row that passes is spoken for, so that it makes no template.
  var isClaim: Bool
  /// Fields that the detector groups by, beyond host and component.
  var groups: [GroupField]
  /// The field whose distinct values are counted.
  var entity: FieldPlace?

  /// A probe from one of a detector's conditions.
  init(
    _ condition: Condition, of detector: Detector, type: Int, isClaim: Bool, _ knowledge: KnowledgeBase
  ) throws(Diagnostic) {
    let formats = knowledge.formats.map(\.id)
    func compiled(_ condition: Condition) throws(Diagnostic) -> CompiledCondition {
      try CompiledCondition(
        condition, fields: knowledge.fieldNames, events: knowledge.eventNames, formats: formats)
    }
    self.condition = try compiled(condition)
    exceptions = []
    for exception in detector.exceptions { exceptions.append(try compiled(exception)) }
    self.type = type
    self.isClaim = isClaim
    groups = Self.groups(of: detector, knowledge)
    entity = Self.entityField(of: detector).flatMap { FieldPlace($0, fields: knowledge.fieldNames) }
  }

  private static func groups(of detector: Detector, _ knowledge: KnowledgeBase) -> [GroupField] {
    detector.scopeBy.filter { $0 != "host.name" && $0 != "service.name" }.compactMap { name in
      FieldPlace(name, fields: knowledge.fieldNames).map {
        GroupField(prefix: Array("\(name)=".utf8), place: $0)
      }
    }
  }

  /// What a count of distinct values counts comes before what the finding reports as entities.
  private static func entityField(of detector: Detector) -> String? {
    if case .count(_, let distinct?, _, _) = detector.rule { return distinct }
    return detector.entity
  }
}
