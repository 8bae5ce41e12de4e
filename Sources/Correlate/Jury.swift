import ProximateModel

/// Weighs ledgers against one another and against "something else", and says what can be claimed.
struct Jury {
  let scene: Scene

  /// What flipped it.
  func trigger(_ ledgers: [Ledger]) -> Claim {
    let ranked = ranked(ledgers)
    var leads: [Ledger] = []
    var scores: [Double] = []
    var siblings: [[Episode]] = []
    for (ledger, score) in ranked {
      if let index = siblings.firstIndex(where: { $0.contains { isOne($0, ledger.episode) } }) {
        siblings[index].append(ledger.episode)
      } else {
        leads.append(ledger)
        scores.append(score)
        siblings.append([ledger.episode])
      }
    }
    // What a better candidate explains is no rival of it, nor of any other.
    let shares = Confidence.shares(
      leads.enumerated().map { rank, ledger in
        let isEffect = leads.prefix(rank).contains { isExplained(ledger, by: $0) }
        return isEffect ? min(scores[rank], Calibration.explainedScore) : scores[rank]
      })
    var result = claim(leads, shares: shares, caps: leads.first.map { triggerCaps($0) } ?? [], facets: false)
    let others = siblings.first.map { $0.dropFirst().flatMap(\.ids) } ?? []
    if let best = result.best {
      result.best?.findings = Array((best.findings + others).prefix(Self.mostFindings))
    }
    return result
  }

  /// Best first, with scores; what a deed in the same component explains tells no more than that deed, and stands
  /// behind it.
  func ranked(_ ledgers: [Ledger]) -> [(ledger: Ledger, score: Double)] {
    let standing = ledgers.filter { !$0.isRuledOut }
    let scored = standing.enumerated().map { place, ledger in
      let deed = deed(behind: ledger, among: standing)
      return (
        place: place, ledger: ledger, score: min(ledger.score, deed?.score ?? .infinity), late: deed != nil
      )
    }
    return scored.sorted { a, b in
      a.score != b.score ? a.score > b.score : a.late != b.late ? b.late : a.place < b.place
    }.map { ($0.ledger, $0.score) }
  }

  /// The best candidate of the input of the same component that by T4 set a candidate off.
  private func deed(behind ledger: Ledger, among standing: [Ledger]) -> Ledger? {
    guard !TriggerHearing.inputs.contains(ledger.episode.nature),
      let explained = ledger.criteria.first(where: { $0.id == "T4" && $0.outcome == .contradicts }),
      let id = explained.findings.first,
      let parent = scene.episodes.first(where: { $0.ids.contains(id) }),
      TriggerHearing.inputs.contains(parent.nature), parent.nature != .demand,
      scene.influence.isOne(parent.component, ledger.episode.component)
    else { return nil }
    return standing.first {
      TriggerHearing.inputs.contains($0.episode.nature)
        && ($0.episode.ids.contains(id) || isOne($0.episode, parent))
    }
  }

  /// Whether a candidate was set off by a better one.
  private func isExplained(_ ledger: Ledger, by lead: Ledger) -> Bool {
    let explained = ledger.criteria.first { $0.id == "T4" && $0.outcome == .contradicts }
    guard let id = explained?.findings.first,
      let parent = scene.episodes.first(where: { $0.ids.contains(id) })
    else { return false }
    return lead.episode.ids.contains(id) || isOne(parent, lead.episode)
  }

  /// Whether two tell of one event: what others say of a component and what it shows itself, or one deed in the words
  /// of several logs of the same place.
  func isOne(_ a: Episode, _ b: Episode) -> Bool {
    if isAnotherDeed(a, b) { return false }
    if Wave.isOne(a, b) { return true }
    guard scene.influence.isOne(a.component, b.component) else { return false }
    if a.isHearsay != b.isHearsay { return true }
    let apart = abs(a.interval.start.seconds(until: b.interval.start))
    if a.key.type == b.key.type, !a.isTemplate, apart <= Calibration.siblingLag { return true }
    guard TriggerHearing.inputs.contains(a.nature), TriggerHearing.inputs.contains(b.nature) else {
      return false
    }
    let lag = abs(a.interval.start.seconds(until: b.interval.start))
    return lag <= Calibration.siblingLag || lag <= Calibration.waveLag && Likeness.saysTheSame(a, b)
  }

