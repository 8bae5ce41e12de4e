import ProximateModel

extension ImpactWindow {
  /// The windows with those made one between which operators were still at work on the same trouble.
  ///
  /// Who acts long after the last failure and says nowhere that it is over does not take it for over: what comes next
  /// by the same measure is another stage of one incident, and what began the first stage began it all.
  static func joiningStages(_ windows: [ImpactWindow], _ findings: [Finding]) -> [ImpactWindow] {
    let acts = findings.filter { $0.nature == .mitigationReverting || $0.nature == .mitigationCompensating }
    let ends = findings.filter { $0.nature == .recovery }
    return windows.reduce(into: []) { result, window in
      guard let last = result.last, window.isStage(after: last, acts, ends) else {
        result.append(window)
        return
      }
      result[result.count - 1] = last.joined(with: window)
    }
  }

  private func isStage(after other: ImpactWindow, _ acts: [Finding], _ ends: [Finding]) -> Bool {
    let measures = Set(findings.map(\.type))
    guard other.interval.end.seconds(until: interval.start) <= Calibration.stageReach,
      other.findings.contains(where: { measures.contains($0.type) })
    else { return false }
    let calm = Interval(
      start: other.interval.end.adding(seconds: Calibration.mergeGap),
      end: max(interval.start, other.interval.end.adding(seconds: Calibration.mergeGap)))
    return acts.contains { calm.contains($0.interval.start) }
      && !ends.contains { other.interval.end < $0.interval.start && $0.interval.start < interval.start }
  }

  private func joined(with next: ImpactWindow) -> ImpactWindow {
    ImpactWindow(
      signals: signals + next.signals, interval: interval.union(next.interval),
      isOpenEnded: next.isOpenEnded, isLeftCensored: isLeftCensored, stages: stages + next.stages)
  }
}
