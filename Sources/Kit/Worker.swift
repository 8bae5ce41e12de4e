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
    if unit.file.isEmpty {
      unread[SourceName(path: unit.file.name)] = .empty
    } else if unit.isSkipped {
      skip(unit)
    } else {
      var pass = UnitPass(unit)
      while let source = pass.reader.nextSource() { read(source, &pass) }
      diagnostics += pass.reader.diagnostics
    }
  }

  private mutating func read(_ source: OpenedSource, _ pass: inout UnitPass) {
    let isNew = pass.reader.nextBlock(into: &block, keepingFrom: block.lines.count)
    guard pass.wants(source) else { return }
    let profile = pass.unit.profile ?? self.profile(of: source, pass.unit.file)
    let state =
      pass.unit.range == nil ? StateReader(block, source: source.name, context: profile.context) : nil
    if let state, state.form.isWhole {
      guard pass.isAtBeginning else { return }
      read(state, source.name, &pass.reader, isNew, pass.problems())
    } else {
      read(source, profile, pass.isAtBeginning ? state : nil, &pass, isNew)
    }
  }

  /// Reads a source that is a log.
  private mutating func read(
    _ source: OpenedSource, _ profile: SourceProfile, _ state: StateReader?, _ pass: inout UnitPass,
    _ isFirst: Bool
  ) {
    let isUnsettled = plan.keepsUnsettledApart && profile.isUnsettled
    if isUnsettled { setAside() }
    begin(source, profile, pass.unit)
    var log = LogPass(source, profile, state, pass.unit)
    var isNew = isFirst
    while isNew {
      readBlock(&log, pass.unit)
      isNew =
        !block.isLast && !normaliser.isFinished && (log.state != nil || !log.stretch.isOver(batch, block))
        && pass.reader.nextBlock(into: &block, keepingFrom: batch.consumedLines)
    }
    end(log, &pass, isUnsettled)
    if isUnsettled { setApart(log, pass.unit) }
  }

  private mutating func readBlock(_ log: inout LogPass, _ unit: WorkUnit) {
    if !unit.continuation.isEmpty { block.finishLastLine(with: unit.continuation) }
    normaliser.process(block, into: &batch)
    if plan.assumesTimes { batch.assumeTimes(&log.assumed) }
    if let window = plan.window, !unit.file.name.hasPrefix(SourceName.baselinePrefix) {
      batch.keepRows(within: window)
    }
    log.cutLines += batch.lineCounts[LineClass.oversize.rawValue]
    log.state?.read(block, lines: batch.consumedLines)
    let repeated = repetitions.mark(
      &batch, block, repeatedEnd: unit.repeatedBytes, counted: normaliser.countedBytes)
    if repeated > 0 { batch.rows.removeAll { $0.lineClass == .duplicate } }
    log.keepWanted(of: &batch, block)
    observer.observe(block, batch)
  }

  /// Hands over what is known of a log at its end. What is not settled yet tells of its clock later.
  private mutating func end(_ log: LogPass, _ pass: inout UnitPass, _ isUnsettled: Bool) {
    diagnostics += SourceNotes.notes(on: log.source, cutLines: log.cutLines)
    var problems = pass.problems() + pass.unit.problems + SourceNotes.guesses(in: log.profile)
    if block.borrowedBytes > 0 {
      problems.append("its last line goes on in the file that was written after it, and was read whole")
    }
    if !isUnsettled {
      problems += log.clock.problems
      diagnostics += log.clock.diagnostics(log.source.name)
    }
    observer.endRange(
      byteEnd: log.stretch.byteEnd ?? block.endOfRange,
      lines: log.stretch.lines(outOf: block.firstLine + block.rangeEnd),
      clocks: (max(log.clock.doubt, pass.unit.clockDoubt), normaliser.clockPairs), problems: problems)
    if let state = log.state { facts.merge(state.facts(digest: Digest.sha256)) }
  }

  private mutating func setApart(_ log: LogPass, _ unit: WorkUnit) {
    let modified = unit.profile == nil ? log.source.modified : unit.file.modified
    unsettled.append(
      UnsettledSource(
        name: log.source.name, head: .init(log.profile, log.source.name, modified: modified),
        years: log.profile.yearReference, days: log.profile.dayReference,
        steps: Array(log.clock.toldSteps), observations: observed()))
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
      let original = source.name.member.flatMap { file.originals[$0] } ?? file.duplicateOf ?? ""
      unread[source.name] = SourceCoverage(
        duplicate: lines, bytes: block.endOfRange,
        of: (file.isBeginning ? "the beginning of " : "") + original)
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
    let seen = sniffer.profile(
      of: block, name: source.name, modified: source.modified, forced: plan.forcedFormat)
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
      ? byteOffset + UInt64(lines[rangeEnd].start) : byteOffset + UInt64(ownEnd) + droppedBytes
  }
}
