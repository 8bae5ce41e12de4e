import ProximateKnowledge
import ProximateModel

/// Events one after the other: the leftmost, earliest match, none that overlap.
struct SequenceRule {
  let sequence: EventSequence
  /// The events of each step, in order.
  let marks: [[Mark]]
  /// When the last event of all logs happened.
  let logsEnd: Int64

  /// The events of a match.
  struct Match {
    /// One for each record, in order; the last is the end.
    var marks: [(step: Int, mark: Mark)]
  }

  /// Matches in order; `isInconclusive` when something that must not come could have come after the logs' end.
  typealias Outcome = (matches: [Match], isInconclusive: Bool)

  /// Matches in order. O(n log n) in the number of events, whatever speaks against some of them.
  func matches() -> Outcome {
    let paths = SequencePaths(sequence, marks)
    let check = UnlessCheck(sequence.unless, marks[sequence.steps.count...], logsEnd)
    var result: [Match] = []
    var isInconclusive = false
    var last: Mark?
    for (index, start) in (marks.first ?? []).enumerated() {
      if let last, start <= last { continue }
      switch check.judged(match(from: index, at: start.time, paths)) {
      case .found(let match):
        result.append(match)
        last = match.marks.last?.mark
      case .inconclusive: isInconclusive = true
      case .none: break
      }
    }
    return (result, isInconclusive)
  }

  /// What came of a place to start from.
  enum Attempt { case found(Match), inconclusive, none }

  /// The earliest way through all steps from an event of the first one.
  private func match(from start: Int, at time: Int64, _ paths: SequencePaths) -> Attempt {
    let end = time.clampedAdding(sequence.within)
    guard let found = paths.path(from: start, until: end), let last = found.last?.mark else { return .none }
    guard let closing = sequence.steps.indices.last, sequence.steps[closing].isForbidden else {
      return .found(Match(marks: found))
    }
    let next = marks[closing].partitioningIndex { $0 > last }
    if next < marks[closing].count, marks[closing][next].time <= end { return .none }
    return end > logsEnd ? .inconclusive : .found(Match(marks: found))
  }
}

/// Down and up, again and again.
struct FlapRule {
  let flap: Flap
  let downs: [Mark]
  let ups: [Mark]

  /// Stretches of cycles: when each began and ended.
  func stretches() -> [[(down: Mark, up: Mark)]] {
    let cycles = cycles()
    var result: [Range<Int>] = []
    for end in cycles.indices.dropFirst(flap.cycles - 1) {
      let start = end - flap.cycles + 1
      guard cycles[start].down.time.distance(before: cycles[end].up.time) <= flap.window else { continue }
      if let last = result.last, start <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<(end + 1)
      } else {
        result.append(start..<(end + 1))
      }
    }
    return result.map { Array(cycles[$0]) }
  }

  /// Each time that it went down and then came up.
  private func cycles() -> [(down: Mark, up: Mark)] {
    var result: [(down: Mark, up: Mark)] = []
    var pending: Mark?
    let events = downs.map { ($0, true) } + ups.map { ($0, false) }
    for (mark, isDown) in events.sorted(by: { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 && !$1.1 }) {
      if isDown {
        pending = pending ?? mark
      } else if let down = pending, down < mark {
        result.append((down, mark))
        pending = nil
      }
    }
    return result
  }
}
