import ProximateDiagnostics
import ProximateModel
import ProximateNormalise

extension UnsettledSource {
  /// Its observations at the times that all files together give it, and what to tell of its clock.
  func settled(by reading: ReadingRules, slots: [TypeKey: Int64]) -> (Observations, [Diagnostic]) {
    let profile = reading.settle(
      SourceProfile(head), of: name, path: name.path, modified: Instant(nanoseconds: head.modified))
    let shift = self.shift(to: profile)
    var result = observations
    var isExact = true
    if years != profile.yearReference || days != profile.dayReference {
      isExact = result.shiftTimes(slots: slots, shift)
      rebase(&result, on: profile)
    }
    let moved = steps.map { step in
      var step = step
      step.time &+= shift(step.time)
      step.aheadSince = step.aheadSince.map { $0 &+ shift($0) }
      return step
    }
    let problems = moved.map(ClockWatch.sentence)
    result.sources[name]?.problems.formUnion(problems)
    if !isExact {
      result.sources[name]?.problems.insert(
        "a year begins within its shards' buckets of time: events around it may be a year off")
    }
    return (result, ClockWatch.diagnostics(problems, name))
  }

  /// How far each time moves.
  private func shift(to profile: SourceProfile) -> (Int64) -> Int64 {
    let offset = head.offset &* 1_000_000_000
    if head.isDayless {
      guard let days, let new = profile.dayReference else { return { _ in 0 } }
      return { _ in (new.firstDay &- days.firstDay) &* 86_400_000_000_000 }
    }
    guard let years = profile.yearReference, years != self.years else { return { _ in 0 } }
    return { years.resolve($0 &+ offset) &- ($0 &+ offset) }
  }

  /// What its times rest on now.
  private func rebase(_ observations: inout Observations, on profile: SourceProfile) {
    guard var coverage = observations.sources[name] else { return }
    let before = head.isDayless ? days?.basis : years?.basis
    let after = head.isDayless ? profile.dayReference?.basis : profile.yearReference?.basis
    if coverage.timeBasis == before, let after { coverage.timeBasis = after }
    if head.isDayless, let days, let new = profile.dayReference, coverage.uncertainty >= days.uncertainty {
      coverage.uncertainty += new.uncertainty - days.uncertainty
    }
    // What was first need not be first any more.
    let cells = observations.series.values.joined()
    coverage.firstTime = cells.map(\.first).min()
    coverage.lastTime = cells.map(\.last).max()
    observations.sources[name] = coverage
  }
}
