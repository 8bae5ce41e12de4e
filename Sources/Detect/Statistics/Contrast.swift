import ProximateModel

/// What logs too short for a level of their own show beside a baseline: errors that it does not have, messages that
/// stop coming, and messages that came together and do not any more.
///
/// Each message is split in two at the place that says most: quiet time (the baseline, and the logs before) against
/// time from one of its occurrences on. Logs long enough tell their own level, and are left to the other statistics.
struct Contrast {
  let statistics: Statistics
  /// Base buckets that only baselines cover.
  let known: [Int64]
  /// Base buckets of the logs at hand.
  let present: [Int64]

  /// nil without a baseline, where it overlaps the logs at hand, and where these are long.
  init?(_ statistics: Statistics) {
    var (now, earlier): (ClosedRange<Int64>?, [ClosedRange<Int64>]) = (nil, [])
    for (name, source) in statistics.observations.sources {
      guard let first = source.firstTime, let last = source.lastTime, first <= last else { continue }
      guard !name.isBaseline else {
        earlier.append(first...last)
        continue
      }
      now = now.map { min($0.lowerBound, first)...max($0.upperBound, last) } ?? first...last
    }
    guard let now, !earlier.isEmpty, !earlier.contains(where: { $0.overlaps(now) }) else { return nil }
    self.statistics = statistics
    let cells = statistics.coverage.everything.cells
    present = cells.filter { now.contains($0.first) }.map(\.bucket)
    known = cells.filter { cell in earlier.contains { $0.contains(cell.first) } }.map(\.bucket)
    let width = statistics.index.bucketWidth * statistics.index.commonGrid
    let isShort = Int64(present.count).multipliedClamped(by: width) < Calibration.longestContrast
    guard isShort, known.count >= Calibration.fewestInContrast else { return nil }
  }

  /// All kinds, and how many messages were looked at.
  func candidates(_ components: [ComponentSeries]) -> (candidates: [Candidate], tests: Int) {
    let parts = [risen(components), missing(components), parted(components)]
    return (parts.flatMap(\.candidates), parts.reduce(0) { $0 + $1.tests })
  }

  func isPresent(_ cell: Cell) -> Bool {
    present.first.map { $0 <= cell.bucket } ?? false && present.last.map { cell.bucket <= $0 } ?? false
  }
}
