import ProximateKnowledge
import ProximateModel

/// Requests that do not come at all: who cannot reach a service fails without a line in its logs.
extension ImpactReader {
  /// Stretches in which users' work ceased altogether, though it usually comes at that time of day, and that began
  /// with trouble of something: a collector that fails leaves a gap as well, but nothing breaks with it.
  func absences() -> [ImpactSignal] {
    guard !readsPast else { return [] }
    let ratios = knowledge.detectors.filter { $0.nature == .impact }.map(\.id).sorted()
    var result: [ImpactSignal] = []
    for id in ratios {
      for (scope, series) in ratioSeries(of: id) where scope.host.isEmpty {
        for gap in series.gaps where !result.contains(where: { $0.interval.overlaps(gap.interval) }) {
          guard let missing = expected(gap, in: series), missing >= Calibration.leastMissing,
            let trouble = beginning(of: gap.interval)
          else { continue }
          result.append(absence(gap.interval, missing: missing, trouble))
        }
      }
    }
    return result
  }

  private func absence(_ interval: Interval, missing: Double, _ trouble: Finding) -> ImpactSignal {
    let spacing = interval.seconds / missing
    return ImpactSignal(
      interval: Interval(
        start: min(max(interval.start, trouble.interval.start), interval.end), end: interval.end),
      severity: interval.seconds / Calibration.ratioBucket, peak: nil, missing: missing, findings: [trouble],
      uncertainty: extent.uncertainty(of: trouble) + spacing)
  }

  /// What usually comes in such a stretch: the mean of the same time on other days; nil when no other day is there.
  private func expected(_ gap: RatioSeries.Gap, in series: RatioSeries) -> Double? {
    guard let all = extent.interval else { return nil }
    let day = 86400.0
    let days = (-6...6).filter { $0 != 0 }.map { number in
      Interval(
        start: gap.interval.start.adding(seconds: Double(number) * day),
        end: gap.interval.end.adding(seconds: Double(number) * day))
    }
    .filter { $0.start >= all.start && $0.end <= all.end }
    guard !days.isEmpty else { return nil }
    return days.reduce(0) { $0 + series.sums(within: $1).total } / Double(days.count)
  }

  /// The trouble with which it began, which is not ordinary here.
  private func beginning(of gap: Interval) -> Finding? {
    let near = Calibration.statisticBucket * 2
    let natures: Set<Nature> = [.fault, .heartbeat, .capacity, .environment]
    let trouble = findings.filter { finding in
      natures.contains(finding.nature) && finding.isAuthored
        && abs(gap.start.seconds(until: finding.interval.start)) <= near
    }
    return trouble.sorted(by: Finding.isOrdered).first { finding in
      !(earlier + findings).contains { other in
        other.type == finding.type && other.scope.component == finding.scope.component
          && other.interval.end.seconds(until: finding.interval.start) > Calibration.mergeGap
      }
    }
  }
}

extension RatioSeries {
  /// A stretch without any work.
  struct Gap {
    var interval: Interval
  }

  /// Stretches without any work between two minutes that have some, of some length.
  var gaps: [Gap] {
    zip(minutes, minutes.dropFirst()).compactMap { before, after in
      guard Double(after.number - before.number) * Calibration.ratioBucket >= Calibration.leastAbsence else {
        return nil
      }
      return Gap(
        interval: Interval(
          start: Instant(nanoseconds: before.last), end: Instant(nanoseconds: max(before.last, after.first))))
    }
  }
}
