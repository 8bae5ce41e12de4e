import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateNormalise
import ProximateObserve

/// One thread's share of the road from bytes to observations. Its buffers are used over and over.
struct Worker: ~Copyable {
  private let plan: WorkPlan
  private let observation: ObservationPlan
  private var sniffer: Sniffer
  private var normaliser: Normaliser
  private var observer: Observer
  private var block = LineBlock()
  private var batch = EventBatch()
  private var repetitions = RepeatedLines()
  private var diagnostics: [Diagnostic] = []
  /// Coverage of sources that are not analysed: duplicates and empty files.
  private var unread: [SourceName: SourceCoverage] = [:]
  /// What snapshots say.
  private var facts = StateFacts()
  /// What was observed before the observer was made that is at work, and by itself of sources for shards.
  private var settled: Observations?
  private var unsettled: [UnsettledSource] = []

  init(_ plan: WorkPlan, _ catalogue: FormatCatalogue, _ observation: ObservationPlan) {
    self.plan = plan
    self.observation = observation
    sniffer = Sniffer(catalogue)
    normaliser = Normaliser(catalogue, keepsAllFields: false)
    observer = Observer(observation)
  }

  /// What a worker hands over at its end.
  struct Yield: Sendable {
    var observations: Observations
    var diagnostics: [Diagnostic]
    var unsettled: [UnsettledSource] = []
  }

  /// Reads a unit from its first to its last line.
  mutating func work(on unit: WorkUnit) {
    guard !unit.file.isEmpty else {
      unread[SourceName(path: unit.file.name)] = .empty
      return
    }
    guard !unit.isSkipped else {
      skip(unit)
      return
    }
    var unit = unit
    var reader = SourceReader(unit.file, range: unit.range)
    var told = 0
    while let source = reader.nextSource() {
      var isNew = reader.nextBlock(into: &block, keepingFrom: block.lines.count)
      if let wanted = unit.wanted, !source.isReadInPlace {
        // Positions in the text are not those in the file: the first range has all of it.
        guard wanted.lowerBound == 0 else { continue }
        unit.wanted = nil
      }
      let profile = unit.profile ?? self.profile(of: source, unit.file)
      var state = unit.range == nil ? StateReader(block, source: source.name, context: profile.context) : nil
      if let snapshot = state, snapshot.form.isWhole {
        guard unit.wanted?.lowerBound ?? 0 == 0 else { continue }
        let problems = reader.diagnostics[told...].map(\.summary)
        told = reader.diagnostics.count
        read(snapshot, source.name, &reader, isNew, problems)
        continue
      }
      let isUnsettled = plan.keepsUnsettledApart && profile.isUnsettled
      if isUnsettled { setAside() }
      begin(source, profile, unit)
      var (cutLines, clock, stretch) = (0, ClockWatch(), Stretch(unit.wanted))
      if unit.wanted?.lowerBound ?? 0 > 0 { state = nil }
      var assumed = (profile.facts.firstTime ?? source.modified ?? Instant(nanoseconds: 0)).nanoseconds
      while isNew {
        normaliser.process(block, into: &batch)
        if plan.assumesTimes { batch.assumeTimes(&assumed) }
        if let window = plan.window, !unit.file.name.hasPrefix(SourceName.baselinePrefix) {
          batch.keepRows(within: window)
        }
        cutLines += batch.lineCounts[LineClass.oversize.rawValue]
        state?.read(block, lines: batch.consumedLines)
        if repetitions.mark(
          &batch, block, repeatedEnd: unit.repeatedBytes, counted: normaliser.countedBytes) > 0
        {
          batch.rows.removeAll { $0.lineClass == .duplicate }
        }
        stretch.see(block)
        let rows = stretch.wantedRows(of: batch, block)
        if rows.lowerBound > 0 {
          clock.observe(batch.rows[..<rows.lowerBound])
          clock.disownSteps()
        }
        clock.observe(batch.rows[rows])
        if rows.count < batch.rows.count { batch.rows = Array(batch.rows[rows]) }
        observer.observe(block, batch)
        isNew =
          !block.isLast && !normaliser.isFinished && (state != nil || !stretch.isOver(batch, block))
          && reader.nextBlock(into: &block, keepingFrom: batch.consumedLines)
      }
      diagnostics += SourceNotes.notes(on: source, cutLines: cutLines)
      var problems = reader.diagnostics[told...].map(\.summary) + unit.problems
      if !isUnsettled {
        problems += clock.problems
        diagnostics += clock.diagnostics(source.name)
      }
      told = reader.diagnostics.count
      observer.endRange(
        byteEnd: stretch.byteEnd ?? block.endOfRange,
        lines: stretch.lines(outOf: block.firstLine + block.rangeEnd),
        clocks: (max(clock.doubt, unit.clockDoubt), normaliser.clockPairs), problems: problems)
      if let state { facts.merge(state.facts(digest: Digest.sha256)) }
      if isUnsettled {
        unsettled.append(
          UnsettledSource(
            name: source.name,
            head: .init(
              profile, source.name, modified: unit.profile == nil ? source.modified : unit.file.modified),
            years: profile.yearReference, days: profile.dayReference, steps: Array(clock.toldSteps),
            observations: observed()))
      }
    }
    diagnostics += reader.diagnostics
  }

  /// Counts lines for the numbers of those that follow.
  private mutating func skip(_ unit: WorkUnit) {
    var coverage = SourceCoverage()
    let lines = unit.file.lines(before: unit.range?.upperBound ?? 0)
    coverage.skippedLines = lines ?? 0
    if lines == nil {
      coverage.problems.insert(
        "what lies before the time asked for could not be counted: line numbers leave it out")
    }
    let name = SourceName(path: unit.file.name)
    unread[name] = unread[name].map { $0.merged(with: coverage) } ?? coverage
  }

