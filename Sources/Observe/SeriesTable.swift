import ProximateModel

/// Counts over time: cells by series and bucket, integers only.
///
/// Logs run forward in time, so every series remembers the cell that it last counted into, and a table is
/// searched only when the bucket changes.
struct SeriesTable {
  /// (type, scope) pairs by series number.
  private(set) var keys = PairIndex()
  /// (series, bucket) pairs by cell number; the bucket's bits as they are.
  private var cellKeys = PairIndex()
  private var cells: [Cell] = []
  private var recent: [Int32] = []

  /// How many cells there are.
  var cellCount: Int { cells.count }

  /// The number of the series of a type in a scope.
  @inline(__always)
  mutating func series(type: Int, scope: Int) -> Int {
    let number = keys.number(UInt64(truncatingIfNeeded: type), UInt64(truncatingIfNeeded: scope))
    if number == recent.count { recent.append(-1) }
    return number
  }

  /// Counts occurrences of a series.
  @inline(__always)
  mutating func add(_ weight: UInt64, to series: Int, bucket: Int64, time: Int64) {
    var cell = Int(recent[series])
    if cell < 0 || cells[cell].bucket != bucket {
      cell = cellNumber(series: series, bucket: bucket, time: time)
      recent[series] = Int32(truncatingIfNeeded: cell)
    }
    cells[cell].count += weight
    if time < cells[cell].first { cells[cell].first = time }
    if time > cells[cell].last { cells[cell].last = time }
  }

  private mutating func cellNumber(series: Int, bucket: Int64, time: Int64) -> Int {
    let number = cellKeys.number(UInt64(truncatingIfNeeded: series), UInt64(bitPattern: bucket))
    if number == cells.count { cells.append(Cell(bucket: bucket, count: 0, first: time, last: time)) }
    return number
  }

  /// The cells of every series, in the order of their buckets.
  func cellsBySeries() -> [[Cell]] {
    var counts = [Int](repeating: 0, count: keys.count)
    for pair in cellKeys.pairs { counts[Int(pair.a)] += 1 }
    var result = counts.map { count in
      var run: [Cell] = []
      run.reserveCapacity(count)
      return run
    }
    for (pair, cell) in zip(cellKeys.pairs, cells) { result[Int(pair.a)].append(cell) }
    for i in result.indices { result[i].sort { $0.bucket < $1.bucket } }
    return result
  }

  /// The table with other keys (nil: dropped) and coarser buckets; `numbers` tells the new number of every
  /// series. What falls together is added up.
  func remade(
    key: (_ type: Int, _ scope: Int) -> (type: Int, scope: Int)?,
    bucket: (_ type: Int, _ bucket: Int64) -> Int64
  ) -> (table: SeriesTable, numbers: [Int?]) {
    var table = SeriesTable()
    let numbers = keys.pairs.map { pair in
      key(Int(pair.a), Int(pair.b)).map { table.series(type: $0.type, scope: $0.scope) }
    }
    for (pair, cell) in zip(cellKeys.pairs, cells) {
      guard let series = numbers[Int(pair.a)] else { continue }
      let place = bucket(Int(keys.pairs[Int(pair.a)].a), cell.bucket)
      table.add(cell.count, to: series, bucket: place, time: cell.first)
      table.add(0, to: series, bucket: place, time: cell.last)
    }
    return (table, numbers)
  }
}
