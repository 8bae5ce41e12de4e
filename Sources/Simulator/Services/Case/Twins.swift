/// Finds cases that nobody could tell apart: equal logs, and something else is true.
package struct Twins: Sendable {
  /// By the hash of the logs, the first case that has them, with what is true of it.
  private var seen: [UInt64: (name: String, truth: Scenario.Verdict)] = [:]

  /// None yet.
  package init() {}

  /// Adds a case; the name of an earlier one with the same logs and another truth, nil without such a one.
  package mutating func add(_ scenario: Scenario, logs digest: UInt64) -> String? {
    let verdict = scenario.verdict
    guard let earlier = seen[digest] else {
      seen[digest] = (scenario.name, verdict)
      return nil
    }
    return earlier.truth == verdict ? nil : earlier.name
  }
}

extension Scenario {
  /// What is to be found out about a scenario, without the words in which it is told.
  package struct Verdict: Sendable, Hashable {
    package var outcome: Outcome.Word
    package var trigger: [String]
    package var root: [String]
    package var hasLoop: Bool
  }

  /// What is to be found out.
  package var verdict: Verdict {
    func words(_ cause: Cause?) -> [String] {
      guard let cause else { return [] }
      let status = cause.isSilent ? "silent" : cause.isUndecidable ? "undecidable" : "shown"
      return [status] + cause.components + cause.evidence.map(\.expression)
    }
    return Verdict(
      outcome: outcome, trigger: words(truth.trigger), root: words(truth.rootCause),
      hasLoop: truth.loop != nil)
  }
}
