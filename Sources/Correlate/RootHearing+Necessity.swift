import ProximateKnowledge
import ProximateModel

/// What else than the trigger was needed.
extension RootHearing {
  /// R3: a trigger that never did harm before needs something that is new since; one without harmless precedents
  /// needs nothing, and what it sets off is its effect (Mackie's INUS condition, with the trigger's precedents as the
  /// other cases).
  func necessity(_ episode: Episode) -> Hearing? {
    if let slow = exhausted(episode) ?? lowered(episode) ?? emptied(episode) { return slow }
    guard let trigger else { return unprovoked(episode) }
    let harmless = scene.harmless(trigger)
    if isTrigger(episode) { return sufficiency(of: trigger, harmless) }
    if let sufficient = sufficientLoad(episode, of: trigger) { return sufficient }
    if harmless.isEmpty, isRoutine(trigger) { return nil }
    if harmless.isEmpty || isAlone(trigger) { return consequence(episode, of: trigger) }
    if let new = novelty(episode, beside: trigger, harmless) { return new }
    if !isStanding(episode, beside: trigger), let difference = scene.difference(for: trigger),
      scene.path(of: difference).criterion.outcome == .supports
    {
      return consequence(episode, of: trigger, isExplained: true)
    }
    let spared = harmless.filter { episode.interval.start < $0.interval.start }
    guard isState(episode), !spared.isEmpty else { return nil }
    return Self.necessity(
      Calibration.wasThereBefore, "It was there when \(trigger.first.id) did no harm.",
      spared.prefix(2).map(\.finding))
  }

  /// What R3 comes to.
  static func necessity(_ weight: Double, _ because: String, _ findings: [String]) -> Hearing {
    Hearing(
      "R3", .difference, weight: weight, cap: Calibration.sufficientTrigger, because: because,
      findings: findings)
  }

  /// R3 of the trigger itself: whether it is enough.
  private func sufficiency(of trigger: Episode, _ harmless: [Precedent]) -> Hearing? {
    let id = trigger.first.id
    if trigger.component == Subject.time {
      return Self.necessity(
        Calibration.setOff, "It came to several machines alike: the cause is in what did not stand it.", [id])
    }
    if let beneath = scene.machineTrouble(beneath: trigger) {
      return Self.necessity(
        Calibration.notNeeded, "\(beneath.first.id) came to its machine before it.", [beneath.first.id])
    }
    if !harmless.isEmpty, isAlone(trigger) {
      return Self.necessity(
        Calibration.sufficientTrigger,
        "It is the trigger, and nothing that is new besides it is in the logs.", [id])
    }
    guard harmless.isEmpty, !isRoutine(trigger), exercised(by: trigger) == nil else { return nil }
    // What a defect set off needed the defect.
    if let parent = scene.parent(of: trigger), Scene.defects.contains(parent.episode.nature) { return nil }
    return Self.necessity(
      Calibration.sufficientTrigger * (isTied(trigger) ? 1 : 0.5),
      "It is the trigger, and the logs show no time that it did no harm.", [id])
  }

  /// R3 of what is new since the trigger last did no harm. What comes only once the trigger is there is what it sets
  /// off; what lay ready is what it needed.
  private func novelty(
    _ episode: Episode, beside trigger: Episode, _ harmless: [Precedent]
  ) -> Hearing? {
    let start = episode.interval.start
    let isReady =
      isStanding(episode, beside: trigger) || episode.isMessage && isClearlyBefore(trigger, episode)
    guard let last = harmless.map(\.interval.end).max(), isReady, !isKnown(episode, since: last),
      !isTrace(episode, of: trigger), start > last,
      start <= scene.onset.adding(seconds: scene.uncertainty(of: episode))
    else { return nil }
    let share = isTied(episode) ? 1 : Calibration.untiedShare
    return Self.necessity(
      share * Calibration.madeTheDifference, "It is new since \(trigger.first.id) last did no harm.",
      [episode.first.id] + harmless.suffix(1).map(\.finding))
  }

  /// R3 of a limit that was met where nothing is known to have asked for more, or to have left less: it tells that
  /// something did, and the logs do not tell what.
  private func unprovoked(_ episode: Episode) -> Hearing? {
    guard isLimit(episode) || scene.strain(behind: episode) != nil else { return nil }
    return Hearing(
      "R3", .difference, weight: Calibration.unprovoked, cap: -Calibration.unprovoked,
      because: "It tells that more was asked for than there was, and nothing in the logs tells why.",
      findings: [episode.first.id])
  }

  /// Whether it says no more than that more was asked for than there was.
  private func isLimit(_ episode: Episode) -> Bool {
    episode.nature == .capacity && episode.first.isAuthored && !episode.can(.trigger)
  }

  /// Whether people or timers did something: a limit that is met from then on is what that comes to.
  private func isChange(_ trigger: Episode) -> Bool {
    trigger.nature == .change || trigger.nature == .routine && trigger.isMessage
  }

