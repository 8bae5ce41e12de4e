import ProximateKnowledge
import ProximateModel

/// Pauses of one that is expected to send an event at its pace.
struct AbsenceRule {
  let absence: Absence
  let timeline: Timeline
  /// Events that explain a pause.
  let excuses: Timeline
  /// From the first to the last event of all logs.
  let logs: (first: Int64, last: Int64)

  /// A pause.
  struct Pause {
    /// The last event before it; the beginning of the logs when there is none.
    var start: Int64
    /// The first event after it, nil when none came.
    var end: Int64?
    /// When the event was missed.
    var deadline: Int64
  }

  /// Pauses that nothing explains, in order.
  func pauses() -> [Pause] {
    guard let last = timeline.cells.last?.last else {
      if case .list = absence.population { return [pause(from: logs.first, to: nil)].filter(isUnexplained) }
      return []
    }
    var result: [Pause] = []
    for (a, b) in zip(timeline.cells, timeline.cells.dropFirst())
    where a.last.distance(before: b.first) >= absence.missingFor && isMember(at: a.last) {
      result.append(pause(from: a.last, to: b.first))
    }
    if isMember(at: last) { result.append(pause(from: last, to: nil)) }
    return result.filter(isUnexplained)
  }

  private func pause(from start: Int64, to end: Int64?) -> Pause {
    Pause(start: start, end: end, deadline: start.clampedAdding(absence.missingFor))
  }

  /// Whether it had sent the event at half its pace or faster for the time that makes it one of those expected.
  private func isMember(at time: Int64) -> Bool {
    guard case .seenIn(let span) = absence.population else { return true }
    let start = time.clampedAdding(-span)
    let cells = timeline.cells.filter { $0.last > start && $0.first <= time }
    let count = cells.reduce(0) { $0 + $1.count }
    let latest = start.clampedAdding(absence.every.multipliedClamped(by: 2))
    let reaches = timeline.cells.first.map { $0.first <= latest } ?? false
    return reaches && Double(count) >= 0.5 * Double(span) / Double(absence.every)
  }

  private func isUnexplained(_ pause: Pause) -> Bool {
    let start = pause.start.clampedAdding(-absence.every)
    return !excuses.cells.contains { $0.last >= start && $0.first <= pause.deadline }
  }
}
