import ProximateKnowledge
import ProximateModel

extension Window {
  /// How long it is at most, nanoseconds; nil for sessions.
  var length: Int64? {
    switch self {
    case .sliding(let length), .tumbling(let length): length
    case .session: nil
    }
  }

  /// Stretches of cells for which `strength` is not nil, with the strongest window of each; see `WindowSearch`.
  ///
  /// Windows that follow one another on the grid of a tumbling window and both meet the condition are one stretch;
  /// each session is one by itself.
  func stretches(
    _ times: [(first: Int64, last: Int64)], _ strength: (ClosedRange<Int>) -> Double?
  ) -> [(cells: ClosedRange<Int>, peak: WindowHit)] {
    switch self {
    case .sliding(let length): return WindowSearch(times: times, span: length).stretches(strength)
    case .tumbling(let length):
      let numbers = times.map { Bucket.floorDivided($0.first, length) }
      let hits = Self.runs(times.indices) { numbers[$1] == numbers[$0] }.compactMap { Self.hit($0, strength) }
      return Self.joined(hits) { numbers[$1.range.lowerBound] == numbers[$0.range.lowerBound] + 1 }
    case .session(let gap, let most):
      var start = 0
      let runs = Self.runs(times.indices) { before, cell in
        let isNew =
          times[before].last.distance(before: times[cell].first) > gap
          || times[start].first.distance(before: times[cell].last) > most
        if isNew { start = cell }
        return !isNew
      }
      return Self.joined(runs.compactMap { Self.hit($0, strength) }) { _, _ in false }
    }
  }

  /// Neighbouring cells that belong together.
  private static func runs(_ cells: Range<Int>, _ isSame: (Int, Int) -> Bool) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    for cell in cells {
      if let last = result.last, isSame(last.upperBound, cell) {
        result[result.count - 1] = last.lowerBound...cell
      } else {
        result.append(cell...cell)
      }
    }
    return result
  }

  private static func hit(_ range: ClosedRange<Int>, _ strength: (ClosedRange<Int>) -> Double?) -> WindowHit?
  {
    strength(range).map { WindowHit(range: range, strength: $0) }
  }

  private static func joined(_ hits: [WindowHit], _ isNext: (WindowHit, WindowHit) -> Bool)
    -> [(cells: ClosedRange<Int>, peak: WindowHit)]
  {
    var result: [(cells: ClosedRange<Int>, last: WindowHit, peak: WindowHit)] = []
    for hit in hits {
      if let stretch = result.last, isNext(stretch.last, hit) {
        let cells = stretch.cells.lowerBound...hit.range.upperBound
        result[result.count - 1] = (cells, hit, hit.strength > stretch.peak.strength ? hit : stretch.peak)
      } else {
        result.append((hit.range, hit, hit))
      }
    }
    return result.map { ($0.cells, $0.peak) }
  }
}
