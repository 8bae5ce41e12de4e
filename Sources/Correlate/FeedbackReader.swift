import ProximateKnowledge
import ProximateModel

/// Looks for loops that kept an impact going after what had set it off: more work because of failure, more failure
/// because of work.
struct FeedbackReader {
  let scene: Scene
  /// What most likely flipped it, whether or not it could be told with confidence.
  let trigger: Episode?

  /// At most one loop: of all work that is asked for again, and of all pressure that it meets.
  func loops() -> [FeedbackLoop] {
    let asked = afterwards() ?? spent.map { askedAgain(after: $0, since: nil) } ?? []
    let unasked = redelivery() ?? coldCache() ?? emptiedCache() ?? []
    return asked.isEmpty || asked.allSatisfy(isSeenAtTheEdge) && !unasked.isEmpty ? unasked : asked
  }

  /// Whether all that is known of a loop is seen where users feel it: what goes round behind that tells more.
  func isSeenAtTheEdge(_ loop: FeedbackLoop) -> Bool {
    let members = Set(loop.findings)
    return scene.episodes.filter { !members.isDisjoint(with: $0.ids) }.allSatisfy { member in
      scene.window.components.contains { scene.influence.isOne($0, member.component) }
    }
  }

  /// - Parameter defect: what went before; only what its component asks for again since then counts.
  func askedAgain(after spent: Spent, since defect: Episode?) -> [FeedbackLoop] {
    guard let drain = persistence(after: spent) else { return [] }
    let after = Interval(
      start: max(spent.end, scene.onset).adding(seconds: drain), end: scene.window.interval.end)
    let near = scene.episodes.filter { episode in
      episode.interval.overlaps(after) && episode.interval.start <= after.start
        && (defect.map { isAftermath(episode, of: $0) } ?? true)
    }
    let load = telling(near.filter(isLoad))
    let pressure = telling(
      near.filter { pressed in
        !Self.isAskedAgain(pressed) && Self.pressure.contains(pressed.nature)
          && load.contains { isTied(pressed, $0) }
      })
    guard !load.isEmpty, !pressure.isEmpty, isStrained(after, by: load) else { return [] }
    let amplification = amplification(before: spent.start)
    let least = Calibration.leastAmplification * (spent.isKnown ? 1 : 2)
    let isGrowing =
      amplification >= least || load.contains(where: isPersistent)
      || spent.isKnown && attemptsPerFailure >= Calibration.leastAttempts
    let retries = load.contains { $0.nature == .retry }
    let protects = pressure.contains { $0.nature == .protective || $0.nature == .capacity && retries }
    guard isGrowing || spent.isKnown && (protects || retries) else { return [] }
    let members = (load.prefix(Self.most) + pressure.prefix(Self.most)).map(\.first).sorted(
      by: Finding.isOrdered)
    let lasted = Wording.duration(spent.end.seconds(until: scene.window.interval.end))
    return [
      FeedbackLoop(
        findings: members.map(\.id), verdict: isGrowing || protects ? .sustaining : .consistent,
        brokenBy: broken,
        because: "The impact went on for \(lasted) after \(spent.name), "
          + "more than \(Wording.duration(drain)) in which such an overload drains; "
          + "\(load[0].first.id) asks for work again that \(pressure[0].first.id) does not get done"
          + (isGrowing ? "; \(Wording.number(amplification)) times the usual work was asked for." : "."))
    ]
  }

  /// First those that complain of what everybody complains of, then what came with the impact, then what has always
  /// been there; in order of time among these.
  private func telling(_ members: [Episode]) -> [Episode] {
    let complaints = scene.blame.complaints.filter { scene.blame.deepest.contains($0.about) }
    let deepest = Set(complaints.flatMap(\.episode.ids))
    let began = scene.onset.adding(seconds: -Calibration.edgeLag)
    let ranks = members.map { member in
      !deepest.isDisjoint(with: member.ids) ? 0 : member.interval.start >= began ? 1 : 2
    }
    return zip(ranks, members).enumerated().sorted { a, b in
      (a.element.0, a.offset) < (b.element.0, b.offset)
    }.map(\.element.1)
  }

