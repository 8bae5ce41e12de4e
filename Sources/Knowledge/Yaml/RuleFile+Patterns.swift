import ProximateDiagnostics
package import ProximatePatterns

/// A pattern of a rule together with its compiled form.
package struct CheckedPattern {
  package var named: NamedPattern
  /// nil when the file's patterns are known to compile and were not tried.
  package var compiled: Pattern?

  /// The names of its groups.
  var groups: [String] { compiled?.groups.map(\.name) ?? KnowledgeBase.rawGroupNames(named.text) }
}

extension RuleFile {
  /// A regular expression; what is wrong with it is reported at the offending character.
  package func pattern(_ node: YamlNode?, name: String) -> CheckedPattern? {
    guard let node, let text = text(node, "a regular expression") else { return nil }
    let named = NamedPattern(name: name, text: text, place: place(node))
    if isTrusted { return CheckedPattern(named: named, compiled: nil) }
    do throws(PatternError) {
      return CheckedPattern(named: named, compiled: try Pattern(text))
    } catch {
      report(
        Diagnostic(
          .error, "R100", "not a regular expression: \(error.message)", at: place(of: error.offset, in: node))
      )
      return nil
    }
  }

  /// The place of a byte of a scalar's text in the file; the scalar's own place where that cannot be told.
  func place(of offset: Int, in node: YamlNode) -> Place {
    guard case .scalar(let text, let style) = node.content else { return place(node) }
    let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
    switch style {
    case .plain where !text.contains("\n"):
      return place(node.line, node.column + before.unicodeScalars.count)
    case .singleQuoted where isOneLine(text, after: node):
      // A quote is written twice.
      let width = before.unicodeScalars.reduce(1) { $0 + ($1 == "'" ? 2 : 1) }
      return place(node.line, node.column + width)
    case .literal: return placeInBlock(before, node)
    default: return place(node)
    }
  }

  /// Whether a quoted text ends in the line in which it begins: longer ones are folded.
  private func isOneLine(_ text: String, after node: YamlNode) -> Bool {
    guard lines.indices.contains(node.line - 1) else { return false }
    return node.column + node.sourceLength - 1 <= lines[node.line - 1].unicodeScalars.count
  }

  private func placeInBlock(_ before: String, _ node: YamlNode) -> Place {
    let content = lines.dropFirst(node.line)
    let indent = content.first { !$0.allSatisfy { $0 == " " } }?.prefix { $0 == " " }.count ?? 0
    let parts = before.split(separator: "\n", omittingEmptySubsequences: false)
    return place(node.line + parts.count, indent + (parts.last?.unicodeScalars.count ?? 0) + 1)
  }
}
