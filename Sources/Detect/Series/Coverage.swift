import ProximateModel

/// When the logs say anything at all: rates are measured against that, because uncovered is not zero.
struct Coverage: Sendable {
  /// The series of all events by component, in the order of their scopes.
  private let byComponent: [String: [ScopedCells]]
  /// The grid of series that no rule asks for.
  private let grid: Int64
  /// Buckets of all logs together.
  let everything: Timeline

  init(_ index: SeriesIndex) {
    let all = index.series(.allEvents)
    byComponent = Dictionary(grouping: all) { $0.scope.component }
    grid = index.commonGrid
    everything = Timeline(all.map(\.cells) + [[]], grid: grid)
  }

  /// The events of the components (and, `byHost`, hosts) that these scopes name; of everything when they have none.
  func timeline(of scopes: [Scope], byHost: Bool) -> Timeline {
    let hosts = Set(scopes.map(\.host))
    let runs = Set(scopes.map(\.component)).sorted().flatMap { component in
      (byComponent[component] ?? []).filter { !byHost || hosts.contains($0.scope.host) }.map(\.cells)
    }
    return runs.isEmpty ? everything : Timeline(runs, grid: grid)
  }
}
