import ProximateKnowledge
import ProximateModel

/// What differs from healthy times.
extension RootHearing {
  /// R1: absent from healthy time and from the trigger's harmless precedents.
  func presentOnlyNow(_ episode: Episode) -> Hearing? {
    let cap = Calibration.presentOnlyNow
    if episode.isContrast {
      return Hearing(
        "R1", .difference, weight: cap * min(1, episode.surprise / Calibration.fullContrast), cap: cap,
        because: "The baseline does not have it, nor do the logs before it.", findings: [episode.first.id])
    }
    if let trigger, isTrigger(episode), isAlone(trigger), !scene.harmless(episode).isEmpty {
      return Hearing(
        "R1", .difference, weight: Calibration.harmlessBeforeChange, cap: 3,
        because: "It was there before without impact, but nothing else is new.",
        findings: scene.harmless(episode).prefix(3).map(\.finding))
    }
    // What came before with an impact each time was never there in health, though it stood at the beginning of that.
    let harmful = Set(scene.precedents(of: episode).filter { $0.outcome == .outage }.map(\.finding))
    let others = scene.others(like: episode).filter {
      !scene.mayBeImpaired($0) && !harmful.contains($0.first.id)
        && ($0.interval.start < scene.onset || scene.isHistory($0))
    }
    let healthy = others.filter { $0.dose >= Calibration.leastDoseRatio * episode.dose }
    if !healthy.isEmpty, episode.nature != .change || !scene.harmless(episode).isEmpty {
      let weight = max(Calibration.presentInHealthyCap, -Double(healthy.count))
      return Hearing(
        "R1", .difference, weight: weight, cap: 3,
        because:
          "It was there at half its present size or more \(Wording.count(healthy.count, "time")) without impact.",
        findings: healthy.prefix(3).map(\.first.id))
    }
    if scene.isStrange(episode) {
      return Hearing(
        "R1", .difference, weight: Calibration.strangeState, cap: cap,
        because: "All earlier ones of its kind were about the same, and this one is about something else.",
        findings: [episode.first.id])
    }
    if isState(episode) {
      return Hearing(
        "R1", .difference, notTestable: "Every change is new, so that it is new says nothing.", cap: cap)
    }
    return absence(of: episode, smaller: others.count, harmful: harmful.count, cap: cap)
  }

  private func absence(of episode: Episode, smaller: Int, harmful: Int, cap: Double) -> Hearing {
    let began = min(episode.interval.start, scene.onset)
    let history = scene.seen(before: began)
    guard history >= 600 else {
      return Hearing(
        "R1", .difference, notTestable: "The logs show only \(Wording.duration(max(0, history))) before it.",
        cap: cap)
    }
    let share = min(
      1, LagDensity.logarithm(history / 300) / LagDensity.logarithm(Calibration.fullHistory / 300))
    let controls = trigger.map { scene.healthyPrecedents(of: $0) } ?? []
    let withoutIt = controls.filter { control in !isPresent(episode.key, during: control.interval) }
    let isHeard = !healedBefore(episode).isEmpty
    // A burst of an ordinary message is no new thing, only much of it.
    let novelty = episode.key.type == "template.burst" ? 0.5 : 1
    let bonus =
      controls.count >= Calibration.leastPrecedents && withoutIt.count == controls.count && !isHeard
    let weight = min(cap, cap * share * novelty + (bonus ? Calibration.absentFromPrecedents : 0))
    let seen = smaller == 0 ? "Nothing like it" : "Nothing of its size"
    let compared =
      bonus
      ? ", and none of the trigger's \(controls.count) harmless occurrences of half its size or more had it"
      : ""
    return Hearing(
      "R1", .difference, weight: weight, cap: cap,
      because: harmful > 0
        ? "It came \(Wording.count(harmful, "time")) before, each time with an impact\(compared)."
        : "\(seen) is in the \(Wording.duration(history)) of logs before it\(compared).",
      findings: [episode.first.id] + (bonus ? withoutIt.prefix(2).map(\.finding) : []))
  }

  private func isPresent(_ key: EpisodeKey, during interval: Interval) -> Bool {
    let near = Interval(
      start: interval.start.adding(seconds: -1800),
      end: interval.end.adding(seconds: Calibration.precedentHorizon))
    return scene.episodes(of: key).contains { $0.interval.overlaps(near) }
  }

