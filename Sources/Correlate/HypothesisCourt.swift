import ProximateKnowledge
import ProximateModel

/// Explanations that people ask about: ruled out by tests that experts wrote, or open.
struct HypothesisCourt {
  let scene: Scene

  /// Of an explanation: what rules it out, or why it stays open.
  private enum Verdict {
    case ruledOut(by: String, because: String, findings: [String])
    case open([String])
  }

  /// Those that a hard test rules out, in the order of their models.
  var ruledOut: [Candidate] {
    judged.compactMap { set, hypothesis, verdict in
      guard case .ruledOut(let test, let because, let findings) = verdict else { return nil }
      let criterion = Criterion(
        id: test, outcome: .contradicts, weight: -Calibration.precedenceLoss, because: because,
        findings: findings, isHardRefuter: true)
      return Candidate(
        claim: hypothesis.claim, cause: "\(set.model).\(hypothesis.id)", component: "", interval: nil,
        confidence: 0, findings: findings, criteria: [criterion])
    }
  }

  /// Those of which no test could be decided, or for which a strong sign speaks.
  var unknowns: [Unknown] {
    judged.compactMap { _, hypothesis, verdict in
      guard case .open(let reasons) = verdict else { return nil }
      return Unknown(
        question:
          "“\(hypothesis.claim)” could neither be ruled out nor shown: \(reasons.joined(separator: "; ")).",
        wouldChange: "It could be ruled out, or become a candidate.",
        fetch: "The logs that its tests need.")
    }
  }

  private var judged: [(HypothesisSet, Hypothesis, Verdict)] {
    let concerned = Set(scene.knowledge.models.filter(isConcerned).map(\.id))
    return scene.knowledge.hypotheses.filter { concerned.contains($0.model) }.flatMap { set in
      set.hypotheses.compactMap { hypothesis in verdict(of: hypothesis).map { (set, hypothesis, $0) } }
    }
  }

  /// Whether the harm is that of a model's system.
  private func isConcerned(_ model: CausalModel) -> Bool {
    scene.window.findings.contains { model.impact.contains($0.type) }
  }

  /// Nil where its tests failed: it is neither ruled out nor wanting in logs.
  private func verdict(of hypothesis: Hypothesis) -> Verdict? {
    let strong = hypothesis.supports.first { $0.weight == .strong && !self.signs($0).isEmpty }
    if let strong { return .open(["`\(strong.finding)` speaks for it"]) }
    let test = HypothesisTest(scene: scene)
    let results = hypothesis.refutes.map { ($0, test.result($0)) }
    let reasons = results.compactMap { refuter, result -> String? in
      guard refuter.strength == .hard, case .notTestable(let reason) = result else { return nil }
      return reason
    }
    let told = hypothesis.supports.flatMap { signs($0) }
    if let verdict = ruledOut(by: results, despite: told) { return verdict }
    // Soft tests weaken what somebody spoke of, and rule nothing out.
    let weakened = told.isEmpty ? [] : held(in: results).map { String($0.1.dropLast()) }
    return reasons.isEmpty && weakened.isEmpty ? nil : .open(reasons + weakened)
  }

  /// By the first hard test that holds; soft ones that hold are told with it. An absence has no lines to cite: where
  /// nothing speaks for the explanation either, it is not told of.
  private func ruledOut(
    by results: [(Hypothesis.Refuter, TestResult)], despite signs: [String]
  ) -> Verdict? {
    let held = held(in: results)
    guard let hard = held.first(where: { $0.0.strength == .hard }) else { return nil }
    let told = [hard] + held.filter { $0.0.strength == .soft }
    var cited: [String] = []
    for id in signs + told.flatMap(\.2) where !cited.contains(id) { cited.append(id) }
    guard !cited.isEmpty else { return nil }
    return .ruledOut(by: hard.0.id, because: told.map(\.1).joined(separator: " "), findings: cited)
  }

  /// The tests that hold, with their sentences and what these rest on.
  private func held(in results: [(Hypothesis.Refuter, TestResult)]) -> [(
    Hypothesis.Refuter, String, [String]
  )] {
    results.compactMap { refuter, result in
      guard case .holds(let value, let findings) = result else { return nil }
      return (refuter, sentence(refuter.because, value), findings)
    }
  }

  /// Findings that speak for it. Values that they must have are not told by findings.
  private func signs(_ support: Hypothesis.Support) -> [String] {
    let end = support.before == nil ? scene.window.interval.end : scene.onset
    let span = Interval(start: scene.onset.adding(seconds: -Calibration.lookBack), end: end)
    guard support.conditions.isEmpty else { return [] }
    return scene.episodes(beginningIn: span).filter { $0.key.type == support.finding }.map(\.first.id)
  }

  private func sentence(_ text: String, _ value: String) -> String {
    let filled = text.replacing("{value}", with: value)
      .replacing("{coverage}", with: Wording.percent(HypothesisTest(scene: scene).coverage))
    return filled.prefix(1).uppercased() + filled.dropFirst() + (filled.hasSuffix(".") ? "" : ".")
  }
}
