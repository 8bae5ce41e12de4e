/// What a series counts.
public enum TypeKey: Sendable, Hashable, Comparable {
  /// Every event, whatever it says: the coverage that rates are measured against.
  case allEvents
  /// Events of severity ERROR or worse.
  case errors
  /// A named event of a format's vocabulary.
  case event(String)
  /// Events that a detector's condition holds for.
  case detector(String)
  /// Events that a detector's second condition holds for: what a ratio divides by, whose units are compared.
  case denominator(String)
  /// Events that a further condition of a detector holds for, counted from 0: 2 and above.
  case step(String, Int)
  /// Events of one masked signature that no detector claims, by the signature's hash.
  case template(UInt64)
  /// Numbers that messages state, by the hash of what is measured (see `MeasureStats`); also the lines that state
  /// them, by `MeasureStats.origin`.
  case measure(UInt64)

  private var order: (Int, String, UInt64) {
    switch self {
    case .allEvents: (0, "", 0)
    case .errors: (1, "", 0)
    case .event(let name): (2, name, 0)
    case .detector(let id): (3, id, 0)
    case .denominator(let id): (4, id, 0)
    case .step(let id, let part): (5, id, UInt64(max(0, part)))
    case .template(let hash): (6, "", hash)
    case .measure(let hash): (7, "", hash)
    }
  }

  /// What counts the events of a detector's condition, by the condition's number.
  public static func part(_ number: Int, of detector: String) -> TypeKey {
    switch number {
    case 0: .detector(detector)
    case 1: .denominator(detector)
    default: .step(detector, number)
    }
  }

  /// The detector that asked for it, nil when none did.
  public var detectorID: String? {
    switch self {
    case .detector(let id), .denominator(let id), .step(let id, _): id
    case .allEvents, .errors, .event, .template, .measure: nil
    }
  }

  /// By kind, then by name or hash.
  public static func < (a: TypeKey, b: TypeKey) -> Bool { a.order < b.order }
}

/// Whom a series is about; an empty text stands for "any" or "not stated".
public struct Scope: Sendable, Hashable, Comparable {
  /// The service or program, or what stands for it (see `SourceIdentity`).
  public var component: String
  /// The machine.
  public var host: String
  /// The value of the field that a detector groups by, as `name=value`.
  public var group: String

  /// A scope.
  public init(component: String = "", host: String = "", group: String = "") {
    self.component = component
    self.host = host
    self.group = group
  }

  /// By component, host, group.
  public static func < (a: Scope, b: Scope) -> Bool {
    (a.component, a.host, a.group) < (b.component, b.host, b.group)
  }
}

/// A type of event in a scope.
public struct SeriesKey: Sendable, Hashable, Comparable {
  /// What is counted.
  public var type: TypeKey
  /// Whom it is about.
  public var scope: Scope

  /// A key.
  public init(type: TypeKey, scope: Scope) {
    self.type = type
    self.scope = scope
  }

  /// By type, then by scope.
  public static func < (a: SeriesKey, b: SeriesKey) -> Bool {
    a.type != b.type ? a.type < b.type : a.scope < b.scope
  }
}

/// The occurrences of a series within one bucket of time.
public struct Cell: Sendable, Hashable {
  /// Bucket number: floor(time / bucket width).
  public var bucket: Int64
  /// Occurrences, repeats included.
  public var count: UInt64
  /// The first occurrence, nanoseconds.
  public var first: Int64
  /// The last occurrence, nanoseconds.
  public var last: Int64

  /// A cell.
  public init(bucket: Int64, count: UInt64, first: Int64, last: Int64) {
    self.bucket = bucket
    self.count = count
    self.first = first
    self.last = last
  }

  /// Adds the occurrences of the same bucket seen elsewhere.
  public mutating func merge(_ other: Cell) {
    count += other.count
    first = min(first, other.first)
    last = max(last, other.last)
  }
}

/// What is known of one masked signature.
public struct TemplateStats: Sendable, Hashable {
  /// The message with its variable parts as `<*>`.
  public var signature: String
  /// Occurrences.
  public var count: UInt64
  /// The highest severity seen with it, 0 when none is stated.
  public var severity: UInt8

  /// Statistics of a signature.
  public init(signature: String, count: UInt64, severity: UInt8) {
    self.signature = signature
    self.count = count
    self.severity = severity
  }

  /// Adds what was seen elsewhere. Of two signatures with one hash the smaller text stays.
  public mutating func merge(_ other: TemplateStats) {
    if other.signature.utf8.lexicographicallyPrecedes(signature.utf8) { signature = other.signature }
    count += other.count
    severity = max(severity, other.severity)
  }
}

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
