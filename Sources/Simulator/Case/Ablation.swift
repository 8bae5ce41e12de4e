/// What becomes of the world with one thing changed: how the truth knows what was necessary and what helped.
extension P2PCase {
  /// The same world with a single knob turned.
  struct Ablation: Sendable {
    var change: String
    /// What made things worse, nil for a knob that is no amplifier.
    var amplifier: TruthWords.Cause?
    var outcome: Outcome
    /// The outage needs it: without it there is none.
    var isNecessary: Bool { outcome.word != .outage }
  }

  /// An action of the operators and what it does when nothing else is done.
  struct Mitigation: Sendable {
    var intervention: Intervention
    var words: TruthWords.Cause
    /// The network comes back with this action alone.
    var didWork: Bool
    /// Share of the clients that is online in the end with this action alone.
    var finalAvailability: Double
  }

  /// The other seven combinations of the factors.
  func counterfactuals() -> [CaseTruth.Counterfactual] {
    Calibration.combinations.filter { $0 != factors }.map { other in
      .init(change: other.label, outcome: Simulation.measure(short(setup(other))).outcome)
    }
  }

  /// Single knobs. Only an outage has amplifiers.
  func ablations() -> [Ablation] {
    let words = TruthWords.Amplifiers(outage)
    var rows = [
      ablation("exponential back-off instead of a fixed pause", words.fixedPause) {
        $0.parameters.backoff = 2
      },
      ablation("no self-protection", words.selfProtection) { $0.parameters.protects = false },
    ]
    switch outage {
    case .supernodes2007:
      rows.append(
        ablation("55 % instead of 75 % of the computers restart", nil) { $0.parameters.updateShare = 0.55 })
    case .offlineIM2010:
      rows.append(
        ablation("a quarter instead of half of the clients run 5.0.0.152", words.oneVersion) {
          $0.parameters.defectiveShare = 0.25
        })
      rows.append(
        ablation("offline IM disabled after 15 minutes", nil) { $0.parameters.offlineIMSeconds = 900 })
    }
    return rows
  }

  private func ablation(
    _ change: String, _ amplifier: TruthWords.Cause?, _ turn: (inout Setup) -> Void
  ) -> Ablation {
    var setup = short(setup())
    turn(&setup)
    return Ablation(change: change, amplifier: amplifier, outcome: Simulation.measure(setup).outcome)
  }

  /// Each action of a run alone, to the end of the run.
  func mitigations(of run: Run) -> [Mitigation] {
    run.setup.interventions.filter { $0.time < run.end }.map { intervention in
      var setup = run.setup
      setup.interventions = [intervention]
      let final = Simulation.measure(setup).outcome.final
      return Mitigation(
        intervention: intervention, words: TruthWords.mitigation(intervention.action, run.setup),
        didWork: final > Outcome.lowThreshold, finalAvailability: final)
    }
  }

  private func short(_ setup: Setup) -> Setup {
    var setup = setup
    setup.hours = waveHours
    return setup
  }
}
