import ProximateModel

/// One scope's run of cells.
struct ScopedCells: Sendable {
  var scope: Scope
  var cells: [Cell]
}

/// The series of the observations by type, made once: everything that reads them reads them in order.
struct SeriesIndex: Sendable {
  /// By type, in the order of their scopes.
  private let byType: [TypeKey: [ScopedCells]]
  /// Nanoseconds per bucket.
  let bucketWidth: Int64
  /// Buckets between neighbouring cells of all events and of errors; 1 unless the logs are too large.
  let commonGrid: Int64
  /// The same for what is authored; not above `commonGrid`, which is a multiple of it.
  let authoredGrid: Int64
  /// The least number of buckets that all kinds of series can be counted by.
  let grid: Int64

  init(_ observations: Observations) {
    var byType: [TypeKey: [ScopedCells]] = [:]
    for (key, cells) in observations.series where !cells.isEmpty {
      byType[key.type, default: []].append(ScopedCells(scope: key.scope, cells: cells))
    }
    self.byType = byType.mapValues { $0.sorted { $0.scope < $1.scope } }
    bucketWidth = observations.bucketWidth
    commonGrid = TimeGrid.width(observations.coarseness.common)
    authoredGrid = TimeGrid.width(observations.coarseness.authored)
    // Powers of 6: the greater one is a multiple of the other.
    grid = max(commonGrid, TimeGrid.width(observations.templateCoarseness.common))
  }

  /// The series of a type, in the order of their scopes.
  func series(_ type: TypeKey) -> [ScopedCells] { byType[type] ?? [] }

  /// The hashes of all templates that have a series, ascending.
  var templates: [UInt64] {
    byType.keys.compactMap { if case .template(let hash) = $0 { hash } else { nil } }.sorted()
  }

  /// The names of all events that have a series, ascending.
  var events: [String] {
    byType.keys.compactMap { if case .event(let name) = $0 { name } else { nil } }.sorted()
  }

  /// The series of a type as one timeline per group, groups in the order of `Scope`.
  func grouped(_ type: TypeKey, by group: (Scope) -> Scope) -> [GroupedSeries] {
    var parts: [Scope: [ScopedCells]] = [:]
    for series in series(type) { parts[group(series.scope), default: []].append(series) }
    let grid = type.isAuthored ? authoredGrid : self.grid
    return parts.keys.sorted().map { scope in
      GroupedSeries(scope: scope, parts: parts[scope] ?? [], grid: grid)
    }
  }
}

/// Series of several scopes looked at as one.
struct GroupedSeries: Sendable {
  /// Whom the sum is about.
  let scope: Scope
  /// The scopes that it sums over, in order.
  let members: [ScopedCells]
  /// The sum.
  let timeline: Timeline

  init(scope: Scope, parts: [ScopedCells], grid: Int64 = 1) {
    self.scope = scope
    members = parts
    timeline = Timeline(parts.map(\.cells), grid: grid)
  }
}
