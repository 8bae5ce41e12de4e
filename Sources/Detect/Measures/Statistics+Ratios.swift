import ProximateKnowledge
import ProximateModel

/// A ratio that a rule judges by a fixed bound, and that statistics judge by what is usual.
struct RuleRatio {
  /// The detector's id.
  let id: String
  /// What its numerator is, as its title says it.
  let title: String
  let nature: Nature
}

/// Shares that lastingly change although no bound of a rule is passed: of errors among what a component logs, and of
/// what rules count among what they set it against.
extension Statistics {
  /// - Parameters:
  ///   - others: bursts and shifts of errors, which tell the same.
  ///   - authored: what rules found, which tell theirs.
  func ratioShifts(_ components: [ComponentSeries], beside others: [Candidate], authored: [Finding])
    -> (candidates: [Candidate], tests: Int)
  {
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for component in components {
      let (errors, looked) = errorShares(component)
      result.tests += looked
      result.candidates += errors.filter { share in
        !others.contains { Self.isSame($0, share, ["errors.burst", "rate.shift"]) }
      }
    }
    for ratio in ratios {
      let (found, looked) = shares(of: ratio)
      result.tests += looked
      result.candidates += found.filter { share in
        !authored.contains { $0.type == ratio.id && $0.interval.overlaps(share.finding.interval) }
      }
    }
    result.candidates = Self.withoutRepeats(result.candidates)
    return result
  }

  private static func isSame(_ other: Candidate, _ share: Candidate, _ types: [String]) -> Bool {
    types.contains(other.finding.type) && other.finding.scope.component == share.finding.scope.component
      && share.isMostly(other)
  }

  private func errorShares(_ component: ComponentSeries) -> (candidates: [Candidate], tests: Int) {
    guard let errors = component.errors, errors.timeline.total >= MeasureCalibration.fewestLines else {
      return ([], 0)
    }
    let all = Stretches(component.all, width: width)
    let counts = all.counts(of: errors.timeline.coarsened(by: factor))
    let (found, tests) = shifts(component.name, all.shares(counts), (.errors, errors.members))
    let name = Self.called(component.name)
    return (found.map { worded($0, "of what \(name) logs are errors", .fault) }, tests)
  }

  private func shares(of ratio: RuleRatio) -> (candidates: [Candidate], tests: Int) {
    let byComponent = { (scope: Scope) in Scope(component: scope.component) }
    let parts = Dictionary(
      index.grouped(.detector(ratio.id), by: byComponent).map { ($0.scope, $0) },
      uniquingKeysWith: { a, _ in a })
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for whole in index.grouped(.denominator(ratio.id), by: byComponent) {
      guard let part = parts[whole.scope],
        part.timeline.total >= MeasureCalibration.fewestLines
      else { continue }
      let timeline = whole.timeline.coarsened(by: factor)
      let all = Stretches(timeline, width: width)
      let counts = all.counts(of: part.timeline.coarsened(by: factor))
      let (found, tests) = shifts(
        whole.scope.component, all.shares(counts), (.detector(ratio.id), part.members))
      result.tests += tests
      let what = "of what is counted in \(Self.called(whole.scope.component)) are “\(ratio.title)”"
      result.candidates += found.map { worded($0, what, ratio.nature == .impact ? .fault : ratio.nature) }
    }
    return result
  }

  private func shifts(
    _ component: String, _ points: [MeasureSeries.Point], _ source: (type: TypeKey, members: [ScopedCells])
  ) -> (candidates: [Candidate], tests: Int) {
    let series = MeasureSeries(
      hash: 0, stats: MeasureStats(name: "share", unit: "", signature: "", origin: 0), kind: .failure,
      scope: Scope(component: component), members: source.members, points: points, sampling: .shares,
      shiftType: "ratio.shift", lines: source.type)
    return MeasureShifts(series).candidates()
  }

  private func worded(_ candidate: Candidate, _ what: String, _ nature: Nature) -> Candidate {
    var result = candidate
    let finding = candidate.finding
    let lasting = MeasureWording.duration(
      finding.interval.start.nanoseconds.distance(before: finding.interval.end.nanoseconds))
    let (now, usual) = (
      NumberText.people(finding.magnitude.rounded(toPlaces: 1)),
      NumberText.people((finding.baseline ?? 0).rounded(toPlaces: 1))
    )
    result.finding.nature = nature
    result.finding.summary =
      "\(now) % \(what) for \(lasting), usually \(usual) %" + ShiftOnset.told(candidate.onset)
    return result
  }
}
