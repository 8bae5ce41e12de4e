import ProximateModel

/// Tests that triggers and root causes share.
extension Scene {
  /// T5: whether the logs tie an episode to where users felt it.
  func path(of episode: Episode) -> Hearing {
    let cap = 3.5
    if let tie = tieToImpact(episode.component) {
      let weight = Calibration.onPath * tie.strength
      return Hearing(
        "T5", .topology, weight: weight, cap: cap, because: "It is tied to the impact: \(tie.because).")
    }
    let affected = window.components.sorted().joined(separator: ", ")
    let because =
      affected.isEmpty || episode.component.isEmpty
      ? "The lines do not say which components are concerned."
      : "No line ties \(Wording.component(episode.component)) to \(affected), and no map of the system was given."
    return Hearing("T5", .topology, notTestable: because, cap: cap)
  }

  /// T7: whether its component, or one that names it, shows anything new after it and before the impact is over.
  func ownEffect(of episode: Episode) -> Hearing {
    let cap = Calibration.ownEffect
    guard !episode.component.isEmpty else {
      return Hearing(
        "T7", .effect, notTestable: "The lines do not say which component it concerns.", cap: cap)
    }
    let start = episode.interval.start
    let recent = max(start, onset.adding(seconds: -Calibration.precedentHorizon))
    let span = Interval(start: recent, end: max(start, onset).adding(seconds: Calibration.edgeLag))
    let effects = Array(episodes(beginningIn: span).lazy.filter { isEffect($0, of: episode) }.prefix(3))
    if let effect = effects.first {
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect, cap: cap,
        because: "\(Wording.component(effect.component)) shows \(effect.first.id) "
          + "\(Wording.duration(start.seconds(until: effect.interval.start))) after it.",
        findings: effects.map(\.first.id))
    }
    if window.components.isEmpty || !influence.hasTopology && isElsewhere(episode) {
      return Hearing(
        "T7", .effect,
        notTestable:
          "\(episode.component) shows nothing of its own after it, but no line tells who depends on it.",
        cap: cap)
    }
    return Hearing(
      "T7", .effect, weight: Calibration.noOwnEffect, cap: cap,
      because: "Neither \(episode.component) nor a component that names it shows anything unusual after it.")
  }

  private func isElsewhere(_ episode: Episode) -> Bool {
    !episodes.contains { $0.component == episode.component && Self.effects.contains($0.nature) }
  }

  static let effects: Set<Nature> = [
    .fault, .defect, .capacity, .protective, .healFailed, .retry, .impact, .diagnosis, .control, .heartbeat,
    .demand,
  ]

  private func isEffect(_ effect: Episode, of cause: Episode) -> Bool {
    guard effect.key != cause.key, Self.effects.contains(effect.nature) else { return false }
    return influence.isOne(effect.component, cause.component)
      || influence.names(effect.component, cause.component)
  }
}