  /// What the observer has seen; a new one goes on.
  private mutating func observed() -> Observations {
    var done = Observer(observation)
    swap(&done, &observer)
    return done.finish()
  }

  /// Puts what was observed so far aside, so that what comes can be told from it.
  private mutating func setAside() {
    let seen = observed()
    if settled == nil { settled = seen } else { settled?.merge(seen) }
  }

  /// Reads a source that is a snapshot and no log.
  private mutating func read(
    _ snapshot: consuming StateReader, _ name: SourceName, _ reader: inout SourceReader, _ isFirst: Bool,
    _ problems: [String]
  ) {
    var coverage = SourceCoverage()
    var isNew = isFirst
    while isNew {
      let count = block.lines.count
      snapshot.read(block, lines: count)
      coverage.count(block)
      isNew = !block.isLast && reader.nextBlock(into: &block, keepingFrom: count)
    }
    coverage.ranges = [ReadRange(start: 0, end: block.endOfRange, lines: block.firstLine + block.rangeEnd)]
    coverage.eventsByFormat = [snapshot.form.format: coverage.lineCounts[LineClass.event.rawValue]]
    coverage.problems = Set(problems + snapshot.problems)
    unread[name] = unread[name].map { $0.merged(with: coverage) } ?? coverage
    facts.merge(snapshot.facts(digest: Digest.sha256))
  }

  /// Counts the lines of a file that another file repeats.
  mutating func count(duplicate file: InputFile) {
    var reader = SourceReader(file)
    while let source = reader.nextSource() {
      var lines = 0
      var state: StateReader?
      while reader.nextBlock(into: &block, keepingFrom: block.lines.count) {
        // An empty listing says of which kind there is none: its name tells more than its text.
        if lines == 0 { state = StateReader(block, source: source.name) }
        state?.read(block, lines: block.lines.count)
        lines += block.lines.count
      }
      if let state { facts.merge(state.facts(digest: Digest.sha256)) }
      unread[source.name] = SourceCoverage(
        duplicate: lines, bytes: block.endOfRange,
        of: (file.isBeginning ? "the beginning of " : "") + (file.duplicateOf ?? ""))
    }
    diagnostics += reader.diagnostics
  }

  /// The observations of all units so far; those of the next ones are by themselves.
  mutating func take() -> Yield {
    var observations = observed()
    if let settled { observations.merge(settled) }
    observations.sources.merge(unread) { $0.merged(with: $1) }
    observations.facts.merge(facts)
    defer { (unread, facts, diagnostics, settled, unsettled) = ([:], StateFacts(), [], nil, []) }
    return Yield(observations: observations, diagnostics: diagnostics, unsettled: unsettled)
  }

  private mutating func profile(of source: OpenedSource, _ file: InputFile) -> SourceProfile {
    if block.lines.isEmpty { return SourceProfile(formats: []) }
    let seen = sniffer.profile(of: block, name: source.name, forced: plan.forcedFormat)
    var profile = plan.reading.settle(seen, of: source.name, path: file.path, modified: source.modified)
    if plan.keepsUnsettledApart {
      profile.anchorYears(at: profile.yearlessTime(in: block, sniffer.catalogue))
    }
    return profile
  }

  private mutating func begin(_ source: OpenedSource, _ profile: SourceProfile, _ unit: WorkUnit) {
    let start = unit.range?.lowerBound ?? 0
    normaliser.begin(profile, startsInside: start > 0, counting: unit.wanted ?? 0..<UInt64.max)
    repetitions.begin(dayUncertainty: profile.dayReference?.uncertainty ?? 0)
    observer.begin(source.name, context: profile.context, rangeStart: start, timeBasis: profile.timeBasis)
  }
}

extension SourceCoverage {
  /// Lines of a snapshot: what is not blank tells something.
  fileprivate mutating func count(_ block: borrowing LineBlock) {
    for line in block.lines {
      let text = block.bytes[Int(line.start)..<Int(line.end)]
      let isBlank = text.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      lineCounts[(isBlank ? LineClass.blank : .event).rawValue] += 1
    }
  }

  /// A source of no bytes.
  fileprivate static var empty: SourceCoverage {
    var coverage = SourceCoverage()
    coverage.ranges = [ReadRange(start: 0, end: 0, lines: 0)]
    return coverage
  }

  /// A source that repeats another byte for byte: all its lines are duplicates.
  init(duplicate lines: Int, bytes: UInt64, of original: String) {
    self.init()
    ranges = [ReadRange(start: 0, end: bytes, lines: lines)]
    lineCounts[LineClass.duplicate.rawValue] = lines
    problems = ["the same as \(original), counted once"]
  }
}

extension EventBatch {
  /// Leaves the events of a stretch of time, and those that state no time; lines stay counted.
  fileprivate mutating func keepRows(within window: Interval) {
    let (start, end) = (window.start.nanoseconds, window.end.nanoseconds)
    rows.removeAll { $0.time != EventRow.noTime && ($0.time < start || $0.time > end) }
  }
}

extension LineBlock {
  /// Where the lines that belong to the range end, a position in the source.
  fileprivate var endOfRange: UInt64 {
    rangeEnd < lines.count
      ? byteOffset + UInt64(lines[rangeEnd].start) : byteOffset + UInt64(bytes.count) + droppedBytes
  }
}
