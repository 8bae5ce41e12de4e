import ProximateDiagnostics

/// Checks that the events, fields and formats that rules speak of exist.
struct ReferenceLint {
  private let events: Set<String>
  private let fields: Set<String>
  private let formats: Set<String>
  private let detectors: Set<String>
  private let models: Set<String>

  /// Fields that every row may have.
  private static let common: Set<String> = [
    "event", "body", "record", "severity", "source.component", "host.name", "service.name", "log.logger",
    "format",
  ]

  init(_ formats: [FormatDefinition], detectors: [String], models: [String]) {
    self.detectors = Set(detectors)
    self.models = Set(models)
    events = Set(formats.flatMap { $0.events.map(\.name) })
    fields = Self.common.union(formats.flatMap(KnowledgeBase.producedFields))
    self.formats = Set(formats.map(\.id))
  }

  /// A warning for each name that nothing defines.
  func diagnostics(for references: [RuleReference]) -> [Diagnostic] { references.compactMap(diagnostic) }

  private func diagnostic(_ reference: RuleReference) -> Diagnostic? {
    let (known, code, what, label) =
      switch reference.kind {
      case .event: (events, "D203", "event", "no format names one so")
      case .field: (fields, "D204", "field", "no format produces it")
      case .format: (formats, "T604", "format", "")
      case .detector: (detectors, "D205", "detector", "no pack has it")
      case .model: (models, "H804", "model", "no pack has it")
      }
    if known.contains(reference.name) { return nil }
    return Diagnostic(
      .warning, code, "unknown \(what) `\(reference.name)`", at: reference.place, label: label,
      help: Suggestion.help(for: reference.name, among: known.sorted()))
  }
}
