import ProximateModel

extension ImpactReader {
  /// Without what fails from an operators' action on: who switches a service off during an outage, so that it answers
  /// nothing any more, neither began the outage with it nor prolongs it.
  func withoutSwitchedOff(_ signals: [ImpactSignal]) -> [ImpactSignal] {
    let actions = findings.filter { $0.nature == .mitigationCompensating }.map(\.interval.start)
    // A share is measured over the widest bucket, and may begin that much before what caused it.
    let known = Double(Calibration.ratioWidths.max() ?? 1) * Calibration.ratioBucket
    return signals.filter { signal in
      guard signal.peak ?? 0 >= Calibration.switchedOffShare else { return true }
      return !actions.contains { action in
        let lag = action.seconds(until: signal.interval.start)
        let isNext = lag > -known && lag < Calibration.drain
        return isNext && signals.contains { $0.interval.start < action && action < $0.interval.end }
      }
    }
  }
}
