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
    if episode.isHearsay, let (speaker, peer) = loneSpeaker(about: episode.component) {
      return Hearing(
        "T7", .effect, weight: Calibration.asEver, cap: Calibration.silentEffect,
        because:
          "Only \(speaker) complains of \(episode.component); \(peer), which does the same work, does not.",
        findings: [episode.first.id])
    }
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
    if [.change, .routine, .time].contains(episode.nature),
      let early = effects.novel.first(where: { isForeboding($0, of: episode) })
    {
      return Hearing(
        "T7", .effect, weight: Calibration.earlyEffect, cap: -Calibration.briefEffect,
        because: "\(Wording.component(early.component)) shows \(early.first.id) from "
          + "\(Wording.duration(max(0, start.seconds(until: early.interval.start)))) after it on: before the impact, and "
          + "while it lasts.",
        findings: [early.first.id])
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
    if let (callee, peer) = loneComplaint(of: episode) {
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect, cap: cap,
        because:
          "\(episode.component) complains of \(callee) after it, and \(peer), which does the same work, does not.",
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
    if let late = effects.secondhand.first,
      let callee = blame.calls(influence.entity(episode.component)).sorted().first(where: { !isStrained($0) })
    {
      return Hearing(
        "T7", .effect, weight: Calibration.briefEffect, cap: -Calibration.briefEffect,
        because:
          "What \(late.component) shows after it (\(late.first.id)) came with its complaints of \(callee), "
          + "which no load presses.",
        findings: [late.first.id])
    }
    if let (callee, speaker) = sharedComplaint(of: episode) {
      return Hearing(
        "T7", .effect, weight: Calibration.asEver, cap: -Calibration.briefEffect,
        because: "\(speaker) complains of \(callee) just as \(episode.component) does, and was not changed.",
        findings: [episode.first.id])
    }
    if effects.secondhand.isEmpty, let factor = volume(of: episode) {
      return Hearing(
        "T7", .effect, weight: Calibration.ownEffect, cap: cap,
        because:
          "\(Wording.component(episode.component)) writes \(Wording.number(factor)) times as many lines "
          + "after it as before.",
        findings: [episode.first.id])
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
    if let usual = effects.usual.first(where: { $0.count >= Calibration.leastComplaints }) {
      return Hearing(
        "T7", .effect, weight: Calibration.asEver, cap: -Calibration.briefEffect,
        because:
          "What \(usual.component) shows after it (\(usual.first.id)) it shows at other times as well.",
        findings: [usual.first.id])
    }
    return Hearing(
      "T7", .effect, weight: Calibration.noOwnEffect, cap: cap,
      because:
        "Neither does \(episode.component) show anything of its own after it, nor do others complain of it.")
  }

  /// Whether trouble came between a cause and the impact, and stayed.
  private func isForeboding(_ effect: Episode, of cause: Episode) -> Bool {
    let lead = effect.interval.start.seconds(until: onset)
    let rest = effect.interval.end.seconds(until: window.interval.end)
    return lead > uncertainty(of: effect) && effect.interval.start >= cause.interval.start
      && effect.count >= Calibration.leastComplaints && rest <= 0.2 * window.interval.seconds
  }

  /// The only component that complains of another, with one that does the same work and has no complaint.
  private func loneSpeaker(about name: String) -> (speaker: String, peer: String)? {
    let speakers = blame.speakers(about: name)
    guard speakers.count == 1, let speaker = speakers.first,
      let peer = influence.peers(of: speaker).first(where: { !isSilent($0, since: onset) })
    else { return nil }
    return (speaker, peer)
  }

  /// What a component alone complains of.
  private func loneComplaint(of deed: Episode) -> (callee: String, peer: String)? {
    let name = influence.entity(deed.component)
    for callee in blame.calls(name).intersection(blame.deepest).sorted() {
      if let lone = loneSpeaker(about: callee), lone.speaker == name { return (callee, lone.peer) }
    }
    return nil
  }

  /// What a component complains of though nothing presses it, and another that was not changed does as well.
  private func sharedComplaint(of deed: Episode) -> (callee: String, speaker: String)? {
    guard [.change, .routine].contains(deed.nature) else { return nil }
    let name = influence.entity(deed.component)
    let recent = onset.adding(seconds: -Calibration.precedentHorizon)
    let changed = Set(
      deeds.all.filter { $0.interval.start >= recent && $0.interval.start <= onset }.map {
        influence.entity($0.component)
      })
    for callee in blame.calls(name).intersection(blame.deepest).sorted() where !isStrained(callee) {
      let other = blame.complaints.first { complaint in
        complaint.about == callee && complaint.speaker != name && !changed.contains(complaint.speaker)
      }
      if let other { return (callee, other.speaker) }
    }
    return nil
  }

  private func isStrained(_ name: String) -> Bool { strain(of: name) != nil }

  /// What shows that more is asked of a component than it has.
  func strain(of name: String) -> Episode? {
    let span = Interval(
      start: onset.adding(seconds: -Calibration.edgeLag),
      end: onset.adding(seconds: Calibration.complaintTime))
    return episodes(of: [name], beginningIn: span).first {
      [.capacity, .protective, .demand, .control].contains($0.nature) && $0.first.isAuthored
        && !$0.can(.trigger)
        && !isPrecedented($0)
    }
  }

  private func isElsewhere(_ episode: Episode) -> Bool {
    !episodes.contains { $0.component == episode.component && Self.effects.contains($0.nature) }
  }

  static let effects: Set<Nature> = [
    .fault, .defect, .capacity, .protective, .healFailed, .retry, .impact, .diagnosis, .control, .heartbeat,
    .demand,
  ]
}
