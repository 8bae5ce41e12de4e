import ProximateKnowledge
import ProximateModel

/// Tests over single units and events, which were kept for them. They cite nothing: what is cited with an explanation
/// that is ruled out is what it rests on, and the harm that it does not explain is none of that.
extension HypothesisTest {
  /// Share of events that pass the narrower condition.
  func share(_ owner: String, _ during: Hypothesis.Period, _ bound: Hypothesis.Bound) -> TestResult {
    guard let span = interval(during) else { return .fails }
    let (part, whole) = (count(.detector(owner), in: span), count(.denominator(owner), in: span))
    guard whole >= UInt64(Calibration.leastUnits) else {
      return .notTestable("the logs hold too few such events")
    }
    return result(Double(part) / Double(whole), bound)
  }

  /// Share of the units that were seen in the time before as well.
  func share(
    _ owner: String, _ seen: Hypothesis.SeenBefore, _ during: Hypothesis.Period, _ bound: Hypothesis.Bound
  ) -> TestResult {
    guard let span = interval(during) else { return .fails }
    let sets = KeptUnits(scene.observations, .detector(owner), slot: Hypothesis.Test.slot)
    let before = sets.units(beforeSlotOf: span.start, lookBack: seen.lookBack)
    guard !before.hashes.isEmpty else { return .notTestable("the logs name no `\(seen.field)` before it") }
    guard let share = sets.units(in: span).share(seenBy: before), share.of >= Calibration.leastUnits else {
      return .notTestable("the logs name too few `\(seen.field)`")
    }
    return result(share.share, bound)
  }

  /// Number of different values.
  func distinct(
    _ owner: String, _ field: String, _ during: Hypothesis.Period, _ bound: Hypothesis.Bound
  ) -> TestResult {
    guard let span = interval(during) else { return .fails }
    let sets = KeptUnits(scene.observations, .detector(owner), slot: Hypothesis.Test.slot)
    let number = sets.units(in: span).estimate
    guard number > 0 else { return .notTestable("the logs name no `\(field)`") }
    guard bound.comparison.holds(Double(number), bound.value) else { return .fails }
    return .holds(value: Wording.grouped(number), findings: [])
  }

  /// Share of events that another with the same key precedes or follows.
  func follows(
    _ owner: String, _ key: String, _ within: Nanoseconds, _ of: Hypothesis.Followed,
    _ bound: Hypothesis.Bound
  ) -> TestResult {
    guard let span = interval(of.during) else { return .fails }
    let (causes, effects) = (times(.detector(owner)), times(.denominator(owner)))
    let isOfCauses = of.side == .cause
    var (all, paired) = (0, 0)
    for (unit, times) in isOfCauses ? causes : effects {
      let others = (isOfCauses ? effects : causes)[unit] ?? []
      for time in times where span.contains(time) {
        let other = time.adding(seconds: (isOfCauses ? 1 : -1) * Double(within) / 1e9)
        all += 1
        paired += others.hasOne(from: min(time, other), through: max(time, other)) ? 1 : 0
      }
    }
    guard all >= Calibration.leastUnits else {
      return .notTestable("the logs hold too few such events with `\(key)`")
    }
    return result(Double(paired) / Double(all), bound)
  }

  private func result(_ share: Double, _ bound: Hypothesis.Bound) -> TestResult {
    guard bound.comparison.holds(share, bound.value) else { return .fails }
    return .holds(value: Wording.percent(share), findings: [])
  }

  private func count(_ type: TypeKey, in span: Interval) -> UInt64 {
    scene.observations.series.filter { $0.key.type == type }.values.joined().filter { cell in
      cell.overlaps(span)
    }.reduce(0) { $0 + $1.count }
  }

  /// Times of events by their key, ascending.
  private func times(_ type: TypeKey) -> [UInt64: [Instant]] {
    let marks = scene.observations.marks.filter { $0.key.type == type }.values.joined()
    return Dictionary(grouping: marks, by: \.key).mapValues { run in
      run.map { Instant(nanoseconds: $0.time) }.sorted()
    }
  }
}

