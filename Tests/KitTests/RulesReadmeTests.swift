import Foundation
import ProximateDiagnostics
import ProximateKit
import Testing

/// The examples that authors copy are rules that load without a word and whose tests pass.
@Suite struct RulesReadmeTests {
  @Test func `every example is a rule that passes its own tests`() throws {
    let examples =
      try Self.examples("Rules/README.md")
      + Self.examples("Sources/Kit/Documentation.docc/WritingDetectors.md")
    let directory = try TemporaryDirectory()
    try directory.write(
      "shop/pack.yaml", "name: shop\nversion: 1.0.0\ntitle: Examples\nlicence: MIT\n")
    for (number, example) in examples.enumerated() {
      let folder = example.hasPrefix("kind: format") ? "formats" : "detectors"
      try directory.write("shop/\(folder)/example-\(number).yaml", example)
    }
    let catalogue = RuleCatalogue(directories: [directory.path], includesBuiltIn: false)
    #expect(catalogue.diagnostics.map(\.text) == [])
    #expect(catalogue.detectors.count >= 8)
    let results = catalogue.runTests()
    #expect(results.count >= 21)
    for result in results where !result.passed {
      Issue.record("\(result.rule): \(result.name): \(result.reason)")
    }
  }

  /// The rules that a page shows.
  private static func examples(_ page: String) throws -> [String] {
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let examples = text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }.filter { $0.hasPrefix("kind:") }
    #expect(!examples.isEmpty, "\(page)")
    return examples
  }
}
