import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

@testable import ProximateDetect

/// A small generator with a fixed seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return StableHash.mix(state)
  }
}

/// Observations drawn by hand: events at seconds, each with one line of evidence.
struct Drawing {
  struct Event {
    var seconds: Double
    var types: [TypeKey]
    var scope: Scope
    var entity: String?
    var text: String
  }

  static let second: Int64 = 1_000_000_000
  var events: [Event] = []
  var templates: [UInt64: TemplateStats] = [:]
  var source = SourceName(path: "app.log")

  /// Adds events at these seconds; each is also counted in `allEvents`.
  mutating func add(
    _ types: TypeKey..., at seconds: some Sequence<Double>, component: String = "app", host: String = "h1",
    group: String = "", entity: ((Int) -> String)? = nil
  ) {
    for (i, second) in seconds.enumerated() {
      events.append(
        Event(
          seconds: second, types: types, scope: Scope(component: component, host: host, group: group),
          entity: entity.map { $0(i) }, text: "\(component) line at \(second)"))
    }
  }

  /// Adds one event for every mark in a timeline; a mark's position times `step` is its second. `-` is nothing, a
  /// digit is so many events within its step.
  mutating func draw(
    _ type: TypeKey, _ timeline: String, step: Double, component: String = "app", host: String = "h1"
  ) {
    for (i, mark) in timeline.filter({ $0 != " " }).enumerated() {
      guard let count = mark.wholeNumberValue, count > 0 else { continue }
      let times = (0..<count).map { Double(i) * step + step * Double($0) / Double(count) }
      add(type, at: times, component: component, host: host)
    }
  }

  /// A message of the generic kind.
  mutating func message(
    _ hash: UInt64, _ text: String, severity: UInt8, at seconds: some Sequence<Double>,
    component: String = "app"
  ) {
    let times = Array(seconds)
    let known = templates[hash]?.count ?? 0
    templates[hash] = TemplateStats(signature: text, count: known + UInt64(times.count), severity: severity)
    if severity >= 17 {
      add(.template(hash), .errors, at: times, component: component)
    } else {
      add(.template(hash), at: times, component: component)
    }
  }

  /// The observations, the events counted in this order.
  func observations(bucket: Int64 = 10, order: ([Event]) -> [Event] = { $0 }) -> Observations {
    var all = Observations(bucketWidth: bucket * Self.second)
    all.templates = templates
    let numbers = Dictionary(
      events.indices.sorted { events[$0].seconds < events[$1].seconds }.enumerated().map { ($1, $0) },
      uniquingKeysWith: { a, _ in a })
    let placed = order(
      events.indices.map { i in
        var event = events[i]
        event.text = "\(numbers[i] ?? 0)\u{1f}" + event.text
        return event
      })
    for event in placed { all.count(event, source: source) }
    all.series = all.series.mapValues { Observations.ordered($0) }
    var coverage = SourceCoverage()
    coverage.ranges = [
      ReadRange(start: 0, end: 1_000, lines: 10),
      ReadRange(start: 1_000, end: 1_000_000, lines: events.count),
    ]
    coverage.firstTime = events.map { Int64($0.seconds * 1e9) }.min()
    coverage.lastTime = events.map { Int64($0.seconds * 1e9) }.max()
    coverage.eventsByFormat = ["test": events.count]
    all.sources = [source: coverage]
    return all
  }
}

extension Observations {
  fileprivate mutating func count(_ event: Drawing.Event, source: SourceName) {
    let time = Int64(event.seconds * 1e9)
    let bucket = Bucket.number(of: time, width: bucketWidth)
    let parts = event.text.split(separator: "\u{1f}")
    let number = Int(parts[0]) ?? 0
    let bytes = Array(parts[1].utf8)
    let line = EvidenceLine(
      source: source, byteStart: 1_000 + UInt64(number) * 50,
      byteEnd: 1_000 + UInt64(number) * 50 + UInt64(bytes.count),
      rangeStart: 1_000, lineInRange: number, time: time, bytes: bytes)
    for type in [.allEvents] + event.types {
      var scope = event.scope
      if case .detector = type {} else if case .denominator = type {} else { scope.group = "" }
      if case .template = type { scope.host = "" }
      let key = SeriesKey(type: type, scope: scope)
      series[key, default: []].append(Cell(bucket: bucket, count: 1, first: time, last: time))
      if type == .allEvents { continue }
      let place = EvidenceKey(series: key, window: Bucket.floorDivided(bucket, EvidenceKey.bucketsPerWindow))
      evidence[place] = evidence[place]?.merged(with: EvidenceSample(line)) ?? EvidenceSample(line)
      if let entity = event.entity, case .detector = type {
        var hash = StableHash()
        hash.combine(entity)
        entities[key, default: DistinctSketch()].insert(hash.value)
      }
    }
  }

  fileprivate static func ordered(_ cells: [Cell]) -> [Cell] { Timeline([cells, []]).cells }
}

/// A detector for tests.
func detector(
  _ rule: DetectorRule, id: String = "test.rule", summary: String = "{count}", component: String? = nil,
  by: [String] = [], entity: String? = nil, requires: [String] = []
) -> Detector {
  Detector(
    id: id, title: "A rule", version: 1, status: .stable, severity: .error, summary: summary, description: "",
    nature: .fault, isExternal: false, canBe: [], component: component, scopeBy: by, entity: entity,
    rule: rule,
    exceptions: [], requiredEvents: requires, requiredFields: [], tests: [], place: Place(file: "test"))
}

/// A digest that tells lengths.
func lengthDigest(_ bytes: [UInt8]) -> [UInt8] { [0xab, UInt8(truncatingIfNeeded: bytes.count)] }

extension Detection {
  /// Judges a drawing by some detectors.
  init(_ drawing: Drawing, _ detectors: Detector..., bucket: Int64 = 10) {
    self.init(
      drawing.observations(bucket: bucket),
      knowledge: KnowledgeBase(formats: [], detectors: detectors, packs: []),
      digest: lengthDigest)
  }

  /// Findings of authored rules.
  var authored: [Finding] { findings.filter(\.isAuthored) }

  /// Findings of a type.
  func of(_ type: String) -> [Finding] { findings.filter { $0.type == type } }
}

extension Finding {
  var startSecond: Double { Instant(seconds: 0).seconds(until: interval.start) }
  var endSecond: Double { Instant(seconds: 0).seconds(until: interval.end) }
}

/// A condition that the tests never evaluate.
let anything = Condition.all([])
let minute: Int64 = 60_000_000_000
