import ArgumentParser
import Foundation
import ProximateDiagnostics
import ProximateKit

/// `proximate rules import`
struct RulesImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Translate rules of other languages; what cannot be said is reported with its place.",
    discussion: """
      proximate rules import --from sigma rules/*.yml --out my-rules/
      proximate rules import --from cre cre-2025-0027/
      proximate rules import --from grok patterns/app --out my-rules/
      """)

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "The language: " + RuleImporter.languages.joined(separator: ", ") + ".", valueName: "language"))
  var language: String

  @Argument(help: "Files, or directories of them.")
  var files: [String]

  @Option(
    help: ArgumentHelp("Write a pack into this directory instead of printing the rules.", valueName: "dir"))
  var out: String?

  @Option(
    name: .customLong("field"), parsing: .singleValue,
    help: ArgumentHelp(
      "What a field of the other language is called here: NAME=FIELD.", valueName: "name=field"))
  var fields: [String] = []

  func validate() throws {
    guard RuleImporter.languages.contains(language) else {
      let near = Suggestion.nearest(to: language, among: RuleImporter.languages)
      throw ValidationError(
        "--from '\(language)' is no language that is read" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    for field in fields where field.split(separator: "=").count != 2 {
      throw ValidationError("--field '\(field)' is not NAME=FIELD")
    }
  }

  func run() throws {
    let pairs = fields.map { $0.split(separator: "=").map(String.init) }
    let imported = RuleImporter(
      files, from: language, fields: Dictionary(pairs.map { ($0[0], $0[1]) }) { $1 })
    Terminal.report(imported.diagnostics)
    if let out {
      do {
        try imported.write(to: out, from: language)
      } catch {
        Terminal.printError("cannot write to \(out): \(error.localizedDescription)")
        throw Status.unusable
      }
      let lost = imported.diagnostics.count { $0.code == "X100" }
      Terminal.print(
        "\(imported.counts.detectors) detectors and \(imported.counts.formats) formats written, \(lost) left out\n"
      )
    } else {
      Terminal.print(imported.documents.map(\.text).joined(separator: "---\n"))
    }
    if imported.diagnostics.contains(where: { $0.severity == .error }) { throw Status.failed }
  }
}
