import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate rules`: what experts wrote.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Write, check, test and try rule packs.",
    discussion: """
        proximate rules new --from app.log:3-5   a detector to go on from
        proximate rules lint my-rules/           every mistake with its place
        proximate rules test my-rules/           samples and tests
        proximate analyze logs/ --rules my-rules/
      """,
    subcommands: [
      RulesList.self, RulesNew.self, RulesLint.self, RulesTest.self, RulesExplain.self, RulesBacktest.self,
      RulesBench.self, RulesDocs.self, RulesFields.self, RulesEvents.self, RulesGraph.self, RulesSchema.self,
      RulesImport.self,
    ])
}

/// The packs that a command speaks of.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"), help: ArgumentHelp("A directory of further rule packs.", valueName: "dir"))
  var directories: [String] = []

  /// Their rules with the built-in ones; what is wrong is told.
  func catalogue() -> RuleCatalogue {
    let catalogue = RuleCatalogue(directories: directories)
    Terminal.report(catalogue.diagnostics)
    return catalogue
  }
}

/// `proximate rules list`
struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All detectors.",
    discussion: """
        proximate rules list
        proximate rules list --rules my-rules/
      """)

  @OptionGroup var rules: RuleOptions

  func run() {
    for rule in rules.catalogue().detectors {
      Terminal.print("\(rule.id)\t\(rule.nature.rawValue)\t\(rule.title)\n")
    }
  }
}

/// `proximate rules test`
struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the samples of formats and the tests of detectors.",
    discussion: """
        proximate rules test my-rules/
        proximate rules test my-rules/ --keep shop.disk_full
      """)

  @Argument(help: "Directories of rule packs; default: the built-in ones.")
  var directories: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Only rules whose id has this text.", valueName: "text"))
  var keep: String?

  @Flag(help: "Leave the built-in rules untested.")
  var only = false

  func run() throws {
    let catalogue = RuleCatalogue(directories: directories)
    Terminal.report(catalogue.diagnostics.filter { !["K704", "K705"].contains($0.code) })
    let results = catalogue.runTests(only: only && !directories.isEmpty) { [keep] id in
      keep.map { id.contains($0) } ?? true
    }
    try Terminal.report(results)
  }
}
