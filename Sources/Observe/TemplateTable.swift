import ProximateModel

/// Masked signatures with their counts, bounded as `Observations.boundTemplates` bounds them: kept are those
/// with the smallest hashes, whatever the order of the lines.
struct TemplateTable {
  private var keys = PairIndex()
  private var stats: [TemplateStats] = []
  private var series = SeriesTable()
  private var evidence = EvidenceTable()
  private var mask = SignatureMask()
  /// Only signatures with a smaller hash are kept.
  private var bound = UInt64.max

  /// The number of the message's template; nil when the message is empty or beyond the bound.
  mutating func number(of message: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = mask.mask(message)
    guard mask.count > 0, hash < bound else { return nil }
    let number = keys.number(hash, 0)
    if number == stats.count {
      stats.append(TemplateStats(signature: mask.text, count: 0, severity: 0))
    }
    return number
  }

  /// Counts a row of a template, with or without a time.
  mutating func count(_ template: Int, _ row: EventRow) {
    stats[template].count += UInt64(row.weight)
    if row.severity > stats[template].severity { stats[template].severity = row.severity }
  }

  /// Counts a row with a time into the template's series in a scope.
  mutating func count(
    _ template: Int, scope: Int, _ row: EventRow, _ moment: Moment, sources: [SourceName]
  ) {
    let number = series.series(type: template, scope: scope)
    series.add(UInt64(row.weight), to: number, bucket: moment.bucket, time: row.time)
    evidence.consider(moment.place, series: number, window: moment.window, sources: sources)
  }

  /// The rows of this block whose texts are needed.
  var rowsToCopy: Set<Int32> { evidence.rowsToCopy }

  /// Takes over texts, and drops what is beyond the bound when there is twice too much.
  mutating func endBlock(_ copies: [Int32: RecordText]) {
    evidence.endBlock(copies)
    if stats.count > 2 * Observations.templateLimit { lowerBound() }
  }

  private mutating func lowerBound() {
    bound = keys.pairs.map(\.a).sorted()[Observations.templateLimit]
    let old = (keys: keys, stats: stats)
    keys = PairIndex()
    stats = []
    var numbers = [Int?](repeating: nil, count: old.stats.count)
    for (number, pair) in old.keys.pairs.enumerated() where pair.a < bound {
      numbers[number] = keys.number(pair.a, 0)
      stats.append(old.stats[number])
    }
    let (kept, renumbered) = series.filtered { numbers[$0] }
    series = kept
    evidence = evidence.filtered(renumbered)
  }

  /// Adds everything to observations.
  func write(to observations: inout Observations, scopes: [Scope], sources: [SourceName]) {
    for (number, pair) in keys.pairs.enumerated() { observations.templates[pair.a] = stats[number] }
    observations.templateBound = bound
    observations.add(series, evidence, scopes: scopes, sources: sources) { .template(keys.pairs[$0].a) }
  }
}

extension EvidenceKey {
  /// The window that a bucket lies in.
  @inline(__always)
  static func window(of bucket: Int64) -> Int64 {
    let quotient = bucket / bucketsPerWindow
    return bucket < 0 && quotient * bucketsPerWindow != bucket ? quotient - 1 : quotient
  }
}

extension Observations {
  /// Adds a table's series and samples under the types that their numbers stand for.
  mutating func add(
    _ table: SeriesTable, _ evidence: EvidenceTable, scopes: [Scope], sources: [SourceName],
    type: (Int) -> TypeKey
  ) {
    let keys = table.keys.pairs.map { SeriesKey(type: type(Int($0.a)), scope: scopes[Int($0.b)]) }
    for (key, cells) in zip(keys, table.cellsBySeries()) { series[key] = cells }
    for entry in evidence.samples(sources) {
      self.evidence[EvidenceKey(series: keys[entry.series], window: entry.window)] = entry.sample
    }
  }
}
