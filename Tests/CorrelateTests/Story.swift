import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

@testable import ProximateCorrelate

/// Hand-made logs: findings and series placed in minutes around a base.
struct Story {
  static let base = Instant(seconds: 1_400_000_000)
  static let minute: Int64 = 60

  var findings: [Finding] = []
  var observations = Observations(bucketWidth: 10_000_000_000)
  var detectors: [Detector] = []
  var models: [CausalModel] = []
  var hypotheses: [HypothesisSet] = []

  /// Logs of these sources from minute `from` to minute `to`.
  init(from: Int, to: Int, sources: [String] = ["web.log", "db.log"], hosts: [String] = ["h1", "h2"]) {
    for name in sources {
      var coverage = SourceCoverage()
      coverage.firstTime = Self.at(from).nanoseconds
      coverage.lastTime = Self.at(to).nanoseconds
      coverage.lineCounts[LineClass.event.rawValue] = 10_000
      coverage.ranges = [ReadRange(start: 0, end: 1_000_000, lines: 10_000)]
      coverage.timeBasis = .stated
      observations.sources[SourceName(path: name)] = coverage
    }
    for host in hosts {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: "", host: host))
      observations.series[key] = [cell(at: from, count: 1)]
    }
  }

  static func at(_ minutes: Int) -> Instant { Self.at(Double(minutes)) }
  static func at(_ minutes: Double) -> Instant { base.adding(seconds: minutes * 60) }

  func cell(at minutes: Int, count: UInt64) -> Cell {
    let time = Self.at(minutes).nanoseconds
    return Cell(
      bucket: time / observations.bucketWidth, count: count, first: time, last: time + 5_000_000_000)
  }

  /// Adds a finding and gives it back.
  @discardableResult
  mutating func add(
    _ type: String, _ nature: Nature, _ component: String, from: Double, to: Double? = nil,
    count: UInt64 = 10,
    entities: UInt64 = 0, severity: Severity = .error, authored: Bool = true, surprise: Double = 0,
    magnitude: Double = 0, line: String = "", source: String? = nil
  ) -> Finding {
    let interval = Interval(start: Self.at(from), end: Self.at(to ?? from))
    let origin = Origin(
      source: SourceName(path: source ?? (component.isEmpty ? "web.log" : component + ".log")),
      line: findings.count + 1, byteStart: UInt64(findings.count * 100),
      byteEnd: UInt64(findings.count * 100 + 50))
    let finding = Finding(
      id: "f\(findings.count + 1)", type: type, summary: "\(type) seen \(count) times", nature: nature,
      severity: severity, scope: Scope(component: component), interval: interval, peak: interval.start,
      count: count,
      entities: entities, magnitude: magnitude, surprise: surprise, isAuthored: authored,
      evidence: [
        Evidence(
          origin: origin, time: interval.start, text: line.isEmpty ? type : line, isCut: false, sha256: "00")
      ])
    findings.append(finding)
    return finding
  }

  /// A ratio detector of nature impact with its series: `failing(minute)` of `total` per minute.
  mutating func watch(
    _ id: String, component: String, from: Int, to: Int, total: UInt64 = 200, failing: (Int) -> UInt64
  ) {
    let none = Condition.all([])
    let rule = DetectorRule.ratio(
      numerator: none, denominator: none, window: .sliding(300_000_000_000), .greater, threshold: 0.2,
      minDenominator: 50)
    detectors.append(Self.detector(id, .impact, rule))
    let scope = Scope(component: component)
    var (bad, all): ([Cell], [Cell]) = ([], [])
    for minute in from..<to {
      all.append(cell(at: minute, count: total))
      let count = failing(minute)
      if count > 0 { bad.append(cell(at: minute, count: count)) }
    }
    observations.series[SeriesKey(type: .detector(id), scope: scope)] = bad
    observations.series[SeriesKey(type: .denominator(id), scope: scope)] = all
  }

  static func detector(
    _ id: String, _ nature: Nature, _ rule: DetectorRule = .match(.all([]), coalesce: 0),
    isExternal: Bool = false,
    canBe: Set<Role> = []
  ) -> Detector {
    Detector(
      id: id, title: id, version: 1, status: .test, severity: .error, summary: id, description: "",
      nature: nature,
      isExternal: isExternal, canBe: canBe, component: nil, scopeBy: [], entity: nil, rule: rule,
      exceptions: [],
      requiredEvents: [], requiredFields: [], tests: [], place: .init(file: "test"))
  }

  func correlation(order: [Finding]? = nil, by calibration: Calibration = Calibration()) -> Correlation {
    let knowledge = KnowledgeBase(
      formats: [], detectors: detectors, packs: [], models: models, hypotheses: hypotheses)
    return CausalEngine.correlate(
      order ?? findings, in: observations, knowledge: knowledge, by: calibration)
  }
}

/// Steele, Lea and Flood's SplitMix64: a seeded generator for shuffles that repeat.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
