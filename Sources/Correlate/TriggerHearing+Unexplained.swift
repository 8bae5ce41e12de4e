import ProximateModel

/// T4: whether anything in the logs moved a trigger.
extension TriggerHearing {
  /// What the same component said shortly before a message that tells of no change; trouble that it has at other times
  /// as well moved nothing.
  func sibling(before episode: Episode) -> Episode? {
    guard episode.isMessage, episode.nature != .change, !episode.component.isEmpty else { return nil }
    let start = episode.interval.start
    let span = Interval(start: start.adding(seconds: -Calibration.edgeLag), end: start)
    return scene.episodes(beginningIn: span).first { other in
      other.component == episode.component && !Wave.isOne(other, episode) && isCandidate(other)
        && !Wave.sharesLines(other, episode)
        && !(Scene.effects.contains(other.nature) && scene.isPrecedented(other))
    }
  }

  /// The trouble before a routine of the same component that comes about as often as it, and many times: a service that
  /// dies is started again each time.
  private func death(behind start: Episode) -> Episode? {
    guard start.nature == .routine, start.count >= Calibration.restartLoop else { return nil }
    let begin = start.interval.start
    let span = Interval(start: begin.adding(seconds: -Calibration.edgeLag), end: begin)
    return scene.episodes(beginningIn: span).first { death in
      (death.nature == .fault || Scene.defects.contains(death.nature)) && !start.component.isEmpty
        && death.component == start.component
        && max(death.count, start.count) <= Calibration.restartBalance * min(death.count, start.count)
    }
  }

  /// Whether lines of a demand show that it is made of repeated attempts.
  private static func isRepeated(_ demand: Episode) -> Bool {
    attempts(of: demand) >= Calibration.manyAttempts
  }

  /// The most attempts at one request that lines of a demand tell of; 0 when they tell of none.
  static func attempts(of demand: Episode) -> Int {
    demand.findings.flatMap(\.evidence).map { RetryPolicy.attempt(in: $0.text) }.max() ?? 0
  }

  /// Lines of failed requests whose attempts are as many as a demand, which came no earlier than the failures as far as
  /// the clocks tell, is times the usual: then it is what failed before, asked for again.
  private func repetition(in demand: Episode) -> Finding? {
    guard demand.nature == .demand, scene.precedes(demand) < 1, let growth = scene.growth(of: demand) else {
      return nil
    }
    let during = Interval(start: demand.interval.start, end: scene.window.interval.end)
    return scene.episodes(beginningIn: during).lazy.flatMap(\.findings).first { finding in
      [.impact, .fault, .retry].contains(finding.nature)
        && scene.influence.isOne(finding.scope.component, demand.component)
        && finding.evidence.contains {
          let attempts = RetryPolicy.attempt(in: $0.text)
          return attempts >= Calibration.manyAttempts && Double(attempts) >= growth
        }
    }
  }

  /// T4: a trigger has no mover of its own in the logs.
  func unexplained(_ episode: Episode) -> Hearing {
    if let trouble = scene.trouble(answeredBy: episode) {
      return Hearing(
        "T4", .topology, weight: Calibration.answersTrouble, cap: -Calibration.answersTrouble,
        because:
          "People answered \(trouble.first.id) with it, which came first and is in the impact as well.",
        findings: [trouble.first.id])
    }
    if let (because, findings) = explanation(of: episode) {
      return moved(Calibration.explained, because, findings)
    }
    if let own = scene.strain(behind: episode) {
      return Hearing(
        "T4", .topology, weight: Calibration.strained, cap: -Calibration.strained,
        because: "\(own.first.id) shows that it is asked for more than it has.", findings: [own.first.id])
    }
    if let (because, findings) = repeatedWork(episode) {
      return moved(Calibration.explained, because, findings)
    }
    // What rose for hours ends of itself, whatever happened minutes before.
    if let slow = scene.exhaustion, slow.isEnd(episode) {
      return moved(Calibration.unexplained, "It is how \(slow.trend.first.id) ends, which rose for long.")
    }
    guard let parent = scene.parent(of: episode, slack: Calibration.clockDefault, besidesOwn: true) else {
      return moved(Calibration.unexplained, "Nothing in the logs that could have set it off moved before it.")
    }
    return moved(
      Calibration.explained * parent.tie.strength,
      "\(parent.episode.first.id) moved before it and explains it: \(parent.tie.because).",
      [parent.episode.first.id])
  }

  private func moved(_ weight: Double, _ because: String, _ findings: [String] = []) -> Hearing {
    Hearing("T4", .topology, weight: weight, cap: 1.6, because: because, findings: findings)
  }

  /// What it is a part or an effect of, by its own lines or those of its place.
  private func explanation(of episode: Episode) -> (because: String, findings: [String])? {
    if let slow = scene.exhaustion, episode.key == slow.trend.key {
      let (trend, end) = (slow.trend.first.id, slow.end.first.id)
      return ("It tells how far \(trend) had risen, which ended in \(end).", [end])
    }
    if let earlier = sibling(before: episode) {
      return ("\(earlier.first.id) came first in \(episode.component).", [earlier.first.id])
    }
    if let told = relayed(episode) {
      return ("It passes on what it was told: its lines name '\(told)'.", [episode.first.id])
    }
    if let death = death(behind: episode) {
      return (
        "It comes as often as \(death.first.id), which came first: what fails is started again.",
        [death.first.id]
      )
    }
    guard let link = scene.link(to: episode) else { return nil }
    return ("\(link.first.id) says that a link of its site is down, which calls to it pass.", [link.first.id])
  }

  /// What made work of work that was there already.
  private func repeatedWork(_ episode: Episode) -> (because: String, findings: [String])? {
    if episode.nature == .demand, let again = scene.window.findings.first, Self.isRepeated(episode) {
      return ("Its requests are asked again and again, which happens when they fail.", [again.id])
    }
    if let again = repetition(in: episode) {
      return (
        "It came with the impact, and \(again.id) tells of more attempts at a request than it has requests.",
        [again.id]
      )
    }
    guard let fault = scene.fault(beneath: episode) else { return nil }
    return ("\(fault.first.id) came first: what fails is asked for again.", [fault.first.id])
  }
}
