/// Everything that detection and correlation know of the logs: a commutative monoid.
///
/// Threads, processes and machines each make one from their share of the lines; `merge` is associative and
/// commutative with `Observations(bucketWidth:)` as its neutral element, so that any way of cutting the work
/// gives the same value, and with it the same draft, byte for byte. It holds integers and texts only: all
/// floating-point mathematics happens after the last merge.
public struct Observations: Sendable, Hashable {
  /// Nanoseconds per bucket; equal in all that are merged.
  public var bucketWidth: Int64
  /// Counts over time, cells in the order of their buckets.
  public var series: [SeriesKey: [Cell]] = [:]
  /// Distinct entities per series, for detectors that name an entity.
  public var entities: [SeriesKey: DistinctSketch] = [:]
  /// Numbers that events state, over time; those that detectors ask for on the grids of the series of the same types,
  /// those that no one asked for (`TypeKey.measure`) as detailed as `measureCoarseness` allows.
  public var levels: [SeriesKey: [LevelCell]] = [:]
  /// How the numbers of latencies that no detector asks for are spread, window by window, by component.
  public var quantiles: [SeriesKey: [QuantileCell]] = [:]
  /// Events whose order matters, in their order.
  public var marks: [SeriesKey: [Mark]] = [:]
  /// Distinct units by slots of time and values of their attributes.
  public var units: [UnitKey: DistinctSketch] = [:]
  /// Identifiers of requests, and where they were named.
  public var sightings = SightingSample()
  /// Masked signatures of lines that no detector claims.
  public var templates: [UInt64: TemplateStats] = [:]
  /// What is measured by numbers that no detector asks for.
  public var measures: [UInt64: MeasureStats] = [:]
  /// Sampled lines per series and stretch of time.
  public var evidence: [EvidenceKey: EvidenceSample] = [:]
  /// What was read of every source.
  public var sources: [SourceName: SourceCoverage] = [:]
  /// Those of the fields that detectors require which some line with a time has.
  public var seenFields: Set<String> = []
  /// What snapshots say of the system's state.
  public var facts = StateFacts()

  /// What is known of the clocks behind them; read from what was merged, and no part of merging.
  public var clocks: [ClockReading] = []

  /// How much may be held.
  public var bounds: ObservationBounds
  /// The detail of series but those of templates.
  public var coarseness = SeriesCoarseness()
  /// The detail of templates and their series.
  public var templateCoarseness = TemplateCoarseness()
  /// The detail of measures and their numbers.
  public var measureCoarseness = MeasureCoarseness()
  /// The detail of distributions.
  public var quantileCoarseness = QuantileCoarseness()
  /// The detail of samples.
  public var evidenceCoarseness = EvidenceCoarseness()
  /// Of which scopes times are kept, by detector; without an entry of all.
  public var markRungs: [String: Int] = [:]
  /// The detail of units, by detector; without an entry all of it.
  public var unitRungs: [String: Int] = [:]

  /// Nothing observed yet.
  public init(bucketWidth: Int64, bounds: ObservationBounds = ObservationBounds()) {
    self.bucketWidth = bucketWidth
    self.bounds = bounds
  }

  /// Adds what was observed elsewhere.
  ///
  /// The other ones are used up, so that two of them need not be held beside their sum.
  public mutating func merge(_ other: consuming Observations) {
    precondition(bucketWidth == other.bucketWidth, "observations of different bucket widths")
    precondition(bounds == other.bounds, "observations of different bounds")
    if self == Observations(bucketWidth: bucketWidth, bounds: bounds) {
      self = other
      return
    }
    let (mine, theirs) = (self.rungs, other.rungs)
    let series = SeriesCoarseness(rung: max(mine.series, theirs.series))
    let templates = TemplateCoarseness(rung: max(mine.templates, theirs.templates))
    let evidence = EvidenceCoarseness(rung: max(mine.evidence, theirs.evidence))
    climb(series, templates, evidence)
    other.climb(series, templates, evidence)
    let measures = MeasureCoarseness(rung: max(measureCoarseness.rung, other.measureCoarseness.rung))
    climb(measures)
    other.climb(measures)
    let quantiles = QuantileCoarseness(rung: max(quantileCoarseness.rung, other.quantileCoarseness.rung))
    climb(quantiles)
    other.climb(quantiles)
    (markRungs, unitRungs) = (
      markRungs.merging(other.markRungs, uniquingKeysWith: max),
      unitRungs.merging(other.unitRungs, uniquingKeysWith: max)
    )
    (other.markRungs, other.unitRungs) = (markRungs, unitRungs)
    thinOut()
    other.thinOut()
    add(other)
    fitBounds()
  }

  private var rungs: (series: Int, templates: Int, evidence: Int) {
    (coarseness.rung, templateCoarseness.rung, evidenceCoarseness.rung)
  }

  private mutating func add(_ other: Observations) {
    series.merge(other.series) { Self.merged($0, $1) }
    entities.merge(other.entities) { $0.merged(with: $1) }
    levels.merge(other.levels) { LevelCell.merged($0, $1) }
    quantiles.merge(other.quantiles) { QuantileCell.joined($0 + $1) }
    marks.merge(other.marks) { Mark.merged($0, $1) }
    units.merge(other.units) { $0.merged(with: $1) }
    templates.merge(other.templates) { a, b in
      var sum = a
      sum.merge(b)
      return sum
    }
    measures.merge(other.measures) { $0.merged(with: $1) }
    evidence.merge(other.evidence) { $0.merged(with: $1) }
    sources.merge(other.sources) { $0.merged(with: $1) }
    seenFields.formUnion(other.seenFields)
    facts.merge(other.facts)
    sightings.merge(other.sightings)
  }

  /// Two runs of cells in bucket order as one.
  static func merged(_ a: [Cell], _ b: [Cell]) -> [Cell] {
    var result: [Cell] = []
    result.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if j == b.count || (i < a.count && a[i].bucket < b[j].bucket) {
        result.append(a[i])
        i += 1
      } else if i == a.count || b[j].bucket < a[i].bucket {
        result.append(b[j])
        j += 1
      } else {
        var cell = a[i]
        cell.merge(b[j])
        result.append(cell)
        i += 1
        j += 1
      }
    }
    return result
  }
}
