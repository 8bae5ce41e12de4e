import ProximateModel

/// R11: what kept the impact going.
extension RootHearing {
  /// R11 of a policy: how often the same was asked for again.
  func repeats(_ policy: Episode) -> Hearing? {
    let most = policy.findings.flatMap(\.evidence).map { RetryPolicy.attempt(in: $0.text) }.max() ?? 0
    return Hearing(
      "R11", .persistence, weight: Calibration.policySustains, cap: Calibration.policySustains,
      because: "The same is asked for at least \(most) times, which kept the impact going.",
      findings: [policy.first.id])
  }

  /// R11 of a release of those who ask.
  private func asks(_ change: Episode) -> Hearing? {
    guard let policy = RetryPolicy(scene: scene, loops: loops).episode,
      let client = scene.clients(of: change).min()
    else { return nil }
    return Hearing(
      "R11", .persistence, weight: Calibration.policySustains, cap: Calibration.policySustains,
      because: "It is about \(client), which asks again and again for what fails.",
      findings: [policy.first.id])
  }

  /// R11: whether its component is part of what kept the impact going, and it set the rules of that.
  func sustains(_ episode: Episode) -> Hearing? {
    if let asking = asks(episode) { return asking }
    guard isState(episode) || episode.nature == .control, !episode.component.isEmpty else { return nil }
    for loop in loops {
      let members = Set(loop.findings)
      let own = scene.episodes.filter {
        $0.component == episode.component && !members.isDisjoint(with: $0.ids)
      }
      guard let member = own.first else { continue }
      let share = loop.verdict == .consistent ? 0.5 : 1
      return Hearing(
        "R11", .persistence, weight: share * Calibration.sustainsCap, cap: Calibration.sustainsCap,
        because: "Its component takes part in the loop that kept the impact going, with \(member.first.id).",
        findings: [member.first.id])
    }
    return nil
  }
}
