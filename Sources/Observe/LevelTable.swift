import ProximateModel

/// Numbers over time: cells by series and bucket, integers only.
struct LevelTable {
  /// (type, scope) pairs by series number.
  private var keys = PairIndex()
  /// (series, bucket) pairs by cell number; the bucket's bits as they are.
  private var places = PairIndex()
  private var cells: [LevelCell] = []

  /// How many cells there are.
  var cellCount: Int { cells.count }

  /// Adds numbers to the cell of their bucket.
  mutating func add(_ cell: LevelCell, type: Int, scope: Int) {
    let series = keys.number(UInt64(truncatingIfNeeded: type), UInt64(truncatingIfNeeded: scope))
    let number = places.number(UInt64(truncatingIfNeeded: series), UInt64(bitPattern: cell.bucket))
    if number == cells.count { cells.append(cell) } else { cells[number].merge(cell) }
  }

  /// The table with other scopes and coarser buckets.
  func remade(
    scope: (Int) -> Int, bucket: (_ type: Int, _ bucket: Int64) -> Int64
  ) -> LevelTable {
    var table = LevelTable()
    for (pair, old) in zip(places.pairs, cells) {
      let series = keys.pairs[Int(pair.a)]
      var cell = old
      cell.bucket = bucket(Int(series.a), cell.bucket)
      table.add(cell, type: Int(series.a), scope: scope(Int(series.b)))
    }
    return table
  }

  /// The cells of every series in the order of their buckets.
  func forEachSeries(_ body: (_ type: Int, _ scope: Int, [LevelCell]) -> Void) {
    var runs = [[LevelCell]](repeating: [], count: keys.count)
    for (pair, cell) in zip(places.pairs, cells) { runs[Int(pair.a)].append(cell) }
    for (pair, run) in zip(keys.pairs, runs) {
      body(Int(pair.a), Int(pair.b), run.sorted { $0.bucket < $1.bucket })
    }
  }
}
