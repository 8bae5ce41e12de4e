public import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// What keeps a draft from being made.
struct FormatDraftFailure: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// A definition of a format drafted from lines of a log, which reads its own samples.
public struct FormatDraft: Sendable {
  /// The file of rules.
  public let yaml: String
  /// Lines that were left out of the samples because the draft does not read them as it should, with the reason.
  public let leftOut: [String]

  /// Drafts a format and runs its samples.
  ///
  /// - Parameter id: the format's id, as `shop.orders`; nil: made of the file's name.
  /// - Throws: I100 (no such file), C204 (no such lines), C205 (no format can be told from them).
  public init(from selection: LineSelection, id: String? = nil) throws(Diagnostic) {
    let lines = try selection.read().filter { line in line.contains { $0 != 0x20 && $0 != 0x09 } }
    let (name, origin) = (id ?? Self.id(of: selection.path), Self.origin(selection))
    do throws(FormatDraftFailure) {
      var draft = try Self.draft(lines.filter { String(validating: $0, as: UTF8.self) != nil })
      if lines.contains(where: { String(validating: $0, as: UTF8.self) == nil }) {
        draft.open.append("the encoding: lines that are not UTF-8 are left out")
      }
      leftOut = try Self.check(&draft, name, origin)
      yaml = draft.yaml(id: name, origin: origin)
    } catch {
      throw Diagnostic(
        .error, "C205", "no format can be drafted from \(origin): \(error.reason)",
        help: "give more lines of one kind, or write the definition by hand: Rules/README.md")
    }
  }

  private static func draft(_ lines: [[UInt8]]) throws(FormatDraftFailure) -> DraftedFormat {
    guard !lines.isEmpty else { throw FormatDraftFailure("the lines are blank or no UTF-8") }
    for (kind, read) in [(ParseKind.json, KeyDraft.object), (.logfmt, KeyDraft.pairs)] {
      let values = lines.compactMap(read)
      guard values.count == lines.count else { continue }
      return try KeyDraft.draft(kind, zip(lines, values).map { (String(decoding: $0, as: UTF8.self), $1) })
    }
    return try HeaderDraft.draft(lines)
  }

  /// Runs the samples; those that fail are taken out, and told.
  private static func check(
    _ draft: inout DraftedFormat, _ id: String, _ origin: String
  ) throws(FormatDraftFailure) -> [String] {
    var leftOut: [String] = []
    while true {
      guard draft.samples.count >= 2 else {
        throw FormatDraftFailure(
          (["a format needs two samples that it reads"] + leftOut).joined(separator: "; "))
      }
      let failures = try failures(draft.yaml(id: id, origin: origin), id)
      if failures.isEmpty { return leftOut }
      for (index, reason) in failures.reversed() {
        guard draft.samples.indices.contains(index) else { throw FormatDraftFailure(reason) }
        let text = draft.samples.remove(at: index).text
        leftOut.append("\(SafeText.visible(String(text.prefix(60)))): \(reason)")
      }
    }
  }

  /// The samples that do not come out as expected: their numbers and why.
  private static func failures(_ yaml: String, _ id: String) throws(FormatDraftFailure) -> [(Int, String)] {
    let decoded = KnowledgeLoader.decode(yaml: yaml, file: id + ".yaml")
    let errors = decoded.diagnostics.filter { $0.severity == .error && !["F301", "F302"].contains($0.code) }
    if let error = errors.first { throw FormatDraftFailure(error.summary) }
    let knowledge = KnowledgeBase(formats: decoded.formats, detectors: [], packs: [])
    let results = RuleTester(knowledge).run()
    return results.enumerated().filter { !$0.element.passed }.map { ($0.offset, $0.element.reason) }
  }

  private static func id(of path: String) -> String {
    let file = path.split(separator: "/").last ?? "log"
    let stem = file.split(separator: ".").first ?? "log"
    let name = String(stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    return "site." + (name.first?.isLetter == true ? name : "log_" + name)
  }

  private static func origin(_ selection: LineSelection) -> String {
    let file = selection.path.split(separator: "/").last.map(String.init) ?? selection.path
    return "\(SafeText.visible(file)), lines \(selection.lines.lowerBound) to \(selection.lines.upperBound)"
  }
}
