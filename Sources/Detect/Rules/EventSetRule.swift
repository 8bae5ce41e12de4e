import ProximateKnowledge
import ProximateModel

/// Events together, in whatever order: the leftmost, shortest match, none that overlap.
struct EventSetRule {
  let set: EventSet
  /// The events of each step, then those that speak against it, each in order.
  let marks: [[Mark]]
  /// When the last event of all logs happened.
  let logsEnd: Int64

  /// Matches in order. O(n log n) in the number of events.
  func matches() -> SequenceRule.Outcome {
    let steps = zip(marks, set.steps).map { StepEvents($0, count: $1.count) }
    let check = UnlessCheck(set.unless, marks[set.steps.count...], logsEnd)
    var outcome: SequenceRule.Outcome = ([], false)
    var last: Mark?
    for start in Swift.Set(marks[..<set.steps.count].joined()).sorted() {
      if let last, start <= last { continue }
      switch check.judged(match(from: start, steps)) {
      case .found(let match):
        outcome.matches.append(match)
        last = match.marks.last?.mark
      case .inconclusive: outcome.isInconclusive = true
      case .none: break
      }
    }
    return outcome
  }

  /// The events that make it complete soonest from a place on; the first of them is the one at that place.
  private func match(from start: Mark, _ steps: [StepEvents]) -> SequenceRule.Attempt {
    let end = start.time.clampedAdding(set.within)
    var found: [(step: Int, mark: Mark)] = []
    for (number, step) in steps.enumerated() {
      let first = step.marks.partitioningIndex { $0 >= start }
      guard let last = step.end(from: first), step.marks[last].time <= end else { return .none }
      found += step.marks[first...last].map { (number, $0) }
    }
    found.sort { $0.mark != $1.mark ? $0.mark < $1.mark : $0.step < $1.step }
    // A later place leads to the same match, and a shorter one.
    guard found.first?.mark == start else { return .none }
    return .found(SequenceRule.Match(marks: found))
  }
}

/// Whether something speaks against a match.
struct UnlessCheck {
  private let unless: [Unless]
  private let marks: [[Mark]]
  private let logsEnd: Int64

  /// - Parameter marks: the events of each, in order.
  init(_ unless: [Unless], _ marks: ArraySlice<[Mark]>, _ logsEnd: Int64) {
    self.unless = unless
    self.marks = Array(marks)
    self.logsEnd = logsEnd
  }

  /// The match, unless something speaks against it, or could do so after the logs' end.
  func judged(_ attempt: SequenceRule.Attempt) -> SequenceRule.Attempt {
    guard case .found(let match) = attempt, !unless.isEmpty else { return attempt }
    var isInconclusive = false
    for (rule, marks) in zip(unless, marks) {
      let (start, end) = stretch(rule, match)
      let first = marks.partitioningIndex { $0.time >= start }
      if first < marks.count, marks[first].time <= end { return .none }
      isInconclusive = isInconclusive || end > logsEnd
    }
    return isInconclusive ? .inconclusive : attempt
  }

  private func stretch(_ rule: Unless, _ match: SequenceRule.Match) -> (start: Int64, end: Int64) {
    let times = match.marks.filter { rule.step == nil || $0.step == rule.step }.map(\.mark.time)
    let first = rule.step == nil ? times.first : times.last
    return (rule.before.distance(before: first ?? 0), (times.last ?? 0).clampedAdding(rule.after))
  }
}
