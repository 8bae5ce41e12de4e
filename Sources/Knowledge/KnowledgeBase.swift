package import ProximateModel

/// Everything that experts wrote, loaded and checked: immutable, shared by all workers.
package struct KnowledgeBase: Sendable {
  /// Formats in the order of their ids; `EventRow.format` is an index into them.
  package let formats: [FormatDefinition]
  /// Detectors in the order of their ids.
  package private(set) var detectors: [Detector]
  /// Names of events, sorted; index 0 is "" (none). `EventRow.eventName` is an index into them.
  package let eventNames: [String]
  /// Canonical field names, sorted; `FieldValue.key` is an index into them.
  package let fieldNames: [String]
  /// The packs, by name.
  package let packs: [PackIdentity]
  /// Causal models in the order of their ids.
  package let models: [CausalModel]
  /// Hypotheses, in the order of their models, then of their files.
  package let hypotheses: [HypothesisSet]

  /// A knowledge base of these rules; names are collected from them.
  package init(
    formats: [FormatDefinition], detectors: [Detector], packs: [PackIdentity], models: [CausalModel] = [],
    hypotheses: [HypothesisSet] = []
  ) {
    self.formats = formats.sorted { $0.id < $1.id }
    self.detectors = detectors.sorted { $0.id < $1.id }
    self.packs = packs.sorted { $0.name < $1.name }
    eventNames = [""] + Set(formats.flatMap { $0.events.map(\.name) }).sorted()
    self.models = models.sorted { $0.id < $1.id }
    self.hypotheses = hypotheses.sorted { ($0.model, $0.place) < ($1.model, $1.place) }
    fieldNames = Set(
      formats.flatMap(Self.fieldNames) + detectors.flatMap(Self.fieldNames) + models.flatMap(\.fieldNames)
        + hypotheses.flatMap(\.fieldNames)
    ).sorted()
  }

  /// The same knowledge with these detectors only; all indices keep their meaning.
  package func keeping(_ detectors: [Detector]) -> KnowledgeBase {
    var result = self
    result.detectors = detectors.sorted { $0.id < $1.id }
    return result
  }

  /// A detector with all those that it is made of.
  package func parts(of detector: Detector) -> [Detector] {
    var (parts, wanted) = ([detector], [detector])
    while let next = wanted.popLast() {
      guard case .composite(let composite) = next.rule else { continue }
      for member in detectors where composite.members.contains(member.id) && !parts.contains(member) {
        parts.append(member)
        wanted.append(member)
      }
    }
    return parts
  }

  private static func fieldNames(of format: FormatDefinition) -> [String] {
    producedFields(of: format) + format.events.flatMap(\.when.fieldNames)
  }

  /// The canonical fields that a format's lines can have.
  static func producedFields(of format: FormatDefinition) -> [String] {
    format.fields.map(\.name) + format.constants.keys
      + format.events.flatMap { event in event.extract.map { groupNames($0.pattern.text) } ?? [] }
  }

  private static func fieldNames(of detector: Detector) -> [String] {
    detector.scopeBy + [detector.entity].compactMap { $0 } + detector.rule.fieldNames
      + detector.requiredFields + detector.rule.conditions.flatMap(\.fieldNames)
      + detector.exceptions.flatMap(\.fieldNames)
  }

  /// The named groups of a pattern as canonical field names (`__` stands for `.`).
  package static func groupNames(_ pattern: String) -> [String] { rawGroupNames(pattern).map(canonical) }

  /// The named groups of a pattern as written.
  static func rawGroupNames(_ pattern: String) -> [String] {
    var names: [String] = []
    var rest = Array(pattern.utf8)[...]
    while let start = rest.indices.first(where: { rest[$0...].starts(with: groupMark) }) {
      let name = rest[(start + groupMark.count)...].prefix { $0 != UInt8(ascii: ">") }
      // `(?<=` and `(?<!` look behind.
      if let head = name.first, head != UInt8(ascii: "="), head != UInt8(ascii: "!") {
        names.append(String(decoding: name, as: UTF8.self))
      }
      rest = rest[(start + groupMark.count)...]
    }
    return names
  }

  private static let groupMark = Array("(?<".utf8)

  /// A group's name as a canonical field name: `node__id` is `node.id`.
  package static func canonical(_ group: String) -> String {
    // Most names have no such pair; looking for it is cheaper than splitting.
    guard zip(group.utf8, group.utf8.dropFirst()).contains(where: { $0 == 0x5f && $1 == 0x5f }) else {
      return group
    }
    return group.split(separator: "__", omittingEmptySubsequences: false).joined(separator: ".")
  }
}

extension Condition {
  /// All fields that it tests.
  package var fieldNames: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.fieldNames)
    case .not(let part): part.fieldNames
    case .test(let field, let test, _): [field] + [test.otherField].compactMap { $0 }
    }
  }
}
