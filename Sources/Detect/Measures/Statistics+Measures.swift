import ProximateModel

extension Statistics {
  /// Measured numbers that grow slowly, or that shift.
  func measureChanges() -> (candidates: [Candidate], tests: Int) {
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for (whole, hosts) in measures() {
      let (all, tests) = Self.changes(whole)
      result.tests += tests
      var own: [Candidate] = []
      for host in hosts {
        let (found, tests) = Self.changes(host)
        result.tests += tests
        own += found
      }
      result.candidates += joined(all, own, hosts)
    }
    result.candidates = Self.withoutRepeats(result.candidates)
    return result
  }

  private static func changes(_ series: MeasureSeries) -> (candidates: [Candidate], tests: Int) {
    let (trends, tried) = MeasureTrends(series).candidates()
    let (shifts, looked) = MeasureShifts(series).candidates()
    // What a trend comes to is no shift of its own.
    let others = shifts.filter { shift in
      !trends.contains { $0.finding.interval.overlaps(shift.finding.interval) }
    }
    return (trends + others, tried + looked)
  }

  /// A change of at least half of the hosts is one of the component; a change of fewer is told host by host.
  private func joined(_ whole: [Candidate], _ own: [Candidate], _ hosts: [MeasureSeries]) -> [Candidate] {
    if hosts.count < 2 { return whole.map(named) }
    var result: [Candidate] = []
    var told = Set<Int>()
    for candidate in whole {
      let parts = own.indices.filter {
        own[$0].finding.type == candidate.finding.type
          && own[$0].finding.interval.overlaps(candidate.finding.interval)
      }
      let follow = hosts.compactMap { $0.follows(candidate.finding) }
      if !parts.isEmpty, follow.count(where: { $0 }) * 2 < follow.count { continue }
      result.append(candidate)
      told.formUnion(parts)
    }
    return result + own.indices.filter { !told.contains($0) }.map { own[$0] }
  }

  /// A component that logs on one host alone is told with it.
  private func named(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    let name = candidate.finding.scope.component
    let hosts = Set(index.series(.allEvents).lazy.filter { $0.scope.component == name }.map(\.scope.host))
    if hosts.count == 1, let host = hosts.first { candidate.finding.scope.host = host }
    return candidate
  }

  /// Whether both are about the same, or one about a host of the other.
  private static func isSame(_ a: Scope, _ b: Scope) -> Bool {
    a.component == b.component && (a.host == b.host || a.host.isEmpty || b.host.isEmpty)
  }

  /// Whether both rose, or both fell: what is found less often and what takes longer are two signs.
  private static func isOneWay(_ a: Finding, _ b: Finding) -> Bool {
    (a.magnitude < a.baseline ?? 0) == (b.magnitude < b.baseline ?? 0)
  }

  /// One finding for several measures of a component that tell the same at the same time, the most surprising one.
  static func withoutRepeats(_ candidates: [Candidate]) -> [Candidate] {
    var result: [Candidate] = []
    for candidate in candidates.sorted(by: Candidate.isOrdered) {
      let isTold = result.contains { other in
        other.finding.type == candidate.finding.type
          && Self.isSame(other.finding.scope, candidate.finding.scope)
          && other.finding.nature == candidate.finding.nature
          && Self.isOneWay(other.finding, candidate.finding)
          && other.finding.interval.overlaps(candidate.finding.interval)
      }
      if !isTold { result.append(candidate) }
    }
    return result
  }
}
