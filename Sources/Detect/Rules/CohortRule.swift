import Foundation
import ProximateKnowledge
import ProximateModel

/// Units that fail compared by the values of their attributes, window by window.
struct CohortRule {
  let cohort: Cohort
  /// Units that failed.
  let bad: UnitSets
  /// All units, those that failed among them.
  let all: UnitSets
  /// Slots between neighbouring ones.
  let step: Int64

  /// Fewer units of a value that failed are no pattern.
  static let leastFailed: UInt64 = 5

  /// One window: the slots that make it, and what they show.
  struct Look {
    var slot: Int64
    /// Values that qualify.
    var contrasts: [CohortContrast]
    /// Whether there are units enough to tell that no value fails as much more often as is asked for.
    var isUniform: Bool
    var failed: UInt64
    var units: UInt64
  }

  /// A stretch in which one value qualifies, or none does.
  struct Stretch {
    var first: Int64
    var last: Int64
    /// The strongest; nil when failure follows no attribute.
    var contrast: CohortContrast?
    var failed: UInt64
    var units: UInt64
  }

  /// Stretches in order; nil when no window has enough units.
  func stretches() -> [Stretch]? {
    let looks = bad.slots.flatMap { [$0, $0 + step] }.reduce(into: [Int64]()) { slots, slot in
      if slots.last.map({ $0 < slot }) ?? true { slots.append(slot) }
    }.compactMap(look)
    if looks.isEmpty { return nil }
    var runs: [[Look]] = []
    for look in looks {
      if let last = runs.last?.last, look.slot - last.slot <= step {
        runs[runs.count - 1].append(look)
      } else {
        runs.append([look])
      }
    }
    return runs.flatMap(stretches)
  }

  private func stretches(of run: [Look]) -> [Stretch] {
    let names = Set(run.flatMap { $0.contrasts.map { [$0.attribute, $0.value] } }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    if names.isEmpty, let first = run.first, let last = run.last {
      let most = run.reduce(first) { $1.failed > $0.failed ? $1 : $0 }
      guard most.isUniform else { return [] }
      return [
        Stretch(first: first.slot - step, last: last.slot, failed: most.failed, units: most.units)
      ]
    }
    return names.flatMap { name in joined(run, attribute: name[0], value: name[1]) }
  }

  private func joined(_ run: [Look], attribute: String, value: String) -> [Stretch] {
    var result: [Stretch] = []
    for look in run {
      let found = look.contrasts.first { $0.attribute == attribute && $0.value == value }
      guard let contrast = found else { continue }
      if let last = result.last, look.slot - last.last <= step {
        result[result.count - 1].last = look.slot
        if (contrast.probability, -contrast.low) < (
          last.contrast?.probability ?? 1, -(last.contrast?.low ?? 0)
        ) {
          result[result.count - 1].contrast = contrast
        }
      } else {
        result.append(
          Stretch(
            first: look.slot - step, last: look.slot, contrast: contrast, failed: look.failed,
            units: look.units))
      }
    }
    return result
  }

  /// What a window shows; nil when there are too few units, or nothing to compare.
  private func look(_ slot: Int64) -> Look? {
    let slots = [slot - step, slot]
    var tables: [CohortContrast] = []
    var isComparable = false
    var (failed, units): (UInt64, UInt64) = (0, 0)
    for attribute in cohort.split {
      let sets = all.values(of: attribute).map { value in
        (
          value: value, bad: bad.units(attribute, value, in: slots),
          all: all.units(attribute, value, in: slots)
        )
      }.filter { !$0.all.hashes.isEmpty }
      let everyone = sets.reduce(DistinctSketch()) { $0.merged(with: $1.all) }
      guard everyone.estimate >= UInt64(max(1, cohort.minUnits)) else { continue }
      let lost = sets.reduce(DistinctSketch()) { $0.merged(with: $1.bad) }.estimate
      (failed, units) = (max(failed, lost), max(units, everyone.estimate))
      let least = UInt64(max(1, cohort.minUnits / 10))
      isComparable = isComparable || sets.count { $0.all.estimate >= least } >= 2
      for set in sets where !set.value.isEmpty {
        let others = sets.filter { $0.value != set.value }
        tables.append(
          table(
            attribute, set.value, set.bad, set.all,
            others.reduce(DistinctSketch()) { $0.merged(with: $1.bad) },
            others.reduce(DistinctSketch()) { $0.merged(with: $1.all) }))
      }
    }
    guard isComparable, failed >= Self.leastFailed else { return nil }
    // A value with too few units to qualify is not tested (Tarone, Biometrics 46, 1990).
    let tested = Double(tables.count { $0.units >= Self.leastFailed })
    let contrasts = tables.map { table in
      var table = table
      table.probability = min(1, table.probability * tested)
      return table
    }.filter(isQualified)
    // Four others of which one failed do not show that the others fail as often.
    let isUniform = tables.allSatisfy { $0.high < cohort.riskRatio || $0.units < $0.others / 10 }
    return Look(slot: slot, contrasts: contrasts, isUniform: isUniform, failed: failed, units: units)
  }

  private func isQualified(_ contrast: CohortContrast) -> Bool {
    contrast.failed >= Self.leastFailed && contrast.others > 0 && contrast.riskRatio >= cohort.riskRatio
      && contrast.probability <= cohort.probability
  }

  private func table(
    _ attribute: String, _ value: String, _ bad: DistinctSketch, _ all: DistinctSketch,
    _ otherBad: DistinctSketch, _ others: DistinctSketch
  ) -> CohortContrast {
    let (rest, restBad) = (Self.without(others, all), Self.without(otherBad, all))
    let units = all.estimate
    let failed = min(bad.estimate, units)
    let otherFailed = min(restBad, rest)
    let risk = RiskRatio(failed: failed, units: units, otherFailed: otherFailed, others: rest)
    return CohortContrast(
      attribute: attribute, value: value, failed: failed, units: units, otherFailed: otherFailed,
      others: rest,
      riskRatio: risk.ratio, low: risk.low, high: risk.high,
      probability: Fisher.upperTail(
        hits: failed, drawn: units, marked: failed + otherFailed, total: units + rest),
      isEstimated: !(all.isExact && others.isExact && bad.isExact && otherBad.isExact))
  }

  /// How many of these are not those: a unit that had both values counts with the one that is looked at. Where there
  /// are too many to know each, units with both are few and are not taken off.
  private static func without(_ sketch: DistinctSketch, _ other: DistinctSketch) -> UInt64 {
    guard sketch.isExact, other.isExact else { return sketch.estimate }
    let taken = Set(other.hashes)
    return UInt64(sketch.hashes.count { !taken.contains($0) })
  }
}

/// The ratio of two risks with its 95 % interval on the logarithm (Katz et al., Biometrics 34, 1978).
struct RiskRatio {
  let ratio: Double
  let low: Double
  let high: Double

  init(failed: UInt64, units: UInt64, otherFailed: UInt64, others: UInt64) {
    let isExtreme = failed == 0 || otherFailed == 0
    let half = isExtreme ? 0.5 : 0
    let (a, n) = (Double(failed) + half, Double(units) + half)
    let (c, m) = (Double(otherFailed) + half, Double(others) + half)
    guard n > 0, m > 0 else {
      (ratio, low, high) = (1, 0, .greatestFiniteMagnitude)
      return
    }
    ratio = (a / n) / (c / m)
    let spread = exp(1.959_964 * max(0, 1 / a - 1 / n + 1 / c - 1 / m).squareRoot())
    (low, high) = (ratio / spread, ratio * spread)
  }
}