  /// Whether two changes are of different components, though a rule that counts the changes of a minute cites a line of
  /// the one beside that of the other.
  private func isAnotherDeed(_ a: Episode, _ b: Episode) -> Bool {
    guard a.nature == .change, b.nature == .change, !a.component.isEmpty, !b.component.isEmpty else {
      return false
    }
    return !scene.influence.isOne(a.component, b.component) && Wave.sharesLines(a, b)
  }

  /// Why it was not absorbed. What several findings of one component say is one candidate.
  func rootCause(_ ledgers: [Ledger], trigger: Episode?) -> Claim {
    let standing = ledgers.filter { !$0.isRuledOut }
    var leads: [Ledger] = []
    for ledger in standing {
      let isKnown = !ledger.episode.component.isEmpty && leads.contains { isFacet(ledger, of: $0) }
      if !isKnown { leads.append(ledger) }
    }
    let leadShares = Confidence.shares(leads.map(\.score))
    let flat = Confidence.shares(standing.map(\.score))
    var shares = flat
    for (lead, share) in zip(leads, leadShares) {
      if let index = standing.firstIndex(where: {
        $0.episode.key == lead.episode.key && $0.episode.interval == lead.episode.interval
      }) {
        shares[index] = share
      }
    }
    let caps = standing.first.map { rootCaps($0, trigger: trigger) } ?? []
    return claim(standing, shares: shares, caps: caps, facets: true)
  }

  /// Whether a candidate is another side of a better one.
  private func isFacet(_ ledger: Ledger, of lead: Ledger) -> Bool {
    ledger.episode.component == lead.episode.component || isOne(ledger.episode, lead.episode)
  }

  private func claim(_ standing: [Ledger], shares: [Double], caps: [Cap], facets: Bool) -> Claim {
    guard let first = standing.first else { return Claim(status: .undetermined, best: nil) }
    let caps = caps + surest(of: shares[0], under: caps)
    let limit = caps.map(\.limit).min() ?? 1
    let rest = zip(standing, shares).dropFirst().sorted { a, b in
      a.1 != b.1 ? a.1 > b.1 : Ledger.isBetter(a.0, b.0)
    }
    let best = candidate(first, share: shares[0], limit: limit, facets: facets ? standing : [])
    let shown = rest.enumerated().filter {
      $0 < Calibration.alwaysShown || $1.1 >= Calibration.leastAlternative
    }
    let alternatives = shown.map { _, pair in
      candidate(pair.0, share: pair.1, limit: min(limit, best.confidence), facets: [])
    }
    let stands = first.score > Calibration.unknownScore && best.confidence >= Calibration.leastConfidence
    return Claim(
      status: stands ? .identified : .undetermined, best: best, alternatives: alternatives,
      caps: caps.sorted { ($0.limit, $0.because) < ($1.limit, $1.because) }.map(\.sentence))
  }

  /// The cap of every claim, where no lower one binds.
  private func surest(of share: Double, under caps: [Cap]) -> [Cap] {
    guard share > Calibration.capLogs, caps.allSatisfy({ $0.limit > Calibration.capLogs }) else { return [] }
    return [Cap(limit: Calibration.capLogs, because: "logs hold what was written, not all that happened")]
  }

  /// A candidate of a ledger; what else was found in its component supports it.
  func candidate(_ ledger: Ledger, share: Double, limit: Double = 1, facets: [Ledger]) -> Candidate {
    let episode = ledger.episode
    // What came to the same component shortly before it is part of it.
    let isDeed = TriggerHearing.inputs.contains(episode.nature)
    let early = max(
      episode.interval.start.adding(seconds: -Calibration.siblingLag),
      scene.onset.adding(seconds: -Calibration.precedentHorizon))
    let course = Interval(
      start: isDeed ? scene.onset : min(early, scene.onset), end: scene.window.interval.end)
    let others = facets.filter { other in
      scene.influence.isOne(other.episode.component, episode.component) && !episode.component.isEmpty
        && !episode.ids.contains(other.episode.first.id)
        && (other.episode.interval.overlaps(course) || isPart(other.episode, of: episode))
        || !episode.ids.contains(other.episode.first.id)
          && isOne(other.episode, episode)
    }
    return Candidate(
      claim: RetryPolicy.claim(of: episode) ?? StandingLimit.claim(of: episode)
        ?? EmptyCache.claim(of: episode) ?? episode.leading.summary,
      cause: episode.key.type,
      component: place(of: episode),
      interval: scene.isOlderThanLogs(episode) ? nil : episode.interval, confidence: min(share, limit),
      findings: Array((episode.ids + others.map(\.episode.first.id)).prefix(Self.mostFindings)),
      criteria: ledger.criteria, confidenceBeforeCaps: share)
  }

