import ProximateDiagnostics
internal import Yams

/// Splits a file into documents of located nodes. What is refused is reported to the file.
package struct YamlDocuments {
  private let file: RuleFile

  /// Longer files are refused: rules are written by hand.
  static let maximumBytes = 4 << 20
  /// Deeper nesting is refused.
  static let maximumDepth = 64

  /// A refusal that has been reported.
  private struct Refused: Error {}

  package init(_ file: RuleFile) { self.file = file }

  /// All documents up to the first that cannot be read; empty ones are left out.
  package func read() -> [YamlNode] {
    if let documents = file.documents { return documents }
    guard isReadable, !refusesAlias() else { return [] }
    var documents: [YamlNode] = []
    do {
      // The basic resolver takes every scalar for text, as we do; the usual one tries regular expressions.
      let parser = try Parser(yaml: file.text, resolver: .basic)
      // Nodes refer to their anchors weakly: the parser has to outlive them.
      try withExtendedLifetime(parser) {
        while let root = try parser.nextRoot() {
          let node = try located(root, depth: 0)
          if !node.isEmpty { documents.append(node) }
        }
      }
    } catch { report(error) }
    return documents
  }

  private var isReadable: Bool {
    if file.isTrusted { return true }
    if file.text.utf8.count > Self.maximumBytes {
      file.report(Diagnostic(.error, "Y109", "longer than 4 MiB", at: Place(file: file.name)))
      return false
    }
    return true
  }

  /// Whether there is an alias, or a mistake that hides whether there is one; it has been reported then.
  ///
  /// An alias as a key is expanded while parsing, however large. So the parser is first shown texts in place of all
  /// that looks like an alias, and tells at which of them a node begins.
  private func refusesAlias() -> Bool {
    guard !file.isTrusted, let scan = AliasScan(file) else { return false }
    do {
      let parser = try Parser(yaml: scan.harmlessText, resolver: .basic)
      return try withExtendedLifetime(parser) { () throws -> Bool in
        while let root = try parser.nextRoot() {
          guard let alias = firstAlias(in: root, scan) else { continue }
          refuseAnchor(at: alias)
          return true
        }
        return false
      }
    } catch { report(error) }
    return true
  }

  private func firstAlias(in node: Node, _ scan: AliasScan) -> Place? {
    switch node {
    case .scalar:
      let (line, column) = position(of: node)
      return scan.hasMark(line, column) ? file.place(line, column) : nil
    case .sequence(let items):
      for item in items { if let alias = firstAlias(in: item, scan) { return alias } }
    case .mapping(let entries):
      for (key, value) in entries {
        if let alias = firstAlias(in: key, scan) ?? firstAlias(in: value, scan) { return alias }
      }
    case .alias: break
    }
    return nil
  }

  private func position(of node: Node) -> (line: Int, column: Int) {
    file.position(node.mark?.line ?? 1, node.mark?.column ?? 1)
  }

  private func report(_ error: any Error) {
    if let error = error as? YamlError {
      file.report(YamlComplaint(error, in: file).diagnostic)
    } else if !(error is Refused) {
      file.report(Diagnostic(.error, "Y100", "not YAML: \(error)", at: Place(file: file.name)))
    }
  }

  private func refuseAnchor(at place: Place) {
    file.report(
      Diagnostic(
        .error, "Y102", "anchors, aliases and merge keys are not allowed in rules", at: place,
        help: "write the value out"))
  }

  private func located(_ node: Node, depth: Int) throws -> YamlNode {
    let (line, column) = position(of: node)
    if node.anchor != nil {
      refuseAnchor(at: file.place(line, column))
      throw Refused()
    }
    if depth > Self.maximumDepth {
      file.report(Diagnostic(.error, "Y109", "nested too deeply", at: file.place(line, column)))
      throw Refused()
    }
    return YamlNode(content: try content(of: node, depth: depth), line: line, column: column)
  }

  private func content(of node: Node, depth: Int) throws -> YamlNode.Content {
    switch node {
    case .scalar(let scalar): return .scalar(scalar.string, scalar.style.located)
    case .sequence(let sequence): return .sequence(try sequence.map { try located($0, depth: depth + 1) })
    case .mapping(let mapping): return .mapping(try mapping.map { try entry($0.key, $0.value, depth: depth) })
    case .alias: throw Refused()
    }
  }

  private func entry(_ key: Node, _ value: Node, depth: Int) throws -> YamlEntry {
    let keyNode = try located(key, depth: depth + 1)
    guard let text = keyNode.text else {
      file.error("Y105", "a key must be a text, not \(keyNode.kindName)", at: keyNode)
      throw Refused()
    }
    if text == "<<" {
      refuseAnchor(at: file.place(keyNode))
      throw Refused()
    }
    return YamlEntry(key: text, keyNode: keyNode, value: try located(value, depth: depth + 1))
  }
}

extension Node.Scalar.Style {
  fileprivate var located: YamlNode.Style {
    switch self {
    case .any, .plain: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    }
  }
}
