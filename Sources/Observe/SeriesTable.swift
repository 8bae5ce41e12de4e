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
    var result = [[Cell]](repeating: [], count: keys.count)
    for (pair, cell) in zip(cellKeys.pairs, cells) { result[Int(pair.a)].append(cell) }
    for i in result.indices { result[i].sort { $0.bucket < $1.bucket } }
    return result
  }

  /// What is left when only some types are kept, which get new numbers (nil: dropped); `renumbered` tells the
  /// new number of every series.
  func filtered(_ newType: (Int) -> Int?) -> (table: SeriesTable, renumbered: [Int?]) {
    var table = SeriesTable()
    let renumbered = keys.pairs.map { pair in
      newType(Int(pair.a)).map { table.series(type: $0, scope: Int(pair.b)) }
    }
    for (pair, cell) in zip(cellKeys.pairs, cells) {
      guard let series = renumbered[Int(pair.a)] else { continue }
      _ = table.cellNumber(series: series, bucket: cell.bucket, time: cell.first)
      table.cells[table.cells.count - 1] = cell
    }
    return (table, renumbered)
  }
}
