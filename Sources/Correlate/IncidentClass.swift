import ProximateModel

/// Which of the usual stories an incident tells.
struct IncidentClass {
  let scene: Scene
  let ruling: Ruling

  /// `H1` to `H8`, or `HU` when no root cause could be told.
  var name: String {
    guard let root = ruling.rootLead?.episode else { return "HU" }
    if root.key.type == RetryPolicy.type { return "H8" }
    let flip = ruling.triggerLead?.episode
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
}
