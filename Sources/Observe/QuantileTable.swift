import ProximateModel

/// How the numbers of latencies are spread, window by window, as detailed as `QuantileCoarseness` allows; integers only.
struct QuantileTable {
  /// Measures by their numbers, and whether their distribution is kept.
  private var measures = PairIndex()
  private var isKept: [Bool] = []
  /// (measure, scope) pairs by series number.
  private var keys = PairIndex()
  /// Numbers by (series and bin, window); the window's bits as they are.
  private var counts = PairCounts()
  /// What is put down and not entered yet, as in `SeriesTable`.
  private var additions: [Addition] = []
  private(set) var coarseness = QuantileCoarseness()
  /// The series by that of the `MeasureTable`: -1 for none, -2 where it was not asked yet.
  private var links: [Int32] = []
  /// The window of the bucket that was counted last.
  private var recent = (bucket: Int64.min, window: Int64.min)

  private static let binBits: UInt64 = 12

  private struct Addition {
    var place: UInt64
    var window: UInt64
    var weight: UInt64
  }

  /// How many cells there are of what is entered.
  var cellCount: Int { counts.count }

  /// Makes a measure known, before its first number.
  mutating func enter(_ measure: UInt64, isLatency: Bool) {
    let number = measures.number(measure, 0)
    if number == isKept.count { isKept.append(false) }
    isKept[number] = isLatency
  }

  /// The series of a measure in a scope, -1 when its distribution is not kept.
  mutating func series(_ measure: UInt64, scope: Int) -> Int {
    let number = measures.number(measure, 0)
    if number == isKept.count { isKept.append(false) }
    guard isKept[number], coarseness.keeps(measure) else { return -1 }
    return keys.number(measure, UInt64(truncatingIfNeeded: scope))
  }

  /// The series that belongs to one of the `MeasureTable`, see `links`: most numbers need no other look-up.
  @inline(__always)
  func link(of series: Int) -> Int { series < links.count ? Int(links[series]) : -2 }

  /// Remembers the series that belongs to one of the `MeasureTable`, until either is made anew.
  mutating func link(_ series: Int, to own: Int) {
    while links.count <= series { links.append(-2) }
    links[series] = Int32(truncatingIfNeeded: own)
  }

  /// Counts a number in millionths, stated so often, in the window of a base bucket. It is not among the cells before
  /// `settle`.
  mutating func add(_ millionths: Int64, weight: UInt64, to series: Int, bucket: Int64, bucketWidth: Int64) {
    if bucket != recent.bucket {
      let step = coarseness.step(bucketWidth: bucketWidth)
      recent = (bucket, TimeGrid.aligned(bucket, to: step))
    }
    let bin = QuantileBin.coarsened(QuantileBin.number(of: millionths), step: coarseness.bins)
    additions.append(
      Addition(place: Self.place(series, bin), window: UInt64(bitPattern: recent.window), weight: weight))
  }

  private static func place(_ series: Int, _ bin: UInt16) -> UInt64 {
    UInt64(truncatingIfNeeded: series) << binBits | UInt64(bin)
  }

  /// Enters what is put down. Between blocks.
  mutating func settle() {
    for i in additions.indices { counts.add(additions[i].weight, additions[i].place, additions[i].window) }
    additions.removeAll(keepingCapacity: true)
  }

  /// Gives up detail; also what belongs to measures that are not kept any more.
  mutating func climb(_ level: QuantileCoarseness, bucketWidth: Int64, measures: MeasureCoarseness) {
    coarseness = level
    recent = (.min, .min)
    remake(
      { level.keeps($0) && measures.keeps($0) }, cell: { level.coarsened($0, bucketWidth: bucketWidth) },
      scope: { $0 })
  }

  /// Gives other numbers to scopes.
  mutating func renumber(_ scope: (Int) -> Int) {
    remake({ _ in true }, cell: { $0 }, scope: scope)
  }

  private mutating func remake(
    _ keeps: (_ measure: UInt64) -> Bool, cell: (QuantileCell) -> QuantileCell, scope: (Int) -> Int
  ) {
    let old = self
    (keys, counts, links) = (PairIndex(), PairCounts(room: old.cellCount), [])
    let numbers = old.keys.pairs.map { key in
      keeps(key.a) ? keys.number(key.a, UInt64(truncatingIfNeeded: scope(Int(key.b)))) : -1
    }
    old.forEachCell { series, kept in
      guard numbers[series] >= 0 else { return }
      let kept = cell(kept)
      counts.add(kept.count, Self.place(numbers[series], kept.bin), UInt64(bitPattern: kept.bucket))
    }
  }

  private func forEachCell(_ body: (_ series: Int, QuantileCell) -> Void) {
    counts.forEach { place, window, count in
      let bin = UInt16(truncatingIfNeeded: place & (1 << Self.binBits - 1))
      let cell = QuantileCell(bucket: Int64(bitPattern: window), bin: bin, count: count)
      body(Int(place >> Self.binBits), cell)
    }
  }

  /// Adds everything to observations.
  func write(to observations: inout Observations, scopes: [Scope]) {
    observations.quantileCoarseness = coarseness
    var runs = [[QuantileCell]](repeating: [], count: keys.count)
    forEachCell { series, cell in runs[series].append(cell) }
    for (key, run) in zip(keys.pairs, runs) where !run.isEmpty {
      let series = SeriesKey(type: .measure(key.a), scope: scopes[Int(key.b)])
      observations.quantiles[series] = QuantileCell.joined((observations.quantiles[series] ?? []) + run)
    }
  }
}
