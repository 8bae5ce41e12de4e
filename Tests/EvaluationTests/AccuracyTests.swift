import ProximateSimulator
import Testing

@testable import ProximateEvaluation

/// Guards the figures of `make evaluate` at reduced size: some scenarios with two days of logs and a seed that no fit saw.
@Suite struct AccuracyTests {
  private static let scenarios = ["healthy-days", "bad-deploy", "certificate-expiry"]

  @Test func theTotalsOfASmallBatteryHold() async throws {
    let directory = try TemporaryDirectory()
    for name in Self.scenarios {
      let scenario = try #require(Scenario.named(name))
      _ = try ServiceCase(scenario, seed: 21, days: 2).write(to: directory.path + "/" + name)
    }
    var options = EvaluationOptions(directories: [directory.path])
    options.runsNaive = true
    let result = try await Evaluation(options).run()
    let total = result.total
    #expect(total.verdict.hits == 3, "\(ScoreText.text(result))")
    #expect(total.falseAlarms == Share(hits: 0, count: 1))
    #expect(total.fatal.hits == 0)
    #expect(total.joint == Share(hits: 2, count: 2), "\(ScoreText.text(result))")
    #expect(total.naive.allSatisfy { $0.joint.hits <= total.joint.hits })
    #expect(total.evidence.count > 0 && total.evidence.hits == total.evidence.count)
    let page = ScoreMarkdown.text(result)
    #expect(page == ScoreMarkdown.text(result) && page.contains("| services/bad-deploy | 1 | 1/1 |"))
    #expect(page.contains("| topology walk |"))
  }
}
