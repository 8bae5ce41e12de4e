import ProximateModel

/// Masked signatures with their counts, as detailed as `TemplateCoarseness` allows.
struct TemplateTable {
  private var keys = PairIndex()
  private var stats: [TemplateStats] = []
  private(set) var series = SeriesTable()
  private var mask = SignatureMask()
  private(set) var coarseness = TemplateCoarseness()

  /// How many there are.
  var count: Int { stats.count }

  /// The signature that was hashed last, and its message's variable parts.
  var signature: String { mask.text }
  var partCount: Int { mask.partCount }
  func part(_ number: Int) -> Range<Int> { mask.part(number) }

  /// The hash of the message's signature; nil when it has none.
  mutating func hash(of message: UnsafeBufferPointer<UInt8>) -> UInt64? {
    let hash = mask.mask(message)
    return mask.count > 0 ? hash : nil
  }

  /// Counts a row of the signature that was hashed last. Its number, nil when the signature is not kept.
  mutating func count(_ hash: UInt64, _ row: EventRow) -> Int? {
    guard coarseness.keeps(hash) else { return nil }
    let number = keys.number(hash, 0)
    if number == stats.count {
      stats.append(TemplateStats(signature: mask.text, count: 0, severity: 0))
    }
    stats[number].count += UInt64(row.weight)
    if row.severity > stats[number].severity { stats[number].severity = row.severity }
    return number
  }

  /// Counts a row with a time into the template's series in a scope.
  mutating func count(_ template: Int, scope: Int, _ row: EventRow, bucket: Int64) {
    let number = series.series(type: template, scope: scope)
    series.add(UInt64(row.weight), to: number, bucket: bucket, time: row.time)
  }

  /// Enters what was counted; see `SeriesTable.settle`.
  mutating func settle() { series.settle() }

  /// Gives up detail.
  mutating func climb(_ level: TemplateCoarseness, scope: (Int) -> Int) {
    coarseness = level
    let old = (keys: keys, stats: stats)
    keys = PairIndex()
    stats = []
    var numbers = [Int?](repeating: nil, count: old.stats.count)
    for (number, pair) in old.keys.pairs.enumerated() where level.keeps(pair.a) {
      numbers[number] = keys.number(pair.a, 0)
      stats.append(old.stats[number])
    }
    series =
      series.remade { type, place in
        numbers[type].map { ($0, scope(place)) }
      } bucket: { _, bucket in
        TimeGrid.aligned(bucket, to: level.common)
      }.table
  }

  /// Gives other numbers to scopes.
  mutating func renumber(_ scope: (Int) -> Int) {
    series =
      series.remade {
        ($0, scope($1))
      } bucket: {
        $1
      }.table
  }

  /// Adds everything to observations.
  func write(to observations: inout Observations, scopes: [Scope]) {
    for (number, pair) in keys.pairs.enumerated() { observations.templates[pair.a] = stats[number] }
    observations.templateCoarseness = coarseness
    observations.add(series, scopes: scopes) { .template(keys.pairs[$0].a) }
  }
}

extension Observations {
  /// Adds a table's series under the types that their numbers stand for.
  mutating func add(_ table: SeriesTable, scopes: [Scope], type: (Int) -> TypeKey) {
    for (pair, cells) in zip(table.keys.pairs, table.cellsBySeries()) {
      series[SeriesKey(type: type(Int(pair.a)), scope: scopes[Int(pair.b)])] = cells
    }
  }
}
