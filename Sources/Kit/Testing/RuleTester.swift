import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// Runs the samples of formats and the tests of detectors through the same stages that an analysis goes through.
struct RuleTester {
  let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// All results of wanted rules, formats first, in the order of ids.
  func run(_ isWanted: (_ id: String, _ place: Place) -> Bool = { _, _ in true }) -> [RuleTestResult] {
    let catalogue: FormatCatalogue
    do throws(Diagnostic) {
      catalogue = try FormatCatalogue(knowledge)
    } catch {
      return [RuleTestResult(rule: "formats", name: "all", passed: false, isTodo: false, reason: error.text)]
    }
    return formatResults(catalogue, isWanted) + detectorResults(catalogue, isWanted)
  }

  private func formatResults(
    _ catalogue: FormatCatalogue, _ isWanted: (String, Place) -> Bool
  ) -> [RuleTestResult] {
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
