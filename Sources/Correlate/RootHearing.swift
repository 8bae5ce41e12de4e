import ProximateModel

/// Hears episodes as root causes: why the system did not absorb the trigger.
struct RootHearing {
  let scene: Scene
  /// The episode that most likely flipped it; its healthy precedents are the controls.
  let trigger: Episode?
  /// What kept the impact going.
  let loops: [FeedbackLoop]

  /// Natures that can be a root cause, with half the logarithm of the share that post-mortems give to their class
  /// (Google SRE workbook, post-mortem analysis: software 41 %, complex behaviour 17 %, process 20 %...).
  static var priors: [Nature: Double] { Calibration.rootPriors }

  /// Ledgers of all candidates, in no order that matters.
  var heard: [Ledger] {
    let candidates = candidates
    // Asked for each once: there may be tens of thousands.
    let ranks = candidates.map { ($0.first.isAuthored, $0.severity, $0.surprise) }
    let order = candidates.indices.sorted { i, j in
      let (a, b) = (ranks[i], ranks[j])
      if a.0 != b.0 { return a.0 }
      if a.1 != b.1 { return a.1 > b.1 }
      return a.2 != b.2 ? a.2 > b.2 : Episode.isOrdered(candidates[i], candidates[j])
    }
    return order.prefix(Calibration.mostHeard).map { ledger(candidates[$0]) }
  }

  private var candidates: [Episode] {
    let window = scene.window.interval
    let latest = window.end
    let start = scene.onset.adding(seconds: -Calibration.latentLookBack)
    let own = scene.episodes(beginningIn: Interval(start: start, end: latest)) + scene.hearsay
    let policy = RetryPolicy(scene: scene, loops: loops).episode.map { [$0] } ?? []
    return policy
      + own.filter { episode in
        // Where it is known what users felt, what the baseline does not have is how the trouble shows.
        if episode.isContrast, !scene.window.isByContrast { return false }
        let isInput = episode.nature == .demand || episode.nature == .environment
        if isTrigger(episode), !isInput { return true }
        guard isCandidate(episode), !scene.blame.isComplaint(episode) else { return false }
        if !isState(episode), !isNear(episode) { return false }
        let reach = isState(episode) ? Calibration.latentLookBack : Calibration.lookBack / 2
        return episode.interval.end.seconds(until: scene.onset) <= reach && !scene.isBackground(episode)
      }
  }

  private func isCandidate(_ episode: Episode) -> Bool {
    guard episode.can(.rootCause), episode.nature != .impact, !isEarlierRun(episode) else { return false }
    // What speaks again before the impact was silent for want of news.
    if episode.key.type == "source.silent", episode.interval.end < scene.onset { return false }
    if episode.isMessage {
      return episode.nature != .ok && episode.nature != .recovery
        && (episode.nature == .change || Signature.pressure(in: episode.text) == nil)
        && Signature.recovery(in: episode.text) == nil
    }
    if scene.trouble(answeredBy: episode) != nil { return false }
    if episode.nature == .environment { return episode.isExternal }
    if episode.nature == .demand {
      return scene.excess(of: episode) > Calibration.doseRange && scene.fault(beneath: episode) == nil
    }
    return Self.priors[episode.nature] != nil && !episode.key.type.hasPrefix("errors.")
      && !Self.signs.contains(episode.key.type)
  }

  /// Whether it is an earlier run of the trigger, which did no harm or was no part of this.
  private func isEarlierRun(_ episode: Episode) -> Bool {
    guard let trigger, episode.isMessage, episode.nature != .change else { return false }
    return episode.key.kin == trigger.key.kin && episode.interval.end < trigger.interval.start
  }

  /// Statistics that tell how the trouble shows, and nothing of where it is from.
  private static let signs: Set<String> = [
    "template.vanished", "template.share", "measure.shift", "measure.tail", "rate.shift", "ratio.shift",
    "mix.shift",
  ]

