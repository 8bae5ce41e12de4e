import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate rules`: what experts wrote.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, check and test rule packs.",
    subcommands: [RulesList.self, RulesLint.self, RulesTest.self])
}

/// `proximate rules list`
struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "All detectors.")

  @Option(
    name: .customLong("rules"), help: ArgumentHelp("A directory of further rule packs.", valueName: "dir"))
  var ruleDirectories: [String] = []

  func run() {
    let catalogue = RuleCatalogue(directories: ruleDirectories)
    Terminal.report(catalogue.diagnostics)
    for rule in catalogue.detectors { Terminal.print("\(rule.id)\t\(rule.nature.rawValue)\t\(rule.title)\n") }
  }
}

/// `proximate rules lint`
struct RulesLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check rule files: every mistake, with its place and a fix.")

  @Argument(help: "Directories of rule packs.")
  var directories: [String]

  func run() throws {
    let catalogue = RuleCatalogue(directories: directories, includesBuiltIn: false)
    Terminal.report(catalogue.diagnostics)
    let errors = catalogue.diagnostics.count { $0.severity == .error }
    Terminal.print(
      "\(catalogue.formats.count) formats, \(catalogue.detectors.count) detectors, \(errors) errors\n")
    if errors > 0 { throw Status.failed }
  }
}

/// `proximate rules test`
struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the samples of formats and the tests of detectors.")

  @Argument(help: "Directories of rule packs; default: the built-in ones.")
  var directories: [String] = []

  func run() throws {
    let catalogue = RuleCatalogue(directories: directories)
    Terminal.report(catalogue.diagnostics)
    try Terminal.report(catalogue.runTests())
  }
}
