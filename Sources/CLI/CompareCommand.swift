import ArgumentParser
import ProximateDiagnostics
import ProximateKit

/// `proximate compare`: has this happened before?
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Say whether two reports tell of the same trigger and root cause.",
    discussion: """
        proximate compare january/report.json march/report.json
        proximate compare january march --format json

      Compared are the worst incidents: cause and component of trigger and root cause, length, peak, and the types of
      findings that only one report has. A report that was redacted compares with one that was not where the
      components have no private names.

      Exit status: 0 they were compared, whatever came of it; 2 a report cannot be read.
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: ArgumentHelp("The earlier report.json, or its directory.", valueName: "report"))
  var first: String

  @Argument(help: ArgumentHelp("The later report.json, or its directory.", valueName: "report"))
  var second: String

  @Option(help: "text or json.")
  var format: Form = .text

  @Option(help: ArgumentHelp("A YAML file with your house's words, as `analyze` has it.", valueName: "file"))
  var vocabulary: String?

  func run() throws {
    let words = try chosenWords(vocabulary)
    do throws(Diagnostic) {
      let (first, second) = (try ReportBook(path: first), try ReportBook(path: second))
      switch format {
      case .text:
        Terminal.print(
          first.comparison(
            with: second, width: Terminal.width, colour: Terminal.wantsColour, vocabulary: words))
      case .json: Terminal.print(first.comparisonJSON(with: second))
      }
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }
}
