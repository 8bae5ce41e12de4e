import ProximateModel

/// What is done about trouble, and what tells that it is over.
extension Scene {
  /// The trouble of the kinds that the impact shows as well which people answered with an action: who takes something
  /// back or makes up for something finds it broken, so that the action did not break it.
  func trouble(answeredBy action: Episode) -> Episode? {
    guard [.mitigationReverting, .mitigationCompensating].contains(action.nature) else { return nil }
    let span = Interval(
      start: action.interval.start.adding(seconds: -Calibration.stageReach), end: action.interval.start)
    let during = Set(episodes(beginningIn: window.interval).map(\.key))
    return episodes(beginningIn: span).first { trouble in
      trouble.first.isAuthored && trouble.severity >= .warning && Self.troubles.contains(trouble.nature)
        && trouble.count >= Calibration.leastComplaints && !isBackground(trouble)
        && (during.contains(trouble.key) || trouble.interval.overlaps(window.interval))
    }
  }

  private static let troubles: Set<Nature> = [
    .fault, .defect, .capacity, .protective, .healFailed, .retry, .impact,
  ]

  /// The first message of the same component after an episode that something works again.
  func recovery(from episode: Episode) -> Episode? {
    let span = Interval(start: episode.interval.end, end: window.interval.end)
    return episodes(of: [influence.entity(episode.component)], beginningIn: span).first {
      $0.component == episode.component && $0.interval.start > episode.interval.end
        && ($0.nature == .recovery || $0.isMessage && Signature.recovery(in: $0.text) != nil)
    }
  }
}
