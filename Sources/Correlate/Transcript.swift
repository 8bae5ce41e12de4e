package import ProximateKnowledge
package import ProximateModel

/// All that was heard in the incidents of some logs, to be decided again with other factors in milliseconds.
///
/// Hearings are not repeated: root causes stay heard beside the trigger that the program's own constants name. What is
/// told of a fit is therefore checked by the whole engine.
package struct Transcript: Sendable {
  private let correlation: Correlation
  private let hearings: [Investigation.Hearings]

  /// Hears everything, by the constants of the program.
  package init(_ findings: [Finding], in observations: Observations, knowledge: KnowledgeBase) {
    let calibration = Calibration()
    (correlation, hearings) = calibration.judging {
      CausalEngine.heard(findings, in: observations, knowledge: knowledge)
    }
  }

  /// Ids of all criteria that were heard.
  package var criteria: Set<String> {
    Set(hearings.flatMap { $0.triggers + $0.roots }.flatMap { $0.hearings.map(\.criterion.id) })
  }

  /// The verdict with the claims by these constants; all else as it was decided first.
  package func decided(by calibration: Calibration) -> Correlation {
    var result = correlation
    guard hearings.count == correlation.incidents.count else { return result }
    calibration.judging {
      for (index, hearing) in hearings.enumerated() {
        let triggers = Ledger.best(of: hearing.triggers.map(\.heardAgain))
        let roots = Ledger.best(of: hearing.roots.map(\.heardAgain))
        let trigger = hearing.jury.trigger(triggers)
        let investigation = Investigation(scene: hearing.jury.scene)
        result.incidents[index].trigger = trigger
        result.incidents[index].rootCause = investigation.located(
          hearing.jury.rootCause(roots, trigger: trigger), trigger: trigger,
          episode: investigation.triggerEpisode(triggers))
        result.incidents[index].ruledOut =
          hearing.court.ruledOut + investigation.ruledOut(triggers, roots, hearing.jury, hearing.court)
      }
    }
    return result
  }
}
