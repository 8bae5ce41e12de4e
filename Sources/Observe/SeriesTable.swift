import ProximateModel

/// Counts over time: cells by series and bucket, integers only.
///
/// Logs run forward in time, so every series remembers the cell that it last counted into and its latest one: cells
/// are searched for, and indexed, only when a series goes back.
///
/// The cells of busy logs lie far apart in memory. What is counted is put down first and entered in runs: a processor
/// fetches the cells of a short loop side by side, where between the other work of a row it would wait for each.
struct SeriesTable {
  /// (type, scope) pairs by series number.
  private(set) var keys = PairIndex()
  private var cells: [Cell] = []
  /// The series of every cell.
  private var owners: [Int32] = []
  private var ends: [Ends] = []
  /// Number + 1 of a cell by its series and bucket, of the first `indexed` ones; a power of two, at most half full.
  private var slots: [UInt32] = []
  private var indexed = 0
  /// The series of the first type by scope, -1 for none: every row asks for one of them.
  private var ofFirstType: [Int32] = []
  /// What is put down and not entered yet; none is left between blocks.
  private var additions: [Addition] = []

  private struct Addition {
    var weight: UInt64
    var bucket: Int64
    var time: Int64
    var series: Int
  }

  /// Additions that are entered at once.
  private static let run = 512

  /// Cells of a series, -1 for none.
  private struct Ends {
    /// The one last counted into.
    var recent: Int32 = -1
    /// The one of the latest bucket.
    var latest: Int32 = -1
  }

  /// How many cells there are of what is entered.
  var cellCount: Int { cells.count }

  /// The number of the series of a type in a scope.
  @inline(__always)
  mutating func series(type: Int, scope: Int) -> Int {
    if type == 0, scope < ofFirstType.count, ofFirstType[scope] >= 0 { return Int(ofFirstType[scope]) }
    let number = keys.number(UInt64(truncatingIfNeeded: type), UInt64(truncatingIfNeeded: scope))
    if number == ends.count { enter(number, type: type, scope: scope) }
    return number
  }

  private mutating func enter(_ number: Int, type: Int, scope: Int) {
    ends.append(Ends())
    guard type == 0 else { return }
    while ofFirstType.count <= scope { ofFirstType.append(-1) }
    ofFirstType[scope] = Int32(truncatingIfNeeded: number)
  }

  /// Counts occurrences of a series. They are not among the cells before `settle`.
  @inline(__always)
  mutating func add(_ weight: UInt64, to series: Int, bucket: Int64, time: Int64) {
    additions.append(Addition(weight: weight, bucket: bucket, time: time, series: series))
    if additions.count == Self.run { settle() }
  }

  /// Enters what is put down.
  @inline(never)
  mutating func settle() {
    var next = 0
    while next < additions.count {
      next = enterKnown(from: next)
      if next == additions.count { break }
      let addition = additions[next]
      let cell = cellNumber(series: addition.series, bucket: addition.bucket, time: addition.time)
      ends[addition.series].recent = Int32(truncatingIfNeeded: cell)
      cells[cell].add(addition.weight, at: addition.time)
      next += 1
    }
    additions.removeAll(keepingCapacity: true)
  }

  /// Enters additions up to the first whose series last counted into another cell; gives its place.
  private mutating func enterKnown(from start: Int) -> Int {
    cells.withUnsafeMutableBufferPointer { cells in
      additions.withUnsafeBufferPointer { additions in
        ends.withUnsafeBufferPointer { ends in
          for i in start..<additions.count {
            let cell = Int(ends[additions[i].series].recent)
            guard cell >= 0, cells[cell].bucket == additions[i].bucket else { return i }
            cells[cell].add(additions[i].weight, at: additions[i].time)
          }
          return additions.count
        }
      }
    }
  }

  private mutating func cellNumber(series: Int, bucket: Int64, time: Int64) -> Int {
    let latest = Int(ends[series].latest)
    let isLatest = latest < 0 || cells[latest].bucket < bucket
    if !isLatest, let known = knownCell(series: series, bucket: bucket) { return known }
    cells.append(Cell(bucket: bucket, count: 0, first: time, last: time))
    owners.append(Int32(truncatingIfNeeded: series))
    if isLatest { ends[series].latest = Int32(truncatingIfNeeded: cells.count - 1) }
    return cells.count - 1
  }

  private mutating func knownCell(series: Int, bucket: Int64) -> Int? {
    fillIndex()
    var slot = slot(of: series, bucket)
    while slots[slot] != 0 {
      let cell = Int(slots[slot]) - 1
      if cells[cell].bucket == bucket, Int(owners[cell]) == series { return cell }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func fillIndex() {
    if cells.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: 64 << (Int.bitWidth - (cells.count >> 5).leadingZeroBitCount))
      indexed = 0
    }
    while indexed < cells.count {
      var slot = slot(of: Int(owners[indexed]), cells[indexed].bucket)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      indexed += 1
      slots[slot] = UInt32(truncatingIfNeeded: indexed)
    }
  }

  @inline(__always)
  private func slot(of series: Int, _ bucket: Int64) -> Int {
    PairIndex.hash(UInt64(truncatingIfNeeded: series), UInt64(bitPattern: bucket)) & (slots.count - 1)
  }

  /// The cells of every series, in the order of their buckets.
  func cellsBySeries() -> [[Cell]] {
    var counts = [Int](repeating: 0, count: keys.count)
    for series in owners { counts[Int(series)] += 1 }
    var result = counts.map { count in
      var run: [Cell] = []
      run.reserveCapacity(count)
      return run
    }
    for (series, cell) in zip(owners, cells) { result[Int(series)].append(cell) }
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
    // There will be as many again: memory that grows is copied, and touched, twice.
    table.cells.reserveCapacity(cells.count)
    table.owners.reserveCapacity(cells.count)
    let numbers = keys.pairs.map { pair in
      key(Int(pair.a), Int(pair.b)).map { table.series(type: $0.type, scope: $0.scope) }
    }
    for (owner, cell) in zip(owners, cells) {
      guard let series = numbers[Int(owner)] else { continue }
      let place = bucket(Int(keys.pairs[Int(owner)].a), cell.bucket)
      table.add(cell.count, to: series, bucket: place, time: cell.first)
      table.add(0, to: series, bucket: place, time: cell.last)
    }
    table.settle()
    return (table, numbers)
  }
}

extension Cell {
  /// Counts occurrences at a time.
  @inline(__always)
  fileprivate mutating func add(_ weight: UInt64, at time: Int64) {
    count += weight
    if time < first { first = time }
    if time > last { last = time }
  }
}
