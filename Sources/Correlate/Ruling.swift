import ProximateModel

/// What the jury decides of the candidates it heard.
struct Ruling {
  var trigger: Claim
  var rootCause: Claim
  /// The best candidates, and some that are ruled out.
  var triggers: [Ledger] = []
  var roots: [Ledger] = []
  /// What was heard of the trigger, when one is claimed.
  var triggerLead: Ledger?
  /// What was heard of the root cause, when one is claimed.
  var rootLead: Ledger?
  /// What most likely flipped it, claimed or not: the best candidate, or the change that came with it.
  var flip: Episode?
}

extension Jury {
  /// Decides by the calibration in force.
  func ruling(triggers: [Ledger], roots: [Ledger]) -> Ruling {
    let (triggers, roots) = (Ledger.best(of: triggers), Ledger.best(of: roots))
    let trigger = trigger(triggers)
    let flip = flip(triggers)
    let lead = ranked(triggers).first?.ledger
    let cause = located(rootCause(roots, trigger: lead?.episode), trigger: trigger, flip: flip)
    return Ruling(
      trigger: trigger, rootCause: cause, triggers: triggers, roots: roots,
      triggerLead: trigger.status == .identified ? lead : nil,
      rootLead: cause.status == .identified ? roots.first { !$0.isRuledOut } : nil, flip: flip)
  }

  /// The best candidate for the trigger, or the change that came with it.
  func flip(_ triggers: [Ledger]) -> Episode? {
    let standing = ranked(triggers).map(\.ledger.episode)
    guard let first = standing.first else { return nil }
    // What others say of it has no past: what it shows itself has.
    let lead = first.isHearsay ? standing.first { isOwnSide($0, of: first) } ?? first : first
    guard lead.nature != .change else { return lead }
    return scene.companions(of: lead).first { $0.nature == .change } ?? lead
  }

  /// Whether it is what a component shows itself of what others say of it.
  private func isOwnSide(_ own: Episode, of hearsay: Episode) -> Bool {
    !own.isHearsay && own.first.isAuthored && isOne(own, hearsay)
      && scene.influence.isOne(own.component, hearsay.component)
      && abs(own.interval.start.seconds(until: hearsay.interval.start)) <= Calibration.siblingLag
  }

  /// When harmless precedents show that the trigger is not sufficient alone and nothing in the logs says what else
  /// there was, the cause sits where the trigger used to be absorbed, and is not in the logs.
  private func located(_ root: Claim, trigger: Claim, flip: Episode?) -> Claim {
    guard root.status == .undetermined, trigger.status == .identified, let flip else { return root }
    let healthy = scene.harmless(flip)
    guard healthy.count >= Calibration.leastPrecedents else { return root }
    var result = root
    result.status = .notInTheLogs
    result.caps.insert(
      "\(flip.first.id) was absorbed \(healthy.count) times before: what kept "
        + "\(Wording.component(scene.window.components.min() ?? "")) from absorbing it this time is not in these logs.",
      at: 0)
    return result
  }
}
