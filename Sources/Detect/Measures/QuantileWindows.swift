import Foundation
import ProximateModel

/// The distribution of a latency over time.
struct QuantileWindows {
  /// One window's distribution.
  struct Window {
    /// Nanoseconds.
    var first: Int64
    var last: Int64
    var total: UInt64
    var cells: ArraySlice<QuantileCell>
  }

  /// A quantile and the bounds that it lies in with a probability of 95 %.
  struct Quantile {
    var value: Double
    var bounds: ClosedRange<Double>
  }

  /// In order of time.
  let windows: [Window]
  /// That bins were coarsened with.
  private let step: Int

  init(_ cells: [QuantileCell], of observations: Observations) {
    let (level, width) = (observations.quantileCoarseness, observations.bucketWidth)
    step = level.bins
    let length = TimeGrid.width(level.step(bucketWidth: width)).multipliedClamped(by: width)
    var (windows, start) = ([Window](), cells.startIndex)
    for i in cells.indices where i + 1 == cells.endIndex || cells[i + 1].bucket != cells[i].bucket {
      let first = cells[i].bucket.multipliedClamped(by: width)
      windows.append(
        Window(
          first: first, last: first.clampedAdding(length - 1),
          total: cells[start...i].reduce(0) { $0 + $1.count }, cells: cells[start...i]))
      start = i + 1
    }
    self.windows = windows
  }

  /// The bin that a share of a window's numbers lies in or below.
  static func bin(_ share: Double, of window: Window) -> UInt16 {
    let rank = UInt64(max(1, (share * Double(window.total)).rounded(.up)))
    var sum: UInt64 = 0
    for cell in window.cells {
      sum += cell.count
      if sum >= rank { return cell.bin }
    }
    return window.cells.last?.bin ?? 0
  }

  /// The share of each window's numbers that lie above a bin, per cent.
  func points(above bin: UInt16, fewest: UInt64) -> [MeasureSeries.Point] {
    windows.compactMap { window in
      guard window.total >= fewest else { return nil }
      let above = window.cells.reduce(UInt64(0)) { $0 + ($1.bin > bin ? $1.count : 0) }
      let share = 100 * Double(above) / Double(window.total)
      return MeasureSeries.Point(
        first: window.first, last: window.last, value: share, count: window.total)
    }
  }

  /// A quantile of all numbers of some windows, with the bounds that the binomial distribution of ranks gives it (normal
  /// approximation); nil when there are none.
  func quantile(_ share: Double, of chosen: [Window]) -> Quantile? {
    var counts = [UInt64](repeating: 0, count: Int(QuantileBin.count))
    for cell in chosen.lazy.flatMap(\.cells) { counts[Int(cell.bin)] += cell.count }
    let total = counts.reduce(0, +)
    if total == 0 { return nil }
    let rank = share * Double(total)
    let reach = 1.96 * (rank * (1 - share)).squareRoot()
    let values = [rank - reach, rank, rank + reach].map { value(atRank: $0, counts, total) }
    return Quantile(value: values[1], bounds: values[0]...max(values[0], values[2]))
  }

  private func value(atRank rank: Double, _ counts: [UInt64], _ total: UInt64) -> Double {
    let rank = UInt64(min(max(rank.rounded(.up), 1), Double(total)))
    var sum: UInt64 = 0
    for (bin, count) in counts.enumerated() {
      sum += count
      if sum >= rank { return QuantileBin.value(of: UInt16(bin), step: step) }
    }
    return 0
  }
}
