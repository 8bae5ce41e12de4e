import ProximateModel

/// What is kept for detectors beyond counts, by type: made once, read in order.
struct KeptIndex: Sendable {
  private let unitsByType: [TypeKey: [(key: UnitKey, sketch: DistinctSketch)]]
  private let marksByType: [TypeKey: [(scope: Scope, marks: [Mark])]]
  private let levelsByType: [TypeKey: [(scope: Scope, cells: [LevelCell])]]
  /// Rungs by detector.
  let markRungs: [String: Int]
  let unitRungs: [String: Int]

  init(_ observations: Observations) {
    unitsByType = Dictionary(
      grouping: observations.units.map { (key: $0.key, sketch: $0.value) }, by: { $0.key.series.type }
    ).mapValues { $0.sorted { $0.key < $1.key } }
    marksByType = Dictionary(grouping: observations.marks, by: { $0.key.type }).mapValues { runs in
      runs.map { (scope: $0.key.scope, marks: $0.value) }.sorted { $0.scope < $1.scope }
    }
    levelsByType = Dictionary(grouping: observations.levels, by: { $0.key.type }).mapValues { runs in
      runs.map { (scope: $0.key.scope, cells: $0.value) }.sorted { $0.scope < $1.scope }
    }
    (markRungs, unitRungs) = (observations.markRungs, observations.unitRungs)
  }

  /// The sketches of a type, in the order of their keys.
  func units(_ type: TypeKey) -> [(key: UnitKey, sketch: DistinctSketch)] { unitsByType[type] ?? [] }

  /// The events of a type by group, in their order.
  func marks(_ type: TypeKey, by group: (Scope) -> Scope) -> [Scope: [Mark]] {
    (marksByType[type] ?? []).reduce(into: [:]) { $0[group($1.scope), default: []] += $1.marks }
      .mapValues { $0.sorted() }
  }

  /// The numbers of a type, in the order of their scopes.
  func levels(of type: TypeKey) -> [(scope: Scope, cells: [LevelCell])] { levelsByType[type] ?? [] }

  /// The numbers of a type by group, in the order of their buckets.
  func levels(_ type: TypeKey, by group: (Scope) -> Scope) -> [Scope: [LevelCell]] {
    (levelsByType[type] ?? []).reduce(into: [:]) { result, run in
      let scope = group(run.scope)
      result[scope] = result[scope].map { LevelCell.merged($0, run.cells) } ?? run.cells
    }
  }
}
