import ProximateKnowledge
import ProximateModel

/// What a test of a hypothesis comes to.
enum TestResult {
  /// It holds, which speaks against the explanation.
  case holds(value: String, findings: [String])
  case fails
  /// The logs cannot tell, and why.
  case notTestable(String)
}

/// Tests of hypotheses over what was found and what was counted for them.
struct HypothesisTest {
  let scene: Scene

  /// - Parameter name: of the hypothesis, with its model.
  func result(_ refuter: Hypothesis.Refuter, of name: String) -> TestResult {
    // What did not happen explains nothing, whatever the logs lack beside.
    if interval(refuter.test.period) == nil { return .fails }
    let owner = refuter.watch(of: name)?.id ?? ""
    if let lacking = lacking(refuter) { return .notTestable(lacking) }
    switch refuter.test {
    case .order(let first, let then): return order(first, then)
    case .clean(let detectors, let during): return clean(detectors, during)
    case .precedent(let find, let without, let lookBack, let bound):
      return precedent(find, without, Double(lookBack) / 1e9, bound)
    case .dose(let cause, let effect, let bound): return dose(cause, effect, bound)
    case .share(_, _, nil, let during, let bound): return share(owner, during, bound)
    case .share(_, _, let seen?, let during, let bound): return share(owner, seen, during, bound)
    case .follows(_, _, let key, let within, let of, let bound): return follows(owner, key, within, of, bound)
    case .cohort(_, let unit, let split, let window, let bound):
      return cohort(owner, unit, split, window, bound)
    case .distinct(_, let field, let during, let bound): return distinct(owner, field, during, bound)
    }
  }

  // MARK: What it needs

  private func lacking(_ refuter: Hypothesis.Refuter) -> String? {
    if let missing = missing(refuter.needs.events) { return missing }
    let covered = coverage(of: refuter)
    guard covered < refuter.needs.coverage else { return nil }
    return "the logs cover \(Wording.percent(covered)) of the time it speaks of"
  }

  private func missing(_ events: [String]) -> String? {
    let known = scene.observations.series.keys
    let first = events.first { event in !known.contains { $0.type == .event(event) } }
    return first.map { "the logs hold no event `\($0)`" }
  }

  /// Share of the ten minutes that a test speaks of in which anything was logged.
  func coverage(of refuter: Hypothesis.Refuter) -> Double {
    let width: Int64 = 600_000_000_000
    let window = interval(refuter.test.period) ?? scene.window.interval
    let first = window.start.nanoseconds / width
    let slots = first...max(first, window.end.nanoseconds / width)
    var seen: Set<Int64> = []
    for (key, cells) in scene.observations.series where key.type == .allEvents {
      for cell in cells where slots.contains(cell.first / width) { seen.insert(cell.first / width) }
    }
    return Double(seen.count) / Double(slots.count)
  }

  // MARK: Tests

  /// Episodes of a detector from two days before the impact to its end.
  func near(_ type: String) -> [Episode] {
    let start = scene.onset.adding(seconds: -Calibration.lookBack)
    return scene.episodes(beginningIn: Interval(start: start, end: scene.window.interval.end)).filter {
      $0.key.type == type
    }
  }

  private func order(_ first: String, _ then: String) -> TestResult {
    guard let one = near(first).first else { return .notTestable("`\(first)` is not in the logs") }
    guard let other = near(then).first else { return .notTestable("`\(then)` is not in the logs") }
    let lag = one.interval.start.seconds(until: other.interval.start)
    guard lag > scene.uncertainty(of: one) + scene.uncertainty(of: other) else { return .fails }
    // The harm is not what the explanation rests on, nor is that of an earlier stage.
    let felt = scene.episodes.filter { $0.nature == .impact }.flatMap(\.findings)
    let harm = Set((scene.window.findings + felt).map(\.id))
    return .holds(
      value: Wording.duration(lag), findings: [one, other].map(\.first.id).filter { !harm.contains($0) })
  }

  private func clean(_ detectors: [String], _ during: Hypothesis.Period) -> TestResult {
    guard let span = interval(during) else { return .fails }
    for detector in scene.knowledge.detectors where detectors.contains(detector.id) {
      guard let lacking = missing(detector.requiredEvents) else { continue }
      return .notTestable("`\(detector.id)` could not be judged, \(lacking)")
    }
    let fired = scene.episodes.contains {
      detectors.contains($0.key.type) && $0.interval.overlaps(span)
    }
    return fired ? .fails : .holds(value: "none", findings: [])
  }

  func interval(_ period: Hypothesis.Period) -> Interval? {
    let window = scene.window.interval
    switch period {
    case .impact: return window
    case .aroundImpact(let before):
      return Interval(start: window.start.adding(seconds: -Double(before) / 1e9), end: window.end)
    case .finding(let type):
      let spans = near(type).map(\.interval)
      guard let first = spans.map(\.start).min(), let last = spans.map(\.end).max() else { return nil }
      return Interval(start: first, end: last)
    }
  }

  private func precedent(
    _ find: String, _ without: String, _ lookBack: Double, _ bound: Hypothesis.Bound
  ) -> TestResult {
    // What did not happen this time explains nothing, whatever it did before.
    guard let now = near(find).last(where: { $0.interval.start <= scene.onset }) else { return .fails }
    let harm = scene.episodes.filter { $0.key.type == without }.map(\.interval)
    let lead = max(Calibration.precedentHorizon, now.interval.start.seconds(until: scene.onset))
    let earlier = scene.precedents(of: now).filter { precedent in
      let reach = Interval(
        start: precedent.interval.start, end: precedent.interval.end.adding(seconds: lead))
      return precedent.interval.start.seconds(until: scene.onset) <= lookBack
        && precedent.outcome != .outage && !harm.contains { $0.overlaps(reach) }
    }
    guard bound.comparison.holds(Double(earlier.count), bound.value) else { return .fails }
    return .holds(value: "\(earlier.count)", findings: earlier.prefix(3).map(\.finding))
  }

  /// Spearman's rank correlation of two detectors' counts by ten minutes, from an hour before the impact to its end.
  private func dose(_ cause: String, _ effect: String, _ bound: Hypothesis.Bound) -> TestResult {
    let (x, y) = (amounts(cause), amounts(effect))
    guard x.count >= 8, Set(x).count > 1, Set(y).count > 1 else {
      return .notTestable("too little of `\(cause)` and `\(effect)` varies in the logs")
    }
    let value = RankCorrelation.spearman(x, y)
    guard bound.comparison.holds(value, bound.value) else { return .fails }
    let findings = [cause, effect].compactMap { near($0).first?.first.id }
    return .holds(value: Wording.number(value, digits: 2), findings: findings)
  }

  private func amounts(_ detector: String) -> [Double] {
    let width: Int64 = 600_000_000_000
    let first = scene.onset.adding(seconds: -3600).nanoseconds / width
    let last = max(first, scene.window.interval.end.nanoseconds / width)
    var result = [Double](repeating: 0, count: Int(last - first + 1))
    for (key, cells) in scene.observations.series where key.type == .detector(detector) {
      for cell in cells where (first...last).contains(cell.first / width) {
        result[Int(cell.first / width - first)] += Double(cell.count)
      }
    }
    return result
  }
}

extension Hypothesis.Test {
  /// The time that the test speaks of; that of the impact where it speaks of none.
  fileprivate var period: Hypothesis.Period {
    switch self {
    case .share(_, _, _, let during, _), .distinct(_, _, let during, _), .clean(_, let during): during
    case .follows(_, _, _, _, let of, _): of.during
    case .cohort, .order, .dose, .precedent: .impact
    }
  }
}
