import ProximateKnowledge
import ProximateModel

/// Explanations that people ask about: ruled out by tests that experts wrote, or open.
struct HypothesisCourt {
  private let scene: Scene
  private var judged: [(set: HypothesisSet, hypothesis: Hypothesis, verdict: Verdict)] = []

  init(scene: Scene) {
    self.scene = scene
    judged = verdicts
  }

  /// Of an explanation: what rules it out, or why it stays open.
  private enum Verdict {
    case ruledOut(by: String, because: String, findings: [String])
    case open([String])
  }

  /// Those that a hard test rules out, in the order of their models.
  var ruledOut: [Candidate] {
    judged.compactMap { set, hypothesis, verdict in
      guard let hearing = Self.refuter(verdict) else { return nil }
      return Candidate(
        claim: hypothesis.claim, cause: set.name(of: hypothesis), component: "", interval: nil,
        confidence: 0, findings: hearing.criterion.findings, criteria: [hearing.criterion])
    }
  }

  private static func refuter(_ verdict: Verdict) -> Hearing? {
    guard case .ruledOut(let test, let because, let findings) = verdict else { return nil }
    return Hearing(
      test, .semantics, weight: -Calibration.precedenceLoss, cap: Calibration.precedenceLoss,
      because: because, findings: findings, isHard: true)
  }

  /// What the explanations that are ruled out rest on is ruled out as a cause with them.
  func judging(_ ledgers: [Ledger]) -> [Ledger] {
    let acquitted = acquitted
    return ledgers.map { ledger in
      acquitted[ledger.episode.key.type].map { ledger.adding($0) } ?? ledger
    }
  }

  /// By the type of the finding.
  private var acquitted: [String: Hearing] {
    judged.reduce(into: [:]) { result, entry in
      guard let hearing = Self.refuter(entry.verdict) else { return }
      for support in entry.hypothesis.supports where !signs(support).isEmpty {
        result[support.finding] = hearing
      }
    }
  }

  /// Whether an explanation that is ruled out tells of it already.
  func tells(of ledger: Ledger) -> Bool { acquitted[ledger.episode.key.type] != nil }

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

  private var verdicts: [(HypothesisSet, Hypothesis, Verdict)] {
    let concerned = Set(scene.knowledge.models.filter(isConcerned).map(\.id))
    return scene.knowledge.hypotheses.filter { concerned.contains($0.model) }.flatMap { set in
      set.hypotheses.compactMap { hypothesis in
        verdict(of: hypothesis, set.name(of: hypothesis)).map { (set, hypothesis, $0) }
      }
    }
  }

  /// Whether the harm is that of a model's system.
  private func isConcerned(_ model: CausalModel) -> Bool {
    scene.window.findings.contains { model.impact.contains($0.type) }
  }

  /// Nil where its tests failed: it is neither ruled out nor wanting in logs.
  private func verdict(of hypothesis: Hypothesis, _ name: String) -> Verdict? {
    let strong = hypothesis.supports.first { $0.weight == .strong && !self.signs($0).isEmpty }
    if let strong { return .open(["`\(strong.finding)` speaks for it"]) }
    let test = HypothesisTest(scene: scene)
    let results = hypothesis.refutes.map { ($0, test.result($0, of: name)) }
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
      return (refuter, sentence(refuter, value), findings)
    }
  }

  /// Findings that speak for it. Values that they must have are not told by findings.
  private func signs(_ support: Hypothesis.Support) -> [String] {
    let end = support.before == nil ? scene.window.interval.end : scene.onset
    let span = Interval(start: scene.onset.adding(seconds: -Calibration.lookBack), end: end)
    guard support.conditions.isEmpty else { return [] }
    return scene.episodes(beginningIn: span).filter { $0.key.type == support.finding }.map(\.first.id)
  }

  private func sentence(_ refuter: Hypothesis.Refuter, _ value: String) -> String {
    let filled = refuter.because.replacing("{value}", with: value)
      .replacing("{coverage}", with: Wording.percent(HypothesisTest(scene: scene).coverage(of: refuter)))
    return filled.prefix(1).uppercased() + filled.dropFirst() + (filled.hasSuffix(".") ? "" : ".")
  }
}
