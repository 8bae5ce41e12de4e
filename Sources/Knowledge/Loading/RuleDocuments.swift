import ProximateDiagnostics

/// The rules of one file.
struct RuleDocuments {
  /// The kinds of documents.
  private enum Kind: String, CaseIterable { case format, detector, model, hypotheses }

  var formats: [FormatDefinition] = []
  var detectors: [Detector] = []
  var models: [CausalModel] = []
  var hypotheses: [HypothesisSet] = []
  /// Formats with errors: not to be used, but what they define is known.
  var brokenFormats: [FormatDefinition] = []
  var diagnostics: [Diagnostic] = []
  var references: [RuleReference] = []

  /// No rules.
  init() {}

  /// Reads all documents of a file. Rules with errors are left out.
  init(_ file: RuleFile) {
    for document in YamlDocuments(file).read() {
      guard let reader = MappingReader(document, "a rule", in: file),
        let kind: Kind = file.choice(reader.required("kind"), "kind of rule")
      else { continue }
      let errorsBefore = file.errorCount
      switch kind {
      case .format:
        guard let format = FormatReader(reader).read() else { continue }
        if file.errorCount == errorsBefore { formats.append(format) } else { brokenFormats.append(format) }
      case .detector:
        guard let detector = DetectorReader(reader).read() else { continue }
        if file.errorCount == errorsBefore { detectors.append(detector) }
      case .model:
        guard let model = ModelReader(reader).read() else { continue }
        if file.errorCount == errorsBefore { models.append(model) }
      case .hypotheses:
        guard let set = HypothesisReader(reader).read() else { continue }
        if file.errorCount == errorsBefore { hypotheses.append(set) }
      }
    }
    diagnostics = file.diagnostics
    references = file.references
  }
}
