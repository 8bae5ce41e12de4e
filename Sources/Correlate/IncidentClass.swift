import ProximateModel

/// Which of the usual stories an incident tells.
struct IncidentClass {
  let scene: Scene
  let trigger: Claim
  let rootCause: Claim

  /// `H1` to `H8`, or `HU` when no root cause could be told.
  var name: String {
    guard rootCause.status == .identified, let root = episode(of: rootCause) else { return "HU" }
    if rootCause.best?.cause == RetryPolicy.type { return "H8" }
    let flip = trigger.status == .identified ? episode(of: trigger) : nil
    if root.isExternal { return "H5" }
    switch root.nature {
    case .time: return "H7"
    case .heartbeat: return "H6"
    case .demand: return "H3"
    case .change: return flip == nil || flip?.nature == .change ? "H2" : "H1"
    case .capacity, .control: return capacityClass(root, flip)
    default: break
    }
    if flip?.nature == .time { return "H7" }
    if let flip, flip.nature == .change, flip.component == root.component { return "H2" }
    return "H1"
  }

  private func capacityClass(_ root: Episode, _ flip: Episode?) -> String {
    if flip?.nature == .demand { return "H3" }
    let lead = root.interval.start.seconds(until: scene.onset)
    return lead > 3600 ? "H4" : flip == nil ? "H3" : "H1"
  }

  private func episode(of claim: Claim) -> Episode? {
    scene.episodes.first { $0.ids.first == claim.best?.findings.first }
  }
}
