import ProximateModel

/// Gives every finding near the impact its part.
struct Cast {
  let scene: Scene
  let trigger: Claim
  let rootCause: Claim
  private let sustaining: Set<String>
  private let triggerIds: Set<String>
  private let rootIds: Set<String>
  let refuted: [String: String]
  let scores: [String: Ledger]
  /// Whether what is claimed explains what set it off, and why that was not absorbed.
  let isTriggerKnown: Bool
  let isRootKnown: Bool
  private let triggerEnd: Instant?
  let introducers: Set<String>
  /// The episodes of the root cause and of the trigger, with the part of what tells of the same events.
  private let told: [(episodes: [Episode], role: Role, what: String)]
  /// Findings of candidates that were not ruled out.
  private let doubted: Set<String>
  /// What users felt earlier that day, and the like of the trigger: asked for each finding.
  let earlierImpacts: [Episode]
  let earlierRuns: [Episode]

  init(scene: Scene, ruling: Ruling, loops: [FeedbackLoop]) {
    let (trigger, rootCause) = (ruling.trigger, ruling.rootCause)
    sustaining = Set(loops.filter { $0.verdict != .consistent }.flatMap(\.findings))
    self.scene = scene
    self.trigger = trigger
    self.rootCause = rootCause
    let flips = trigger.status == .identified ? trigger.best : nil
    let root = rootCause.status == .identified ? rootCause.best : nil
    // Who complains of a cause shows its symptoms.
    triggerIds = Set(flips?.findings ?? []).filter { !scene.blame.isComplaint($0) }
    rootIds = Set(root?.findings ?? []).filter { !scene.blame.isComplaint($0) }
    triggerEnd = flips?.interval?.end
    told = [(rootIds, Role.vulnerability, "root cause"), (triggerIds, .trigger, "trigger")].map {
      ids, role, what in (scene.episodes.filter { ids.contains($0.first.id) }, role, what)
    }
    earlierImpacts = scene.earlierImpacts
    earlierRuns = scene.earlierRuns(of: told.last?.episodes ?? [])
    introducers = Set(root?.criteria.filter { $0.id == "R4" }.flatMap(\.findings) ?? [])
    var refuted: [String: String] = [:]
    var scores: [String: Ledger] = [:]
    for ledger in ruling.triggers {
      for id in ledger.episode.ids {
        scores[id] = ledger
        if let hard = ledger.hearings.first(where: \.criterion.isHardRefuter) {
          refuted[id] = hard.criterion.because
        }
      }
    }
    let candidates = [trigger, rootCause].flatMap { $0.alternatives + ($0.best.map { [$0] } ?? []) }
    doubted = Set(
      candidates.filter { ($0.confidenceBeforeCaps ?? $0.confidence) >= Calibration.leastDoubt }
        .flatMap(\.findings))
    self.refuted = refuted
    self.scores = scores
    isTriggerKnown = Self.explains(trigger)
    isRootKnown = Self.explains(rootCause)
  }

  /// Whether a claim is made that is likelier than all else together, and of which nothing says that it lies off the
  /// way, has shown nothing, or comes of what it depends on.
  private static func explains(_ claim: Claim) -> Bool {
    guard claim.status == .identified, let best = claim.best,
      best.confidenceBeforeCaps ?? best.confidence >= Calibration.acquittingShare
    else { return false }
    return !best.criteria.contains { ["T5", "T7", "R6"].contains($0.id) && $0.outcome == .contradicts }
  }

  /// Parts in the order of the findings.
  var roles: [RoleAssignment] {
    let window = scene.window.interval
    let span = Interval(
      start: window.start.adding(seconds: -86400),
      end: window.end.adding(seconds: Calibration.precedentHorizon))
    let near = scene.episodes.filter { $0.interval.overlaps(span) }
    let findings = near.flatMap { episode in
      episode.findings.filter { $0.interval.overlaps(span) || rootIds.contains($0.id) }.map { ($0, episode) }
    }
    let distant = scene.episodes.filter { !$0.interval.overlaps(span) }.flatMap { episode in
      episode.findings.filter {
        rootIds.contains($0.id) || triggerIds.contains($0.id) || introducers.contains($0.id)
      }
      .map { ($0, episode) }
    }
    return (findings + distant).sorted { Finding.isOrdered($0.0, $1.0) }.map { finding, episode in
      let (role, because) = part(of: finding, in: episode)
      return RoleAssignment(finding: finding.id, role: role, because: because)
    }
  }

