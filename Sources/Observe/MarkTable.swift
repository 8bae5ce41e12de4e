import ProximateModel

/// Single events in their order, exact.
struct MarkTable {
  /// (type, scope) pairs by series number.
  private var keys = PairIndex()
  /// Hashes of the scopes, by series number.
  private var hashes: [UInt64] = []
  /// The number stands last, in the room that a mark leaves.
  private var marks: [(mark: Mark, series: Int32)] = []
  /// Marks by type number.
  private(set) var sizes: [Int] = []

  /// The number of a series, and whether it is new: then `enter` its scope's hash.
  mutating func series(type: Int, scope: Int) -> (number: Int, isNew: Bool) {
    let number = keys.number(UInt64(truncatingIfNeeded: type), UInt64(truncatingIfNeeded: scope))
    while sizes.count <= type { sizes.append(0) }
    return (number, number == hashes.count)
  }

  /// Notes the hash of a new series' scope.
  mutating func enter(_ hash: UInt64) { hashes.append(hash) }

  mutating func add(_ mark: Mark, to series: Int, rung: Int) {
    guard rung == 0 || mark.isKept(scopeHash: hashes[series], rung: rung) else { return }
    marks.append((mark, Int32(truncatingIfNeeded: series)))
    sizes[Int(keys.pairs[series].a)] += 1
  }

  /// The table with what the rungs keep, and with other scopes.
  func remade(rung: (_ type: Int) -> Int, scope: (Int) -> Int) -> MarkTable {
    var table = MarkTable()
    for (mark, number) in marks {
      let pair = keys.pairs[Int(number)]
      let series = table.series(type: Int(pair.a), scope: scope(Int(pair.b)))
      if series.isNew { table.enter(hashes[Int(number)]) }
      table.add(mark, to: series.number, rung: rung(Int(pair.a)))
    }
    return table
  }

  /// The events of every series in their order.
  func forEachSeries(_ body: (_ type: Int, _ scope: Int, [Mark]) -> Void) {
    var runs = [[Mark]](repeating: [], count: keys.count)
    for (mark, series) in marks { runs[Int(series)].append(mark) }
    for (pair, run) in zip(keys.pairs, runs) where !run.isEmpty {
      body(Int(pair.a), Int(pair.b), run.sorted())
    }
  }
}
