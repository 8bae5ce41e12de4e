package import ProximateDiagnostics

/// A file that experts wrote, with what is wrong in it. It lives only while the file is read.
package final class RuleFile {
  /// Its path as people know it.
  package let name: String
  /// The whole text, without a byte order mark.
  let text: String
  /// Its lines, without terminators.
  let lines: [Substring]
  /// Where the parser's lines are among them.
  private let parserLines: ParserLines
  /// Whether its patterns are known to compile (the packs in the binary, which tests check).
  let isTrusted: Bool
  /// Its documents, when they were read ahead: abridged, and linted when the program was built.
  let documents: [YamlNode]?
  /// What was found wrong so far.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Names of other rules' events, fields and formats that it uses, to be checked when all rules are there.
  private(set) var references: [RuleReference] = []

  package init(name: String, text: String, isTrusted: Bool = false) {
    self.name = name
    self.isTrusted = isTrusted
    // Editors of Windows begin files with it; to YAML it would be part of the first key.
    let hasMark = text.utf8.starts(with: [0xef, 0xbb, 0xbf])
    let text = hasMark ? String(decoding: text.utf8.dropFirst(3), as: UTF8.self) : text
    self.text = text
    documents = nil
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
    parserLines = ParserLines(isTrusted ? [] : lines)
  }

  /// A file of the program whose documents were read ahead; `nodes` is their `NodeText`.
  init(name: String, nodes: String) {
    self.name = name
    isTrusted = true
    (text, lines, parserLines) = ("", [], ParserLines([]))
    documents = NodeText.decoded(nodes)
  }

  /// Line and column of what the parser found at its line and column.
  func position(_ line: Int, _ column: Int) -> (line: Int, column: Int) { parserLines.position(line, column) }

  /// A place with the line's text; line and column are 1-based.
  func place(_ line: Int, _ column: Int, length: Int = 1) -> Place {
    if documents != nil { return Place(file: name, line: line, column: column, length: max(1, length)) }
    guard lines.indices.contains(line - 1) else { return Place(file: name) }
    let source = lines[line - 1]
    let rest = max(1, source.unicodeScalars.count - column + 1)
    return Place(
      file: name, line: line, column: column, length: min(max(1, length), rest), sourceLine: String(source))
  }

  /// The place of a node, underlined as far as it goes in its first line.
  package func place(_ node: YamlNode) -> Place { place(node.line, node.column, length: node.sourceLength) }

  /// How many errors there are so far.
  package private(set) var errorCount = 0

  /// Reports something.
  package func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { errorCount += 1 }
  }

  /// Notes that the file uses a name that some format must define.
  func refer(to kind: RuleReference.Kind, _ name: String, at node: YamlNode) {
    if documents != nil { return }
    references.append(RuleReference(kind: kind, name: name, place: place(node)))
  }

  /// Reports an error at a node.
  package func error(
    _ code: String, _ summary: String, at node: YamlNode, label: String = "", help: String? = nil
  ) {
    report(Diagnostic(.error, code, summary, at: place(node), label: label, help: help))
  }

  /// Reports a warning at a node.
  func warning(_ code: String, _ summary: String, at node: YamlNode, label: String = "", help: String? = nil)
  {
    report(Diagnostic(.warning, code, summary, at: place(node), label: label, help: help))
  }
}

/// The use of a name that a format defines.
struct RuleReference {
  /// What is named.
  enum Kind { case event, field, format, detector, model }

  var kind: Kind
  var name: String
  var place: Place
}

extension Suggestion {
  /// The help line for a misspelt word, nil when nothing known is near.
  static func help(for word: String, among known: some Sequence<String>) -> String? {
    nearest(to: word, among: known).map { "did you mean `\($0)`?" }
  }
}
