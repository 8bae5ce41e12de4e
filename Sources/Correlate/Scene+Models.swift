import ProximateKnowledge
import ProximateModel

extension CausalModel.Mechanism {
  /// Whether findings of a type tell that it went through: its effect, or what lets it through at work.
  fileprivate func shows(_ type: String) -> Bool {
    effect == type || isNormallyAbsorbed && enabledBy.contains(type)
  }
}

/// What experts know of the system at hand: who depends on whom, and what leads to what.
extension Scene {
  /// The episode that, by a model, set this one off; amplification does not, for what grows was there before.
  func modelledParent(of child: Episode) -> Parent? {
    var best: Parent?
    for mechanism in knowledge.models.lazy.flatMap(\.mechanisms)
    where mechanism.effect == child.key.type && mechanism.strength != .amplifies {
      for cause in causes(of: child, by: mechanism) {
        let strength = mechanism.strength == .sufficient ? 1.0 : Calibration.contributoryTie
        guard strength > best?.tie.strength ?? 0 else { continue }
        best = Parent(episode: cause, tie: Tie(strength: strength, because: mechanism.why))
      }
    }
    return best
  }

  /// Whether a model knows a kind of finding and a component: then it knows what sets it off there.
  func isModelled(_ type: String, near component: String) -> Bool {
    knowledge.models.contains { model in
      model.mechanisms.contains { $0.effect == type || $0.cause == type }
        && model.components.contains { influence.isOne($0.id, component) }
    }
  }

  /// The first episode that, by a model, follows from this one.
  func modelledEffect(of cause: Episode) -> (effect: Episode, why: String)? {
    for mechanism in knowledge.models.flatMap(\.mechanisms)
    where mechanism.cause == cause.key.type && mechanism.strength != .amplifies {
      let span = Interval(
        start: cause.interval.start.adding(seconds: -Calibration.sameComponentSlack),
        end: cause.interval.start.adding(seconds: Double(mechanism.lag.most) / 1e9))
      let effect = episodes(beginningIn: span).first {
        mechanism.shows($0.key.type)
          && (!isPrecedented($0) || mechanism.isNormallyAbsorbed && isBeyondAny($0))
          && causes(of: $0, by: mechanism).contains { $0.key == cause.key && $0.interval == cause.interval }
      }
      if let effect { return (effect, mechanism.why) }
    }
    return nil
  }

  /// Episodes of a mechanism's cause from which its effect follows within its lag, as far as the clocks can tell.
  private func causes(of child: Episode, by mechanism: CausalModel.Mechanism) -> [Episode] {
    let start = child.interval.start
    // What counts over a window begins somewhere within it.
    let slack = extent.uncertainty(of: child.first) + Calibration.sameComponentSlack
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
