import ProximateModel

extension Scene {
  /// Whether what rises did so when the logs begin: when it began to is not in them.
  func isOlderThanLogs(_ trend: Episode) -> Bool {
    guard trend.key.type == "measure.trend", let first = extent.interval?.start else { return false }
    return first.seconds(until: trend.interval.start) <= Calibration.edgeLag
  }
}

/// Something that runs out: a measure that rises for long, and what breaks when it can rise no further.
struct Exhaustion {
  /// The measure that rises.
  let trend: Episode
  /// What broke when it was used up.
  let end: Episode
  /// What was changed in the same place before it began to rise; nil when the logs tell of nothing.
  let change: Episode?

  /// The one that ends at the onset of a scene; nil when nothing runs out there.
  init?(in scene: Scene) {
    let reach = scene.onset.adding(seconds: Calibration.edgeLag)
    let trends = scene.episodes.filter { trend in
      trend.key.type == "measure.trend" && trend.nature == .capacity && trend.interval.start < scene.onset
        && trend.interval.start.seconds(until: scene.onset) >= Calibration.slowRise
        && trend.interval.end.seconds(until: scene.onset) <= Calibration.precedentHorizon
    }
    for trend in trends {
      let span = Interval(start: scene.onset.adding(seconds: -Calibration.edgeLag), end: reach)
      let end = scene.episodes(beginningIn: span).first { end in
        end.nature == .capacity && end.first.isAuthored
          && Self.isAbout(trend, end, scene.influence) && !scene.isPrecedented(end)
          && Signature.isUsedUp(end.text)
      }
      guard let end else { continue }
      self.trend = trend
      self.end = end
      change = Self.change(before: trend, in: scene)
      return
    }
    return nil
  }

  /// Whether what broke sits where the measure rose, or is what its machine says of it: a kernel names the process that it
  /// kills.
  private static func isAbout(_ trend: Episode, _ end: Episode, _ influence: Influence) -> Bool {
    if influence.isOne(end.component, trend.component) { return true }
    let name = influence.entity(trend.component)
    return !name.isEmpty
      && end.first.evidence.contains { line in
        Words.names(in: line.text).contains { influence.entity(String($0)) == name }
      }
  }

  /// Whether an episode tells of what broke when the measure was used up.
  func isEnd(_ episode: Episode) -> Bool {
    episode.key == end.key || Wave.sharesLines(episode, end)
  }

  /// Whether an episode is trouble of the same place that came when the measure was used up.
  func isAftermath(_ episode: Episode, in scene: Scene) -> Bool {
    guard episode.key != trend.key, Scene.effects.contains(episode.nature) else { return false }
    let lead = episode.interval.start.seconds(until: end.interval.start)
    return scene.influence.isOne(episode.component, trend.component)
      && lead <= max(scene.uncertainty(of: end), scene.uncertainty(of: episode))
  }

  /// The last change of the place within so long before the measure was first seen to rise.
  private static func change(before trend: Episode, in scene: Scene) -> Episode? {
    let start = trend.interval.start
    // What is told of only from a threshold on has risen for longer than that.
    let reach = max(Calibration.riseReach, Calibration.unseenRise * trend.interval.seconds)
    let span = Interval(start: start.adding(seconds: -min(reach, Calibration.lookBack)), end: start)
    return scene.episodes(beginningIn: span).last { change in
      change.nature == .change && scene.influence.isOne(change.component, trend.component)
        && !scene.isToldAgain(change) && change.interval.start < scene.onset
    }
  }

  /// Whether an episode is the change, or tells of the same deed.
  func isChange(_ episode: Episode, in scene: Scene) -> Bool {
    guard let change, [.change, .routine].contains(episode.nature) else { return false }
    return episode.key == change.key && episode.interval == change.interval
      || scene.influence.isOne(episode.component, change.component)
        && abs(episode.interval.start.seconds(until: change.interval.start)) <= Calibration.siblingLag
  }

  /// Whether an episode only says how far the measure has risen.
  func isWarning(_ episode: Episode) -> Bool {
    episode.key != trend.key && episode.key != end.key && !episode.first.isAuthored
      && Wave.sharesLines(episode, trend)
  }
}
