import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateNormalise

/// A unit of work while it is read.
struct UnitPass: ~Copyable {
  private(set) var unit: WorkUnit
  var reader: SourceReader
  /// Diagnostics of the reader that sources before this one have told.
  private var told = 0

  init(_ unit: WorkUnit) {
    self.unit = unit
    reader = SourceReader(unit.file, range: unit.range)
  }

  /// Whether the range that is wanted begins with the source.
  var isAtBeginning: Bool { unit.wanted?.lowerBound ?? 0 == 0 }

  /// Whether anything is wanted of a source. Positions in a text that is not read in place are not those in the file:
  /// the first range has all of it.
  mutating func wants(_ source: OpenedSource) -> Bool {
    guard unit.wanted != nil, !source.isReadInPlace else { return true }
    guard isAtBeginning else { return false }
    unit.wanted = nil
    return true
  }

  /// What the reader has complained of since it was asked last.
  mutating func problems() -> [String] {
    defer { told = reader.diagnostics.count }
    return reader.diagnostics[told...].map(\.summary)
  }
}

/// A log while it is read.
struct LogPass {
  let source: OpenedSource
  let profile: SourceProfile
  /// Reads the states that the log holds beside its events, if there are any.
  var state: StateReader?
  private(set) var stretch: Stretch
  private(set) var clock = ClockWatch()
  var cutLines = 0
  /// The time of lines that state none, where one is assumed, nanoseconds.
  var assumed: Int64

  init(_ source: OpenedSource, _ profile: SourceProfile, _ state: StateReader?, _ unit: WorkUnit) {
    (self.source, self.profile, self.state) = (source, profile, state)
    stretch = Stretch(unit.wanted)
    assumed = (profile.facts.firstTime ?? source.modified ?? Instant(nanoseconds: 0)).nanoseconds
  }

  /// Leaves the rows of the range. Its clock is watched from before, the steps there being told with the range before.
  mutating func keepWanted(of batch: inout EventBatch, _ block: borrowing LineBlock) {
    stretch.see(block)
    let rows = stretch.wantedRows(of: batch, block)
    if rows.lowerBound > 0 {
      clock.observe(batch.rows[..<rows.lowerBound])
      clock.disownSteps()
    }
    clock.observe(batch.rows[rows])
    if rows.count < batch.rows.count { batch.rows = Array(batch.rows[rows]) }
  }
}
