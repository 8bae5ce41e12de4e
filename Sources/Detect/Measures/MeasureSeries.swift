import ProximateKnowledge
import ProximateModel

/// The numbers of one measure of one component, of all its hosts or of one of them.
struct MeasureSeries {
  let hash: UInt64
  let stats: MeasureStats
  let kind: MeasureKind
  /// Whom it is about; the host is empty for all hosts together.
  let scope: Scope
  /// The scopes that it sums over, with the times of their lines.
  let members: [ScopedCells]
  /// In order of time.
  let points: [Point]
  /// What its values are drawn from, which bounds how well they can be known.
  var sampling: Sampling
  /// The type of its shifts.
  let shiftType: String
  /// What counts the lines that tell it, when it is not what `stats` tells.
  let lines: TypeKey?

  enum Sampling {
    /// Numbers that lines state.
    case numbers
    /// Counts of lines.
    case counts
    /// Shares of lines, in per cent of as many as `Point.count` tells.
    case shares
  }

  /// The mean of the numbers of a bucket.
  struct Point {
    /// First and last, nanoseconds.
    var first: Int64
    var last: Int64
    var value: Double
    var count: UInt64
  }

  /// 1 when more is worse, -1 when less is.
  let direction: Double
  /// Whether it is stated in per cent.
  let isPercent: Bool

  init(
    hash: UInt64, stats: MeasureStats, kind: MeasureKind, scope: Scope, members: [ScopedCells],
    points: [Point], sampling: Sampling = .numbers, shiftType: String = "measure.shift", lines: TypeKey? = nil
  ) {
    (self.hash, self.stats, self.kind, self.scope) = (hash, stats, kind, scope)
    (self.members, self.points, self.sampling) = (members, points, sampling)
    (self.shiftType, self.lines) = (shiftType, lines)
    let words = MeasureLexicon.words(of: stats.name)
    direction = MeasureLexicon.isBetterMore(words) ? -1 : 1
    isPercent =
      MeasureUnit(word: stats.unit.lowercased()) == .percent
      || words.last.flatMap(MeasureUnit.init(word:)) == .percent
  }

  /// Whether its numbers went along with a change; nil when there are too few of them to tell.
  func follows(_ change: Finding) -> Bool? {
    let during = points.filter {
      change.interval.start.nanoseconds <= $0.last && $0.first <= change.interval.end.nanoseconds
    }
    guard let baseline = change.baseline, during.count >= 3 else { return nil }
    let value = RobustLevel.median(during.suffix(max(3, during.count / 2)).map(\.value))
    return direction * (value - baseline) >= direction * (change.magnitude - baseline) / 3
  }

  /// What is wrong when it grows worse.
  var nature: Nature {
    switch kind {
    case .memory, .storage, .descriptors, .backlog: .capacity
    case .latency, .failure: .fault
    case .demand: .demand
    case .share: direction < 0 ? .fault : .capacity
    }
  }
}

extension Statistics {
  /// All measures: of each component, and of each of its hosts when there are several. In the order of hashes, then of
  /// scopes.
  func measures() -> [(whole: MeasureSeries, hosts: [MeasureSeries])] {
    observations.measures.keys.sorted().flatMap { hash -> [(MeasureSeries, [MeasureSeries])] in
      guard let stats = observations.measures[hash],
        let kind = MeasureLexicon.kind(
          of: MeasureLexicon.words(of: stats.name), unit: MeasureUnit(word: stats.unit.lowercased()) ?? .none)
      else { return [] }
      let runs = Dictionary(grouping: kept.levels(of: .measure(hash))) { $0.scope.component }
      return runs.keys.sorted().map { component in
        let parts = runs[component] ?? []
        let series = { (scope: Scope, parts: [(scope: Scope, cells: [LevelCell])]) in
          MeasureSeries(
            hash: hash, stats: stats, kind: kind, scope: scope, members: parts.map(Self.lines),
            points: Self.points(parts.map(\.cells)))
        }
        let whole = series(Scope(component: component), parts)
        let several = (2...MeasureCalibration.hosts).contains(parts.count)
        return (whole, several ? parts.map { series($0.scope, [$0]) } : [])
      }
    }
  }

  static func lines(_ part: (scope: Scope, cells: [LevelCell])) -> ScopedCells {
    ScopedCells(
      scope: part.scope,
      cells: part.cells.map { Cell(bucket: $0.bucket, count: $0.count, first: $0.first, last: $0.last) })
  }

  private static func points(_ runs: [[LevelCell]]) -> [MeasureSeries.Point] {
    let cells =
      runs.count == 1 ? runs[0] : runs.dropFirst().reduce(runs.first ?? []) { LevelCell.merged($0, $1) }
    return cells.map { cell in
      // Numbers of 128 bits are made doubles bit by bit; few sums need them.
      let sum = Int64(exactly: cell.sum).map { Double($0) } ?? Double(cell.sum)
      return MeasureSeries.Point(
        first: cell.first, last: cell.last, value: sum / Double(cell.count) / LevelCell.scale,
        count: cell.count)
    }
  }
}
