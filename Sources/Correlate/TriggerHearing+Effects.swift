import ProximateModel

/// T5, T7 and T9: what ties it to what fails, what it shows, and what came after it.
extension TriggerHearing {
  /// T5: whether the logs tie it to where users felt it. Without any tie there is nothing to refute.
  func path(_ episode: Episode) -> Hearing {
    let name = scene.influence.entity(episode.component)
    guard !name.isEmpty, let spared = scene.fallbacks.first(where: { $0.names.contains(name) }) else {
      return scene.path(of: episode)
    }
    return Hearing(
      "T5", .topology, weight: Calibration.doneWithout, cap: -Calibration.offPath,
      because: "\(spared.episode.component) goes on without \(name): its lines say '\(spared.word)'.",
      findings: [spared.episode.first.id])
  }

  /// T7: whether its own component, or one that names it, shows anything after it.
  func ownEffect(_ episode: Episode) -> Hearing {
    let hearing = scene.ownEffect(of: episode)
    guard hearing.criterion.outcome == .supports, let late = lateEffect(hearing, of: episode) else {
      return hearing
    }
    let lag = Wording.duration(episode.interval.start.seconds(until: late.interval.start))
    return Hearing(
      "T7", .effect,
      notTestable:
        "\(late.first.id) came with the impact, \(lag) after it: that the one sets off the other is not shown.",
      cap: Calibration.ownEffect)
  }

  /// What a deed of hours ago is said to have shown, when all of that is trouble which came with the impact: it may be
  /// why that was not absorbed, and what flipped the system came later.
  private func lateEffect(_ hearing: Hearing, of deed: Episode) -> Episode? {
    guard [.change, .routine].contains(deed.nature),
      deed.interval.start.seconds(until: scene.onset) > Calibration.precedentHorizon
    else { return nil }
    let ids = Set(hearing.criterion.findings)
    let shown = scene.episodes.filter { !ids.isDisjoint(with: $0.ids) && !$0.ids.contains(deed.first.id) }
    let isLate = shown.allSatisfy { effect in
      effect.interval.start.seconds(until: scene.onset) <= Calibration.edgeLag
        && !Scene.defects.contains(effect.nature)
    }
    return isLate ? shown.first : nil
  }

  /// T9: whether the impact waited for something that came later, so that this one only prepared it.
  func superseded(_ episode: Episode) -> Hearing? {
    if let waited = waited(episode) { return waited }
    guard Self.inputs.contains(episode.nature) else { return nil }
    let lag = episode.interval.start.seconds(until: scene.onset)
    let near = max(Calibration.siblingLag, Calibration.supersededShare * lag)
    // By clocks that are known no better it stood nothing.
    guard lag > max(near, scene.uncertainty(of: episode)) else { return nil }
    let span = Interval(
      start: scene.onset.adding(seconds: -near),
      end: scene.onset.adding(seconds: scene.window.uncertainty))
    let later = scene.episodes(beginningIn: span).first { other in
      Self.inputs.contains(other.nature) && other.nature != .demand && other.first.isAuthored
        && other.can(.trigger) && !Wave.isOne(other, episode) && isFelt(other, after: episode)
        && !isAnswer(other, to: episode)
    }
    guard let later = later ?? completing(episode, in: span) else { return nil }
    return Hearing(
      "T9", .change, weight: Calibration.superseded, cap: -Calibration.superseded,
      because: "The system stood it for \(Wording.duration(lag)), until \(later.first.id).",
      findings: [later.first.id])
  }

  /// Whether something starts or takes over after a machine or its power failed: what answers a failure comes of it.
  private func isAnswer(_ later: Episode, to failure: Episode) -> Bool {
    failure.nature == .environment && later.nature == .routine
  }

  /// What a program told that it does right before the onset, as it did before without harm, where the only thing that
  /// is new since then is in the component of the earlier deed: the one lay ready for the other.
  private func completing(_ episode: Episode, in span: Interval) -> Episode? {
    guard episode.nature == .change || episode.nature == .routine else { return nil }
    return scene.episodes(beginningIn: span).first { other in
      other.isMessage && other.nature == .routine && other.can(.trigger) && !scene.isBackground(other)
        && !scene.blame.isComplaint(other) && !Wave.isOne(other, episode)
        && scene.path(of: other).criterion.outcome == .supports
        && scene.healthyPrecedents(of: other).count >= Calibration.leastPrecedents
        && scene.difference(for: other).map { scene.influence.isOne($0.component, episode.component) }
          ?? false
    }
  }

  /// Whether a later deed concerns what the impact or the earlier deed concerns.
  private func isFelt(_ later: Episode, after episode: Episode) -> Bool {
    if scene.isDoneWithout(later), !scene.isDoneWithout(episode) { return false }
    return later.component == episode.component || scene.path(of: later).criterion.outcome == .supports
      || scene.ownEffect(of: later).criterion.outcome == .supports
  }
}
