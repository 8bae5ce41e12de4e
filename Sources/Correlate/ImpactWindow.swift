import ProximateModel

/// A stretch of impact: everything that users felt without a pause of half an hour.
struct ImpactWindow {
  var signals: [ImpactSignal]
  var interval: Interval
  var isOpenEnded: Bool
  /// Whether the logs begin with it, so that nothing tells what came before.
  var isLeftCensored: Bool
  /// Its stretches in order.
  var stages: [Interval]

  /// Minutes of complete failure by the measure that shows most: two measures of one trouble are no more trouble.
  var severity: Double {
    let byMeasure = Dictionary(grouping: signals) { $0.findings.first?.type ?? "" }
    return byMeasure.values.map { $0.reduce(0) { $0 + $1.severity } }.max() ?? 0
  }
  var peak: Double? { signals.compactMap(\.peak).max() }
  var isInferred: Bool { signals.allSatisfy(\.isInferred) }
  /// Whether only what a baseline does not have tells of it.
  var isByContrast: Bool {
    isInferred && findings.contains { EpisodeKey.contrasts.contains($0.type) }
  }
  /// Half-width in seconds within which the onset is known.
  var uncertainty: Double { first?.uncertainty ?? 0 }

  /// What it begins with: of several the one that is known least.
  var first: ImpactSignal? {
    signals.filter { $0.interval.start == interval.start }.max { $0.uncertainty < $1.uncertainty }
  }

  var findings: [Finding] {
    var seen: Set<String> = []
    return signals.flatMap(\.findings).sorted(by: Finding.isOrdered).filter { seen.insert($0.id).inserted }
  }

  var components: Set<String> { Set(findings.map(\.scope.component)).subtracting([""]) }

  /// Signals merged over gaps of less than half an hour, in order of time.
  static func windows(of signals: [ImpactSignal], in all: Interval?, _ aftermath: Aftermath) -> [ImpactWindow]
  {
    guard let all else { return [] }
    let ordered = signals.sorted { a, b in
      a.interval != b.interval
        ? a.interval < b.interval : (a.findings.first?.id ?? "") < (b.findings.first?.id ?? "")
    }
    var groups: [[ImpactSignal]] = []
    var end = Instant.distantPast
    for signal in ordered {
      if let last = groups.indices.last, end.seconds(until: signal.interval.start) < Calibration.mergeGap {
        groups[last].append(signal)
      } else {
        groups.append([signal])
      }
      end = max(end, signal.interval.end)
    }
    return groups.map { window(of: $0, all, aftermath) }
  }

  private static func window(of group: [ImpactSignal], _ all: Interval, _ aftermath: Aftermath)
    -> ImpactWindow
  {
    let interval = group.dropFirst().reduce(group[0].interval) { $0.union($1.interval) }
    let isLong = all.seconds > 2 * Calibration.openEnd
    let isNearEnd = interval.end.seconds(until: all.end) < (isLong ? Calibration.openEnd : 1)
    let types = Set(group.flatMap(\.findings).map(\.type))
    return ImpactWindow(
      signals: group, interval: interval,
      isOpenEnded: isNearEnd && !aftermath.isCalm(after: interval, of: types, until: all.end),
      isLeftCensored: all.start.seconds(until: interval.start) < Calibration.leftCensored, stages: [interval])
  }

  /// Whether it ended by itself and is small beside a larger one of the same measure.
  func isAbsorbed(beside other: ImpactWindow) -> Bool {
    !isOpenEnded && other.severity > 0 && severity <= Calibration.absorbedShare * other.severity
      && isMeasured(like: other)
  }

  /// Whether one detector saw both, or both are shares of the work of the same components: short troubles at night are
  /// seen over half an hour, long ones by day over minutes.
  private func isMeasured(like other: ImpactWindow) -> Bool {
    if Set(findings.map(\.type)).isSubset(of: other.findings.map(\.type)) { return true }
    return peak != nil && other.peak != nil && !components.isEmpty
      && components.isSubset(of: other.components)
  }

  /// One sentence with the numbers.
  var summary: String {
    let total = signals.max { $0.total < $1.total }
    if let total, total.total > 0 {
      let share = Wording.percent(total.failing / total.total)
      let worst = peak.map { ", at worst \(Wording.percent($0)) within a minute" } ?? ""
      return
        "\(Wording.number(total.failing, digits: 0)) of \(Wording.number(total.total, digits: 0)) failed "
        + "(\(share))\(worst), \(lasting): \(headline)"
    }
    if let missing = signals.map(\.missing).max(), missing > 0 {
      return
        "None of about \(Wording.number(missing, digits: 0)) usual requests came, \(lasting): \(headline)"
    }
    let inferred =
      isInferred ? "Impact inferred from errors, no rule names what users feel" : "Users were affected"
    return "\(inferred), \(lasting): \(headline)"
  }

  private var lasting: String {
    let count = stages.count > 1 ? "in \(stages.count) stages" : ""
    if isOpenEnded { return (count.isEmpty ? "" : count + ", ") + "not over when the logs end" }
    return "for " + Wording.duration(interval.seconds) + (count.isEmpty ? "" : " " + count)
  }

  /// The gravest finding, and of several stages of that kind the one that tells of most.
  private var headline: String {
    let gravest = findings.max { a, b in
      a.severity != b.severity ? a.severity < b.severity : Finding.isOrdered(b, a)
    }
    let lead = findings.filter { stages.count > 1 && $0.type == gravest?.type }.max { a, b in
      a.count != b.count ? a.count < b.count : Finding.isOrdered(b, a)
    }
    return (lead ?? gravest)?.summary ?? "no finding"
  }
}
