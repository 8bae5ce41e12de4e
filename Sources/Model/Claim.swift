/// What a test says of a hypothesis.
public enum Outcome: String, Sendable, Hashable {
  /// The evidence speaks for it.
  case supports
  /// The evidence speaks against it.
  case contradicts
  /// The logs cannot tell.
  case notTestable = "not-testable"
}

/// One named test of a claim, with its result.
public struct Criterion: Sendable, Hashable {
  /// The test's name (T1, R8...).
  public var id: String
  /// Its result.
  public var outcome: Outcome
  /// Log-likelihood ratio in nats, capped; 0 when not testable.
  public var weight: Double
  /// One sentence with the numbers.
  public var because: String
  /// Ids of the findings it rests on.
  public var findings: [String]
  /// Whether it rules the claim out by itself.
  public var isHardRefuter: Bool

  /// A result.
  public init(
    id: String, outcome: Outcome, weight: Double, because: String, findings: [String] = [],
    isHardRefuter: Bool = false
  ) {
    self.id = id
    self.outcome = outcome
    self.weight = weight
    self.because = because
    self.findings = findings
    self.isHardRefuter = isHardRefuter
  }
}

/// A finding (or several of one cause) put forward as trigger or root cause, with its ledger.
public struct Candidate: Sendable, Hashable {
  /// One sentence.
  public var claim: String
  /// Stable id of the cause: the finding's type or a mechanism.
  public var cause: String
  /// Where it sits.
  public var component: String
  /// When it was active.
  public var interval: Interval?
  /// 0 to 1, caps applied.
  public var confidence: Double
  /// 0 to 1 before caps, for measuring calibration; nil when nothing was weighed.
  public var confidenceBeforeCaps: Double?
  /// Findings it consists of.
  public var findings: [String]
  /// The ledger.
  public var criteria: [Criterion]

  /// A candidate.
  public init(
    claim: String, cause: String, component: String, interval: Interval?, confidence: Double,
    findings: [String],
    criteria: [Criterion], confidenceBeforeCaps: Double? = nil
  ) {
    self.confidenceBeforeCaps = confidenceBeforeCaps
    self.claim = claim
    self.cause = cause
    self.component = component
    self.interval = interval
    self.confidence = confidence
    self.findings = findings
    self.criteria = criteria
  }

  /// The sum of its weights.
  public var score: Double { criteria.reduce(0) { $0 + $1.weight } }
  /// Whether a hard refuter holds.
  public var isRuledOut: Bool { criteria.contains { $0.isHardRefuter } }
}

/// Whether a claim could be made.
public enum ClaimStatus: String, Sendable, Hashable {
  /// One candidate stands out.
  case identified
  /// The evidence does not suffice.
  case undetermined
  /// The path shows where it sits, and that is not in these logs.
  case notInTheLogs = "not-in-the-logs"
}

/// The answer to "what flipped it" or "why did it not absorb it".
public struct Claim: Sendable, Hashable {
  /// Whether it could be made.
  public var status: ClaimStatus
  /// The best candidate; nil when there is none at all.
  public var best: Candidate?
  /// The next candidates, best first.
  public var alternatives: [Candidate]
  /// Caps that hold the confidence down, as sentences.
  public var caps: [String]

  /// A claim.
  public init(status: ClaimStatus, best: Candidate?, alternatives: [Candidate] = [], caps: [String] = []) {
    self.status = status
    self.best = best
    self.alternatives = alternatives
    self.caps = caps
  }
}
