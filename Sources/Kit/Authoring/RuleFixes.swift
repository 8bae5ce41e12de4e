import Foundation
public import ProximateDiagnostics
import ProximateKnowledge

/// Spelling mistakes in rule files, put right: a message that says "did you mean" is acted on when what comes of it has
/// fewer mistakes.
public struct RuleFixes: Sendable {
  /// One change.
  public struct Change: Sendable {
    /// Where, before the change.
    public var place: Place
    /// What stood there.
    public var old: String
    /// What stands there now.
    public var new: String
  }

  /// What was put right, in the order of places.
  public private(set) var changes: [Change] = []

  /// Fixes the files that the messages are about, and writes them.
  ///
  /// - Throws: what the file system says.
  public init(_ diagnostics: [Diagnostic]) throws {
    let byFile = Dictionary(grouping: diagnostics.filter { Self.replacement($0) != nil }) {
      $0.place?.file ?? ""
    }
    for file in byFile.keys.sorted() {
      guard let data = FileManager.default.contents(atPath: file),
        let text = String(validating: data, as: UTF8.self)
      else { continue }
      // From the end of the file, so that places before stay where they are.
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for diagnostic in (byFile[file] ?? []).sorted().reversed() { apply(diagnostic, to: &lines, file) }
      let fixed = lines.joined(separator: "\n")
      if fixed != text { try Data(fixed.utf8).write(to: URL(fileURLWithPath: file)) }
    }
    changes.sort { $0.place < $1.place }
  }

  private mutating func apply(_ diagnostic: Diagnostic, to lines: inout [String], _ file: String) {
    guard let (old, new) = Self.replacement(diagnostic), let place = diagnostic.place, let line = place.line,
      let column = place.column, lines.indices.contains(line - 1)
    else { return }
    var scalars = Array(lines[line - 1].unicodeScalars)
    let wanted = Array(old.unicodeScalars)
    // The place is that of the key or of the quote before the word.
    let start = (max(0, column - 1)..<max(column, scalars.count)).first {
      $0 + wanted.count <= scalars.count && Array(scalars[$0..<$0 + wanted.count]) == wanted
    }
    guard let start else { return }
    scalars.replaceSubrange(start..<start + wanted.count, with: Array(new.unicodeScalars))
    let before = Self.mistakes(lines, file)
    var changed = lines
    changed[line - 1] = String(String.UnicodeScalarView(scalars))
    guard Self.mistakes(changed, file) <= before else { return }
    lines = changed
    changes.append(Change(place: place, old: old, new: new))
  }

  private static func mistakes(_ lines: [String], _ file: String) -> Int {
    KnowledgeLoader.decode(yaml: lines.joined(separator: "\n"), file: file).diagnostics.count {
      $0.severity == .error
    }
  }

  /// The word that is wrong and the one that was meant, when the message names both.
  private static func replacement(_ diagnostic: Diagnostic) -> (old: String, new: String)? {
    guard let help = diagnostic.help, help.hasPrefix("did you mean `"),
      let old = quoted(diagnostic.summary), let new = quoted(help), old != new
    else { return nil }
    return (old.hasPrefix("$") ? String(old.dropFirst()) : old, new)
  }

  private static func quoted(_ text: String) -> String? {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : nil
  }
}
