import ProximateModel

extension EvidencePicker {
  /// The last lines of a scope at or before a time, whatever they say, within the window of samples that holds
  /// it and the one before.
  func lastLines(of scope: Scope, before time: Int64) -> [Evidence] {
    let common = Set(lastWindows(.errors, before: time))
    let authored = Set(lastWindows(.event(""), before: time))
    let windows = common.union(authored)
    let latest = time.clampedAdding(bucketWidth)
    var pool: [EvidenceLine] = []
    for key in windows.flatMap(keys(in:)) where Self.concerns(key.series.scope, scope) {
      if key.series.type.isMeasure { continue }
      guard (key.series.type.isAuthored ? authored : common).contains(key.window) else { continue }
      pool += lines(of: key).filter { $0.time <= latest }
    }
    return chosen(from: pool, near: [time, time, time])
  }

  /// Whether lines of a series are about the wanted scope; templates state no host.
  private static func concerns(_ scope: Scope, _ wanted: Scope) -> Bool {
    if wanted.component.isEmpty { return scope.host == wanted.host }
    return scope.component == wanted.component
      && (scope.host.isEmpty || wanted.host.isEmpty || scope.host == wanted.host)
  }
}
