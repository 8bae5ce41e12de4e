import Foundation
import ProximateModel

/// Where a surge of what comes and goes at other times as well began.
///
/// The first window that holds enough events may hold some that would have come anyway. The surge begins at the event
/// from which on the two rates, that of the time before and that of the window, explain the window best (generalised
/// likelihood ratio of Poisson rates; M. Basseville and I. Nikiforov, Detection of Abrupt Changes, 1993, section 2.4),
/// when no more than usual came before it and its own window is still enough.
struct SurgeOnset {
  let timeline: Timeline
  /// Length of the window, nanoseconds.
  let span: Int64

  /// So many windows before the first one tell what is usual...
  private static let lookBack: Int64 = 20
  /// ...when they hold so many events.
  private static let least = 5.0
  /// What comes by chance less often than once in twenty times (decades) is not usual.
  private static let doubt = log10(20.0)
  /// Size of the negative binomial of such counts.
  private static let dispersion = 20.0

  /// The cell with which the surge begins.
  func cell(in stretch: ClosedRange<Int>, isEnough: (ClosedRange<Int>) -> Bool) -> Int {
    let start = stretch.lowerBound
    let last = self.last(within: 2, of: start, in: stretch)
    guard last > start, let usual = rate(before: start) else { return start }
    var (best, result) = (gain(of: start...last, over: usual), start)
    for index in start + 1...last {
      let gain = gain(of: index...last, over: usual)
      guard gain > best, isUsual(start..<index, at: usual),
        isEnough(index...self.last(within: 1, of: index, in: stretch))
      else { continue }
      (best, result) = (gain, index)
    }
    return result
  }

  /// Events that a window as long as this one holds before a cell; nil when they are too few to tell.
  func usual(before start: Int) -> Double? { rate(before: start).map { $0 * Double(span) } }

  /// How surprising so many events in a window are where so many are usual, decades.
  static func surprise(ofAtLeast count: Double, usual: Double) -> Double {
    NegativeBinomial(mean: max(1e-9, usual), size: dispersion).surprise(atLeast: count)
  }

  /// Whether so many would have come anyway in the time: a surge that grows begins slowly, and faster than usual.
  private func isUsual(_ range: Range<Int>, at usual: Double) -> Bool {
    let cells = timeline.cells
    let length = Double(cells[range.lowerBound].first.distance(before: cells[range.upperBound].first))
    let counts = NegativeBinomial(mean: max(1e-9, usual * length), size: Self.dispersion)
    // It begins with an event because it was chosen so.
    let others = timeline.count(range.lowerBound...range.upperBound - 1) - 1
    return counts.surprise(atLeast: Double(others)) <= Self.doubt
  }

  /// The last cell that ends within so many windows of the beginning of one.
  private func last(within windows: Int64, of start: Int, in stretch: ClosedRange<Int>) -> Int {
    let limit = timeline.cells[start].first.clampedAdding(windows * span)
    var last = start
    while last < stretch.upperBound, timeline.cells[last + 1].last <= limit { last += 1 }
    return last
  }

  /// Logarithm of how much likelier these cells are at their own rate than at the usual one.
  private func gain(of range: ClosedRange<Int>, over usual: Double) -> Double {
    let cells = timeline.cells
    let length = Double(max(1, cells[range.lowerBound].first.distance(before: cells[range.upperBound].last)))
    let count = Double(timeline.count(range))
    return count * log(count / (length * usual)) - (count - length * usual)
  }

  /// Events a nanosecond in the windows before; nil when they are too few to tell, or begin shortly before.
  private func rate(before start: Int) -> Double? {
    let cells = timeline.cells
    let from = cells[start].first.clampedAdding(-Self.lookBack * span)
    var first = start
    while first > 0, cells[first - 1].first >= from { first -= 1 }
    guard first < start else { return nil }
    // Where nothing came before that time, the logs may begin within it.
    let length = (first > 0 ? from : cells[first].first).distance(before: cells[start].first)
    let count = Double(timeline.count(first...start - 1))
    return count >= Self.least && length >= Self.lookBack / 2 * span ? count / Double(length) : nil
  }
}