  /// Whether it came within a minute of a deed in the same component: logs tell the parts of a deed one by one.
  private func isPart(_ other: Episode, of deed: Episode) -> Bool {
    TriggerHearing.inputs.contains(deed.nature)
      && abs(other.interval.start.seconds(until: deed.interval.start)) <= Calibration.siblingLag
  }

  /// What rises belongs to what it was measured on, not to the program that measures.
  private func place(of episode: Episode) -> String {
    guard episode.key.type.hasPrefix("measure.") else { return episode.component }
    let entity = scene.influence.entity(episode.component)
    return entity.isEmpty ? episode.component : entity
  }

  /// Findings named with a candidate.
  private static let mostFindings = 24

  private func triggerCaps(_ ledger: Ledger) -> [Cap] {
    var caps = commonCaps(ledger)
    if scene.precedents(of: ledger.episode).isEmpty {
      caps.append(
        Cap(
          limit: Calibration.capNoPrecedents,
          because: "no earlier occurrence of its kind is in the logs to compare with"))
    }
    if scene.beginsWith(ledger.episode) {
      caps.append(
        Cap(
          limit: Calibration.capAtBeginning,
          because: "the logs begin with it: whether it happened then or is how they begin is open"))
    }
    let probability = scene.precedes(ledger.episode)
    if probability < 0.95 {
      caps.append(
        Cap(limit: Calibration.capClocks, because: "the clocks leave open whether it began before the impact")
      )
    }
    return caps
  }

  private func rootCaps(_ ledger: Ledger, trigger: Episode?) -> [Cap] {
    var caps = commonCaps(ledger)
    if trigger.map({ scene.healthyPrecedents(of: $0).isEmpty }) ?? true {
      caps.append(
        Cap(
          limit: Calibration.capNoPrecedents,
          because: "no harmless occurrence of the trigger is in the logs as a control"))
    }
    if [.defect, .diagnosis, .healFailed].contains(ledger.episode.nature) || ledger.episode.isTemplate {
      caps.append(
        Cap(limit: Calibration.capInside, because: "what the code does inside is known from its logs alone"))
    }
    return caps
  }

  private func commonCaps(_ ledger: Ledger) -> [Cap] {
    var caps: [Cap] = []
    func add(_ limit: Double, _ because: String, if holds: Bool) {
      if holds { caps.append(Cap(limit: limit, because: because)) }
    }
    let untied = scene.path(of: ledger.episode).criterion.outcome != .supports
    let sources = Set(
      (ledger.episode.findings + scene.window.findings).flatMap { $0.evidence.map(\.origin.source) })
    add(
      Calibration.capNoTopology, "no line ties it to where users felt it, and no map of the system was given",
      if: untied)
    add(
      Calibration.capWeakBaseline,
      "the logs show only \(Wording.duration(max(0, scene.seenBefore))) before the impact, less than two days",
      if: scene.seenBefore < Calibration.strongBaseline)
    add(Calibration.capOneHost, "only one machine's logs are at hand", if: scene.extent.hosts == 1)
    add(Calibration.capOneSource, "fewer than two independent sources speak of it", if: sources.count < 2)
    add(Calibration.capOpenEnd, "the logs end before the impact does", if: scene.window.isOpenEnded)
    add(Calibration.capInferred, "the impact itself is inferred from errors", if: scene.window.isInferred)
    add(
      Calibration.capLeftCensored, "the logs begin with the impact and do not show what came before",
      if: scene.window.isLeftCensored)
    return caps
  }
}
