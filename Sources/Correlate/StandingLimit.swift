import ProximateModel

/// A limit that was lowered, stood without harm, and was met by the load of a later hour: the load is what flipped the
/// system, and the setting is why it was not absorbed.
///
/// Load that is no larger than usual leaves no finding of its own. What shows it is that the setting did nothing until
/// something ran out that it governs.
struct StandingLimit {
  /// The kind of an episode that stands for the load.
  static let type = "load.meets_limit"

  /// The setting that was given a lower value.
  let change: Episode
  /// What ran out when the load met it.
  let limit: Episode
  /// How many times as much was asked for as ever before, when that is more than retries make of the usual load: it
  /// would have met the limit as it was, too.
  let excess: Double?

  /// The one that was met at the onset of a scene; nil when there is none.
  init?(in scene: Scene) {
    guard scene.exhaustion == nil, !scene.window.isInferred else { return nil }
    let reach = Calibration.edgeLag
    let span = Interval(
      start: scene.onset.adding(seconds: -reach), end: scene.onset.adding(seconds: reach))
    let limits = scene.episodes(beginningIn: span).filter { limit in
      limit.nature == .capacity && limit.first.isAuthored && !scene.isPrecedented(limit)
        && limit.count >= Calibration.leastComplaints
    }
    for limit in limits {
      guard let change = Self.change(beneath: limit, in: scene), !Self.hasRival(change, in: scene) else {
        continue
      }
      (self.change, self.limit, excess) = (change, limit, Self.excess(in: scene))
      return
    }
    return nil
  }

  /// The last setting of the place that was lowered, and stood for long enough to show what it does by itself.
  private static func change(beneath limit: Episode, in scene: Scene) -> Episode? {
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.rateSpan),
      end: scene.onset.adding(seconds: -Calibration.standingLead))
    return scene.episodes(beginningIn: span).last { change in
      scene.influence.isOne(change.component, limit.component)
        && (isLowered(change) || isRaisedLater(change, in: scene) || leavesFewer(change, in: scene))
        && !scene.deeds.all.contains { $0.takesBack(change) && $0.interval.start < scene.onset }
    }
  }

  private static func isLowered(_ change: Episode) -> Bool {
    change.valueChanges.contains { value in
      guard let old = Double(value.old), let new = Double(value.new) else { return false }
      return new < old
    }
  }

  /// Whether a line gives it a higher value while the impact lasts: what people raise then was low.
  private static func isRaisedLater(_ change: Episode, in scene: Scene) -> Bool {
    let given = change.givenValues
    let span = Interval(
      start: scene.onset, end: scene.window.interval.end.adding(seconds: Calibration.edgeLag))
    return !given.isEmpty
      && scene.episodes(of: [scene.influence.entity(change.component)], beginningIn: span).contains { later in
        later.givenValues.contains { raised in
          given.contains { $0.name == raised.name && $0.value < raised.value }
        }
      }
  }

  /// Whether machines of its component fall silent for good at its time: then fewer of them are left to do the work.
  private static func leavesFewer(_ change: Episode, in scene: Scene) -> Bool {
    let name = scene.influence.entity(change.component)
    guard change.nature == .change, !name.isEmpty else { return false }
    let span = Interval(
      start: change.interval.start.adding(seconds: -Calibration.rateSpan),
      end: change.interval.start.adding(seconds: Calibration.edgeLag))
    return scene.episodes(beginningIn: span).flatMap(\.findings).contains { silent in
      silent.type == "source.silent" && silent.interval.end >= scene.window.interval.end
        && change.interval.start <= latestEnd(of: silent)
        && scene.influence.named(in: silent.scope.host, by: "").contains(name)
    }
  }

  /// When a machine that fell silent was at work at the latest: the less it usually logs, the longer after its last line.
  private static func latestEnd(of silent: Finding) -> Instant {
    let gap = silent.baseline.flatMap { $0 > 0 ? 60 / $0 : nil } ?? 0
    return silent.interval.start.adding(seconds: max(Calibration.waveLag, Calibration.unseenGaps * gap))
  }

  /// Whether people or timers did something else shortly before the onset, on the way to what fails.
  private static func hasRival(_ change: Episode, in scene: Scene) -> Bool {
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.edgeLag),
      end: scene.onset.adding(seconds: scene.window.uncertainty))
    let concerned = scene.blame.deepest.union([scene.influence.entity(change.component)])
    return scene.episodes(beginningIn: span).contains { other in
      TriggerHearing.inputs.contains(other.nature) && !scene.isBackground(other)
        && other.can(.trigger) && !scene.blame.isComplaint(other)
        && scene.isRival(other, in: concerned)
    }
  }

  /// The load as an episode: the requests that show that users felt it, from the moment at which the limit was met; nil
  /// when it was no usual load, which is an episode by itself.
  func load(in scene: Scene) -> Episode? {
    let asked = scene.window.findings
    guard excess == nil, let first = asked.first else { return nil }
    let start = min(limit.interval.start, scene.onset)
    return Episode(
      key: EpisodeKey(type: Self.type, component: first.scope.component, template: ""), findings: asked,
      interval: Interval(start: start, end: max(start, scene.window.interval.end)), nature: .demand,
      author: nil)
  }

  private static func excess(in scene: Scene) -> Double? {
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.edgeLag),
      end: scene.onset.adding(seconds: Calibration.edgeLag))
    let growths = scene.episodes(beginningIn: span).compactMap(scene.growth)
    return growths.max().flatMap { $0 > Calibration.beyondRetries ? $0 : nil }
  }

  /// Whether an episode is the setting, or tells of the same deed.
  func isChange(_ episode: Episode, in scene: Scene) -> Bool {
    TriggerHearing.inputs.contains(episode.nature)
      && scene.influence.isOne(episode.component, change.component)
      && abs(episode.interval.start.seconds(until: change.interval.start)) <= Calibration.siblingLag
  }

  /// Whether trouble comes of so much load that the setting did not bring it.
  func isOverrun(_ trouble: Episode, after change: Episode, in scene: Scene) -> Bool {
    excess != nil && isChange(change, in: scene)
      && abs(trouble.interval.start.seconds(until: scene.onset)) <= Calibration.edgeLag
  }

  /// What the load did, as a sentence; nil when an episode is none.
  static func claim(of episode: Episode) -> String? {
    guard episode.key.type == type else { return nil }
    return "The load of the hour met a limit that had been lowered before"
  }
}

