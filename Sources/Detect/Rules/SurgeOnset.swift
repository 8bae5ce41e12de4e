import Foundation
import ProximateModel

/// Where a surge of what comes and goes at other times as well began.
///
/// The first window that holds enough events may hold some that would have come anyway. The surge begins at the event
/// from which on the two rates, that of the time before and that of the window, explain the window best (generalised
/// likelihood ratio of Poisson rates; M. Basseville and I. Nikiforov, Detection of Abrupt Changes, 1993, section 2.4).
struct SurgeOnset {
  let timeline: Timeline
  /// Length of the window, nanoseconds.
  let span: Int64

  /// So many windows before the first one tell what is usual...
  private static let lookBack: Int64 = 20
  /// ...when they hold so many events.
  private static let least = 5.0
  /// No less than this share of the events is the surge.
  private static let leastShare = 0.5

  /// The cell with which the surge begins, from the first cell of the stretch on.
  func cell(from start: Int, through end: Int) -> Int {
    let cells = timeline.cells
    let limit = cells[start].first.clampedAdding(span).clampedAdding(span)
    var last = start
    while last < end, cells[last + 1].last <= limit { last += 1 }
    guard last > start, let usual = rate(before: start) else { return start }
    let least = Double(timeline.count(start...last)) * Self.leastShare
    var (best, result) = (gain(of: start...last, over: usual), start)
    for index in start + 1...last where Double(timeline.count(index...last)) >= least {
      let gain = gain(of: index...last, over: usual)
      if gain > best { (best, result) = (gain, index) }
    }
    return result
  }

  /// Logarithm of how much likelier these cells are at their own rate than at the usual one.
  private func gain(of range: ClosedRange<Int>, over usual: Double) -> Double {
    let cells = timeline.cells
    let length = Double(max(1, cells[range.lowerBound].first.distance(before: cells[range.upperBound].last)))
    let count = Double(timeline.count(range))
    return count * log(count / (length * usual)) - (count - length * usual)
  }

  /// Events a nanosecond in the windows before; nil when they are too few to tell.
  private func rate(before start: Int) -> Double? {
    let cells = timeline.cells
    let from = cells[start].first.clampedAdding(-Self.lookBack * span)
    var first = start
    while first > 0, cells[first - 1].first >= from { first -= 1 }
    guard first < start else { return nil }
    let count = Double(timeline.count(first...start - 1))
    let length = Double(max(1, cells[first].first.distance(before: cells[start].first)))
    return count >= Self.least ? count / length : nil
  }
}
