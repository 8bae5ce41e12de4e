import ProximateModel

/// Load that is too much: what it is, and where it first meets a limit.
extension RootHearing {
  /// T8: demand beyond anything that was ever absorbed explains an impact without any defect: the root cause is the
  /// capacity that it exceeded.
  func overload(_ episode: Episode) -> Hearing? {
    let cap = Calibration.doseCap
    if episode.nature == .capacity, episode.first.isAuthored, let trigger, trigger.nature == .demand {
      return limit(episode, of: trigger)
    }
    guard episode.nature == .demand else { return nil }
    if let gave = firstLimit(of: episode) {
      return Hearing(
        "T8", .dose, weight: Calibration.loadOnly, cap: cap,
        because:
          "It is the load, and \(gave.first.id) is what it exceeded: that is the cause, and this the trigger.",
        findings: [gave.first.id])
    }
    let factor = scene.excess(of: episode)
    return Hearing(
      "T8", .dose, weight: Dose.weight(factor), cap: cap,
      because:
        "It is \(Wording.number(factor)) times as large as any demand that was absorbed: overload explains it.",
      findings: [episode.first.id])
  }

  /// T8 of what ran out under a demand: the first limit on the way of the load is what it exceeded, and what is behind
  /// it got more than it can carry from there.
  private func limit(_ episode: Episode, of demand: Episode) -> Hearing? {
    let factor = scene.excess(of: demand)
    guard factor > Calibration.doseRange, let first = firstLimit(of: demand) else { return nil }
    let cap = Calibration.doseCap
    if scene.influence.isOne(first.component, episode.component) {
      guard limits(of: demand).contains(where: { $0.key == episode.key }) else { return nil }
      return Hearing(
        "T8", .dose, weight: Dose.weight(factor, slope: Calibration.limitSlope), cap: cap,
        because:
          "\(demand.first.id) asks for \(Wording.number(factor)) times as much as was ever absorbed, and "
          + "this is what ran out.",
        findings: [episode.first.id, demand.first.id])
    }
    guard factor > Calibration.beyondRetries else { return nil }
    return Hearing(
      "T8", .dose, weight: Calibration.loadOnly, cap: cap,
      because: "The load met \(first.first.id) in \(first.component) before it came here.",
      findings: [first.first.id])
  }

  /// Whether it is the first limit that a load beyond any before met.
  func isFirstLimit(_ episode: Episode) -> Bool {
    guard let trigger, trigger.nature == .demand, episode.nature == .capacity else { return false }
    guard scene.excess(of: trigger) > Calibration.beyondRetries else { return false }
    return firstLimit(of: trigger).map { scene.influence.isOne($0.component, episode.component) } ?? false
  }

  /// T7 of the first limit that a load beyond any before met: that it waits for what lies behind it is no sign that
  /// anything behind it failed, since the load came from before it.
  func overrun(_ episode: Episode) -> Hearing? {
    guard isFirstLimit(episode), let trigger else { return nil }
    return Hearing(
      "T7", .effect, weight: 0, cap: -Calibration.briefEffect,
      because:
        "It is the first limit that \(trigger.first.id) met: whoever waits behind it tells nothing else.",
      findings: [trigger.first.id])
  }

  /// The limit that no other that was met stands before: callers come before what they call.
  private func firstLimit(of demand: Episode) -> Episode? {
    let met = limits(of: demand)
    return met.first { limit in
      !met.contains { other in
        !scene.influence.isOne(other.component, limit.component)
          && scene.influence.names(other.component, limit.component)
          && !scene.influence.names(limit.component, other.component)
      }
    } ?? met.first
  }

  /// What ran out when the demand came, by lines of its own.
  private func limits(of demand: Episode) -> [Episode] {
    let start = demand.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.waveLag), end: start.adding(seconds: Calibration.waveLag))
    return scene.episodes(beginningIn: span).filter {
      $0.nature == .capacity && $0.first.isAuthored && !scene.isPrecedented($0) && isOwn($0)
    }
  }

  /// Whether some of its lines name nobody else: a limit of its own, not what another answered.
  private func isOwn(_ episode: Episode) -> Bool {
    episode.findings.contains { finding in
      finding.evidence.contains { scene.influence.named(in: $0.text, by: episode.component).isEmpty }
    }
  }
}
