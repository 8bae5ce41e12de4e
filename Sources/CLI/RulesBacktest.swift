import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate rules backtest`
struct RulesBacktest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest", abstract: "Try rules on logs, each log by itself: which of them fire where.",
    discussion: """
        proximate rules backtest logs/ --rules my-rules/

      Prints log, detector, number of findings, first and last time, separated by tabs. Lines without a time have that
      of the line above. Without --rules, all built-in detectors are tried.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "What must come of it: a file of {log, detector, exactly | at_least | at_most}.", valueName: "file"))
  var expect: String?

  func run() async throws {
    let result = await Backtest(input.paths, options: input.analyzerOptions)
    Terminal.report(result.diagnostics)
    for row in result.rows where !row.findings.isEmpty {
      let (first, last) = (row.findings.map(\.interval.start).min(), row.findings.map(\.interval.end).max())
      let times = [first, last].compactMap { $0?.description }.joined(separator: "\t")
      Terminal.print("\(SafeText.visible(row.log))\t\(row.detector)\t\(row.findings.count)\t\(times)\n")
    }
    if result.diagnostics.contains(where: { $0.code == "I100" }) { throw Status.unusable }
    guard let expect else { return }
    let verdict = BacktestExpectations(file: expect).verdict(on: result, logs: input.paths)
    Terminal.report(verdict.diagnostics)
    Terminal.print("\(verdict.met) expectations met, \(verdict.missed) missed\n")
    if verdict.diagnostics.contains(where: { $0.severity == .error }) { throw Status.failed }
  }
}
