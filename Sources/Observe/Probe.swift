import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

/// One compiled test of an event, and what a row that passes it counts as. Shared by reference: what is tested row by
/// row is not copied for each.
final class Probe: Sendable {
  /// A field that a detector groups by, with its name as the group spells it.
  struct GroupField: Sendable {
    var prefix: [UInt8]
    var place: FieldPlace
  }

  let condition: CompiledCondition
  let exceptions: [CompiledCondition]
  /// Number of the series' type.
  let type: Int
  /// Whether a row that passes is spoken for, so that it makes no template.
  let isClaim: Bool
  /// Fields that the detector groups by, beyond host and component.
  let groups: [GroupField]
  /// The field whose distinct values are counted.
  let entity: FieldPlace?
  /// Whether it is counted over time.
  let isCounted: Bool
  /// Whether single times are kept.
  let isTimed: Bool
  /// Fields by which they are told apart within a scope.
  let keys: [FieldPlace]
  let units: Units?
  /// The field whose number is kept.
  let level: FieldPlace?
  /// Whether times and units are told apart by component and by host.
  let keepsComponent: Bool
  let keepsHost: Bool
  /// Number of the one who asks.
  let owner: Int
  /// Number of the type of the first of its shares, nil when its lines are not compared.
  let firstShare: Int?

  /// Where the names of units and of their attributes are found.
  struct Units: Sendable {
    var field: FieldPlace
    var split: [GroupField]
    /// Nanoseconds.
    var slot: Int64
  }

  /// Whether a scanner of messages can find the rows that may pass.
  var hasLiterals: Bool { condition.bodyLiteralSet != nil }

  /// Whether it asks for more than counts.
  var isKept: Bool { isTimed || units != nil || level != nil }

  /// A probe from one of the demands.
  init(
    _ demand: Demand, of watch: Watch, type: Int, firstShare: Int?, owner: Int, _ knowledge: KnowledgeBase
  ) throws(Diagnostic) {
    let formats = knowledge.formats.map(\.id)
    func compiled(_ condition: Condition) throws(Diagnostic) -> CompiledCondition {
      try CompiledCondition(
        condition, fields: knowledge.fieldNames, events: knowledge.eventNames, formats: formats)
    }
    condition = try compiled(demand.condition)
    var exceptions: [CompiledCondition] = []
    for exception in watch.exceptions { exceptions.append(try compiled(exception)) }
    self.exceptions = exceptions
    self.type = type
    self.owner = owner
    self.firstShare = firstShare
    isClaim = demand.isClaim
    let fields = knowledge.fieldNames
    groups = Self.groups(
      of: watch.scopeBy.filter { $0 != "host.name" && $0 != "service.name" }, fields)
    entity = demand.entity.flatMap { FieldPlace($0, fields: fields) }
    (isCounted, isTimed) = (demand.isCounted, demand.isTimed)
    keys = demand.keys.map { FieldPlace($0, fields: fields) ?? .field(-1) }
    keepsComponent = !watch.joinsComponents
    keepsHost = watch.scopeBy.contains("host.name")
    level = demand.level.flatMap { FieldPlace($0, fields: fields) }
    units = demand.units.flatMap { units in
      FieldPlace(units.field, fields: fields).map {
        Units(field: $0, split: Self.groups(of: units.split, fields), slot: max(1, units.slot))
      }
    }
  }

  private static func groups(of names: [String], _ fields: [String]) -> [GroupField] {
    names.compactMap { name in
      FieldPlace(name, fields: fields).map { GroupField(prefix: Array("\(name)=".utf8), place: $0) }
    }
  }
}
