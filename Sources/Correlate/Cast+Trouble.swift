import ProximateModel

/// The parts of what went wrong, or seemed to.
extension Cast {
  func trouble(_ finding: Finding, _ episode: Episode) -> (Role, String) {
    if finding.interval.end < scene.onset.adding(seconds: -scene.uncertainty(of: episode)) {
      if finding.nature == .capacity || finding.nature == .control,
        scene.tieToImpact(episode.component) != nil
      {
        return (.vulnerability, "It was there before the impact in a component that the impact is tied to.")
      }
      if let because = likeness(of: finding, in: episode) { return because }
      let lead = finding.interval.end.seconds(until: scene.onset)
      if lead <= Calibration.precedentHorizon,
        scene.tieToImpact(episode.component) != nil || isCast(episode) || isOnPath(episode)
      {
        return (.symptom, "It came \(Wording.duration(lead)) before the impact, as an early sign.")
      }
      if let earlier = earlierImpact(after: finding) {
        return (
          .symptom, "It came with \(earlier.first.id), an earlier impact that may be a stage of this one."
        )
      }
      if let run = earlierRun(with: episode) {
        return (.symptom, "It came with \(run.first.id), which is the like of the trigger, hours before it.")
      }
      return (.coincidence, "It was over before the impact began.")
    }
    let late = scene.window.interval.end.seconds(until: finding.interval.start)
    if late > Calibration.nearOnset { return (.coincidence, "It began after the impact was over.") }
    if late > 0 { return (.symptom, "It began as the impact ended.") }
    if let parent = scene.parent(of: episode) {
      return (.symptom, "\(parent.episode.first.id) explains it: \(parent.tie.because).")
    }
    if let because = likeness(of: finding, in: episode) { return because }
    if !finding.isAuthored, finding.severity < .warning {
      return (.coincidence, "It is harmless by its severity, and nothing ties it to the impact.")
    }
    return (.symptom, "It was active during the impact; no line names a cause of its own.")
  }

  /// Whether it sits in the component of the trigger or the root cause.
  private func isCast(_ episode: Episode) -> Bool {
    [trigger.best?.component, rootCause.best?.component].contains(episode.component)
  }

  /// The like of the trigger, of hours before and as large, with which came what came with the trigger as well: a first
  /// wave that users felt little of belongs to the day all the same.
  private func earlierRun(with episode: Episode) -> Episode? {
    let slack = Calibration.edgeLag
    let start = episode.interval.start
    let run = earlierRuns.first {
      $0.interval.start.adding(seconds: -slack) <= start && start <= $0.interval.end.adding(seconds: slack)
    }
    let again = Interval(
      start: scene.onset.adding(seconds: -Calibration.precedentHorizon), end: scene.window.interval.end)
    guard let run, scene.episodes(of: episode.key).contains(where: { again.contains($0.interval.start) })
    else { return nil }
    return run
  }

  /// What users felt within hours before the incident, at the time of a finding or soon after it.
  private func earlierImpact(after finding: Finding) -> Episode? {
    let span = Interval(
      start: finding.interval.start, end: finding.interval.end.adding(seconds: Calibration.precedentHorizon))
    return earlierImpacts.first { $0.interval.overlaps(span) }
  }
}

extension Scene {
  /// What users felt within hours before the incident.
  var earlierImpacts: [Episode] {
    episodes.filter { impact in
      impact.nature == .impact && impact.interval.end < onset
        && impact.interval.end.seconds(until: onset) <= Calibration.stageReach
    }
  }

  /// Episodes like these, and as large, within hours before the incident.
  func earlierRuns(of triggers: [Episode]) -> [Episode] {
    let recent = onset.adding(seconds: -Calibration.stageReach)
    let runs = triggers.flatMap(precedents).filter {
      $0.doseRatio >= Calibration.leastDoseRatio && $0.interval.start >= recent
    }
    let ids = Set(runs.map(\.finding))
    return episodes.filter { ids.contains($0.first.id) }
  }
}
