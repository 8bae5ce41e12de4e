package import ProximateDiagnostics

/// Languages of rules that can be read.
package enum ForeignLanguage: String, Sendable, CaseIterable {
  case sigma, cre, grok
}

/// What came of files in another language: detectors or formats of ours, and what could not be said.
///
/// Codes: X100 a rule is left out; X101 a part of it is left out or taken to mean something else; X102 worth knowing;
/// X103 nothing to import.
package struct RuleImport: Sendable {
  package var detectors: [ImportedDetector] = []
  package var formats: [ImportedFormat] = []
  package var diagnostics: [Diagnostic] = []

  package init() {}

  /// Reads all files together: a rule of one file may name those of another.
  ///
  /// - Parameter fields: names of fields in the other language, and what they are called here.
  package init(_ files: [ForeignFile], from language: ForeignLanguage, fields: [String: String] = [:]) {
    switch language {
    case .sigma: self = SigmaImporter(files, fields: fields).result
    case .cre: self = CREImporter(files).result
    case .grok: self = GrokImporter(files).result
    }
    makeUnique()
    diagnostics.sort()
  }

  /// Ids that occur twice get a number.
  private mutating func makeUnique() {
    var seen: [String: Int] = [:]
    for i in detectors.indices {
      let number = seen[detectors[i].id, default: 0] + 1
      seen[detectors[i].id] = number
      if number > 1 { detectors[i].id += "_\(number)" }
    }
    for i in formats.indices {
      let number = seen[formats[i].id, default: 0] + 1
      seen[formats[i].id] = number
      if number > 1 { formats[i].id += "_\(number)" }
    }
  }
}

/// A file of another language.
package struct ForeignFile: Sendable {
  package var name: String
  package var text: String
  /// Logs that lie beside it and on which the rule must fire.
  package var firing: String?
  /// Logs that lie beside it and on which it must not.
  package var silent: String?

  package init(name: String, text: String, firing: String? = nil, silent: String? = nil) {
    self.name = name
    self.text = text
    self.firing = firing
    self.silent = silent
  }
}

/// Names of other languages as ids of ours.
enum ForeignName {
  /// Lower-case letters, digits and `_`, at most 60; `rule` when nothing remains.
  static func id(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain { result.unicodeScalars.append(scalar) } else if !result.hasSuffix("_") { result += "_" }
    }
    let trimmed = result.drop { $0 == "_" }.prefix(60)
    let end = trimmed.lastIndex { $0 != "_" }
    return end.map { String(trimmed[...$0]) } ?? "rule"
  }
}
