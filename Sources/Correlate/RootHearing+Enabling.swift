import ProximateKnowledge
import ProximateModel

/// What lets a failure through, or keeps it in.
extension RootHearing {
  /// R7: whether those who need its component say that they go on without it: then its failure is not needed for what
  /// users felt.
  func contained(_ episode: Episode) -> Hearing? {
    let name = scene.influence.entity(episode.component)
    guard !name.isEmpty, let spared = scene.fallbacks.first(where: { $0.names.contains(name) }) else {
      return nil
    }
    return Hearing(
      "R7", .topology, weight: Calibration.contained, cap: -Calibration.contained,
      because: "\(spared.episode.component) goes on without \(name): its lines say '\(spared.word)'.",
      findings: [spared.episode.first.id])
  }

  /// R13: whether a model names it as what lets something through that is normally absorbed, and was not this time.
  func enables(_ episode: Episode) -> Hearing? {
    guard let (mechanism, effect) = scene.mechanism(enabledBy: episode) else { return nil }
    return Hearing(
      "R13", .difference, weight: Calibration.enables, cap: Calibration.enables,
      because:
        "By the model of the system it lets \(effect.first.id) through, which is normally absorbed: \(mechanism.why).",
      findings: [effect.first.id])
  }
}
