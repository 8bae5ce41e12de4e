package import ProximateKnowledge
package import ProximateModel
import ProximatePatterns

/// Counts the events of one worker's share of the lines. Feed it range by range, block by block.
///
/// Memory grows with what is counted (series, their cells and samples), not with the lines.
///
/// What is called for every row is mutating, even where it only looks: whom a mutating method calls without being so
/// is handed a copy of the whole.
package struct Observer: ~Copyable {
  let plan: ObservationPlan
  /// That of the plan.
  let scanner: Unmanaged<LiteralScanner>?
  var matcher = Matcher()
  var pool = TextPool()
  var scopes = ScopeTable()
  var series = SeriesTable()
  var evidence = EvidenceTable()
  var templates = TemplateTable()
  /// Sketches of entities by series number; there may be fewer than series.
  var sketches: [DistinctSketch] = []
  var marks = MarkTable()
  var units = UnitTable()
  var levels = LevelTable()
  var sightings = SightingSample()
  let identifiers = IdentifierScan()
  var measures: MeasureTable
  var measurePlans: MeasurePlans
  var quantiles = QuantileTable()
  var fieldWatch: FieldWatch
  /// Rungs of times and of units, by detector.
  var markRungs: [Int]
  var unitRungs: [Int]
  /// Hashes in all sketches.
  var hashCount = 0
  var coarseness = SeriesCoarseness()
  var evidenceCoarseness = EvidenceCoarseness()
  /// Those of the row before.
  var buckets = Buckets(
    0, SeriesCoarseness(), TemplateCoarseness(), EvidenceCoarseness(), MeasureCoarseness())
  /// Reused from block to block.
  var drawn = DrawnTexts()
  /// Scopes and texts are swept when there are more than this.
  var sweepLimit = 50_000
  var sources: [SourceName] = []
  var sourceNumbers: [SourceName: Int] = [:]
  var coverage: [SourceName: SourceCoverage] = [:]
  var tally: SourceTally
  var context = SourceContext(component: [], host: [])
  /// Reused from row to row.
  var candidates: [Int] = []
  var keptCandidates: [Int] = []
  var groupText: [UInt8] = []
  /// Spellings and the scope of the row before, which most rows repeat.
  var hints = (component: 0, host: 0, group: 0)

  /// An observer that has seen nothing.
  package init(_ plan: ObservationPlan) {
    self.plan = plan
    scanner = plan.scanner.map { Unmanaged.passUnretained($0) }
    markRungs = [Int](repeating: 0, count: plan.owners.count)
    unitRungs = markRungs
    measures = MeasureTable()
    measurePlans = MeasurePlans(plan)
    fieldWatch = FieldWatch(plan)
    tally = SourceTally(
      SourceName(path: ""), number: 0, context: (0, 0), rangeStart: 0, timeBasis: .none,
      formats: plan.formats.count)
  }

  /// Begins a range of a source.
  ///
  /// - Parameters:
  ///   - context: what stands in for rows that state no service or host.
  ///   - rangeStart: first byte of the range in the decompressed text.
  package mutating func begin(
    _ source: SourceName, context: SourceContext, rangeStart: UInt64, timeBasis: TimeBasis
  ) {
    let number = sourceNumbers[source] ?? sources.count
    if number == sources.count {
      sources.append(source)
      sourceNumbers[source] = number
    }
    self.context = context
    let component = context.component.withUnsafeBufferPointer { pool.number(of: $0, hint: &hints.component) }
    let host = context.host.withUnsafeBufferPointer { pool.number(of: $0, hint: &hints.host) }
    tally = SourceTally(
      source, number: number, context: (component, host), rangeStart: rangeStart, timeBasis: timeBasis,
      formats: plan.formats.count)
  }

  /// Ends the range.
  ///
  /// - Parameters:
  ///   - byteEnd: one past its last byte in the decompressed text.
  ///   - lines: physical lines whose first byte lies in it.
  ///   - clocks: how far its clock cannot be trusted (nanoseconds), and what its lines show of a second one.
  ///   - problems: what went wrong, as sentences for people.
  package mutating func endRange(
    byteEnd: UInt64, lines: Int, clocks: (doubt: Int64, inner: ClockPairs?) = (0, nil), problems: [String]
  ) {
    var range = tally.coverage(byteEnd: byteEnd, lines: lines, problems: problems, formats: plan.formats)
    range.uncertainty = max(range.uncertainty, clocks.doubt)
    range.innerClock = clocks.inner
    let name = sources[tally.source]
    coverage[name] = coverage[name].map { $0.merged(with: range) } ?? range
  }

  /// Everything observed, as a value that merges with that of others.
  package consuming func finish() -> Observations {
    settleEvidence()
    var result = Observations(bucketWidth: plan.bucketWidth, bounds: plan.bounds)
    let names = (0..<scopes.count).map { scopes.scope($0, pool) }
    let types = plan.types
    result.coarseness = coarseness
    result.evidenceCoarseness = evidenceCoarseness
    for (number, sketch) in sketches.enumerated() where !sketch.hashes.isEmpty {
      let pair = series.keys.pairs[number]
      result.entities[SeriesKey(type: types[Int(pair.a)], scope: names[Int(pair.b)])] = sketch
    }
    result.add(series, scopes: names) { types[$0] }
    writeKept(to: &result, scopes: names)
    series = SeriesTable()
    templates.write(to: &result, scopes: names)
    templates = TemplateTable()
    measures.write(to: &result, scopes: names)
    measures = MeasureTable()
    quantiles.write(to: &result, scopes: names)
    quantiles = QuantileTable()
    result.evidence.reserveCapacity(evidence.count)
    evidence.forEachSample(sources) { code, scope, window, sample in
      let key = SeriesKey(type: type(of: code), scope: names[scope])
      result.evidence[EvidenceKey(series: key, window: window)] = sample
    }
    result.sources = coverage
    result.seenFields = fieldWatch.seen
    sightings.settle()
    result.sightings = sightings
    result.fitBounds()
    return result
  }
}
