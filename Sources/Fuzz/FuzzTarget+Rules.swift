internal import ProximateDiagnostics
internal import ProximateKnowledge

extension FuzzTarget {
  /// Rules of any bytes are read or refused, and what is said of them lies within their file.
  static func brokenRules(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let decoded = KnowledgeLoader.decode(yaml: text, file: "fuzz.yaml")
    let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 2
    let isWithin = decoded.diagnostics.compactMap(\.place).allSatisfy { place in
      (1...lines).contains(place.line ?? 1)
    }
    return isWithin ? nil : "a place beyond the file"
  }

  /// Rules of other languages are translated or refused; what comes out is YAML.
  static func brokenTranslation(_ bytes: [UInt8]) -> String? {
    let file = ForeignFile(name: "fuzz.yml", text: String(decoding: bytes, as: UTF8.self))
    for language in ForeignLanguage.allCases {
      for detector in RuleImport([file], from: language).detectors {
        let decoded = KnowledgeLoader.decode(yaml: detector.yaml.document, file: "made.yaml")
        // What is no rule here is left out and told by the command; it must at least be YAML.
        if decoded.diagnostics.contains(where: { ["Y100", "Y101"].contains($0.code) }) {
          return "not YAML: \(detector.yaml.document)"
        }
      }
    }
    return nil
  }
}
