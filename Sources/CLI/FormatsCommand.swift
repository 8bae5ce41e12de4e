import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate formats`: what can be read, and what a file is read as.
struct FormatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "What formats are known, and which a file is read with.",
    discussion: """
        proximate formats detect logs/      which format each file is read with
        proximate formats why app.log       why, and where patterns end in lines that none claims
      """,
    subcommands: [
      FormatsList.self, FormatsDetect.self, FormatsWhy.self, FormatsTest.self, FormatsNew.self,
    ])
}

/// `proximate formats list`
struct FormatsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All known formats.",
    discussion: """
        proximate formats list
        proximate formats list --rules my-rules/
      """)

  @Option(
    name: .customLong("rules"), help: ArgumentHelp("A directory of further rule packs.", valueName: "dir"))
  var ruleDirectories: [String] = []

  func run() {
    let catalogue = RuleCatalogue(directories: ruleDirectories)
    Terminal.report(catalogue.diagnostics)
    for format in catalogue.formats { Terminal.print("\(format.id)\t\(format.title)\n") }
  }
}

/// `proximate formats detect`
struct FormatsDetect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Which format each source is read with, and how many of its lines it claims.",
    discussion: """
        proximate formats detect logs/
      """)

  @OptionGroup var input: InputOptions

  func run() async throws {
    let result = await EventStream(input.analyzerOptions).count()
    Terminal.report(result.diagnostics)
    for source in result.sources { Terminal.print(row(source.name, source.coverage)) }
    if result.diagnostics.contains(where: { $0.code == "I100" }) { throw Status.unusable }
  }

  private func row(_ name: SourceName, _ coverage: SourceCoverage) -> String {
    let ranked = coverage.eventsByFormat.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let formats = ranked.map { "\($0.key.isEmpty ? "unparsed" : $0.key) \($0.value)" }.joined(separator: ", ")
    return "\(SafeText.visible(name.display))\t\(formats.isEmpty ? "-" : formats)\t\(coverage.lines) lines\n"
  }
}
