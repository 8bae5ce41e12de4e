import ProximateKnowledge
import ProximateModel

/// What else than the trigger was needed.
extension RootHearing {
  /// R3: a trigger that never did harm before needs something that is new since; one without harmless precedents
  /// needs nothing, and what it sets off is its effect (Mackie's INUS condition, with the trigger's precedents as the
  /// other cases).
  func necessity(_ episode: Episode) -> Hearing? {
    let cap = Calibration.sufficientTrigger
    if let slow = exhausted(episode, cap: cap) ?? lowered(episode, cap: cap) ?? emptied(episode, cap: cap) {
      return slow
    }
    guard let trigger else { return unprovoked(episode) }
    let harmless = scene.harmless(trigger)
    if isTrigger(episode) {
      if trigger.component == Subject.time {
        return Hearing(
          "R3", .difference, weight: Calibration.setOff, cap: cap,
          because: "It came to several machines alike: the cause is in what did not stand it.",
          findings: [trigger.first.id])
      }
      if let beneath = scene.machineTrouble(beneath: trigger) {
        return Hearing(
          "R3", .difference, weight: Calibration.notNeeded, cap: cap,
          because: "\(beneath.first.id) came to its machine before it.", findings: [beneath.first.id])
      }
      if !harmless.isEmpty, isAlone(trigger) {
        return Hearing(
          "R3", .difference, weight: Calibration.sufficientTrigger, cap: cap,
          because: "It is the trigger, and nothing that is new besides it is in the logs.",
          findings: [trigger.first.id])
      }
      guard harmless.isEmpty, !isRoutine(trigger), exercised(by: trigger) == nil else { return nil }
      return Hearing(
        "R3", .difference, weight: Calibration.sufficientTrigger * (isTied(trigger) ? 1 : 0.5), cap: cap,
        because: "It is the trigger, and the logs show no time that it did no harm.",
        findings: [trigger.first.id])
    }
    if let sufficient = sufficientLoad(episode, of: trigger, cap: cap) { return sufficient }
    if harmless.isEmpty, isRoutine(trigger) { return nil }
    if harmless.isEmpty || isAlone(trigger) { return consequence(episode, of: trigger, cap: cap) }
    guard let last = harmless.map(\.interval.end).max() else { return nil }
    let start = episode.interval.start
    // What comes only once the trigger is there is what it sets off; what lay ready is what it needed.
    let isReady =
      isStanding(episode, beside: trigger) || episode.isMessage && isClearlyBefore(trigger, episode)
    if isReady, !isKnown(episode, since: last), !isTrace(episode, of: trigger), start > last,
      start <= scene.onset.adding(seconds: scene.uncertainty(of: episode))
    {
      let share = isTied(episode) ? 1 : Calibration.untiedShare
      return Hearing(
        "R3", .difference, weight: share * Calibration.madeTheDifference, cap: cap,
        because: "It is new since \(trigger.first.id) last did no harm.",
        findings: [episode.first.id] + harmless.suffix(1).map(\.finding))
    }
    if !isStanding(episode, beside: trigger), let difference = scene.difference(for: trigger),
      scene.path(of: difference).criterion.outcome == .supports
    {
      return consequence(episode, of: trigger, cap: cap, isExplained: true)
    }
    let spared = harmless.filter { start < $0.interval.start }
    guard isState(episode), !spared.isEmpty else { return nil }
    return Hearing(
      "R3", .difference, weight: Calibration.wasThereBefore, cap: cap,
      because: "It was there when \(trigger.first.id) did no harm.",
      findings: spared.prefix(2).map(\.finding))
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

  /// R3 of what runs out: what made it rise is what was needed; that it is used up is how it ends.
  private func exhausted(_ episode: Episode, cap: Double) -> Hearing? {
    guard let slow = scene.exhaustion else { return nil }
    guard slow.change != nil else { return usedUp(episode, slow, cap: cap) }
    let rising = "\(slow.trend.first.id) rose from then on until \(slow.end.first.id)"
    if slow.isChange(episode, in: scene) {
      return Hearing(
        "R3", .difference, weight: Calibration.madeTheDifference, cap: cap,
        because: "It came before something began to run out: \(rising).",
        findings: [slow.trend.first.id, slow.end.first.id])
    }
    guard episode.key == slow.end.key || slow.isWarning(episode) || isTrigger(episode) else { return nil }
    return Hearing(
      "R3", .difference, weight: Calibration.notNeeded, cap: cap,
      because: "It is how it ends: \(slow.trend.first.id) shows that it was coming.",
      findings: [slow.trend.first.id])
  }

  /// R3 of what rose since before the logs begin, or without a change that they tell of: the rise itself was there first.
  private func usedUp(_ episode: Episode, _ slow: Exhaustion, cap: Double) -> Hearing? {
    if episode.key == slow.trend.key, episode.interval == slow.trend.interval {
      return Hearing(
        "R3", .difference, weight: Calibration.madeTheDifference, cap: cap,
        because: "It rose for long, until \(slow.end.first.id) showed that nothing was left.",
        findings: [slow.end.first.id])
    }
    let isEnd = episode.key == slow.end.key || slow.isWarning(episode) || Wave.sharesLines(episode, slow.end)
    guard isEnd || slow.isAftermath(episode, in: scene) else { return nil }
    return Hearing(
      "R3", .difference, weight: Calibration.notNeeded, cap: cap,
      because: "It is how it ends: \(slow.trend.first.id) shows that it was coming.",
      findings: [slow.trend.first.id])
  }

  /// R7: whether those who need its component say that they go on without it: then its failure is not needed for what
  /// users felt.
  func contained(_ episode: Episode) -> Hearing? {
    let name = scene.influence.entity(episode.component)
    guard !name.isEmpty, let spared = scene.fallbacks.first(where: { $0.names.contains(name) }) else {
      return nil
    }
    return Hearing(
      "R7", .topology, weight: Calibration.contained, cap: -Calibration.contained,
      because: "\(spared.episode.component) goes on without \(name): its lines say '\(spared.word)'.",
      findings: [spared.episode.first.id])
  }

  /// Demand far beyond any before needs no change to be too much.
  private func sufficientLoad(_ episode: Episode, of trigger: Episode, cap: Double) -> Hearing? {
    guard trigger.nature == .demand, isState(episode) else { return nil }
    let factor = scene.excess(of: trigger)
    guard factor > Calibration.beyondRetries else { return nil }
    return Hearing(
      "R3", .difference, weight: Calibration.setOff, cap: cap,
      because:
        "\(trigger.first.id) asks for \(Wording.number(factor)) times as much as was ever absorbed: that is "
        + "too much with it and without it.",
      findings: [trigger.first.id])
  }

  /// R13: whether a model names it as what lets something through that is normally absorbed, and was not this time.
  func enables(_ episode: Episode) -> Hearing? {
    guard let (mechanism, effect) = scene.mechanism(enabledBy: episode) else { return nil }
    return Hearing(
      "R13", .difference, weight: Calibration.enables, cap: Calibration.enables,
      because:
        "By the model of the system it lets \(effect.first.id) through, which is normally absorbed: \(mechanism.why).",
      findings: [effect.first.id])
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
    _ episode: Episode, of trigger: Episode, cap: Double, isExplained: Bool = false
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
        cap: isExplained ? -Calibration.explainedNovelty : cap,
        because: "It began \(Wording.duration(max(0, lead))) after \(trigger.first.id), which explains it.",
        findings: [trigger.first.id])
    }
    guard !isDefect else { return nil }
    return Hearing(
      "R3", .difference, weight: Calibration.notNeeded, cap: cap,
      because: "\(trigger.first.id) was never harmless, so nothing else is needed.",
      findings: [trigger.first.id])
  }
}
