extension Condition {
  /// All events that it names.
  package var eventNames: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.eventNames)
    case .not(let part): part.eventNames
    case .test("event", .equals(let names), _): names
    case .test: []
    }
  }
}

extension DetectorRule {
  /// All fields that a detector's rule looks at.
  package func fieldNames(of detector: Detector) -> [String] {
    (conditions.flatMap(\.fieldNames) + detector.exceptions.flatMap(\.fieldNames) + fieldNames).filter {
      $0 != "event"
    }
  }
}

extension KnowledgeBase {
  /// The canonical fields that a format's lines can have.
  package static func fields(of format: FormatDefinition) -> [String] { producedFields(of: format) }
}
