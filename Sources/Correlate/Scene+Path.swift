import ProximateModel

/// Tests that triggers and root causes share.
extension Scene {
  /// T5: whether the logs tie an episode to where users felt it, and how near to what everybody complains of.
  func path(of episode: Episode) -> Hearing {
    let cap = -Calibration.offPath
    let name = influence.entity(episode.component)
    if name.isEmpty {
      return Hearing(
        "T5", .topology, notTestable: "The lines do not say which component is concerned.", cap: cap)
    }
    if blame.deepest.contains(name) {
      let who = Set(blame.complaints.filter { $0.about == name }.map(\.speaker)).sorted()
      return Hearing(
        "T5", .topology, weight: Calibration.complainedOf, cap: cap,
        because: "\(who.prefix(3).joined(separator: ", ")) complain of \(name), which complains of no other.")
    }
    if let tie = tieToTrouble(name) {
      return Hearing(
        "T5", .topology, weight: Calibration.onPath * tie.strength, cap: cap,
        because: "It is tied to the impact: \(tie.because).")
    }
    guard !blame.deepest.isEmpty, influence.coverage >= Calibration.knownTopology else {
      return Hearing(
        "T5", .topology,
        notTestable: "No line ties \(Wording.component(episode.component)) to "
          + "\(window.components.sorted().joined(separator: ", ")), and no map of the system was given.",
        cap: cap)
    }
    return Hearing(
      "T5", .topology, weight: Calibration.offPath, cap: cap,
      because: "What fails complains of \(blame.deepest.sorted().joined(separator: ", ")), and nothing ties "
        + "\(Wording.component(episode.component)) to that.")
  }

  /// How a component is tied to what is complained of, or else to where users felt it.
  private func tieToTrouble(_ name: String) -> Tie? {
    if blame.accused.contains(name) { return Tie(strength: 0.8, because: "others complain of \(name)") }
    if let callee = blame.calls(name).intersection(blame.deepest).min() {
      return Tie(strength: 0.9, because: "\(name) calls \(callee), which others complain of, too")
    }
    for deep in blame.deepest.sorted() where influence.names(name, deep) || influence.names(deep, name) {
      return Tie(strength: 0.8, because: "lines of one of \(name) and \(deep) name the other")
    }
    if window.components.contains(where: { influence.isOne($0, name) }) { return tieToImpact(name) }
    guard let tie = tieToImpact(name) else { return nil }
    // Everything hangs together somehow: a chain that passes what is complained of by tells little.
    return Tie(strength: tie.strength * 0.6, because: tie.because)
  }

  /// T7: whether its component shows anything of its own after it, or others complain of it only then.
  func ownEffect(of episode: Episode) -> Hearing {
    let cap = Calibration.ownEffect
    guard !episode.component.isEmpty else {
      return Hearing(
        "T7", .effect, notTestable: "The lines do not say which component it concerns.", cap: cap)
    }
    let effects = Effects(of: episode, in: self)
    let start = episode.interval.start
    if episode.isHearsay, isSilent(episode.component, since: start) {
      return Hearing(
        "T7", .effect, weight: Calibration.silentEffect, cap: Calibration.silentEffect,
        because: "Others complain of \(episode.component), which itself says nothing any more.",
        findings: [episode.first.id])
    }
    if let complaint = effects.complaint {
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect, cap: cap,
        because: "\(complaint.speaker) complains of \(complaint.about) "
          + "\(Wording.duration(max(0, start.seconds(until: complaint.first)))) after it.",
        findings: [complaint.episode.first.id])
    }
    if let effect = effects.novel.first {
      let end = effects.novel.map(\.interval.end).max() ?? effect.interval.end
      if effects.isBrief(in: window) {
        return Hearing(
          "T7", .effect, weight: Calibration.briefEffect, cap: -Calibration.briefEffect,
          because: "What \(effect.component) shows after it is over "
            + "\(Wording.duration(end.seconds(until: window.interval.end))) before the impact is.",
          findings: [effect.first.id])
      }
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect, cap: cap,
        because: "\(Wording.component(effect.component)) shows \(effect.first.id) "
          + "\(Wording.duration(max(0, start.seconds(until: effect.interval.start)))) after it.",
        findings: effects.novel.prefix(3).map(\.first.id))
    }
    if let (effect, why) = modelledEffect(of: episode) {
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect, cap: cap,
        because: "By the model of the system \(effect.first.id) follows from it: \(why).",
        findings: [effect.first.id])
    }
    if let factor = volume(of: episode) {
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect, cap: cap,
        because:
          "\(Wording.component(episode.component)) writes \(Wording.number(factor)) times as many lines "
          + "after it as before.",
        findings: [episode.first.id])
    }
    if let dead = blame.calls(influence.entity(episode.component)).intersection(blame.deepest).sorted().first(
      where: {
        isSilent($0, since: onset)
      })
    {
      return Hearing(
        "T7", .effect, weight: Calibration.briefEffect, cap: -Calibration.briefEffect,
        because: "All that \(episode.component) shows after it is that \(dead) does not answer.")
    }
    if let pressed = effects.pressed.first {
      return Hearing(
        "T7", .effect, weight: Calibration.briefEffect, cap: -Calibration.briefEffect,
        because:
          "All that \(pressed.component) says after it (\(pressed.first.id)) is that it waits for others.",
        findings: [pressed.first.id])
    }
    let isFelt = window.components.contains { influence.isOne($0, episode.component) }
    if isFelt, start <= onset {
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect / 2, cap: cap,
        because: "Users felt it in \(episode.component) after that.",
        findings: window.findings.prefix(1).map(\.id))
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
      because:
        "Neither does \(episode.component) show anything of its own after it, nor do others complain of it.")
  }

  private func isElsewhere(_ episode: Episode) -> Bool {
    !episodes.contains { $0.component == episode.component && Self.effects.contains($0.nature) }
  }

  static let effects: Set<Nature> = [
    .fault, .defect, .capacity, .protective, .healFailed, .retry, .impact, .diagnosis, .control, .heartbeat,
    .demand,
  ]
}