  /// Whether work is too much for something: what fails at once, however often it is asked for, needs no loop to fail.
  private func isStrained(_ after: Interval, by load: [Episode]) -> Bool {
    scene.episodes.contains { episode in
      guard episode.interval.overlaps(after) else { return false }
      let isLimit = [.capacity, .protective].contains(episode.nature)
      let isWaiting = episode.nature == .fault && episode.text.lowercased().contains("timed out")
      return (isLimit || isWaiting) && load.contains { isTied(episode, $0) }
    }
  }

  private static let most = 4
  private static let pressure: Set<Nature> = [
    .fault, .capacity, .protective, .impact, .heartbeat, .healFailed,
  ]

  /// What set it off and was over while the impact was not.
  struct Spent {
    var start: Instant
    var end: Instant
    /// Whether the logs show that it ended.
    var isKnown: Bool
    var precedents: [Precedent]
    /// As part of a sentence.
    var name: String
  }

  /// The trigger, or what lies before the logs when they begin with the impact.
  var spent: Spent? {
    if scene.window.isLeftCensored, trigger.map({ !isInputBefore($0) }) ?? true {
      let start = scene.onset
      return Spent(start: start, end: start, isKnown: false, precedents: [], name: "the logs begin")
    }
    // Signs of pressure come and go with the load: that one is seen no more tells of no end.
    if let trigger, trigger.isMessage, ![.change, .demand].contains(trigger.nature),
      Signature.pressure(in: trigger.text) != nil
    {
      return nil
    }
    return trigger.map {
      Spent(
        start: $0.interval.start, end: end(of: $0), isKnown: hasEnd($0),
        precedents: scene.precedents(of: $0).filter { $0.outcome != .outage },
        name: "\($0.first.id) had ended")
    }
  }

  /// Whether something from outside came before the impact rather than after it.
  private func isInputBefore(_ trigger: Episode) -> Bool {
    TriggerHearing.inputs.contains(trigger.nature) && scene.precedes(trigger) >= 0.5
  }

  /// The time in which such an impact drains by itself, when this one lasted several times that long.
  func persistence(after spent: Spent) -> Double? {
    let tails = spent.precedents.map(tail).sorted()
    let usual = tails.isEmpty ? Calibration.drain : max(Calibration.leastDrain, tails[tails.count / 2])
    let lasted = spent.end.seconds(until: scene.window.interval.end)
    return lasted > Calibration.persistenceRatio * usual ? usual : nil
  }

  /// Whether the logs show that it ended: a line or two tell when trouble or a job began.
  private func hasEnd(_ trigger: Episode) -> Bool {
    switch trigger.nature {
    case .environment, .demand, .time, .change: true
    case .routine: !trigger.findings.contains { $0.evidence.contains { Words.isScheduled($0.text) } }
    default: trigger.count >= Calibration.leastComplaints && trigger.interval.seconds > 0
    }
  }

  /// When a trigger was over; a change lasts until it is taken back.
  private func end(of trigger: Episode) -> Instant {
    // What says only that it began, or that it stays so, is not over with that line.
    let isOpen = Words.tellsOfBeginning(trigger.text) || Words.tellsOfStaying(trigger.text)
    if trigger.count < Calibration.leastComplaints, isOpen {
      return scene.window.interval.end
    }
    if isOfTheDead(trigger) { return scene.window.interval.end }
    guard trigger.nature == .change else { return trigger.interval.end }
    let hearing = RootHearing(scene: scene, trigger: nil, loops: [])
    return hearing.revertingAction(on: trigger)?.interval.start ?? scene.window.interval.end
  }

  /// Whether the machines that it came to say nothing any more until the impact is over: what their loss does lasts.
  private func isOfTheDead(_ trigger: Episode) -> Bool {
    let machines = Set(
      trigger.findings.flatMap { $0.evidence.compactMap { Words.ownHost(of: $0.text) } })
    return !machines.isEmpty && scene.observations.coarseness.hostBits == 0
      && machines.allSatisfy { scene.isDead(machine: $0, since: trigger.interval.end) }
  }

