import ProximateModel

/// What became of one case by one set of constants, as little as a fit needs.
package struct Judgement: Sendable {
  package var trigger: Bool?
  package var root: Bool?
  package var rootAmongThree: Bool?
  package var joint: Bool?
  /// Nothing at all went wrong.
  package var isRight: Bool
  package var claims: [JudgedClaim]
  /// What a fit makes small, 0 to 1: half of it counts cases that are wrong, half of it is the squared distance of
  /// belief from truth, which moves before any verdict does.
  package var loss: Double

  init(_ correlation: Correlation, _ truth: CaseTruth, _ lines: ReportLines) {
    let scorer = Scorer(truth, ScoredReport(correlation), lines: lines)
    self.init(scorer.score, belief: scorer.disbelief)
  }

  init(_ score: CaseScore, belief disbelief: Double?) {
    trigger = score.trigger
    root = score.root
    rootAmongThree = score.rootAmongThree
    joint = score.joint
    isRight = score.isRight
    claims = score.claims
    let isWrong =
      !(score.joint ?? score.root ?? score.trigger ?? score.verdict) || score.abstentions.contains(false)
    loss = 0.5 * (isWrong ? 1 : 0) + 0.5 * (disbelief ?? (isWrong ? 1 : 0))
  }
}

extension Scorer {
  /// The mean over trigger and root cause of (1 − p)², p being the share of belief that the truth was given; where
  /// the truth is not in the logs, p² of what was blamed. nil for cases without either.
  var disbelief: Double? {
    let distances = [(truth.trigger, incident?.trigger), (truth.rootCause, incident?.rootCause)].compactMap {
      cause, claim -> Double? in
      guard let cause else { return nil }
      guard cause.status == .identified else {
        let blamed = claim.map { $0.isIdentified ? share($0.best) : 0 } ?? 0
        return blamed * blamed
      }
      let candidates = claim.map { [$0.best] + $0.alternatives } ?? []
      let believed = candidates.filter { candidate in
        lines.statement(candidate).map { matching.matches($0, cause) } ?? false
      }
      let doubt = 1 - min(1, believed.reduce(0) { $0 + share($1) })
      return doubt * doubt
    }
    return distances.isEmpty ? nil : distances.reduce(0, +) / Double(distances.count)
  }

  private func share(_ cause: ScoredReport.Cause) -> Double {
    cause.confidenceBeforeCaps ?? cause.confidence ?? 0
  }
}
