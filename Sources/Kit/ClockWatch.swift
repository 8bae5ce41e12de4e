import ProximateDiagnostics
import ProximateModel

/// Notices that the clock of a source was set, or that logs were joined: its times go back and stay back.
///
/// Lines of several writers come out of order by moments. So a step is told only when twenty events in a row lie more
/// than a minute before the latest time seen. A step forwards cannot be told from silence by itself; where the times
/// go back later by as much as they had jumped over before, the clock ran ahead in between.
struct ClockWatch {
  /// Where the times go back: by how much, and since when they had run ahead, when a jump of that size precedes it.
  struct Step: Sendable, Hashable {
    var time: Int64
    var back: Int64
    var aheadSince: Int64?
  }

  private var latest = Int64.min
  private var run = 0
  private var runStart = Int64.min
  private var steps: [Step] = []
  /// Steps that are told: those before were met on the way to a range.
  private var firstTold = 0
  /// The latest jumps over more than the tolerance: where they end, and how far they are.
  private var jumps: [(time: Int64, size: Int64)] = []

  private static let second: Int64 = 1_000_000_000
  private static let tolerance = 60 * second
  private static let runLength = 20
  /// Steps that are told of one source, and jumps that are remembered.
  private static let mostSteps = 5
  private static let mostJumps = 64
  /// Times that go back further than this were joined rather than a clock set.
  private static let longestStep = 900 * second

  /// Tells nothing of the steps met so far.
  mutating func disownSteps() { firstTold = steps.count }

  /// The steps to be told.
  var toldSteps: ArraySlice<Step> { steps[firstTold...] }

  mutating func observe(_ rows: some Collection<EventRow>) {
    for row in rows where row.time != EventRow.noTime { observe(row.time) }
  }

  private mutating func observe(_ time: Int64) {
    if latest == .min || time >= latest &- Self.tolerance {
      if latest != .min, time &- latest > Self.tolerance { remember(time) }
      latest = max(latest, time)
      run = 0
      return
    }
    if run == 0 { runStart = time }
    run += 1
    guard run == Self.runLength else { return }
    let back = latest &- runStart
    if steps.count < Self.mostSteps {
      steps.append(Step(time: runStart, back: back, aheadSince: jump(like: back)))
    }
    (latest, run) = (time, 0)
  }

  private mutating func remember(_ time: Int64) {
    if jumps.count == Self.mostJumps { jumps.removeFirst() }
    jumps.append((time, time &- latest))
  }

  /// Where the latest jump ends that is as far as the step back, to a tenth or half a minute.
  private func jump(like back: Int64) -> Int64? {
    let margin = max(back / 10, Self.tolerance / 2)
    return jumps.last { $0.time <= latest && abs($0.size - back) <= margin }?.time
  }

  /// How far the clock cannot be trusted, nanoseconds; joined logs say nothing about it.
  var doubt: Int64 {
    toldSteps.filter { $0.aheadSince != nil || $0.back <= Self.longestStep }.map(\.back).max() ?? 0
  }

  /// A sentence for each step.
  var problems: [String] { toldSteps.map(Self.sentence) }

  static func sentence(_ step: Step) -> String {
    let seconds = Int((step.back + second / 2) / second)
    let time = Instant(nanoseconds: step.time).text(fractionDigits: 0)
    guard let since = step.aheadSince else { return "times go back by \(seconds) s at \(time)" }
    let start = Instant(nanoseconds: since).text(fractionDigits: 0)
    return "times run ahead by \(seconds) s from \(start) on, until they go back at \(time)"
  }

  /// The same as messages.
  func diagnostics(_ source: SourceName) -> [Diagnostic] { Self.diagnostics(problems, source) }

  static func diagnostics(_ problems: [String], _ source: SourceName) -> [Diagnostic] {
    problems.map {
      Diagnostic(
        .warning, "I146", $0, at: Place(file: source.display),
        help: "the clock was set, or logs were joined: do not trust the order of events across this point")
    }
  }
}