  /// Whether work is asked for so many times that the load multiplies.
  private func isPersistent(_ episode: Episode) -> Bool {
    episode.findings.contains { finding in
      finding.evidence.contains { RetryPolicy.attempt(in: $0.text) >= Calibration.manyAttempts }
    }
  }

  /// How long the impact of a precedent outlived it.
  private func tail(_ precedent: Precedent) -> Double {
    let windows = scene.history.windows + scene.windows.filter { $0.interval != scene.window.interval }
    let horizon = Interval(
      start: precedent.interval.start,
      end: precedent.interval.end.adding(seconds: Calibration.precedentHorizon))
    let felt = windows.filter { $0.interval.overlaps(horizon) && precedent.outcome == .absorbed }
    return felt.map { max(0, precedent.interval.end.seconds(until: $0.interval.end)) }.max() ?? 0
  }

  private func isLoad(_ episode: Episode) -> Bool {
    episode.nature == .retry || Self.isAskedAgain(episode)
  }

  /// Words of work that is asked for again.
  private static let words = [
    "retry", "retries", "retrying", "reconnecting", "attempt 2", "attempt 3", "attempt 4", "attempt 5",
    "try=2",
    "try=3", "try=4", "try=5", "try=6", "try=7", "try=8", "try=9",
  ]

  static func isAskedAgain(_ episode: Episode) -> Bool {
    if episode.nature == .retry { return true }
    guard [.fault, .impact].contains(episode.nature), !episode.isTemplate else { return false }
    let text = episode.findings.flatMap { $0.evidence.map(\.text) }.joined(separator: "\n").lowercased()
    return words.contains { text.contains($0) }
  }

  private func isTied(_ a: Episode, _ b: Episode) -> Bool {
    scene.influence.tie(a.component, b.component) != nil
      || scene.tieToImpact(a.component) != nil && scene.tieToImpact(b.component) != nil
  }

  /// How many times the work of the calm before is asked for during the impact, by any measure of users' work; that
  /// more lines are written is no more work. Where the logs show no calm before, that afterwards counts.
  private func amplification(before start: Instant) -> Double {
    let window = scene.window.interval
    let length = max(window.seconds, 600)
    let calm =
      scene.window.isLeftCensored
      ? Interval(start: window.end, end: window.end.adding(seconds: length))
      : Interval(start: start.adding(seconds: -length), end: start)
    var best = 0.0
    let measures = Set(scene.knowledge.detectors.filter { $0.nature == .impact }.map(\.id))
    for (key, cells) in scene.observations.series {
      guard case .denominator(let id) = key.type, measures.contains(id) else { continue }
      let (now, before) = (Self.count(cells, window), Self.count(cells, calm))
      guard before >= Calibration.leastSeenRequests, window.seconds > 0 else { continue }
      best = max(best, now / window.seconds / (before / calm.seconds))
    }
    return best
  }

  /// How many times callers complained of one that they call, for each request of users that failed: more than one
  /// complaint is one more attempt.
  private var attemptsPerFailure: Double {
    let failing = scene.window.signals.map(\.failing).max() ?? 0
    guard failing >= Calibration.leastSeenRequests else { return 0 }
    let complaints = scene.blame.complaints.filter { scene.blame.deepest.contains($0.about) }
    return (complaints.map { $0.episode.count }.max() ?? 0) / failing
  }

  private static func count(_ cells: [Cell], _ interval: Interval) -> Double {
    cells.filter { interval.contains(Instant(nanoseconds: $0.first)) }.reduce(0) { $0 + Double($1.count) }
  }

  /// The last thing that people did before it ended.
  var broken: String? {
    guard !scene.window.isOpenEnded else { return nil }
    let end = scene.window.interval.end
    let span = Interval(
      start: max(scene.onset, end.adding(seconds: -Calibration.fixLag * 6)),
      end: end.adding(seconds: Calibration.clockDefault))
    let acts = scene.episodes(beginningIn: span).filter { act in
      [.mitigationReverting, .mitigationCompensating].contains(act.nature)
        || scene.episodes.contains { act.takesBack($0) }
    }
    return acts.last?.first.id
  }
}
