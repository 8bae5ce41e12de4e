import ProximateDiagnostics
import ProximatePatterns

/// Reads rules of the Common Reliability Enumeration: sets and sequences of terms on lines of logs.
struct CREImporter {
  private(set) var result = RuleImport()

  init(_ files: [ForeignFile]) {
    for source in files {
      let file = RuleFile(name: source.name, text: source.text)
      let documents = YamlDocuments(file).read()
      for document in documents { read(document, file, source) }
      result.diagnostics += file.diagnostics
    }
  }

  private mutating func read(_ document: YamlNode, _ file: RuleFile, _ source: ForeignFile) {
    guard let reader = MappingReader(document, "a file of rules", in: file) else { return }
    let terms = CRETerms(reader.value("terms"), file)
    let rules = file.items(reader.required("rules"), "rules")
    for rule in rules {
      guard var detector = CRERuleReader(file, terms).detector(rule) else { continue }
      if rules.count == 1 { detector.addLogs(of: source) }
      result.detectors.append(detector)
    }
    for entry in reader.others() where entry.key != "section" {
      file.imported("X101", "`\(entry.key)` is not translated", at: entry.keyNode)
    }
  }
}

/// What a rule can name instead of writing it out.
struct CRETerms {
  private let terms: [String: YamlNode]

  init(_ node: YamlNode?, _ file: RuleFile) {
    var terms: [String: YamlNode] = [:]
    if let node, let reader = MappingReader(node, "`terms`", in: file) {
      for entry in reader.others() { terms[entry.key] = entry.value }
    }
    self.terms = terms
  }

  subscript(_ name: String) -> YamlNode? { terms[name] }
}

extension RuleFile {
  /// Reports what an importer could not say.
  func imported(
    _ code: String, _ summary: String, at node: YamlNode, help: String? = nil
  ) {
    let severity: Diagnostic.Severity = code == "X100" ? .error : code == "X101" ? .warning : .note
    report(Diagnostic(severity, code, summary, at: place(node), help: help))
  }
}

extension ImportedDetector {
  /// Tests on the logs that lie beside the rule, when they are not too long to read.
  mutating func addLogs(of source: ForeignFile) {
    if let log = source.firing, Self.isShort(log) {
      tests.insert(
        ImportedTest(name: "the log that came with the rule", lines: log.trimmedLines, fires: true), at: 0)
    }
    if let log = source.silent, Self.isShort(log) {
      tests.append(
        ImportedTest(name: "the harmless log that came with it", lines: log.trimmedLines, fires: false))
    }
  }

  private static func isShort(_ log: String) -> Bool {
    log.utf8.count <= 16 << 10 && log.utf8.count { $0 == UInt8(ascii: "\n") } < 60
      && !log.trimmedLines.isEmpty
  }
}

extension String {
  /// Without empty lines and spaces at the end, and without carriage returns.
  fileprivate var trimmedLines: String {
    let text = split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