extension TriggerHearing {
  /// The load that met a limit which stood lowered.
  func load(_ episode: Episode, meeting standing: StandingLimit) -> Ledger {
    let lead = standing.change.interval.start.seconds(until: episode.interval.start)
    let met = Hearing(
      "T9", .change, weight: Calibration.meetsLimit, cap: Calibration.meetsLimit,
      because: "\(standing.change.first.id) stood for \(Wording.duration(lead)) without harm, until "
        + "\(standing.limit.first.id): the load had to come to what was lowered.",
      findings: [standing.limit.first.id, standing.change.first.id])
    return Ledger(
      episode: episode, hearings: [precedence(episode), exogeneity(episode), path(episode), met])
  }

  /// T9 of a setting that did nothing until the load met what it limits.
  func waited(_ episode: Episode) -> Hearing? {
    guard let standing = scene.standingLimit, standing.isChange(episode, in: scene) else { return nil }
    let lead = episode.interval.start.seconds(until: scene.onset)
    return Hearing(
      "T9", .change, weight: Calibration.superseded, cap: -Calibration.superseded,
      because: "The system stood it for \(Wording.duration(lead)), until the load met "
        + "\(standing.limit.first.id).",
      findings: [standing.limit.first.id])
  }
}

extension RootHearing {
  /// R3 of a setting that the load met, and of what ran out by it.
  func lowered(_ episode: Episode) -> Hearing? {
    guard let standing = scene.standingLimit else { return nil }
    if let factor = standing.excess { return exceeded(episode, standing, factor) }
    guard trigger?.key.type == StandingLimit.type else { return nil }
    if standing.isChange(episode, in: scene) {
      return Self.necessity(
        Calibration.madeTheDifference,
        "It lowered what the load met with \(standing.limit.first.id).",
        [standing.limit.first.id])
    }
    guard episode.key == standing.limit.key else { return nil }
    return Self.necessity(
      Calibration.notNeeded,
      "It is how it ends: \(standing.change.first.id) lowered the limit.",
      [standing.change.first.id])
  }

  /// R3 of a load that no limit would have stood: neither the setting nor anything else was needed.
  private func exceeded(_ episode: Episode, _ standing: StandingLimit, _ factor: Double)
    -> Hearing?
  {
    guard standing.isChange(episode, in: scene) else { return nil }
    return Self.necessity(
      Calibration.setOff,
      "\(Wording.number(factor)) times as much was asked for as ever before: that is too much with it and "
        + "without it.",
      [standing.limit.first.id])
  }
}
