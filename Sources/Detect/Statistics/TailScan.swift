import ProximateModel

/// A run of surprising buckets, as indices of cells.
struct TailRun: Sendable {
  var cells: ClosedRange<Int>
  var lastRank: Int
  /// The level before the run, held while it lasts.
  var level: NegativeBinomial
  /// The most surprising cell.
  var peak: Int
  /// Its surprise, decades.
  var surprise: Double
}

/// Walks along a series and finds runs of buckets whose counts are far too high, or far too low.
struct TailScan {
  /// Which tail is looked at.
  enum Tail { case upper, lower }

  let tail: Tail
  private var history: History
  private(set) var runs: [TailRun] = []
  /// Buckets looked at: the number of tests that false discoveries are counted against.
  private(set) var tests = 0

  init(_ tail: Tail, _ timeline: Timeline, axis: Axis, usualSize: Double, bucketsPerDay: Int64 = 0) {
    self.tail = tail
    history = History(timeline, axis: axis, usualSize: usualSize, bucketsPerDay: bucketsPerDay)
    scan()
  }

  private mutating func scan() {
    var rank = 0
    var open: TailRun?
    for (i, cell) in history.timeline.cells.enumerated() {
      while rank < history.axis.buckets.count, history.axis.buckets[rank] < cell.bucket { rank += 1 }
      if let run = open, rank - run.lastRank > Calibration.patience + 1 || isFar(cell, from: run) {
        close(run)
        open = nil
      }
      if open == nil, !mayBegin(cell) { continue }
      guard let level = level(before: rank, within: open) else { continue }
      tests += 1
      let surprise = surprise(of: cell.count, level)
      guard surprise >= Calibration.stay else { continue }
      var run = open ?? TailRun(cells: i...i, lastRank: rank, level: level, peak: i, surprise: surprise)
      run.cells = run.cells.lowerBound...i
      run.lastRank = rank
      if surprise > run.surprise { (run.peak, run.surprise) = (i, surprise) }
      open = run
    }
    if let open { close(open) }
  }

  /// Whether so long a time without any line lies between that what follows is another occasion.
  private func isFar(_ cell: Cell, from run: TailRun) -> Bool {
    cell.bucket &- history.timeline.cells[run.cells.upperBound].bucket > Calibration.hole
  }

  /// What is usual just before, held while a run lasts, or at this time of the day, whichever is the nearer to a count of
  /// this tail. A run that begins as a quiet day does is none for the rest of that day.
  private mutating func level(before rank: Int, within run: TailRun?) -> NegativeBinomial? {
    guard let recent = run?.level ?? history.level(before: rank) else { return nil }
    guard let daily = history.dailyMean(before: rank), daily > 0 else { return recent }
    let isNearer = (tail == .upper) == (daily > recent.mean)
    // An hour on a few days tells the mean, but too little of how much it varies.
    return isNearer ? NegativeBinomial(mean: daily, size: recent.size) : recent
  }

  private func mayBegin(_ cell: Cell) -> Bool { tail == .lower || cell.count >= Calibration.fewestInBurst }

  private func surprise(of count: UInt64, _ level: NegativeBinomial) -> Double {
    let count = Double(count)
    switch tail {
    case .upper: return count > level.mean ? level.surprise(atLeast: count) : 0
    case .lower:
      return level.mean >= Calibration.fewestForDrop && count < level.mean ? level.surprise(atMost: count) : 0
    }
  }

  private mutating func close(_ run: TailRun) {
    if run.surprise < Calibration.enter { return }
    if tail == .lower, run.cells.count < Calibration.shortestDrop { return }
    runs.append(run)
  }
}
