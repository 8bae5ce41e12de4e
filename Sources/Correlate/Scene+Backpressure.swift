import ProximateModel

/// Queues fill when those who fetch from them fail: trouble flows backwards there, and no line names the consumer.
extension Scene {
  /// What says that its consumers do not keep up, among the components that others complain of or users feel.
  private var starving: [Episode] {
    let span = Interval(
      start: onset.adding(seconds: -Calibration.waveLag), end: onset.adding(seconds: Calibration.edgeLag))
    return episodes(beginningIn: span).filter { episode in
      !blame.isComplaint(episode) && !isPrecedented(episode) && Signature.isStarved(episode.text)
        && (blame.accused.contains(influence.entity(episode.component))
          || window.components.contains { influence.isOne($0, episode.component) })
    }
  }

  /// The queue that waits for the component of an episode: one whose defect showed before the queue began to wait, where
  /// no other component's did.
  func starved(by episode: Episode) -> Episode? {
    let name = influence.entity(episode.component)
    guard !blame.accused.contains(name), let waiting = starving.first else { return nil }
    let queue = influence.entity(waiting.component)
    guard name != queue else { return nil }
    let span = Interval(
      start: waiting.interval.start.adding(seconds: -Calibration.edgeLag),
      end: waiting.interval.start.adding(seconds: Calibration.statisticBucket))
    let broken = episodes(beginningIn: span).filter { defect in
      [.defect, .healFailed].contains(defect.nature) && defect.first.isAuthored && !isPrecedented(defect)
        && !blame.isComplaint(defect) && defect.count >= Calibration.leastComplaints
        && influence.entity(defect.component) != queue
    }
    let failing = Set(broken.map { influence.entity($0.component) })
    return failing == [name] ? waiting : nil
  }

  /// The defect of the consumer that a queue, or what others say of it, waits for.
  func consumer(of episode: Episode) -> Episode? {
    guard let waiting = starving.first, influence.isOne(waiting.component, episode.component) else {
      return nil
    }
    let span = Interval(
      start: waiting.interval.start.adding(seconds: -Calibration.edgeLag),
      end: waiting.interval.start.adding(seconds: Calibration.statisticBucket))
    return episodes(beginningIn: span).first { defect in
      [.defect, .healFailed].contains(defect.nature) && defect.first.isAuthored && starved(by: defect) != nil
    }
  }
}
