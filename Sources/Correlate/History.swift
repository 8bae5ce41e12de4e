import ProximateModel

/// What baselines show: what happened in them, and whether users felt it.
struct History {
  /// In order.
  var episodes: [Episode] = []
  /// Stretches of impact within the baselines, in order.
  var windows: [ImpactWindow] = []
}
