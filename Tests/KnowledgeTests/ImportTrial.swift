import ProximateDiagnostics
import Testing

@testable import ProximateKnowledge

/// Imports rules of another language and loads what comes of them.
protocol ImportTrial {}

extension ImportTrial {
  func imported(_ text: String, _ language: ForeignLanguage) -> RuleImport {
    RuleImport([ForeignFile(name: "a.yml", text: text)], from: language)
  }

  /// Loads what was imported and gives the detections with the messages of the loader.
  func loaded(_ result: RuleImport) -> [DetectorRule] {
    result.detectors.compactMap { detector in
      let (_, detectors, diagnostics) = KnowledgeLoader.decode(yaml: detector.yaml.document, file: "b.yaml")
      let errors = diagnostics.filter { $0.severity == .error }.map(\.text)
      #expect(errors == [], "\(detector.yaml.document)")
      return detectors.first?.rule
    }
  }
}
