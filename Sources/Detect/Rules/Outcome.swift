/// What came of a rule on one series.
enum Outcome: Sendable {
  /// Episodes, in order; none when it is clean.
  case judged([Episode])
  /// What is missing for a judgement.
  case notEvaluable(String)
}
