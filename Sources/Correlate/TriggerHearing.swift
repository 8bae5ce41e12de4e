import ProximateModel

/// Hears episodes as triggers: inputs that moved, with nothing that moved them.
struct TriggerHearing {
  let scene: Scene

  /// Natures that can flip a system, with the log prior of being the one that did (T3).
  static var priors: [Nature: Double] { Calibration.triggerPriors }

  /// Natures that come from outside the system: one that began during the impact is still worth refuting.
  static let inputs: Set<Nature> = [.time, .environment, .change, .demand, .routine]

  /// Ledgers of all candidates, in no order that matters.
  var heard: [Ledger] {
    let candidates = candidates
    let recent = candidates.filter {
      (0...Calibration.precedentHorizon).contains($0.interval.start.seconds(until: scene.onset))
    }
    let contenders = min(Calibration.mostCandidates, Wave.waves(of: recent).count)
    return candidates.map { ledger($0, among: max(1, contenders)) }
  }

  private var candidates: [Episode] {
    let start = scene.onset.adding(seconds: -Calibration.lookBack)
    let near = scene.episodes(beginningIn: Interval(start: start, end: scene.window.interval.end))
    let load = scene.standingLimit?.load(in: scene).map { [$0] } ?? []
    let expiry = scene.emptyCache.map { [$0.expiry(in: scene)] } ?? []
    return load + expiry + near.filter(isCandidate) + scene.hearsay
  }

  func isCandidate(_ episode: Episode) -> Bool {
    guard Self.priors[episode.nature] != nil, episode.can(.trigger), !episode.isAcquittal else {
      return false
    }
    guard episode.first.isAuthored || episode.isMessage || episode.isNewValue,
      !scene.blame.isComplaint(episode),
      !scene.isBackground(episode)
    else { return false }
    if isOrdinaryTrouble(episode) { return false }
    // That something is nearly used up happens all the way to its end, which is the event.
    if scene.exhaustion?.isWarning(episode) ?? false { return false }
    // What says that something works again set nothing off.
    if episode.isMessage, Signature.recovery(in: episode.text) != nil { return false }
    let late = -episode.interval.start.seconds(until: scene.onset)
    return late <= scene.uncertainty(of: episode)
      || episode.first.isAuthored && Self.inputs.contains(episode.nature)
  }

  /// Where only a baseline tells what is wrong: trouble of a kind that it has too, in whatever component.
  private func isOrdinaryTrouble(_ episode: Episode) -> Bool {
    scene.window.isByContrast && Scene.effects.contains(episode.nature)
      && scene.history.episodes.contains { $0.key.type == episode.key.type }
  }

  private func ledger(_ episode: Episode, among contenders: Int) -> Ledger {
    if episode.key.type == StandingLimit.type, let standing = scene.standingLimit {
      return load(episode, meeting: standing)
    }
    if episode.key.type == EmptyCache.type, let empty = scene.emptyCache {
      return expiry(episode, of: empty)
    }
    let precedents = scene.precedents(of: episode)
    return Ledger(
      episode: episode,
      hearings: [
        timing(episode, among: contenders), precedence(episode), exogeneity(episode), unexplained(episode),
        path(episode), ownEffect(episode), dose(episode, precedents), superseded(episode),
        sufficiency(episode), takenBack(episode),
      ].compactMap { $0 })
  }

  /// T1: how near to the onset, against how often such a thing happens anyway.
  private func timing(_ episode: Episode, among contenders: Int) -> Hearing {
    let lag = episode.interval.start.seconds(until: scene.onset)
    guard scene.precedes(episode) > 0 else {
      return Hearing(
        "T1", .time, notTestable: "It began after the impact, so there is no lead to judge.", cap: 0)
    }
    if scene.beginsWith(episode) {
      return Hearing(
        "T1", .time,
        notTestable: "The logs begin with it: whether it happened then or is how they begin is open.",
        cap: 0)
    }
    // A message that is rare in logs that begin with the impact is rare for want of logs.
    let isDeed = Self.inputs.contains(episode.nature) && !(episode.isMessage && episode.nature == .routine)
    if scene.window.isLeftCensored, !isDeed {
      return Hearing(
        "T1", .time, weight: Calibration.censoredTrigger, cap: -Calibration.censoredTrigger,
        because: "The logs begin with the impact: what set it off lies before them.")
    }
    let (times, rate) = scene.rate(of: episode)
    let lead = scene.lead(of: episode)
    let raw = LagDensity.triggerRatio(
      lag: lead.seconds, uncertainty: lead.own + lead.ofImpact, rate: rate)
    let corrected = raw - LagDensity.logarithm(Double(contenders))
    let cap = timingCap(of: episode)
    let often =
      times == 0
      ? "nothing else of its kind is in the logs" : "its kind happens every \(Wording.duration(1 / rate))"
    return Hearing(
      "T1", .time, weight: min(cap, max(-Calibration.timingCap, corrected)), cap: cap,
      because: "It began \(Wording.duration(lag)) \(lag >= 0 ? "before" : "after") the impact; \(often); "
        + "\(Wording.count(contenders, "candidate was", "candidates were")) looked at.",
      findings: [episode.first.id])
  }

