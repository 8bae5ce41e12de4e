import ProximateModel

/// A cache in which nothing is found any more from the onset on, though nobody emptied, changed or restarted anything:
/// its entries ran out together.
///
/// No line tells that entries expire. What shows it is the share of reads that the cache answers, which its readers
/// measure, and that what stands behind the cache is asked for all of it from then on.
struct EmptyCache {
  /// The kind of an episode that stands for the expiry.
  static let type = "cache.expired"

  /// The fall of the share that is found.
  let shift: Episode
  /// What measures it.
  let reader: String
  /// What it measures: the component that the measure is named after, or the only one that the reader calls of which
  /// nobody complains, or the reader where there is none.
  let cache: String

  /// The one that was found empty at the onset of a scene; nil when there is none.
  init?(in scene: Scene) {
    guard !scene.window.isInferred else { return nil }
    let reach = Calibration.edgeLag
    let span = Interval(start: scene.onset.adding(seconds: -reach), end: scene.onset.adding(seconds: reach))
    let shifts = scene.episodes(beginningIn: span).filter {
      FeedbackReader.isFoundLess($0) && $0.interval.end > scene.onset
    }
    // Where users enter is no store, though a line may name it.
    let others = scene.blame.accused.union(scene.window.components.map { scene.influence.entity($0) })
    for shift in shifts {
      let reader = scene.influence.entity(shift.component)
      let cache =
        Self.subject(of: shift, in: scene) ?? scene.influence.onlyStore(of: reader, besides: others) ?? reader
      let isAsked = scene.blame.complaints.contains {
        $0.speaker == reader && $0.about != cache && scene.blame.deepest.contains($0.about)
          && !scene.isSilent($0.about, since: scene.onset)
      }
      guard isAsked, !Self.hasRival(reader, cache, in: scene) else { continue }
      (self.shift, self.reader, self.cache) = (shift, reader, cache)
      return
    }
    return nil
  }

  /// The component that a measure is named after, as `cache_hit_pct`.
  private static func subject(of shift: Episode, in scene: Scene) -> String? {
    let measure = shift.first.summary.prefix { $0 != " " }.lowercased()
    let names = measure.split { !$0.isLetter && $0 != "-" }.map { scene.influence.entity(String($0)) }
    return names.first { scene.influence.isPresent($0) }
  }

  /// Whether people, timers or trouble came shortly before the onset, on the way to what fails: they may have emptied it,
  /// or be what makes it seem empty. A deed elsewhere that shows nothing after it did neither.
  private static func hasRival(_ reader: String, _ cache: String, in scene: Scene) -> Bool {
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.precedentHorizon),
      end: scene.onset.adding(seconds: scene.window.uncertainty))
    let concerned = scene.blame.deepest.union([reader, cache])
    return scene.episodes(beginningIn: span).contains { other in
      guard other.can(.trigger), other.first.isAuthored || other.isMessage, !scene.isBackground(other),
        !scene.blame.isComplaint(other)
      else { return false }
      return TriggerHearing.inputs.contains(other.nature)
        ? scene.isRival(other, in: concerned) : isTrouble(other, in: scene)
    }
  }

  /// Whether it is new trouble on the way to what fails that came before the impact, went on into it, and tells of more
  /// than that something is waited for.
  private static func isTrouble(_ other: Episode, in scene: Scene) -> Bool {
    let clocks = scene.uncertainty(of: other)
    return [.fault, .heartbeat, .control].contains(other.nature)
      && other.interval.start.seconds(until: scene.onset) > clocks
      && other.interval.end.seconds(until: scene.onset) <= clocks
      && Signature.pressure(in: other.text) == nil && Signature.lateness(in: other.text) == nil
      && !scene.isPrecedented(other) && scene.path(of: other).criterion.outcome == .supports
  }

  /// The expiry as an episode: at the onset, or when the reader first found less.
  func expiry(in scene: Scene) -> Episode {
    let start = min(shift.interval.start, scene.onset)
    return Episode(
      key: EpisodeKey(type: Self.type, component: cache, template: ""), findings: shift.findings,
      interval: Interval(start: start, end: start), nature: .time, author: nil)
  }

  /// What happened, as a sentence; nil when an episode is none.
  static func claim(of episode: Episode) -> String? {
    guard episode.key.type == type else { return nil }
    return "What the cache held ran out all at once: \(episode.first.summary)"
  }
}

extension TriggerHearing {
  /// The expiry of what a cache held.
  func expiry(_ episode: Episode, of empty: EmptyCache) -> Ledger {
    let found = Hearing(
      "T7", .effect, weight: Calibration.ownEffect, cap: Calibration.ownEffect,
      because: "\(empty.reader) asks what stands behind \(empty.cache) for what it no longer finds there.",
      findings: [empty.shift.first.id])
    let read = Hearing(
      "T5", .topology, weight: Calibration.onPath, cap: -Calibration.offPath,
      because: "\(empty.reader), which complains of what stands behind it, reads it.",
      findings: [empty.shift.first.id])
    return Ledger(
      episode: episode,
      hearings: [precedence(episode), exogeneity(episode), read, found])
  }
}

extension RootHearing {
  /// Whether it was changed before how long things are kept in what ran out.
  private func isRule(_ episode: Episode, of empty: EmptyCache) -> Bool {
    let lead = episode.interval.start.seconds(until: scene.onset)
    return episode.nature == .change && lead > Calibration.edgeLag && lead <= Calibration.lookBack
      && [empty.reader, empty.cache].contains(scene.influence.entity(episode.component))
  }

  /// T7 of a change of what ran out: that less is found there is what it shows, and to wait for what stands behind it is
  /// to find less; nil for everything else.
  func foundLess(_ episode: Episode) -> Hearing? {
    guard let empty = scene.emptyCache, trigger?.key.type == EmptyCache.type, isRule(episode, of: empty)
    else { return nil }
    return Hearing(
      "T7", .effect, weight: Calibration.ownEffect, cap: -Calibration.briefEffect,
      because: "\(empty.reader) no longer finds what was kept for it.", findings: [empty.shift.first.id])
  }

  /// R3 where what a cache held ran out: who fills it was told before how long to keep things, and what comes from then
  /// on is what that sets off.
  func emptied(_ episode: Episode) -> Hearing? {
    guard let empty = scene.emptyCache, let trigger, trigger.key.type == EmptyCache.type else { return nil }
    let lead = episode.interval.start.seconds(until: scene.onset)
    if isRule(episode, of: empty) {
      return Self.necessity(
        Calibration.madeTheDifference,
        "It changed \(Wording.component(episode.component)) before what the cache held ran out at once.",
        [empty.shift.first.id])
    }
    let isTrouble = Scene.effects.contains(episode.nature) && !Scene.defects.contains(episode.nature)
    guard isTrouble, lead <= scene.uncertainty(of: episode) else { return nil }
    return Self.necessity(
      Calibration.setOff,
      "It began when \(empty.shift.first.id) did, which explains it.",
      [empty.shift.first.id])
  }
}