  /// What is no state has to be there during the impact or shortly before.
  private func isNear(_ episode: Episode) -> Bool {
    episode.interval.end.seconds(until: scene.onset) <= Calibration.precedentHorizon
  }

  /// Whether it is the trigger, or tells of the same.
  func isTrigger(_ episode: Episode) -> Bool {
    guard let trigger else { return false }
    return episode.key == trigger.key && episode.interval == trigger.interval
      || !scene.blame.isComplaint(episode) && Wave.isOne(episode, trigger) && !isEffect(episode, of: trigger)
  }

  /// Whether it is trouble that showed after a deed in the same component, in other lines: that the one follows within
  /// a minute of the other does not make it the deed.
  private func isEffect(_ episode: Episode, of deed: Episode) -> Bool {
    let isDeed = TriggerHearing.inputs.contains(deed.nature) && deed.nature != .demand
    return isDeed && Scene.effects.contains(episode.nature) && !Wave.sharesLines(episode, deed)
      && episode.interval.start > deed.interval.start
  }

  /// A change and an expiry last until they are taken back, though their lines are points in time.
  func isState(_ episode: Episode) -> Bool {
    episode.nature == .change || episode.nature == .time || episode.isMessage && episode.nature == .routine
  }

  private func ledger(_ episode: Episode) -> Ledger {
    if episode.key.type == RetryPolicy.type { return policy(episode) }
    return Ledger(
      episode: episode,
      hearings: [
        prior(episode), lateness(episode), presentOnlyNow(episode), mechanism(episode), introduced(episode),
        path(episode), contained(episode),
        foundLess(episode) ?? overrun(episode) ?? scene.ownEffect(of: episode),
        upstream(episode),
        persistence(episode),
        endsWithRecovery(episode), fix(episode), signature(episode), routine(episode), overload(episode),
        cohort(episode), sustains(episode), enables(episode), necessity(episode),
      ].compactMap { $0 })
  }

  /// The policy of those who ask: it is there before anything fails, and shows only then.
  private func policy(_ episode: Episode) -> Ledger {
    Ledger(
      episode: episode,
      hearings: [
        prior(episode), repeats(episode), persistence(episode), endsWithRecovery(episode),
        entrance(episode),
      ].compactMap { $0 })
  }

  /// T5: the first limit of a load lies where the load passes, whoever names it.
  private func path(_ episode: Episode) -> Hearing {
    guard isFirstLimit(episode) else { return scene.path(of: episode) }
    return Hearing(
      "T5", .topology, weight: Calibration.onPath, cap: -Calibration.offPath,
      because: "The load passes \(Wording.component(episode.component)) on its way.")
  }

  private func prior(_ episode: Episode) -> Hearing? {
    let weight = Self.priors[episode.nature] ?? -1.3
    return Hearing(
      "P0", .prior, weight: weight, cap: 2,
      because: "Prior of its class, \(episode.nature.rawValue), among published root causes.")
  }

  /// T2: a root is there before the onset; its evidence may show a little later, a change may not.
  private func lateness(_ episode: Episode) -> Hearing? {
    let late = -episode.interval.start.seconds(until: scene.onset)
    let clocks = scene.uncertainty(of: episode)
    if late <= clocks {
      return Hearing(
        "T2", .time, weight: 0, cap: 3, because: "It was there when the impact began.",
        findings: [episode.first.id])
    }
    // What shows only when the system is already down for long kept it down, and did not bring it there.
    let isHard =
      (isState(episode) || late > Calibration.tooLate) && late > scene.extent.doubt(of: episode.first)
    let weight =
      isHard ? -Calibration.precedenceLoss : max(Calibration.lateCap, Calibration.lateStep * late / 600)
    return Hearing(
      "T2", .time, weight: weight, cap: 6,
      because:
        "Its first sign came \(Wording.duration(late)) after the impact began, the clocks being known to "
        + "\(Wording.duration(clocks)).",
      findings: [episode.first.id], isHard: isHard)
  }

