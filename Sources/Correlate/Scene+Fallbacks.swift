import ProximateModel

/// A caller that says it goes on without what it calls.
struct Fallback {
  var episode: Episode
  /// What it does without.
  var names: Set<String>
  /// Its word for that.
  var word: String
}

extension Fallback {
  /// Callers that do without, while the impact lasts.
  static func all(in scene: Scene) -> [Fallback] {
    let influence = scene.influence
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.edgeLag), end: scene.window.interval.end)
    // Users may feel it long after callers began to say so.
    return scene.episodes.filter { $0.interval.overlaps(span) }.compactMap { episode in
      guard episode.isTemplate || episode.first.isAuthored, episode.count >= Calibration.leastComplaints,
        let line = episode.first.evidence.first?.text, let word = Signature.fallback(in: line)
      else { return nil }
      let speaker = influence.entity(episode.component)
      let names = Set(Words.names(in: line).map { influence.entity($0) }).subtracting([speaker, ""])
      return Fallback(episode: episode, names: names, word: word)
    }
  }
}
