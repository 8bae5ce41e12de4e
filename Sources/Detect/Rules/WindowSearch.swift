import ProximateModel

/// Stretches of cells that sliding windows found, as indices of cells.
struct WindowHit: Sendable {
  /// Cells of the window.
  var range: ClosedRange<Int>
  /// How strong it is; the strongest window of an episode is its peak.
  var strength: Double
}

/// Finds the sliding windows that meet a condition and joins them into stretches.
///
/// A window ends with the last event of a cell and holds the cells whose first event lies at most `span` before
/// it: whole cells only, so that an event at t + span + 1 ns never counts together with one at t.
struct WindowSearch {
  /// First and last event of every cell, nanoseconds.
  let times: [(first: Int64, last: Int64)]
  /// Length of the window, nanoseconds.
  let span: Int64

  /// Joined stretches of windows for which `strength` is not nil, with the strongest window of each.
  ///
  /// The first window that meets the condition is cut at its front, and the last at its end, to what still meets
  /// it: what merely lay in the same window is not part of the episode. Windows closer than `span` belong together.
  func stretches(_ strength: (ClosedRange<Int>) -> Double?) -> [(cells: ClosedRange<Int>, peak: WindowHit)] {
    var result: [(cells: ClosedRange<Int>, peak: WindowHit)] = []
    var open: (first: WindowHit, last: WindowHit, peak: WindowHit)?
    func close() {
      guard let stretch = open else { return }
      let start = front(of: stretch.first.range, strength)
      let end = back(from: start, through: stretch.last.range.upperBound, strength)
      result.append((start...end, stretch.peak))
    }
    for hit in hits(strength) {
      if let stretch = open,
        times[stretch.last.range.upperBound].last.distance(
          before: times[hit.range.upperBound].first) <= span
      {
        open = (stretch.first, hit, hit.strength > stretch.peak.strength ? hit : stretch.peak)
      } else {
        close()
        open = (hit, hit, hit)
      }
    }
    close()
    return result
  }

  private func hits(_ strength: (ClosedRange<Int>) -> Double?) -> [WindowHit] {
    var low = 0
    var result: [WindowHit] = []
    for high in times.indices {
      while low < high, times[low].first.distance(before: times[high].last) > span { low += 1 }
      if let value = strength(low...high) { result.append(WindowHit(range: low...high, strength: value)) }
    }
    return result
  }

  private func front(of range: ClosedRange<Int>, _ strength: (ClosedRange<Int>) -> Double?) -> Int {
    var low = range.lowerBound
    while low < range.upperBound, strength(low + 1...range.upperBound) != nil { low += 1 }
    return low
  }

  /// The last cell of the episode: among the windows that begin in the stretch, the last one that meets the
  /// condition is cut at its end.
  private func back(
    from start: Int, through end: Int, _ strength: (ClosedRange<Int>) -> Double?
  ) -> Int {
    var high = end
    for low in stride(from: end, through: start, by: -1) {
      while high > low, times[low].first.distance(before: times[high].last) > span { high -= 1 }
      guard strength(low...high) != nil else { continue }
      while high > low, strength(low...high - 1) != nil { high -= 1 }
      return high
    }
    return end
  }
}