  /// R4: whether a change in its component came before, or for a change, how near it stands to the onset.
  private func introduced(_ episode: Episode) -> Hearing? {
    let cap = Calibration.introducedCap
    if isState(episode) {
      if let slow = scene.exhaustion, slow.isChange(episode, in: scene) {
        let lead = max(0, episode.interval.start.seconds(until: slow.trend.interval.start))
        return introduction(by: episode, lead: lead, cap: cap, what: "\(slow.trend.first.id) began to rise")
      }
      let lead = episode.interval.start.seconds(until: scene.onset)
      guard lead >= 0 else { return nil }
      return introduction(by: episode, lead: lead, cap: cap, what: "the onset")
    }
    let start = episode.interval.start
    let since = Interval(start: start.adding(seconds: -Calibration.latentLookBack), end: start)
    let change = scene.episodes(beginningIn: since).last { change in
      change.nature == .change && change.component == episode.component && !change.component.isEmpty
        && !scene.isToldAgain(change)
    }
    guard let change else {
      return Hearing(
        "R4", .change,
        notTestable: "No change of \(Wording.component(episode.component)) is in the logs before it.",
        cap: cap)
    }
    return introduction(
      by: change, lead: change.interval.start.seconds(until: start), cap: cap, what: "its first sign",
      share: Calibration.introducedShare)
  }

  private func introduction(by change: Episode, lead: Double, cap: Double, what: String, share: Double = 1)
    -> Hearing
  {
    let rate = scene.rate(of: change).rate
    let isVague = change.isMessage && change.nature != .change
    let isMajor = scene.majorRelease(change) != nil || scene.isFirstOfItsNumber(change)
    let bonus = isMajor ? Calibration.majorIntroduction : 0
    let weight =
      (isVague ? Calibration.introducedShare : share)
      * min(cap, max(0, LagDensity.introductionRatio(lead: lead, rate: rate)) + bonus)
    return Hearing(
      "R4", .change, weight: weight, cap: cap,
      because:
        "\(change.first.id) changed \(Wording.component(change.component)) \(Wording.duration(lead)) before \(what).",
      findings: [change.first.id])
  }

  /// R10: whether the lines themselves name a defect.
  private func signature(_ episode: Episode) -> Hearing? {
    switch episode.nature {
    case .diagnosis:
      return named(Calibration.diagnosisSignature, episode, "The program itself names the cause")
    case .defect where borrowed(episode) != nil:
      return named(
        Calibration.pressureSignature, episode,
        "Its lines name '\(borrowed(episode) ?? "")': trouble of what it depends on")
    case .defect, .healFailed:
      let weight = Calibration.defectSignature * (episode.isTemplate ? 0.5 : 1)
      return named(weight, episode, "Its lines show a defect at work")
    case .change, .time, .control, .heartbeat, .environment: return nil
    default: break
    }
    let text = episode.findings.flatMap { $0.evidence.map(\.text) + [$0.summary] }.joined(separator: "\n")
    if let word = Signature.defect(in: text) {
      return named(
        Calibration.defectSignature / 2, episode, "Its lines contain '\(word)', the mark of a defect")
    }
    guard let word = Signature.pressure(in: text), episode.nature != .capacity else { return nil }
    return named(
      Calibration.pressureSignature, episode,
      "Its lines contain '\(word)', the mark of pressure from elsewhere")
  }

  /// The words by which its lines name trouble of what it depends on.
  func borrowed(_ episode: Episode) -> String? {
    guard episode.nature == .defect || episode.nature == .fault else { return nil }
    return Signature.borrowed(
      in: episode.findings.flatMap { $0.evidence.map(\.text) }.joined(separator: "\n"))
  }

  private func named(_ weight: Double, _ episode: Episode, _ because: String) -> Hearing {
    Hearing(
      "R10", .semantics, weight: weight, cap: 1.5, because: because + ".", findings: [episode.leading.id])
  }
}