extension [Instant] {
  /// Whether one of the ascending times lies there.
  fileprivate func hasOne(from first: Instant, through last: Instant) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < first { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] <= last
  }
}

extension HypothesisTest {
  /// Ratio of the risk of the value that fails most often to that of all others.
  func cohort(
    _ owner: String, _ unit: String, _ split: String, _ window: Nanoseconds, _ bound: Hypothesis.Bound
  ) -> TestResult {
    func sets(_ type: TypeKey) -> [String: DistinctSketch] {
      KeptUnits(scene.observations, type, slot: max(1, window / 2)).byValue(in: scene.window.interval)
    }
    let bad = sets(.detector(owner))
    let all = sets(.denominator(owner)).filter { !$0.key.isEmpty }
    let compared = all.filter { $0.value.estimate >= UInt64(Calibration.leastUnits) }
    guard compared.count > 1 else {
      return .notTestable("the logs name too few `\(unit)` with two values of `\(split)`")
    }
    let worst = compared.keys.map { Self.riskRatio(of: $0, bad, all) }.max() ?? 1
    guard bound.comparison.holds(worst, bound.value) else { return .fails }
    return .holds(value: Wording.number(worst, digits: 2), findings: [])
  }

  /// Half a unit is added to each number, so that none that failed is no ratio of 0 to 0.
  private static func riskRatio(
    of value: String, _ bad: [String: DistinctSketch], _ all: [String: DistinctSketch]
  ) -> Double {
    func number(_ sets: [String: DistinctSketch], _ isMeant: (String) -> Bool) -> Double {
      let sketches = sets.filter { isMeant($0.key) }.values
      return 0.5 + Double(sketches.reduce(DistinctSketch()) { $0.merged(with: $1) }.estimate)
    }
    let own = number(bad) { $0 == value } / number(all) { $0 == value }
    return own / (number(bad) { $0 != value } / number(all) { $0 != value })
  }
}

/// Units that were kept of one type of events.
private struct KeptUnits {
  private let sets: [(key: UnitKey, value: DistinctSketch)]
  private let slot: Nanoseconds
  /// How many slots are one, after detail was given up.
  private let width: Int64

  init(_ observations: Observations, _ type: TypeKey, slot: Nanoseconds) {
    sets = observations.units.filter { $0.key.series.type == type }.sorted { $0.key < $1.key }
    let rung = observations.unitRungs[type.detectorID ?? ""] ?? 0
    (self.slot, width) = (slot, TimeGrid.width(UnitCoarseness(rung: rung).slots))
  }

  /// Those of slots that reach into a stretch of time.
  func units(in span: Interval) -> DistinctSketch { Self.union(reaching(into: span).map(\.value)) }

  /// Those of the slots that end before the one of an instant.
  func units(beforeSlotOf instant: Instant, lookBack: Nanoseconds) -> DistinctSketch {
    let end = number(instant)
    let start = number(instant.adding(seconds: -Double(lookBack) / 1e9))
    return Self.union(sets.filter { $0.key.slot >= start && $0.key.slot + width <= end }.map(\.value))
  }

  func byValue(in span: Interval) -> [String: DistinctSketch] {
    let groups = Dictionary(grouping: reaching(into: span)) { set in
      set.key.attribute.drop { $0 != "=" }.dropFirst()
    }
    return Dictionary(uniqueKeysWithValues: groups.map { (String($0), Self.union($1.map(\.value))) })
  }

  private func reaching(into span: Interval) -> [(key: UnitKey, value: DistinctSketch)] {
    let (first, last) = (number(span.start), number(span.end))
    return sets.filter { $0.key.slot + width > first && $0.key.slot <= last }
  }

  private func number(_ instant: Instant) -> Int64 { instant.nanoseconds / slot }

  private static func union(_ sketches: [DistinctSketch]) -> DistinctSketch {
    sketches.reduce(DistinctSketch()) { $0.merged(with: $1) }
  }
}
