import ProximateModel

/// What could have become an incident and did not.
struct NearMisses {
  let episodes: [Episode]
  let extent: LogExtent

  private static let most = 20

  /// Inputs that were absorbed and trouble that no user felt, the gravest first, then in order of time.
  func outside(_ windows: [ImpactWindow], absorbed: [ImpactWindow]) -> [RoleAssignment] {
    let felt = absorbed.flatMap { window in
      window.findings.prefix(1).map {
        RoleAssignment(
          finding: $0.id, role: .symptom,
          because:
            "An impact began, ended by itself after \(Wording.duration(window.interval.seconds)), and was at "
            + "most a tenth of the incident's.")
      }
    }
    let calm = episodes.filter { episode in
      !windows.contains { window in
        window.interval.overlaps(episode.interval)
          || (0...Calibration.precedentHorizon).contains(
            episode.interval.start.seconds(until: window.interval.start))
      }
    }
    let ranked = calm.filter(isNotable).sorted { a, b in
      if a.severity != b.severity { return a.severity > b.severity }
      return a.dose != b.dose ? a.dose > b.dose : Episode.isOrdered(a, b)
    }
    let chosen = ranked.prefix(Self.most).sorted(by: Episode.isOrdered)
    return felt + chosen.map(assignment)
  }

  private func isNotable(_ episode: Episode) -> Bool {
    if Self.inputs.contains(episode.nature) { return episode.first.isAuthored }
    return episode.severity >= .error
      || episode.first.isAuthored && [.defect, .healFailed, .capacity, .impact].contains(episode.nature)
  }

  private static let inputs: Set<Nature> = [.change, .environment, .time, .demand]

  private func assignment(_ episode: Episode) -> RoleAssignment {
    let isInput = Self.inputs.contains(episode.nature)
    let because =
      isInput
      ? "It happened and was absorbed: no impact began within two hours."
      : "It happened, and no impact was observed with it."
    return RoleAssignment(
      finding: episode.first.id, role: isInput ? .trigger : .coincidence, because: because)
  }
}
