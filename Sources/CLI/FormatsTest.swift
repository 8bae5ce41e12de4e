import ArgumentParser
import ProximateDiagnostics
import ProximateKit

/// `proximate formats test`
struct FormatsTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Read the samples of formats and compare with what they expect.",
    discussion: """
        proximate formats test
        proximate formats test my-rules/shop/formats/app.yaml
      """)

  @Argument(help: "A rule file or a directory of rule packs; default: the built-in ones.")
  var path: String?

  func run() throws {
    let catalogue = RuleCatalogue(directories: path.map { [$0] } ?? [])
    Terminal.report(catalogue.diagnostics)
    let results = catalogue.runSamples(below: path)
    try Terminal.report(results)
    if catalogue.diagnostics.contains(where: { $0.severity == .error }) { throw Status.failed }
  }
}

extension Terminal {
  /// Prints what failed and a line that sums up; throws the status of a failure when anything did.
  static func report(_ results: [RuleTestResult]) throws {
    for result in results where !result.passed {
      print("\(result.isTodo ? "TODO" : "FAIL") \(result.rule): \(result.name)\n     \(result.reason)\n")
    }
    let failed = results.count { !$0.passed && !$0.isTodo }
    print("\(results.count - failed) passed, \(failed) failed\n")
    if failed > 0 { throw Status.failed }
  }
}
