/// What became of one case. What does not apply to it (no trigger in truth, no incident...) is nil.
package struct CaseScore: Sendable {
  /// The report's verdict is the truth's.
  package var verdict: Bool
  /// An incident is reported where there is none; nil when there is one.
  package var falseAlarm: Bool?
  /// The identified trigger is the truth's.
  package var trigger: Bool?
  /// The identified root cause is the truth's.
  package var root: Bool?
  /// The root cause or one of its first two alternatives is the truth's, identified or not.
  package var rootAmongThree: Bool?
  /// Both are right.
  package var joint: Bool?
  /// Nothing is blamed for what the logs do not show: one judgement per such role.
  package var abstentions: [Bool] = []
  /// Truth's loop was found; nil when there is none.
  package var loopFound: Bool?
  /// Each reported loop is truth's.
  package var loopsRight: [Bool] = []
  /// True causes that the report rules out or calls a coincidence. Must be empty.
  package var exonerated: [Mistake] = []
  /// Decoys in the place of trigger or root cause. Must be empty.
  package var blamed: [Mistake] = []
  /// Cited lines that read again as they were cited.
  package var evidence = Share()
  /// Reported onset minus the true one, seconds.
  package var onsetError: Double?
  /// Everything else that went wrong.
  package var mistakes: [Mistake] = []
  /// Claims with their confidences.
  package var claims: [JudgedClaim] = []

  /// Whether nothing went wrong.
  package var isRight: Bool { allMistakes.isEmpty }
  /// Everything that went wrong, in the order of the report.
  package var allMistakes: [Mistake] { mistakes + exonerated + blamed }
}

/// What was said, and what was true.
package struct Mistake: Sendable, Hashable {
  /// The role or the measure: `trigger`, `verdict`...
  package var about: String
  package var said: String
  package var truth: String
}
