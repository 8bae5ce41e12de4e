import ProximateModel

/// When the logs say anything at all: rates are measured against that, because uncovered is not zero.
struct Coverage: Sendable {
  private let index: SeriesIndex
  /// Buckets of all logs together.
  let everything: Timeline

  init(_ index: SeriesIndex) {
    self.index = index
    everything = Timeline(index.series(.allEvents).map(\.cells) + [[]], grid: index.commonGrid)
  }

  /// The events of the components (and, `byHost`, hosts) that these scopes name; of everything when they have none.
  func timeline(of scopes: [Scope], byHost: Bool) -> Timeline {
    let wanted = Set(scopes.map { Scope(component: $0.component, host: byHost ? $0.host : "") })
    let runs = index.series(.allEvents).filter {
      wanted.contains(Scope(component: $0.scope.component, host: byHost ? $0.scope.host : ""))
    }
    return runs.isEmpty ? everything : Timeline(runs.map(\.cells), grid: index.commonGrid)
  }
}
