import ArgumentParser
import ProximateDiagnostics
import ProximateKit

/// `proximate formats why`
struct FormatsWhy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why a source is read with which format, and how far formats get in lines that none claims.",
    discussion: """
        proximate formats why app.log
        proximate formats why logs/ --rules my-rules/
      """)

  @Argument(help: "Files and directories of logs, plain, compressed or archived; - is standard input.")
  var paths: [String]

  @Option(
    name: .customLong("rules"), help: ArgumentHelp("A directory of further rule packs.", valueName: "dir"))
  var ruleDirectories: [String] = []

  func run() throws {
    var options = AnalyzerOptions(paths: paths)
    options.ruleDirectories = ruleDirectories
    let diagnostics = FormatInquiry(options).explain { Terminal.print($0.text) }
    Terminal.report(diagnostics)
    if diagnostics.contains(where: { $0.code == "I100" }) { throw Status.unusable }
  }
}
