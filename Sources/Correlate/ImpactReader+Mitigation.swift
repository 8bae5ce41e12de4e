import ProximateModel

extension ImpactReader {
  /// Without what fails from an operators' action on: who switches a service off during an outage, so that it answers
  /// nothing any more, neither began the outage with it nor prolongs it.
  func withoutSwitchedOff(_ signals: [ImpactSignal]) -> [ImpactSignal] {
    let actions = findings.filter { $0.nature == .mitigationCompensating }.map(\.interval.start)
    let suspects = signals.map { signal in
      guard (signal.peak ?? 0) >= Calibration.switchedOffShare else { return [Instant]() }
      let left = isLeftOff(signal, beside: signals) ? [signal.interval.start] : []
      return actions.filter { isBegun(signal, by: $0) } + left
    }
    let others = zip(signals, suspects).filter { $0.1.isEmpty }.map(\.0)
    return zip(signals, suspects).filter { _, actions in
      !actions.contains { isAnswer($0, to: signals, others) }
    }.map(\.0)
  }

  /// Whether it began with the action: next to it, or later where few ask, when nothing succeeded in between.
  private func isBegun(_ signal: ImpactSignal, by action: Instant) -> Bool {
    // A share is measured over the widest bucket, and may begin that much before what caused it.
    let known = Double(Calibration.ratioWidths.max() ?? 1) * Calibration.ratioBucket
    let lag = action.seconds(until: signal.interval.start)
    if lag > -known && lag < Calibration.drain { return true }
    guard lag > 0, let first = signal.findings.first else { return false }
    // What came within the minute of the action may have come before it.
    let next = action.adding(seconds: Calibration.ratioBucket)
    let between = Interval(start: min(next, signal.interval.start), end: signal.interval.start)
    let series = ratioSeries(of: first.type).filter { fits(first.scope, $0.scope) }
    let sums = series.map { $0.series.sums(within: between) }.filter { $0.total > 0 }
    return !sums.isEmpty && sums.allSatisfy { $0.failing >= Calibration.switchedOffShare * $0.total }
  }

  /// Whether it looks switched off though nobody tells of it: nothing at all succeeds from its beginning to the end of
  /// the logs, while another component, which failed by another measure, works again before they end.
  private func isLeftOff(_ signal: ImpactSignal, beside signals: [ImpactSignal]) -> Bool {
    guard let end = extent.interval?.end, let first = signal.findings.first else { return false }
    let rest = Interval(start: signal.interval.start, end: max(end, signal.interval.start))
    let series = ratioSeries(of: first.type).filter { fits(first.scope, $0.scope) }
    let sums = series.map { $0.series.sums(within: rest) }.filter { $0.total > 0 }
    guard !sums.isEmpty, sums.allSatisfy({ $0.failing >= Calibration.switchedOffShare * $0.total }) else {
      return false
    }
    let others = signals.filter { other in
      !other.findings.contains { $0.type == first.type || $0.scope.component == first.scope.component }
    }
    guard let over = others.map(\.interval.end).max() else { return false }
    return over.seconds(until: end) > Calibration.mergeGap
  }

  /// Whether operators acted because of trouble: during an impact, or between grave trouble and another impact.
  private func isAnswer(_ action: Instant, to signals: [ImpactSignal], _ others: [ImpactSignal]) -> Bool {
    if signals.contains(where: { $0.interval.start < action && action < $0.interval.end }) { return true }
    return others.contains { $0.interval.start > action }
      && findings.contains { finding in
        let lag = finding.interval.end.seconds(until: action)
        return finding.isAuthored && finding.severity >= .error && (0...Calibration.stageReach).contains(lag)
          && [.defect, .healFailed, .capacity, .fault, .impact].contains(finding.nature)
      }
  }
}
