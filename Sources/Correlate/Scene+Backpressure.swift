import ProximateModel

/// Queues fill when those who fetch from them fail: trouble flows backwards there, and no line names the consumer.
struct Backpressure {
  /// What says that its consumers do not keep up, among the components that others complain of or users feel.
  let waiting: Episode
  /// The queue.
  private let queue: String
  /// Components whose defects showed before the queue began to wait.
  private let failing: Set<String>
  /// The first of these defects, where they are one component's and nobody complains of it.
  private(set) var defect: Episode?

  /// nil when nothing waits for its consumers.
  init?(in scene: Scene) {
    guard let waiting = Self.waiting(in: scene) else { return nil }
    self.waiting = waiting
    let queue = scene.influence.entity(waiting.component)
    self.queue = queue
    let start = waiting.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.edgeLag),
      end: start.adding(seconds: Calibration.statisticBucket))
    let broken = scene.episodes(beginningIn: span).filter {
      [.defect, .healFailed].contains($0.nature) && $0.first.isAuthored
        && scene.influence.entity($0.component) != queue
    }
    let certain = broken.filter {
      $0.count >= Calibration.leastComplaints && !scene.blame.isComplaint($0) && !scene.isPrecedented($0)
    }
    failing = Set(certain.map { scene.influence.entity($0.component) })
    defect = broken.first { isWaitedFor($0, in: scene) }
  }

  private static func waiting(in scene: Scene) -> Episode? {
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.waveLag),
      end: scene.onset.adding(seconds: Calibration.edgeLag))
    return scene.episodes(beginningIn: span).first { episode in
      !scene.blame.isComplaint(episode) && Signature.isStarved(episode.text)
        && !scene.isPrecedented(episode) && isFelt(episode, in: scene)
    }
  }

  private static func isFelt(_ episode: Episode, in scene: Scene) -> Bool {
    scene.blame.accused.contains(scene.influence.entity(episode.component))
      || scene.window.components.contains { scene.influence.isOne($0, episode.component) }
  }

  /// Whether the queue waits for the component of an episode, the only one that failed before it.
  func isWaitedFor(_ episode: Episode, in scene: Scene) -> Bool {
    let name = scene.influence.entity(episode.component)
    return name != queue && failing == [name] && !scene.blame.accused.contains(name)
  }
}

extension Scene {
  /// The queue that waits for the component of an episode: one whose defect showed before the queue began to wait, where
  /// no other component's did.
  func starved(by episode: Episode) -> Episode? {
    backpressure.flatMap { $0.isWaitedFor(episode, in: self) ? $0.waiting : nil }
  }

  /// The defect of the consumer that a queue, or what others say of it, waits for.
  func consumer(of episode: Episode) -> Episode? {
    guard let backpressure, influence.isOne(backpressure.waiting.component, episode.component) else {
      return nil
    }
    return backpressure.defect
  }
}
