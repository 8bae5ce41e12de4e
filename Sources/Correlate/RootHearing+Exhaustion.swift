import ProximateModel

/// What ran out: its rise is what was needed.
extension RootHearing {
  /// R3 of what runs out: what made it rise is what was needed; that it is used up is how it ends.
  func exhausted(_ episode: Episode) -> Hearing? {
    guard let slow = scene.exhaustion else { return nil }
    guard slow.change != nil else { return usedUp(episode, slow) }
    let rising = "\(slow.trend.first.id) rose from then on until \(slow.end.first.id)"
    if slow.isChange(episode, in: scene) {
      return Self.necessity(
        Calibration.madeTheDifference,
        "It came before something began to run out: \(rising).",
        [slow.trend.first.id, slow.end.first.id])
    }
    guard episode.key == slow.end.key || slow.isWarning(episode) || isTrigger(episode) else { return nil }
    return Self.necessity(
      Calibration.notNeeded,
      "It is how it ends: \(slow.trend.first.id) shows that it was coming.",
      [slow.trend.first.id])
  }

  /// R3 of what rose since before the logs begin, or without a change that they tell of: the rise itself was there first.
  private func usedUp(_ episode: Episode, _ slow: Exhaustion) -> Hearing? {
    if episode.key == slow.trend.key, episode.interval == slow.trend.interval {
      return Self.necessity(
        Calibration.madeTheDifference,
        "It rose for long, until \(slow.end.first.id) showed that nothing was left.",
        [slow.end.first.id])
    }
    guard slow.isEnd(episode) || slow.isWarning(episode) || slow.isAftermath(episode, in: scene) else {
      return nil
    }
    return Self.necessity(
      Calibration.notNeeded,
      "It is how it ends: \(slow.trend.first.id) shows that it was coming.",
      [slow.trend.first.id])
  }
}
