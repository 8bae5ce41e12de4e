import ProximateModel

/// Numbers over time that no detector asks for, as detailed as `MeasureCoarseness` allows; integers only.
struct MeasureTable {
  /// (measure, scope) pairs by series number.
  private var keys = PairIndex()
  /// (series, bucket) pairs by cell number; the bucket's bits as they are.
  private var places = PairIndex()
  private var cells: [LevelCell] = []
  /// The cell that a series last counted into.
  private var recent: [Int32] = []
  private(set) var measures: [UInt64: MeasureStats] = [:]
  private(set) var coarseness = MeasureCoarseness()
  /// Whose numbers a scope's are counted into; -1 when it is not known yet.
  private var folds: [Int32] = []
  /// What is put down and not entered yet, as in `SeriesTable`.
  private var additions: [(cell: LevelCell, series: Int)] = []

  var count: Int { measures.count }
  var cellCount: Int { cells.count }

  /// The number of a measure's series in a scope, and whether it is new: then `enter` the measure.
  @inline(__always)
  mutating func series(_ measure: UInt64, scope: Int) -> (number: Int, isNew: Bool) {
    let number = keys.number(measure, UInt64(truncatingIfNeeded: scope))
    if number < recent.count { return (number, false) }
    recent.append(-1)
    return (number, true)
  }

  mutating func enter(_ measure: UInt64, _ stats: MeasureStats) {
    measures[measure] = measures[measure]?.merged(with: stats) ?? stats
  }

  /// Adds numbers to the cell of their bucket, which has them after `settle`.
  @inline(__always)
  mutating func add(_ cell: LevelCell, to series: Int) { additions.append((cell, series)) }

  /// Enters what is put down. Between blocks.
  mutating func settle() {
    for i in additions.indices { enter(additions[i].cell, additions[i].series) }
    additions.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  private mutating func enter(_ cell: LevelCell, _ series: Int) {
    var number = Int(recent[series])
    if number < 0 || cells[number].bucket != cell.bucket {
      number = places.number(UInt64(truncatingIfNeeded: series), UInt64(bitPattern: cell.bucket))
      recent[series] = Int32(truncatingIfNeeded: number)
      if number == cells.count {
        cells.append(cell)
        return
      }
    }
    cells[number].merge(cell)
  }

  /// The scope that a scope is folded into; `fold` finds it when it is not known.
  mutating func folded(_ scope: Int) -> Int? {
    if coarseness.hostBits == 0 { return scope }
    return scope < folds.count && folds[scope] >= 0 ? Int(folds[scope]) : nil
  }

  mutating func fold(_ scope: Int, into other: Int) {
    while folds.count <= scope { folds.append(-1) }
    folds[scope] = Int32(truncatingIfNeeded: other)
  }

  /// Gives up detail. `scope` folds.
  mutating func climb(_ level: MeasureCoarseness, scope: (Int) -> Int) {
    coarseness = level
    remake(scope)
  }

  /// Gives other numbers to scopes.
  mutating func renumber(_ scope: (Int) -> Int) { remake(scope) }

  private mutating func remake(_ scope: (Int) -> Int) {
    let old = self
    // There will be as many again: memory that grows is copied, and touched, twice.
    (keys, places, cells, recent, folds) = (PairIndex(), PairIndex(room: old.cells.count), [], [], [])
    cells.reserveCapacity(old.cells.count)
    measures = old.measures.filter { coarseness.keeps($0.key) }
    let numbers = old.keys.pairs.map { key in
      coarseness.keeps(key.a) ? series(key.a, scope: scope(Int(key.b))).number : -1
    }
    for (pair, cell) in zip(old.places.pairs, old.cells) where numbers[Int(pair.a)] >= 0 {
      var cell = cell
      cell.bucket = TimeGrid.aligned(cell.bucket, to: coarseness.common)
      enter(cell, numbers[Int(pair.a)])
    }
  }

  /// Adds everything to observations.
  func write(to observations: inout Observations, scopes: [Scope]) {
    observations.measureCoarseness = coarseness
    observations.measures = measures
    var runs = [[LevelCell]](repeating: [], count: keys.count)
    for (pair, cell) in zip(places.pairs, cells) { runs[Int(pair.a)].append(cell) }
    for (pair, run) in zip(keys.pairs, runs) where !run.isEmpty {
      let key = SeriesKey(type: .measure(pair.a), scope: scopes[Int(pair.b)])
      observations.levels[key] = run.sorted { $0.bucket < $1.bucket }
    }
  }
}
