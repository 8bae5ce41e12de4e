import ProximateModel

/// When logs speak: at least a line an hour, all sources together.
///
/// A log of changes with ten lines in a season does not show that nothing else happened in it, and one line of a
/// machine whose clock says 1970 does not make the logs forty years long.
struct SpokenTime {
  /// In order, apart from one another.
  let intervals: [Interval]

  /// Lines a second that make a time one in which logs speak.
  static let leastRate = 1 / 3600.0

  /// What one source tells, taken as even over its time.
  struct Voice {
    var interval: Interval
    var lines: Int
  }

  /// When nothing speaks that often, all that is spoken of counts.
  init(_ voices: [Voice]) {
    let often = Self.intervals(of: voices, atLeast: Self.leastRate)
    intervals = often.isEmpty ? Self.intervals(of: voices, atLeast: 0) : often
  }

  /// From the first to the last of it.
  var hull: Interval? {
    guard let first = intervals.first, let last = intervals.last else { return nil }
    return Interval(start: first.start, end: last.end)
  }

  var seconds: Double { intervals.reduce(0) { $0 + $1.seconds } }

  /// Seconds of it before an instant.
  func seconds(before instant: Instant) -> Double {
    intervals.reduce(0) { $0 + max(0, $1.start.seconds(until: min($1.end, instant))) }
  }

  /// Where the rates of all voices together reach a bound, lines a second.
  private static func intervals(of voices: [Voice], atLeast bound: Double) -> [Interval] {
    var (rate, open) = (0.0, 0)
    var result: [Interval] = []
    var since: Instant?
    for turn in turns(of: voices) {
      open += turn.begins ? 1 : -1
      // What sums of floating point leave over is no voice.
      rate = open == 0 ? 0 : rate + (turn.begins ? turn.rate : -turn.rate)
      let isSpoken = open > 0 && rate >= bound
      if isSpoken, since == nil {
        since = result.last?.end == turn.at ? result.removeLast().start : turn.at
      } else if !isSpoken, let start = since {
        result.append(Interval(start: start, end: turn.at))
        since = nil
      }
    }
    return result
  }

  private struct Turn {
    var at: Instant
    var begins: Bool
    var rate: Double
  }

  /// Beginnings and ends in order; whoever ends at an instant is heard until those that begin then have begun.
  private static func turns(of voices: [Voice]) -> [Turn] {
    let both = voices.flatMap { voice in
      let rate = Double(max(voice.lines, 1)) / max(voice.interval.seconds, 1)
      return [
        Turn(at: voice.interval.start, begins: true, rate: rate),
        Turn(at: voice.interval.end, begins: false, rate: rate),
      ]
    }
    return both.sorted {
      ($0.at, $0.begins ? 0 : 1, $0.rate) < ($1.at, $1.begins ? 0 : 1, $1.rate)
    }
  }
}
