import ProximateModel

/// How the numbers of latencies are spread, window by window, as detailed as `QuantileCoarseness` allows; integers only.
struct QuantileTable {
  /// Measures by their numbers, and whether their distribution is kept.
  private var measures = PairIndex()
  private var isKept: [Bool] = []
  /// (measure, scope) pairs by series number.
  private var keys = PairIndex()
  /// (series and bin, window) pairs by cell number; the window's bits as they are.
  private var places = PairIndex()
  private var counts: [UInt64] = []
  private(set) var coarseness = QuantileCoarseness()
  /// The series by that of the `MeasureTable`: -1 for none, -2 where it was not asked yet.
  private var links: [Int32] = []
  /// The window of the bucket that was counted last.
  private var recent = (bucket: Int64.min, window: Int64.min)

  private static let binBits: UInt64 = 12

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

  /// Counts a number in millionths, stated so often, in the window of a base bucket.
  mutating func add(_ millionths: Int64, weight: UInt64, to series: Int, bucket: Int64, bucketWidth: Int64) {
    if bucket != recent.bucket {
      let step = coarseness.step(bucketWidth: bucketWidth)
      recent = (bucket, TimeGrid.aligned(bucket, to: step))
    }
    let bin = QuantileBin.coarsened(QuantileBin.number(of: millionths), step: coarseness.bins)
    count(weight, series: series, bin: bin, window: recent.window)
  }

  private mutating func count(_ weight: UInt64, series: Int, bin: UInt16, window: Int64) {
    let place = UInt64(truncatingIfNeeded: series) << Self.binBits | UInt64(bin)
    let number = places.number(place, UInt64(bitPattern: window))
    if number == counts.count { counts.append(weight) } else { counts[number] += weight }
  }

  /// Gives up detail; also what belongs to measures that are not kept any more.
  mutating func climb(_ level: QuantileCoarseness, bucketWidth: Int64, measures: MeasureCoarseness) {
    coarseness = level
    recent = (.min, .min)
    remake(
      { cell, measure in
        level.keeps(measure) && measures.keeps(measure)
          ? level.coarsened(cell, bucketWidth: bucketWidth) : nil
      }, scope: { $0 })
  }

  /// Gives other numbers to scopes.
  mutating func renumber(_ scope: (Int) -> Int) {
    remake({ cell, _ in cell }, scope: scope)
  }

  private mutating func remake(
    _ cell: (QuantileCell, _ measure: UInt64) -> QuantileCell?, scope: (Int) -> Int
  ) {
    let old = self
    (keys, places, counts, links) = (PairIndex(), PairIndex(), [], [])
    old.forEachCell { key, kept in
      guard let kept = cell(kept, key.a) else { return }
      let series = keys.number(key.a, UInt64(truncatingIfNeeded: scope(Int(key.b))))
      count(kept.count, series: series, bin: kept.bin, window: kept.bucket)
    }
  }

  private func forEachCell(_ body: (_ key: PairIndex.Pair, QuantileCell) -> Void) {
    for (place, count) in zip(places.pairs, counts) {
      let bin = UInt16(truncatingIfNeeded: place.a & (1 << Self.binBits - 1))
      let cell = QuantileCell(bucket: Int64(bitPattern: place.b), bin: bin, count: count)
      body(keys.pairs[Int(place.a >> Self.binBits)], cell)
    }
  }

  /// Adds everything to observations.
  func write(to observations: inout Observations, scopes: [Scope]) {
    observations.quantileCoarseness = coarseness
    var runs: [SeriesKey: [QuantileCell]] = [:]
    forEachCell { key, cell in
      runs[SeriesKey(type: .measure(key.a), scope: scopes[Int(key.b)]), default: []].append(cell)
    }
    observations.quantiles = runs.mapValues(QuantileCell.joined)
  }
}
