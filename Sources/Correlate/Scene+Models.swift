import ProximateKnowledge
import ProximateModel

/// What experts know of the system at hand: who depends on whom, and what leads to what.
extension Scene {
  /// The episode that, by a model, set this one off; amplification does not, for what grows was there before.
  func modelledParent(of child: Episode) -> Parent? {
    let mechanisms = knowledge.models.flatMap(\.mechanisms).filter {
      $0.effect == child.key.type && $0.strength != .amplifies
    }
    var best: Parent?
    for mechanism in mechanisms {
      for cause in causes(of: child, by: mechanism) {
        let strength = mechanism.strength == .sufficient ? 1.0 : Calibration.contributoryTie
        guard strength > best?.tie.strength ?? 0 else { continue }
        best = Parent(episode: cause, tie: Tie(strength: strength, because: mechanism.why))
      }
    }
    return best
  }

  /// Episodes of a mechanism's cause from which its effect follows within its lag, as far as the clocks can tell.
  private func causes(of child: Episode, by mechanism: CausalModel.Mechanism) -> [Episode] {
    let start = child.interval.start
    let slack = extent.uncertainty(of: child.first)
    let span = Interval(
      start: start.adding(seconds: -Double(mechanism.lag.most) / 1e9 - slack),
      end: start.adding(seconds: slack - Double(mechanism.lag.least) / 1e9))
    return episodes(beginningIn: span).filter { cause in
      cause.key.type == mechanism.cause && cause.interval != child.interval
        && reaches(mechanism.scope, cause.component, child.component)
    }
  }

  private func reaches(_ scope: CausalModel.Mechanism.Reach, _ cause: String, _ effect: String) -> Bool {
    switch scope {
    case .global: true
    case .sameEntity, .sameComponent: influence.isOne(cause, effect)
    case .dependents, .upstream: influence.isOne(cause, effect) || influence.tie(cause, effect) != nil
    }
  }

  /// The mechanism that is normally absorbed, went through this time, and names an episode as what lets it through.
  func mechanism(enabledBy episode: Episode) -> (mechanism: CausalModel.Mechanism, effect: Episode)? {
    let span = Interval(
      start: onset.adding(seconds: -Calibration.precedentHorizon),
      end: min(window.interval.end, onset.adding(seconds: Calibration.precedentHorizon)))
    let near = episodes(beginningIn: span)
    for mechanism in knowledge.models.flatMap(\.mechanisms)
    where mechanism.isNormallyAbsorbed && mechanism.enabledBy.contains(episode.key.type) {
      let effect = near.first { $0.key.type == mechanism.effect && !causes(of: $0, by: mechanism).isEmpty }
      if let effect { return (mechanism, effect) }
    }
    return nil
  }
}
