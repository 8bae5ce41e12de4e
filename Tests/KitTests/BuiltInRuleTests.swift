import ProximateDiagnostics
import ProximateKit
import Testing

/// Every sample and test of the built-in packs, through the whole pipeline.
@Suite struct BuiltInRuleTests {
  @Test func packsLoadWithoutAWord() {
    #expect(RuleCatalogue().diagnostics.map(\.text) == [])
  }

  @Test func everySampleAndTestComesOutAsExpected() {
    let results = RuleCatalogue().runTests()
    #expect(results.count > 100)
    for result in results where !result.passed && !result.isTodo {
      Issue.record("\(result.rule): \(result.name): \(result.reason)")
    }
  }
}
