import ProximateDiagnostics
import ProximateModel

/// Notices that the times of a source go back and stay back: its clock was set, or logs were joined.
///
/// Lines of several writers come out of order by moments. So a step is told only when twenty events in a row lie more
/// than a minute before the latest time seen. A step forwards cannot be told from silence.
struct ClockWatch {
  private var latest = Int64.min
  private var run = 0
  private var runStart = Int64.min
  private(set) var steps: [(time: Int64, back: Int64)] = []

  private static let tolerance: Int64 = 60_000_000_000
  private static let runLength = 20
  /// Steps that are told of one source.
  private static let mostSteps = 5

  mutating func observe(_ rows: [EventRow]) {
    for row in rows where row.time != EventRow.noTime { observe(row.time) }
  }

  private mutating func observe(_ time: Int64) {
    if latest == .min || time >= latest &- Self.tolerance {
      latest = max(latest, time)
      run = 0
      return
    }
    if run == 0 { runStart = time }
    run += 1
    guard run == Self.runLength else { return }
    if steps.count < Self.mostSteps { steps.append((runStart, latest &- runStart)) }
    (latest, run) = (time, 0)
  }

  /// A sentence for each step.
  var problems: [String] {
    steps.map {
      let seconds = Int(($0.back + 500_000_000) / 1_000_000_000)
      return "times go back by \(seconds) s at \(Instant(nanoseconds: $0.time).text(fractionDigits: 0))"
    }
  }

  /// The same as messages.
  func diagnostics(_ source: SourceName) -> [Diagnostic] {
    problems.map {
      Diagnostic(
        .warning, "I146", $0, at: Place(file: source.display),
        help: "the clock was set, or logs were joined: do not trust the order of events across this point")
    }
  }
}