  /// Whether it is something that lasts, and not just what a program tells that it does once the trigger is there.
  private func isStanding(_ episode: Episode, beside trigger: Episode) -> Bool {
    guard isState(episode) else { return false }
    let isTold = episode.isMessage && episode.nature == .routine
    return !isTold || episode.interval.start < trigger.interval.start
  }

  /// Whether an episode came before the trigger by more than the clocks of the two leave open.
  private func isClearlyBefore(_ trigger: Episode, _ episode: Episode) -> Bool {
    let clocks = scene.extent.uncertainty(of: trigger.first) + scene.extent.uncertainty(of: episode.first)
    return episode.interval.start.seconds(until: trigger.interval.start) > clocks
  }

  /// Whether the same message had come before: then it is not new, however often it comes again.
  private func isKnown(_ message: Episode, since last: Instant) -> Bool {
    message.isMessage && message.nature != .change
      && scene.others(like: message).contains { $0.interval.start <= last || scene.isHistory($0) }
  }

  /// Whether a message speaks of the job that is the trigger: the end of its last run is no difference to it.
  private func isTrace(_ message: Episode, of trigger: Episode) -> Bool {
    guard message.isMessage, message.nature != .change, trigger.nature == .routine else { return false }
    return !Words.compounds(in: message.text).isDisjoint(with: Words.compounds(in: trigger.text))
  }

  /// Demand far beyond any before needs no change to be too much.
  private func sufficientLoad(_ episode: Episode, of trigger: Episode) -> Hearing? {
    guard trigger.nature == .demand, isState(episode) else { return nil }
    let factor = scene.excess(of: trigger)
    guard factor > Calibration.beyondRetries else { return nil }
    return Self.necessity(
      Calibration.setOff,
      "\(trigger.first.id) asks for \(Wording.number(factor)) times as much as was ever absorbed: that is "
        + "too much with it and without it.",
      [trigger.first.id])
  }

  /// Whether the trigger is something that systems are built to stand: demand, or a routine by its rule.
  private func isRoutine(_ trigger: Episode) -> Bool {
    trigger.nature == .demand || trigger.component == Subject.time || trigger.key.type == EmptyCache.type
      || trigger.nature == .routine && trigger.first.isAuthored
  }

  /// Whether a trigger is trouble of its own, and nothing else that is new may have made the difference.
  func isAlone(_ trigger: Episode) -> Bool {
    [.fault, .capacity, .heartbeat, .defect].contains(trigger.nature) && scene.difference(for: trigger) == nil
      && scene.novelDefect == nil
  }

  /// A defect elsewhere, never seen before, that shows since something came that systems are asked to take: input that
  /// ran into what was waiting.
  private func exercised(by trigger: Episode) -> Episode? {
    guard [.routine, .demand, .environment].contains(trigger.nature), let defect = scene.novelDefect,
      [.defect, .diagnosis].contains(defect.nature),
      !scene.influence.isOne(defect.component, trigger.component)
    else { return nil }
    let lag = trigger.interval.start.seconds(until: defect.interval.start)
    return lag <= Calibration.edgeLag && (lag >= 0 || !isClearlyBefore(trigger, defect)) ? defect : nil
  }

  /// Whether anything ties a trigger to what fails, or anything shows after it: only then does it explain the rest.
  private func isTied(_ trigger: Episode) -> Bool {
    scene.path(of: trigger).criterion.outcome == .supports
      || scene.ownEffect(of: trigger).criterion.outcome == .supports
  }

  /// What a sufficient trigger sets off is no cause of its own, unless it is a defect that was waiting.
  ///
  /// - Parameter isExplained: whether what else was needed is known, too.
  private func consequence(
    _ episode: Episode, of trigger: Episode, isExplained: Bool = false
  ) -> Hearing? {
    if scene.machineTrouble(beneath: trigger)?.key == episode.key || !isTied(trigger) { return nil }
    let lead = trigger.interval.start.seconds(until: episode.interval.start)
    let isDefect = [.defect, .diagnosis, .healFailed].contains(episode.nature)
    let isIntroduced =
      trigger.nature == .change && scene.influence.isOne(trigger.component, episode.component)
    let isLater = lead >= 0 || !isClearlyBefore(trigger, episode) || scene.link(to: episode) != nil
    if isLater, !isDefect || isIntroduced,
      !isStanding(episode, beside: trigger)
    {
      let isExplained = isExplained || isLimit(episode) && isChange(trigger)
      return Hearing(
        "R3", .difference, weight: isExplained ? Calibration.explainedNovelty : Calibration.setOff,
        cap: isExplained ? -Calibration.explainedNovelty : Calibration.sufficientTrigger,
        because: "It began \(Wording.duration(max(0, lead))) after \(trigger.first.id), which explains it.",
        findings: [trigger.first.id])
    }
    guard !isDefect else { return nil }
    return Self.necessity(
      Calibration.notNeeded,
      isExplained
        ? "\(trigger.first.id) and what is new since it last did no harm are enough."
        : "\(trigger.first.id) was never harmless, so nothing else is needed.",
      [trigger.first.id])
  }
}