  /// R2: whether self-healing, which used to succeed, fails now: n times the divergence of its failure share.
  func mechanism(_ episode: Episode) -> Hearing? {
    guard episode.nature == .healFailed else { return nil }
    let cap = Calibration.mechanismCap
    let now = scene.healing(in: episode.component, duringImpact: true)
    let before = scene.healing(in: episode.component, duringImpact: false)
    guard hasRecord(episode), now.failed + now.healed >= 1 else {
      if let failing = firstFailure(episode) { return failing }
      return Hearing(
        "R2", .difference, notTestable: "Too few attempts to heal are in the logs from before.", cap: cap)
    }
    let n = now.failed + now.healed
    let q = min(0.999, max(0.001, now.failed / n))
    let p = (before.failed + 0.5) / (before.failed + before.healed + 1)
    let divergence = q * LagDensity.logarithm(q / p) + (1 - q) * LagDensity.logarithm((1 - q) / (1 - p))
    let weight = (q > p ? 1.0 : -1) * min(cap, n * divergence / Calibration.mechanismShare)
    return Hearing(
      "R2", .difference, weight: weight, cap: cap,
      because:
        "\(Wording.percent(now.failed / n)) of \(Wording.number(n, digits: 0)) attempts to heal failed, "
        + "against \(Wording.percent(before.failed / (before.failed + before.healed))) before.",
      findings: episode.ids)
  }

  /// R2 of a mechanism of which only the failure is told: every harmless occurrence of the trigger is one that it
  /// healed. The ratio is that of a failure now to Jeffreys' estimate of its share before.
  private func firstFailure(_ episode: Episode) -> Hearing? {
    let healed = healedBefore(episode)
    guard !healed.isEmpty else { return nil }
    let share = 0.5 / (Double(healed.count) + 1)
    return Hearing(
      "R2", .difference, weight: min(Calibration.mechanismCap, -LagDensity.logarithm(share)),
      cap: Calibration.mechanismCap,
      because: "It fails now, and did not after any of the trigger's \(healed.count) harmless occurrences.",
      findings: [episode.first.id] + healed.prefix(2).map(\.finding))
  }

  /// Whether the logs tell of enough attempts to heal from before.
  private func hasRecord(_ episode: Episode) -> Bool {
    let before = scene.healing(in: episode.component, duringImpact: false)
    return before.failed + before.healed >= Calibration.leastHealings
  }

  /// The harmless occurrences of a trigger right after which a mechanism fails now, when it failed after none of them
  /// and the logs tell of too few attempts of its own.
  func healedBefore(_ episode: Episode) -> [Precedent] {
    guard episode.nature == .healFailed, let trigger, !Wave.sharesLines(episode, trigger),
      !hasRecord(episode),
      abs(trigger.interval.start.seconds(until: episode.interval.start)) <= Calibration.edgeLag
    else { return [] }
    let healthy = scene.healthyPrecedents(of: trigger)
    let isNew = healthy.allSatisfy { !isPresent(episode.key, during: $0.interval) }
    return isNew && healthy.count >= Calibration.leastPrecedents ? healthy : []
  }

  /// R12: what happens regularly and did no harm is a trigger at most.
  func routine(_ episode: Episode) -> Hearing? {
    let kinds: Set<Nature> = [.environment, .time, .demand, .change, .routine, .control, .fault]
    guard kinds.contains(episode.nature) else { return nil }
    if let trigger, isTrigger(episode), isAlone(trigger) { return nil }
    let lead = episode.interval.start.seconds(until: scene.onset)
    if episode.nature == .change, lead <= Calibration.precedentHorizon, introduces(episode) != nil {
      return nil
    }
    let healthy = scene.harmless(episode)
    guard !healthy.isEmpty else {
      return Hearing(
        "R12", .difference, notTestable: "No earlier occurrence of its kind is in the logs.", cap: 3)
    }
    guard healthy.count >= Calibration.leastPrecedents else { return nil }
    return Hearing(
      "R12", .difference, weight: Calibration.routine, cap: 3,
      because: "It happened \(healthy.count) times at half its present size or more and did no harm: "
        + "not sufficient alone.",
      findings: healthy.map(\.finding))
  }
}

extension Scene {
  /// Attempts to heal in a component, during impact or outside it, by outcome.
  func healing(in component: String, duringImpact: Bool) -> (failed: Double, healed: Double) {
    let natures = Dictionary(
      knowledge.detectors.filter { $0.nature == .healFailed || $0.nature == .healOK }.map { ($0.id, $0) }
    ) { a, _ in a }
    var result = (failed: 0.0, healed: 0.0)
    let width = observations.bucketWidth
    for (key, cells) in observations.series {
      guard case .detector(let id) = key.type, let detector = natures[id] else { continue }
      guard Subject.service(detector.component ?? key.scope.component) == component else { continue }
      for cell in cells {
        let at = Instant(nanoseconds: max(cell.first, cell.bucket &* width))
        let inside = (windows + history.windows).contains { $0.interval.contains(at) }
        guard duringImpact ? window.interval.contains(at) : !inside else { continue }
        if detector.nature == .healFailed {
          result.failed += Double(cell.count)
        } else {
          result.healed += Double(cell.count)
        }
      }
    }
    return result
  }
}
