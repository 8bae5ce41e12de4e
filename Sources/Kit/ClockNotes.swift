import ProximateDiagnostics
import ProximateModel

/// What the whole of the logs tells about their clocks and their repetitions, put into the coverage of each source.
/// A function of the merged observations, so that any way of cutting the work tells the same.
enum ClockNotes {
  private static let second: Int64 = 1_000_000_000
  private static let minute = 60 * second
  /// Lines that show two clocks before anything is said of them.
  private static let leastPairs = 10
  private static let leastRepetitions = 10

  /// Adds the notes; returns those that are messages to people too.
  static func tell(in observations: inout Observations) -> [Diagnostic] {
    let diagnostics = ZoneSuspicion.tell(in: &observations.sources)
    for (name, coverage) in observations.sources {
      var noted = coverage
      if let pairs = coverage.innerClock, pairs.count >= leastPairs { tell(pairs, &noted) }
      tellRepetitions(&noted)
      observations.sources[name] = noted
    }
    return diagnostics
  }

  /// The inner clock stamps a message before the outer one does, so a negative difference is the clocks' own, and the
  /// least positive one is delay and offset that cannot be told apart.
  private static func tell(_ pairs: ClockPairs, _ coverage: inout SourceCoverage) {
    let quarters = (abs(pairs.least) + 450 * second) / (900 * second)
    if quarters >= 2, quarters <= 56, abs(abs(pairs.least) - quarters * 900 * second) <= minute {
      let hours = Double(quarters * (pairs.least < 0 ? -1 : 1)) / 4
      coverage.problems.insert(
        "times within its lines lie \(abs(hours)) h \(hours < 0 ? "ahead of" : "behind") those in front of them: "
          + "another zone; those in front are used")
      return
    }
    guard pairs.least < -second || pairs.least >= 2 * second else { return }
    let size = abs(pairs.least)
    let seconds = Double(size / 100_000_000) / 10
    coverage.problems.insert(
      pairs.least < 0
        ? "times within its lines are up to \(seconds) s ahead of those in front of them (\(pairs.count) lines): "
          + "the two clocks differ"
        : "times within its lines are at least \(seconds) s behind those in front of them (\(pairs.count) lines): "
          + "a clock is wrong, or lines wait")
    coverage.uncertainty = max(coverage.uncertainty, size)
  }

  /// A few repetitions are in the table's own column; of files that repeat others as a whole the reader has told.
  private static func tellRepetitions(_ coverage: inout SourceCoverage) {
    let count = coverage.lineCounts[LineClass.duplicate.rawValue]
    guard count >= leastRepetitions, count >= coverage.events / 100, !coverage.isWholeDuplicate else {
      return
    }
    coverage.problems.insert(
      "\(count) records repeat earlier ones (sent twice, or rotated while being copied), counted once")
  }
}

extension SourceCoverage {
  /// Whether all of its lines are another source's.
  fileprivate var isWholeDuplicate: Bool { lineCounts[LineClass.duplicate.rawValue] == lines }
}
