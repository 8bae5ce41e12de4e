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
    /// One for each event, in order; the last is the end.
    var marks: [(step: Int, mark: Mark)]
  }

  /// Matches in order; `isInconclusive` when something that must not come could have come after the logs' end.
  typealias Outcome = (matches: [Match], isInconclusive: Bool)

  func matches() -> Outcome {
    var result: [Match] = []
    var isInconclusive = false
    var last: Mark?
    for start in marks.first ?? [] {
      if let last, start <= last { continue }
      switch UnlessCheck(sequence.unless, marks[sequence.steps.count...], logsEnd).judged(match(from: start))
      {
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

  private func match(from start: Mark) -> Attempt {
    let end = start.time.clampedAdding(sequence.within)
    var found: [(step: Int, mark: Mark)] = []
    var forbidden: Int?
    for (number, step) in sequence.steps.enumerated() {
      if step.isForbidden {
        forbidden = number
        continue
      }
      let before = found.last?.mark
      for _ in 0..<step.count {
        let mayRepeat = sequence.sharesEvents && found.last?.step != number
        let next = found.isEmpty ? start : first(of: number, after: found.last?.mark, orAt: mayRepeat)
        guard let next, next.time <= end else { return .none }
        found.append((number, next))
      }
      if let forbidden, let before, let after = found.last?.mark, occurs(forbidden, before, after.time, after)
      {
        return .none
      }
      forbidden = nil
    }
    guard let forbidden, let before = found.last?.mark else { return .found(Match(marks: found)) }
    if occurs(forbidden, before, end, nil) { return .none }
    return end > logsEnd ? .inconclusive : .found(Match(marks: found))
  }

  /// Whether an event of a step comes after a mark, and not after a time and before another mark.
  private func occurs(_ step: Int, _ before: Mark, _ end: Int64, _ after: Mark?) -> Bool {
    guard let next = first(of: step, after: before), next.time <= end else { return false }
    return after.map { next < $0 } ?? true
  }

  /// The first event of a step after a mark; O(log n).
  private func first(of step: Int, after mark: Mark?, orAt isIncluded: Bool = false) -> Mark? {
    guard let mark else { return marks[step].first }
    var (low, high) = (0, marks[step].count)
    while low < high {
      let middle = (low + high) / 2
      if Self.isAfter(marks[step][middle], mark, orAt: isIncluded) { high = middle } else { low = middle + 1 }
    }
    return low < marks[step].count ? marks[step][low] : nil
  }

  /// One event counts for two steps of a sequence only where that is asked for.
  private static func isAfter(_ a: Mark, _ b: Mark, orAt isIncluded: Bool) -> Bool {
    let (x, y) = ((a.time, a.source, a.offset), (b.time, b.source, b.offset))
    return isIncluded ? x >= y : x > y
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
