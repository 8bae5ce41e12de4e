import ProximateDiagnostics
import ProximateModel

/// A pack with all its rules read.
struct Pack {
  var identity: PackIdentity
  var rules = RuleDocuments()

  /// Reads all files of a pack.
  init(_ source: PackFiles, digest: ([UInt8]) -> String) {
    identity = PackIdentity(
      name: source.directoryName, version: "0", sha256: source.sha256 ?? digest(source.digestedBytes))
    for file in source.files {
      let ruleFile =
        source.sha256 == nil
        ? RuleFile(name: file.display, text: file.text, isTrusted: source.isBuiltIn)
        : RuleFile(name: file.display, nodes: file.text)
      if file.path == "pack.yaml" { readManifest(ruleFile) } else { rules.add(RuleDocuments(ruleFile)) }
    }
    removeDuplicates()
  }

  private mutating func readManifest(_ file: RuleFile) {
    for document in YamlDocuments(file).read() {
      guard let reader = MappingReader(document, "a pack", in: file) else { continue }
      identity.name = file.text(reader.required("name")) ?? identity.name
      identity.version = file.text(reader.required("version")) ?? identity.version
      for key in ["title", "description", "licence"] { _ = reader.value(key).flatMap { file.text($0) } }
      _ = file.texts(reader.value("depends"))
      reader.finish()
    }
    rules.diagnostics += file.diagnostics
  }

  /// Of rules with the same id the first stays.
  private mutating func removeDuplicates() {
    var seen: [String: Place] = [:]
    let (formats, detectors) = (rules.formats, rules.detectors)
    rules.formats = formats.filter { isNew($0.id, $0.place, &seen) }
    rules.detectors = detectors.filter { isNew($0.id, $0.place, &seen) }
    let models = rules.models
    rules.models = models.filter { isNew($0.id, $0.place, &seen) }
  }

  private mutating func isNew(_ id: String, _ place: Place, _ seen: inout [String: Place]) -> Bool {
    guard let first = seen[id] else {
      seen[id] = place
      return true
    }
    let position = [first.file, first.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    rules.diagnostics.append(
      Diagnostic(
        .error, "K700", "the id `\(id)` is given twice", at: place, notes: ["first given at \(position)"]))
    return false
  }
}

extension RuleDocuments {
  /// Adds the rules of another file.
  mutating func add(_ other: RuleDocuments) {
    formats += other.formats
    detectors += other.detectors
    models += other.models
    hypotheses += other.hypotheses
    brokenFormats += other.brokenFormats
    diagnostics += other.diagnostics
    references += other.references
  }
}
