import Foundation
import ProximateKit
import ProximateModel
import Testing

/// The page on decisions explains every test that is made, with examples from real runs.
/// `PROXIMATE_RECORD=1` records them anew.
@Suite struct CriteriaPageTests {
  private static let page = "Sources/Kit/Documentation.docc/HowProximateDecides.md"
  /// An example comes from the first of them that has one.
  private static let cases = [
    "skype-2007-small", "skype-2010-small", "lab/pool-exhaustion", "lab/retry-storm", "lab/cache-stampede",
  ]

  /// A test of a candidate in a report.
  private struct Example {
    var sample: String
    var role: String
    var claim: String
    var criterion: Criterion

    /// As the page has it.
    var text: String {
      let weight = (abs(criterion.weight) * 100).rounded() / 100
      let sign = criterion.weight < 0 ? "−" : "+"
      return "> `\(sample)`, \(role) “\(claim)”: \(criterion.outcome.rawValue), \(sign)\(weight). "
        + criterion.because.replacing("<*>", with: "…")
    }
  }

  @Test func `every test is explained by an example that is up to date`() async throws {
    let old = try String(contentsOfFile: Self.page, encoding: .utf8)
    let examples = try await Self.examples()
    let headings = old.split(separator: "\n").filter { $0.hasPrefix("### ") }
      .compactMap { $0.dropFirst(4).split(separator: ":").first.map(String.init) }
    #expect(Set(examples.keys).subtracting(headings) == [], "tests without a section")
    #expect(Set(headings).count == headings.count && headings.count >= 20)
    var new = old
    for id in headings { new = Self.replaced(id, in: new, by: examples[id]?.text) }
    if ProcessInfo.processInfo.environment["PROXIMATE_RECORD"] == "1" {
      try new.write(toFile: Self.page, atomically: true, encoding: .utf8)
    }
    let isCurrent = new == old
    #expect(isCurrent, "record anew with PROXIMATE_RECORD=1")
  }

  /// Between the marks of a test.
  private static func replaced(_ id: String, in page: String, by example: String?) -> String {
    let begin = "<!-- example \(id) -->\n"
    guard let start = page.range(of: begin),
      let end = page.range(of: "<!-- end -->", range: start.upperBound..<page.endIndex)
    else { return "no marks for \(id)" }
    let text = example ?? "No sample log has an example."
    return page.replacingCharacters(in: start.upperBound..<end.lowerBound, with: text + "\n")
  }

  /// The weightiest example of each test, of claims rather than of alternatives.
  private static func examples() async throws -> [String: Example] {
    var found: [String: Example] = [:]
    for sample in cases {
      var own: [String: (example: Example, rank: Double)] = [:]
      for (example, isBest) in try await told(sample) where found[example.criterion.id] == nil {
        let rank = abs(example.criterion.weight) + (isBest ? 10 : 0)
        if rank > own[example.criterion.id]?.rank ?? -1 { own[example.criterion.id] = (example, rank) }
      }
      found.merge(own.mapValues(\.example)) { old, _ in old }
    }
    return found
  }

  /// All tests of a case that could be made.
  private static func told(_ sample: String) async throws -> [(example: Example, isBest: Bool)] {
    let folder = "SampleLogs/" + sample
    var options = AnalyzerOptions(paths: [folder + "/logs"])
    let days = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/baseline")) ?? []
    options.baselines = days.sorted().map { folder + "/baseline/" + $0 }
    let analysis = try #require(await Analyzer(options).analyze().analysis)
    return analysis.correlation.incidents.flatMap { incident in
      [("trigger", incident.trigger), ("root cause", incident.rootCause)].flatMap { role, claim in
        ([claim.best].compactMap { $0 } + claim.alternatives).enumerated().flatMap { index, candidate in
          candidate.criteria.filter { $0.outcome != .notTestable }.map {
            (Example(sample: sample, role: role, claim: candidate.claim, criterion: $0), index == 0)
          }
        }
      }
    }
  }
}
