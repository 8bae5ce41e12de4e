import ProximateModel

/// How much more is asked for than before.
extension Scene {
  /// How many times as large as the largest harmless precedent an episode is; 0 when there is none.
  func excess(of episode: Episode) -> Double {
    let harmless = precedents(of: episode).filter { $0.outcome != .outage }
    return harmless.map(\.doseRatio).max().map { 1 / max($0, 1e-9) } ?? growth(of: episode) ?? 0
  }

  /// How many times as many a minute came at the height of demand as in any minute before, impact left out; nil when
  /// less than a day was seen before it.
  func growth(of episode: Episode) -> Double? {
    let start = episode.interval.start
    guard episode.nature == .demand, episode.first.isAuthored, seen(before: start) >= Calibration.fullHistory
    else { return nil }
    let width = observations.bucketWidth
    let minute = Int64(Calibration.statisticBucket * 1e9)
    var (before, during): ([Int64: Double], [Int64: Double]) = ([:], [:])
    for (key, cells) in observations.series where key.type == .detector(episode.key.type) {
      guard key.scope.component.isEmpty || influence.isOne(key.scope.component, episode.component) else {
        continue
      }
      for cell in cells {
        let at = Instant(nanoseconds: max(cell.first, cell.bucket &* width))
        let number = at.nanoseconds / minute
        if episode.interval.contains(at) {
          during[number, default: 0] += Double(cell.count)
        } else if at < start, !(windows + history.windows).contains(where: { $0.interval.contains(at) }) {
          before[number, default: 0] += Double(cell.count)
        }
      }
    }
    guard let usual = before.values.max(), let peak = during.values.max(), usual > 0 else { return nil }
    return peak / usual
  }
}