  /// How much the time of an episode can say for it: less where it may be what the trouble comes to. The surer it is
  /// that trouble came before, the less it can be the effect.
  private func timingCap(of episode: Episode) -> Double {
    let isPressed = pressure(in: episode) != nil
    let isOwn = isOwnDoing(episode)
    let isInput = Self.inputs.contains(episode.nature) && episode.nature != .demand && !isPressed
    let isRecord = episode.nature == .demand && !isOwn
    // What falls silent was not driven to it by work: the load of others makes it complain, not vanish.
    let hasVanished =
      episode.isHearsay && scene.link(to: episode) == nil
      && scene.hasVanished(episode.component, since: episode.interval.start)
    let isEffect = isOwn || episode.isHearsay || isPressed || isRelayed(episode) || isSetOff(episode)
    let sureness = isEffect ? 0 : max(0, 2 * scene.precedes(episode) - 1)
    let isEnd = scene.exhaustion?.isEnd(episode) ?? false
    let share = isInput || isRecord || hasVanished || isEnd || scene.isBeneath(episode) ? 1 : sureness
    return Calibration.effectTimingCap + (Calibration.timingCap - Calibration.effectTimingCap) * share
  }

  /// Whether it is what a program does wrong, which shows when something happens; what breaks beneath it is what
  /// happened.
  private func isOwnDoing(_ episode: Episode) -> Bool {
    let natures: Set<Nature> = [.defect, .healFailed, .retry, .control, .diagnosis]
    if natures.contains(episode.nature) || scene.ownDefect(of: episode) != nil { return true }
    guard episode.nature == .demand else { return false }
    let repeats = max(Calibration.beyondRetries, Double(Self.attempts(of: episode)))
    return scene.growth(of: episode) ?? 0 < repeats || scene.fault(beneath: episode) != nil
  }

  /// T2: a cause comes before its effect; one that starts later than the clocks allow is ruled out.
  func precedence(_ episode: Episode) -> Hearing {
    let lag = episode.interval.start.seconds(until: scene.onset)
    let clocks = Wording.duration(scene.uncertainty(of: episode))
    let probability = scene.precedes(episode)
    // What passes a link fails after it is down, whatever clocks that leave it open say.
    if probability > 0, probability < 0.5, let cut = scene.calls(over: episode) {
      return Hearing(
        "T2", .time,
        notTestable:
          "The clocks, known to \(clocks), leave open whether it came before \(cut.component), which it cuts off.",
        cap: Calibration.precedenceLoss)
    }
    let weight =
      probability >= 0.5
      ? Calibration.precedenceGain * (2 * probability - 1)
      : -Calibration.precedenceLoss * (2 * probability - 1) * (2 * probability - 1)
    let because =
      probability == 0
      ? "It began \(Wording.duration(-lag)) after the impact, which is more than the clocks leave open (\(clocks))."
      : "It began before the impact with probability \(Wording.number(probability, digits: 2)), "
        + "the clocks being known to \(clocks)."
    return Hearing(
      "T2", .time, weight: weight, cap: Calibration.precedenceLoss, because: because,
      findings: [episode.first.id],
      isHard: probability == 0 && -lag > scene.extent.doubt(of: episode.first))
  }

  /// T3: what comes from outside flips a system more often than what the system does to itself.
  func exogeneity(_ episode: Episode) -> Hearing {
    let prior = Self.priors[episode.nature] ?? 0
    if let word = pressure(in: episode) {
      return Hearing(
        "T3", .semantics, weight: Calibration.pressureTrigger, cap: 2,
        because: "Its lines speak of '\(word)', the mark of pressure from elsewhere.",
        findings: [episode.first.id])
    }
    return Hearing(
      "T3", .semantics, weight: prior, cap: 1.8,
      because:
        "Its kind is \(episode.nature.rawValue), which \(prior >= 0 ? "often is" : "rarely is") what flips a system."
    )
  }

  /// The word by which the lines of something that is no deed give pressure away.
  private func pressure(in episode: Episode) -> String? {
    guard !episode.isHearsay, [.fault, .routine, .capacity, .retry].contains(episode.nature),
      !episode.first.isAuthored || episode.nature == .capacity
    else { return nil }
    return Signature.pressure(in: episode.text) ?? Signature.lateness(in: episode.text)
  }

  /// Whether, by a model, something that moved before suffices for it: then it is as rare as that goes through.
  private func isSetOff(_ episode: Episode) -> Bool {
    scene.modelledParent(of: episode).map { $0.tie.strength == 1 } ?? false
  }

  /// Whether it is what those that users ask say of what stands behind them: a proxy whose upstreams time out passes on
  /// what it was told, and goes with the impact.
  private func isRelayed(_ episode: Episode) -> Bool { relayed(episode) != nil }

  /// The words by which something that users ask passes on what it was told.
  func relayed(_ episode: Episode) -> String? {
    guard episode.nature == .fault, !episode.isHearsay,
      scene.window.components.contains(where: { scene.influence.isOne($0, episode.component) })
    else { return nil }
    return RootHearing(scene: scene, trigger: nil, loops: []).borrowed(episode)
  }
}