  private func part(of finding: Finding, in episode: Episode) -> (Role, String) {
    let id = finding.id
    if triggerIds.contains(id), !rootIds.contains(id) {
      return (.trigger, "It is what most likely flipped the system.")
    }
    if rootIds.contains(id) {
      let both = triggerIds.contains(id) ? " It is the trigger, too." : ""
      return (.rootCause, "It is part of why the system did not absorb the trigger.\(both)")
    }
    if isUnexplainedNovelty(finding) {
      return (.symptom, "It was never seen before, and what it means cannot be told from the logs.")
    }
    switch finding.nature {
    case .impact, .ok: return (finding.nature == .impact ? .symptom : .recovery, natural(finding))
    case .protective, .healOK: return (.protective, "The system defended or healed itself.")
    case .recovery: return (.recovery, "It says that something works again.")
    case .mitigationReverting, .mitigationCompensating: return mitigation(finding, episode)
    case .retry: return retry(finding)
    case .change, .environment, .time, .demand, .routine: return input(finding, episode)
    default: return trouble(finding, episode)
    }
  }

  /// What tells of the same events as the trigger or the root cause has their part.
  func sameEvents(as finding: Finding, in episode: Episode) -> (Role, String)? {
    for (episodes, role, what) in told {
      // What falls silent machine by machine is one episode; those of hours later are not of the same events.
      let same = episodes.contains {
        $0.interval.end.seconds(until: finding.interval.start) <= Calibration.mergeGap
          && (Wave.isOne($0, episode) || Likeness.isAlike($0, episode))
      }
      if same { return (role, "It tells of the same events as the \(what).") }
      if episodes.contains(where: { brings(episode, $0) }) {
        return (role, "It brought what the \(what) tells of.")
      }
      if episodes.contains(where: { isRecord(episode, of: $0) }) {
        return (role, "It is the record of the same deed as the \(what).")
      }
    }
    return nil
  }

  /// Whether it is the release of a version that came with what fails.
  private func brings(_ release: Episode, _ new: Episode) -> Bool {
    guard new.isNewValue, release.nature == .change, release.interval.start <= new.interval.end else {
      return false
    }
    let values = new.findings.compactMap { $0.scope.group.split(separator: "=").last.map(String.init) }
    return !Set(Words.products(in: release.text).values.joined()).isDisjoint(with: values)
  }

  /// Whether it is what a log of changes holds of a deed that the changed component tells of itself: within a minute,
  /// by name, or by the number of the same thing.
  private func isRecord(_ record: Episode, of deed: Episode) -> Bool {
    let lag = abs(record.interval.start.seconds(until: deed.interval.start))
    guard record.nature == .change, TriggerHearing.inputs.contains(deed.nature), lag <= Calibration.siblingLag
    else { return false }
    // People who note a change write `db` and mean the machines `db-1` and `db-2`.
    let name = scene.influence.entity(deed.component)
    let told = deed.findings.flatMap(\.evidence).reduce(into: Set<String>()) {
      $0.formUnion(Words.numbered(in: $1.text))
    }
    return record.first.evidence.contains { line in
      Words.names(in: line.text).contains { scene.influence.entity(String($0)) == name }
        || !told.isDisjoint(with: Words.numbered(in: line.text))
    }
  }

  /// Whether something ties it to what is complained of.
  func isOnPath(_ episode: Episode) -> Bool { scene.path(of: episode).criterion.outcome == .supports }

  /// What tells of the same events as the trigger or the root cause, or might be either, is no coincidence.
  func likeness(of finding: Finding, in episode: Episode) -> (Role, String)? {
    if let because = sameEvents(as: finding, in: episode) { return because }
    return doubted.contains(episode.first.id)
      ? (.vulnerability, "It may have had a part: it is a candidate that was not ruled out.") : nil
  }

  /// Whether a line is new shortly before the onset or since: nothing acquits it.
  private func isUnexplainedNovelty(_ finding: Finding) -> Bool {
    let from = scene.onset.adding(seconds: -Calibration.precedentHorizon)
    return finding.type == "template.new" && refuted[finding.id] == nil
      && finding.interval.start >= from && finding.interval.start <= scene.onset
  }

  private func natural(_ finding: Finding) -> String {
    finding.nature == .impact ? "It is what users felt." : "It says that work succeeds."
  }

  private func mitigation(_ finding: Finding, _ episode: Episode) -> (Role, String) {
    if finding.interval.end < scene.onset {
      return scene.trouble(answeredBy: episode).map {
        (.mitigation, "People answered \($0.first.id) with it.")
      }
        ?? (.coincidence, "It was over before the impact began.")
    }
    let kind = finding.nature == .mitigationReverting ? "take something back" : "make up for it"
    return (.mitigation, "People acted during or after the impact, to \(kind).")
  }

  private func retry(_ finding: Finding) -> (Role, String) {
    let window = scene.window.interval
    guard finding.interval.overlaps(window) else {
      return (.coincidence, "It was not active during the impact.")
    }
    if sustaining.contains(finding.id) {
      return (.sustainer, "It is part of the loop that kept the impact going.")
    }
    if let end = triggerEnd, end < window.end,
      end.seconds(until: min(finding.interval.end, window.end)) > Calibration.drain
    {
      let after = Wording.duration(end.seconds(until: min(finding.interval.end, window.end)))
      return (.sustainer, "It went on for \(after) after the trigger had ended, and the impact with it.")
    }
    return (.amplifier, "The same work was asked for again while it failed.")
  }
}
