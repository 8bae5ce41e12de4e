import ProximateKnowledge
import ProximateModel

/// What a component shows after something happened in it.
struct Effects {
  /// Trouble of its own that it never had before, in order.
  private(set) var novel: [Episode] = []
  /// Trouble that only says that it waits for others.
  private(set) var pressed: [Episode] = []
  /// Trouble that it shows at other times as well.
  private(set) var usual: [Episode] = []
  /// Trouble that came when it already complained of others, and need not be its own.
  private(set) var secondhand: [Episode] = []
  /// The first complaint of others, when nobody complained of it before.
  private(set) var complaint: Blame.Complaint?

  init(of cause: Episode, in scene: Scene) {
    let name = scene.influence.entity(cause.component)
    let start = cause.interval.start
    let slack = -scene.extent.uncertainty(of: cause.first)
    let recent = max(start.adding(seconds: slack), scene.onset.adding(seconds: -Calibration.precedentHorizon))
    let end = max(start, scene.onset).adding(seconds: Calibration.edgeLag)
    let isDeed = TriggerHearing.inputs.contains(cause.nature)
    let ownComplaint = scene.blame.complaints.first { $0.speaker == name }?.first
      .adding(seconds: -Calibration.statisticBucket)
    let late = scene.episodes(of: [name], beginningIn: Interval(start: recent, end: max(recent, end)))
    for episode in Self.lasting(after: cause, in: scene, until: recent) + late {
      if isDeed, Self.isNet(episode), !scene.blame.isComplaint(episode), scene.isPrecedented(episode),
        episode.interval.start < min(ownComplaint ?? scene.onset, scene.onset)
      {
        usual.append(episode)
        continue
      }
      guard Self.speaks(episode, beside: cause),
        !scene.blame.isComplaint(episode), !scene.isShared(episode), !Wave.sharesLines(episode, cause)
      else { continue }
      if scene.isPrecedented(episode) || scene.isAsEver(episode, beside: cause) {
        usual.append(episode)
        continue
      }
      let isPressed =
        [.capacity, .protective].contains(episode.nature) || Signature.pressure(in: episode.text) != nil
      if isPressed, ownComplaint != nil {
        pressed.append(episode)
      } else if let ownComplaint, episode.interval.start >= ownComplaint,
        !Scene.defects.contains(episode.nature)
      {
        secondhand.append(episode)
      } else {
        novel.append(episode)
      }
    }
    let about = scene.blame.complaints.filter { $0.about == name && $0.speaker != name }
    if scene.blame.deepest.contains(name), let first = about.first, first.first >= recent {
      complaint = first
    }
  }

  /// What began right after something that lies further back, and went on until the impact.
  private static func lasting(after cause: Episode, in scene: Scene, until recent: Instant) -> [Episode] {
    let start = cause.interval.start
    guard start < recent else { return [] }
    let span = Interval(start: start, end: min(recent, start.adding(seconds: Calibration.edgeLag)))
    return scene.episodes(of: [scene.influence.entity(cause.component)], beginningIn: span).filter {
      $0.interval.start < recent && $0.interval.end >= scene.onset && $0.count >= Calibration.leastComplaints
    }
  }

  /// Whether it says anything in particular: nets for errors of all kinds and sums of errors do not.
  private static func speaks(_ episode: Episode, beside cause: Episode) -> Bool {
    guard episode.key.kin != cause.key.kin, !episode.key.type.hasPrefix("errors.") else { return false }
    if episode.isMessage { return episode.severity >= .warning }
    return !isNet(episode) && Scene.effects.contains(episode.nature)
      && episode.key.type != "template.vanished"
  }

  /// Whether it is a net for lines of all kinds: that it fills tells nothing new, and that it filled before tells that
  /// this is as ever.
  private static func isNet(_ episode: Episode) -> Bool {
    guard let roles = episode.author?.canBe, !roles.isEmpty else { return false }
    return roles.isDisjoint(with: [.trigger, .rootCause])
  }

  /// Whether all of it was over long before the impact was.
  func isBrief(in window: ImpactWindow) -> Bool {
    guard let end = novel.map(\.interval.end).max() else { return false }
    let rest = end.seconds(until: window.interval.end)
    return rest > Calibration.drain && rest > Calibration.briefShare * window.interval.seconds
      && novel.allSatisfy { $0.count >= Calibration.leastComplaints }
  }
}

