package import ProximateModel
package import ProximatePatterns

/// What really happened in a case, as its `case.yaml` says.
package struct CaseTruth: Sendable {
  /// What the report's verdict ought to be.
  package enum Verdict: String, Sendable, CaseIterable {
    case incident
    case noIncident = "no-incident"
    case inconclusive
  }

  /// Its name, unique among cases.
  package var name: String
  /// The system it plays in.
  package var family: String
  /// The type of what happens; cases of one scenario differ by seed and are pooled.
  package var scenario: String
  /// What the report's verdict ought to be.
  package var verdict: Verdict
  /// What flipped it; nil when nothing did.
  package var trigger: CauseTruth?
  /// Why it was not absorbed; nil when there is none.
  package var rootCause: CauseTruth?
  /// What kept it going; nil when nothing did.
  package var loop: CauseTruth?
  /// What must stand neither as trigger nor as root cause.
  package var decoys: [CauseTruth] = []
  /// When users felt it; nil when they did not.
  package var impact: ImpactTruth?
  /// What is kept for people and other measurements: enabling, brokenBy, amplifiers, mitigations.
  package var others: [(role: String, truth: CauseTruth)] = []
  /// Texts that are kept and not scored, by key: outcome, seed, twist, minimalPair, regenerate...
  package var notes: [String: String] = [:]

  /// Names the pair (or group) of cases that differ in one fact; empty when the case is in none.
  package var minimalPair: String { notes["minimalPair"] ?? "" }
  /// `family/scenario`.
  package var type: String { family + "/" + scenario }
}

/// A cause (or what must not be taken for one): where it sits and which raw lines show it.
package struct CauseTruth: Sendable {
  /// Whether a claim about it can be made from the logs at all.
  package enum Status: String, Sendable, CaseIterable {
    case identified, undetermined
    case notInTheLogs = "not-in-the-logs"
  }

  /// For people.
  package var what = ""
  /// Whether a claim about it can be made from the logs at all.
  package var status = Status.identified
  /// Components of which one has to be named; when empty, any will do.
  package var components: [String] = []
  /// Expressions of which one has to match a cited line; when empty, the component decides.
  package var evidence: [Pattern] = []
  /// When it began.
  package var start: Instant?
  /// How far off a claim's start may be, seconds.
  package var tolerance: Double?

  package init() {}
}

/// When users felt it.
package struct ImpactTruth: Sendable {
  /// The onset.
  package var start: Instant?
  /// The end; nil when it lasts to the end of the logs.
  package var end: Instant?
}
