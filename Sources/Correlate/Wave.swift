import ProximateModel

/// Deeds that several logs tell of, or that several machines do at once: one event.
enum Wave {
  /// Kinds of deeds by the words that logs have for them.
  private static let kinds: [[String]] = [
    ["restart", "reboot", "shutdown", "shutting down", "shut down", "went down", "starting", "started"],
    ["deploy", "rolled out", "release", "version", "upgrade"],
    ["->", "reload", "config", "setting", "parameter"],
    ["flush", "purge", "snapshot", "paused"],
  ]

  /// Whether a line tells that something was rolled out or set.
  static func tellsOfChange(_ line: String) -> Bool {
    let text = line.lowercased()
    return kinds[1...2].joined().contains { text.contains($0) }
  }

  /// Groups of episodes that are one, each in order, the groups by their first.
  static func waves(of episodes: [Episode]) -> [[Episode]] {
    var result: [[Episode]] = []
    for episode in episodes.sorted(by: Episode.isOrdered) {
      if let index = result.firstIndex(where: { $0.contains { isOne($0, episode) } }) {
        result[index].append(episode)
      } else {
        result.append([episode])
      }
    }
    return result
  }

  /// Whether two episodes tell of one event: the same lines, the same deed in one component, or the same kind of
  /// deed all over the place for a while.
  static func isOne(_ a: Episode, _ b: Episode) -> Bool {
    if sharesLines(a, b) { return true }
    let apart = abs(a.interval.start.seconds(until: b.interval.start))
    if a.component == b.component, !a.component.isEmpty, apart <= Calibration.siblingLag { return true }
    guard TriggerHearing.inputs.contains(a.nature), TriggerHearing.inputs.contains(b.nature) else {
      return false
    }
    let lag = abs(a.interval.start.seconds(until: b.interval.start))
    if a.component == b.component, lag <= Calibration.siblingLag { return true }
    let isLasting = a.interval.overlaps(b.interval) && min(a.interval.seconds, b.interval.seconds) > 0
    guard isLasting, lag <= Calibration.waveLag, let kind = kind(of: a) else { return false }
    return kind == self.kind(of: b)
  }

  static func sharesLines(_ a: Episode, _ b: Episode) -> Bool {
    let lines = Set(a.findings.flatMap { $0.evidence.map(\.origin) })
    return b.findings.contains { $0.evidence.contains { lines.contains($0.origin) } }
  }

  /// Which kind of deed it is, by the number of its words.
  static func kind(of episode: Episode) -> Int? {
    let text = episode.findings.flatMap { $0.evidence.map(\.text) + [$0.summary] }.joined(separator: "\n")
      .lowercased()
    return kinds.firstIndex { words in words.contains { text.contains($0) } }
  }
}
