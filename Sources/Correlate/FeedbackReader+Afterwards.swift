import ProximateModel

/// The second stage of an impact: what comes back once a defect is dealt with.
extension FeedbackReader {
  /// A loop that began when a defect was dealt with which had kept everything down until then: all that comes back at
  /// once is too much for what it needs.
  func afterwards() -> [FeedbackLoop]? {
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.edgeLag), end: scene.window.interval.end)
    let defects = scene.episodes.filter { defect in
      defect.nature == .defect && defect.first.isAuthored && !defect.isTemplate
        && defect.count >= Calibration.manyDeaths && span.contains(defect.interval.start)
        && defect.interval.seconds > Calibration.drain && !scene.isPrecedented(defect)
    }
    return defects.lazy.map { defect -> [FeedbackLoop] in
      let dealt = Spent(
        start: defect.interval.start, end: defect.interval.end, isKnown: true, precedents: [],
        name: "\(defect.first.id) had ended")
      return askedAgain(after: dealt, since: defect)
    }.first { !$0.isEmpty }
  }

  /// Whether it began in the same component once a defect was over.
  func isAftermath(_ episode: Episode, of defect: Episode) -> Bool {
    scene.influence.isOne(episode.component, defect.component)
      && defect.interval.end.seconds(until: episode.interval.start) > -Calibration.siblingLag
  }
}
