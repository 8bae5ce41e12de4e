import ArgumentParser
import Foundation
import ProximateDiagnostics
import ProximateKit

/// `proximate rules lint`
struct RulesLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check rule files: every mistake, with its place and a fix.",
    discussion: """
        proximate rules lint my-rules/
        proximate rules lint my-rules/ --format github

      Rules may use the events, fields, formats and detectors of the built-in packs. `rules docs CODE` says more of a code.
      """)

  @Argument(help: "Directories of rule packs.")
  var directories: [String]

  @Option(help: "full, short, json, sarif or github.")
  var format: DiagnosticForm = .full

  @Flag(help: "Put spelling mistakes right where the message says what was meant.")
  var fix = false

  func run() throws {
    var catalogue = RuleCatalogue(directories: directories)
    if fix {
      do {
        for change in try RuleFixes(Self.told(catalogue)).changes {
          Terminal.printError(
            "\(change.place.file):\(change.place.line ?? 0): `\(change.old)` is now `\(change.new)`")
        }
      } catch {
        Terminal.printError("cannot write: \(error.localizedDescription)")
        throw Status.unusable
      }
      catalogue = RuleCatalogue(directories: directories)
    }
    let diagnostics = Self.told(catalogue)
    if format == .full { Terminal.report(diagnostics) } else { Terminal.print(format.text(diagnostics)) }
    let errors = diagnostics.count { $0.severity == .error }
    if format == .full || format == .short {
      let own = catalogue.counts(in: directories)
      let models = own.models > 0 ? "\(own.models) models, " : ""
      Terminal.print("\(own.formats) formats, \(own.detectors) detectors, \(models)\(errors) errors\n")
    }
    if errors > 0 { throw Status.failed }
  }

  /// What is to be told: that a directory's rules replace built-in ones is no mistake.
  private static func told(_ catalogue: RuleCatalogue) -> [Diagnostic] {
    catalogue.diagnostics.filter { !["K704", "K705"].contains($0.code) }
  }
}
