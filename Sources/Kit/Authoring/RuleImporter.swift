import Foundation
public import ProximateDiagnostics
import ProximateKnowledge
import ProximateNormalise

/// Rules of other languages as rules of ours, checked: what is handed out lints without errors and passes its tests.
public struct RuleImporter: Sendable {
  /// A rule file to be written.
  public struct Document: Sendable {
    /// Path within the pack, `detectors/cre.2025_0027.yaml`.
    public var path: String
    /// The YAML.
    public var text: String
  }

  /// Languages that are read.
  public static let languages = ForeignLanguage.allCases.map(\.rawValue)

  /// In the order of their paths.
  public private(set) var documents: [Document] = []
  /// What could not be expressed, with file, line and reason.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many rules or expressions the files have, and how many of them came through.
  public var counts: (detectors: Int, formats: Int) {
    (documents.count { $0.path.hasPrefix("detectors/") }, documents.count { $0.path.hasPrefix("formats/") })
  }

  /// Reads files and directories.
  ///
  /// - Parameters:
  ///   - language: one of `languages`.
  ///   - fields: names of fields in the other language, and what they are called here.
  public init(_ paths: [String], from language: String, fields: [String: String] = [:]) {
    guard let language = ForeignLanguage(rawValue: language) else { return }
    var sources: [ForeignFile] = []
    for path in paths { sources += files(at: path, language) }
    let imported = RuleImport(sources, from: language, fields: fields)
    diagnostics += imported.diagnostics
    if imported.detectors.isEmpty, imported.formats.isEmpty, imported.diagnostics.isEmpty {
      diagnostics.append(Diagnostic(.warning, "X103", "no rule was found in these files"))
    }
    let rules = Rules(complete: [], builtIn: true)
    for format in imported.formats { add(format) }
    for detector in imported.detectors { add(detector, rules) }
    documents.sort { $0.path < $1.path }
    diagnostics.sort()
  }

  private mutating func files(at path: String, _ language: ForeignLanguage) -> [ForeignFile] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      diagnostics.append(Diagnostic(.error, "X103", "no such file", at: Place(file: path)))
      return []
    }
    if isDirectory.boolValue {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name -> [ForeignFile] in
        let inner = path + "/" + name
        var isInner: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: inner, isDirectory: &isInner)
        return isInner.boolValue || Self.isRule(name, language) ? files(at: inner, language) : []
      }
    }
    guard let text = Self.text(of: path) else {
      diagnostics.append(Diagnostic(.error, "X103", "not readable as UTF-8", at: Place(file: path)))
      return []
    }
    let folder = (path as NSString).deletingLastPathComponent
    let beside = { (name: String) in Self.text(of: folder.isEmpty ? name : folder + "/" + name) }
    return [
      language == .cre
        ? ForeignFile(name: path, text: text, firing: beside("test.log"), silent: beside("test-fp.log"))
        : ForeignFile(name: path, text: text)
    ]
  }

  private static func isRule(_ name: String, _ language: ForeignLanguage) -> Bool {
    language == .grok
      ? !name.contains(".") || name.hasSuffix(".conf") || name.hasSuffix(".grok")
      : name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  private static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(validating: $0, as: UTF8.self) }
  }

  private mutating func add(_ format: ImportedFormat) {
    let text = format.yaml.document
    let decoded = KnowledgeLoader.decode(yaml: text, file: format.id)
    guard
      let error = decoded.diagnostics.first(where: { $0.severity == .error }) ?? Self.failure(decoded.formats)
    else {
      documents.append(Document(path: "formats/\(format.id).yaml", text: text))
      return
    }
    leaveOut(format.id, format.place, error)
  }

  /// The first sample that is not read as the format says, nil when all are.
  private static func failure(_ formats: [FormatDefinition]) -> Diagnostic? {
    let knowledge = KnowledgeBase(formats: formats, detectors: [], packs: [])
    let failed = RuleTester(knowledge).run().first { !$0.passed }
    return failed.map { Diagnostic(.error, "F301", "\($0.name): \($0.reason)") }
  }

  private mutating func leaveOut(_ id: String, _ place: Place, _ error: Diagnostic) {
    diagnostics.append(
      Diagnostic(
        .error, "X100", "`\(id)` is left out: the rule made of it has errors", at: place,
        notes: ["\(error.code): \(error.summary)"] + error.notes))
  }

  /// Keeps the tests that pass; those of the language's own are told when they do not.
  private mutating func add(_ detector: ImportedDetector, _ rules: Rules) {
    var kept = detector
    let decoded = KnowledgeLoader.decode(yaml: detector.yaml.document, file: detector.id)
    guard let rule = decoded.detectors.first else {
      let error = decoded.diagnostics.first { $0.severity == .error }
      leaveOut(detector.id, detector.place, error ?? Diagnostic(.error, "Y100", "it cannot be read"))
      return
    }
    let base = KnowledgeBase(formats: rules.knowledge.formats, detectors: [rule], packs: [])
    let catalogue =
      base.fieldNames == rules.knowledge.fieldNames ? rules.catalogue : try? FormatCatalogue(base)
    kept.tests = zip(detector.tests, rule.tests).compactMap { written, test in
      let complaint = DetectorTrial(rule, test, catalogue ?? rules.catalogue, base).complaint
      guard let complaint else { return written }
      diagnostics.append(
        Diagnostic(
          .warning, "X104", "the test `\(test.name)` of `\(rule.id)` does not pass and is left out",
          at: detector.place, notes: [complaint]))
      return nil
    }
    documents.append(Document(path: "detectors/\(kept.id).yaml", text: kept.yaml.document))
  }

  /// Writes a pack: the rules and, where there is none, its `pack.yaml`.
  ///
  /// - Throws: what the file system says.
  public func write(to directory: String, from language: String) throws {
    let root = URL(fileURLWithPath: directory)
    for document in documents {
      let file = root.appendingPathComponent(document.path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(document.text.utf8).write(to: file)
    }
    let manifest = root.appendingPathComponent("pack.yaml")
    if !documents.isEmpty, !FileManager.default.fileExists(atPath: manifest.path) {
      let text = "name: imported-\(language)\nversion: 1.0.0\ntitle: Rules imported from \(language)\n"
      try Data(text.utf8).write(to: manifest)
    }
  }
}
