package import ProximateKnowledge
package import ProximateModel

/// All that was heard in the incidents of some logs, to be decided again with other factors in milliseconds.
///
/// Hearings are not repeated: root causes stay heard beside the trigger that the program's own constants name. What is
/// told of a fit is therefore checked by the whole engine.
package struct Transcript: Sendable {
  private let correlation: Correlation
  private let investigations: [Investigation]

  /// Hears everything, by the constants of the program.
  package init(_ findings: [Finding], in observations: Observations, knowledge: KnowledgeBase) {
    let calibration = Calibration()
    (correlation, investigations) = calibration.judging {
      CausalEngine.heard(findings, in: observations, knowledge: knowledge)
    }
  }

  /// Ids of all criteria that were heard.
  package var criteria: Set<String> {
    Set(investigations.flatMap { $0.triggers + $0.roots }.flatMap { $0.hearings.map(\.criterion.id) })
  }

  /// The verdict with the claims by these constants; all else as it was decided first.
  package func decided(by calibration: Calibration) -> Correlation {
    var result = correlation
    guard investigations.count == correlation.incidents.count else { return result }
    calibration.judging {
      for (index, heard) in investigations.enumerated() {
        let ruling = heard.jury.ruling(
          triggers: heard.triggers.map(\.heardAgain), roots: heard.roots.map(\.heardAgain))
        result.incidents[index].trigger = ruling.trigger
        result.incidents[index].rootCause = ruling.rootCause
        result.incidents[index].ruledOut = heard.ruledOut(ruling)
      }
    }
    return result
  }
}
