import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// Runs the samples of formats and the tests of detectors through the same stages that an analysis goes through.
struct RuleTester {
  let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// Says whether a rule is wanted, by its id and where it stands.
  typealias Choice = (_ id: String, _ place: Place) -> Bool

  /// All results of wanted rules, formats first, in the order of ids.
  func run(_ isWanted: Choice = { _, _ in true }) -> [RuleTestResult] {
    results { formatResults($0, isWanted) + detectorResults($0, isWanted) }
  }

  /// The results of the formats that are wanted.
  func runSamples(of isWanted: Choice) -> [RuleTestResult] {
    results { formatResults($0, isWanted) }
  }

  private func results(_ run: (FormatCatalogue) -> [RuleTestResult]) -> [RuleTestResult] {
    do throws(Diagnostic) {
      return run(try FormatCatalogue(knowledge))
    } catch {
      return [RuleTestResult(rule: "formats", name: "all", passed: false, isTodo: false, reason: error.text)]
    }
  }

  private func formatResults(_ catalogue: FormatCatalogue, _ isWanted: Choice) -> [RuleTestResult] {
    // One for all: what it learns of a format serves every sample.
    var sniffer = Sniffer(catalogue)
    var results: [RuleTestResult] = []
    for (index, format) in knowledge.formats.enumerated() where isWanted(format.id, format.place) {
      for (number, sample) in format.samples.enumerated() {
        let reading = SampleReading(
          sample.text, formats: [index], reference: sample.referenceInstant, catalogue, knowledge, &sniffer)
        let reason = SampleJudge(sample, format: format.id).complaint(reading.records)
        results.append(
          RuleTestResult(
            rule: format.id, name: "sample \(number + 1)", passed: reason == nil, isTodo: false,
            reason: reason ?? ""))
      }
    }
    return results
  }

  private func detectorResults(
    _ catalogue: FormatCatalogue, _ isWanted: (String, Place) -> Bool
  ) -> [RuleTestResult] {
    knowledge.detectors.filter { isWanted($0.id, $0.place) }.flatMap { detector in
      detector.tests.map { test in
        let reason = DetectorTrial(detector, test, catalogue, knowledge).complaint
        return RuleTestResult(
          rule: detector.id, name: test.name, passed: reason == nil, isTodo: test.isTodo, reason: reason ?? ""
        )
      }
    }
  }
}