extension Scene {
  /// Whether other components show the same at the same time: then it is nobody's own.
  func isShared(_ episode: Episode) -> Bool {
    let start = episode.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.edgeLag), end: start.adding(seconds: Calibration.edgeLag))
    let name = influence.entity(episode.component)
    return episodes(beginningIn: span).contains { other in
      let isAlike =
        episode.first.signature.isEmpty
        ? other.key.type == episode.key.type && !other.isTemplate
        : other.first.signature == episode.first.signature
      return isAlike && influence.entity(other.component) != name
    }
  }

  /// Whether a component says nothing any more, or never did, since an instant.
  func isSilent(_ name: String, since instant: Instant) -> Bool {
    let limit = instant.adding(seconds: Calibration.silenceAfter).nanoseconds
    let end = instant.adding(seconds: Calibration.silenceAfter * 4).nanoseconds
    guard let covered = extent.interval, covered.end.nanoseconds >= end, isCounted(name) else { return false }
    let span = Interval(start: Instant(nanoseconds: limit), end: Instant(nanoseconds: end))
    if episodes.contains(where: { influence.entity($0.component) == name && $0.interval.overlaps(span) }) {
      return false
    }
    return !observations.series.contains { key, cells in
      guard key.type == .allEvents else { return false }
      let isOwn = influence.entity(key.scope.component) == name || influence.entity(key.scope.host) == name
      return isOwn && cells.contains { $0.last > limit && $0.first <= end }
    }
  }

  /// Whether a machine wrote until about an instant, and nothing more while the impact lasts.
  func isDead(machine: String, since instant: Instant) -> Bool {
    let rows = observations.series.filter { $0.key.type == .allEvents && $0.key.scope.host == machine }
    let last = instant.adding(seconds: Calibration.silenceAfter).nanoseconds
    guard window.interval.end.nanoseconds > last, !rows.isEmpty else { return false }
    return !rows.values.contains { cells in
      cells.contains { $0.last > last && $0.first <= window.interval.end.nanoseconds }
    }
  }

  /// Whether what a component writes is counted by itself, if it writes anything: machines are counted together where
  /// there are many.
  private func isCounted(_ name: String) -> Bool {
    guard observations.coarseness.hostBits > 0 else { return true }
    let isWriter = observations.series.keys.contains { influence.entity($0.scope.component) == name }
    return isWriter || !influence.isMachine(name)
  }

  /// Whether a component wrote something once, and nothing any more since an instant.
  func hasVanished(_ name: String, since instant: Instant) -> Bool {
    let wrote = observations.series.contains { key, cells in
      guard key.type == .allEvents else { return false }
      let isOwn = influence.entity(key.scope.component) == name || influence.entity(key.scope.host) == name
      return isOwn && cells.contains { $0.first <= instant.nanoseconds }
    }
    return wrote && isSilent(name, since: instant)
  }

  /// How many times as many lines its component writes from an episode to the onset as in the same time before;
  /// nil below a tenfold.
  func volume(of episode: Episode) -> Double? {
    let name = influence.entity(episode.component)
    let start = episode.interval.start
    let span = max(start.seconds(until: onset), Calibration.statisticBucket)
    guard TriggerHearing.inputs.contains(episode.nature), episode.nature != .demand, start < onset,
      span <= Calibration.precedentHorizon
    else { return nil }
    let (from, to) = (start.adding(seconds: -span).nanoseconds, start.adding(seconds: span).nanoseconds)
    let width = observations.bucketWidth
    var (before, after) = (0.0, 0.0)
    for (key, cells) in observations.series where key.type == .allEvents {
      guard influence.entity(key.scope.component) == name else { continue }
      for cell in cells {
        let at = max(cell.first, cell.bucket &* width)
        if at >= from, at < start.nanoseconds { before += Double(cell.count) }
        if at >= start.nanoseconds, at < to { after += Double(cell.count) }
      }
    }
    let factor = after / max(1, before)
    return after >= Calibration.leastVolume && factor >= Calibration.volumeFactor ? factor : nil
  }
}

extension Episode {
  /// Its lines, one below the other.
  var text: String { findings.flatMap { $0.evidence.map(\.text) }.joined(separator: "\n") }
}
