import ArgumentParser
import ProximateDiagnostics
import ProximateKit

/// `proximate rules new`
struct RulesNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "The beginning of a detector, for an author to go on from.",
    discussion:
      "proximate rules new --type match --id shop.disk_full --from app.log:120-124 > shop/detectors/disk.yaml"
  )

  @Option(help: ArgumentHelp("One of " + RuleDraft.types.joined(separator: ", ") + "."))
  var type = "match"

  @Option(help: "Its id, such as shop.disk_full.")
  var id = "my.detector"

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Lines that it should fire on: they become its condition and its test.", valueName: "file:first-last"))
  var place: String?

  func validate() throws {
    guard RuleDraft.types.contains(type) else {
      let near = Suggestion.nearest(to: type, among: RuleDraft.types)
      throw ValidationError(
        "--type '\(type)' is no type of detection" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  func run() throws {
    guard let place else {
      Terminal.print(RuleDraft(type: type, id: id, lines: []).text)
      return
    }
    guard let lines = RuleDraft.lines(place) else {
      Terminal.printError("no lines at `\(place)`: it is FILE:FIRST-LAST, at most 100 lines, counted from 1")
      throw Status.unusable
    }
    Terminal.print(RuleDraft(type: type, id: id, lines: lines).text)
  }
}

/// `proximate rules bench`
struct RulesBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "What each detector costs on a log, the most costly first.",
    discussion:
      "  proximate rules bench app.log\n\nPrints detector, nanoseconds a row, rows tested, rows that pass, and patterns that hit the limit of steps."
  )

  @Argument(help: "A plain log; at most 16 MiB of it are read.")
  var log: String

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let costs = RuleCosts(log: log, ruleDirectories: rules.directories)
    Terminal.report(costs.diagnostics)
    if !costs.diagnostics.isEmpty { throw Status.unusable }
    Terminal.print("# \(costs.total) rows\n")
    for row in costs.rows {
      let time = (row.nanosecondsPerRow * 10).rounded() / 10
      Terminal.print("\(row.detector)\t\(time)\t\(row.tested)\t\(row.passed)\t\(row.limitHits)\n")
    }
  }
}

/// `proximate rules explain`
struct RulesExplain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Why a detector fired on logs or did not, part by part.",
    discussion: """
      proximate rules explain shop.disk_full logs/
      proximate rules explain shop.disk_full --line 'May  1 10:00:00 web-1 app: disk full'
      """)

  @Argument(help: "The id of a detector.")
  var id: String

  @Argument(help: "Logs.")
  var paths: [String] = []

  @Option(help: "A line: every test of the rule on it, with the value that it saw.")
  var line: [String] = []

  @OptionGroup var rules: RuleOptions

  func validate() throws {
    guard paths.isEmpty != line.isEmpty else { throw ValidationError("give either logs or --line") }
  }

  func run() async throws {
    var options = AnalyzerOptions(paths: paths)
    options.ruleDirectories = rules.directories
    let explanation =
      line.isEmpty
      ? await Explanation(of: id, options: options)
      : Explanation(of: id, lines: line.joined(separator: "\n"), ruleDirectories: rules.directories)
    Terminal.report(explanation.diagnostics)
    Terminal.print(explanation.text)
    if !explanation.isKnown { throw Status.failed }
    if explanation.diagnostics.contains(where: { $0.code == "I100" }) { throw Status.unusable }
  }
}
