import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// What every worker must agree on before the first line is counted: the units of work, how each source is read,
/// what years are told from, and the width of buckets. A function of the set of input files.
struct WorkPlan: Sendable {
  /// Work, longest first.
  let units: [WorkUnit]
  /// Duplicates of other files: their lines are counted as such and not analysed.
  let duplicates: [InputFile]
  let reading: ReadingRules
  /// Whether lines without a time have that of the line above.
  let assumesTimes: Bool
  /// Whether sources that other files may tell the years or days of are observed by themselves.
  let keepsUnsettledApart: Bool
  /// Logs whose zone-less times are probably not UTC.
  let suspected: [Diagnostic]
  /// Whether there is anything to read.
  var hasBytes: Bool { !duplicates.isEmpty || units.contains { !$0.file.isEmpty } }
  /// The format that all sources are read with, an index into the knowledge base's; nil: each is recognised.
  let forcedFormat: Int?
  /// What is looked at; nil: everything.
  let window: Interval?
  /// Nanoseconds: 10 s, or 60 s when the logs span more than two days.
  let bucketWidth: Int64

  private static let narrowBucket: Int64 = 10_000_000_000
  private static let wideBucket: Int64 = 60_000_000_000
  private static let narrowSpan = 2 * 86_400.0

  /// Looks at the head (and the tail, where it can be reached) of every file.
  ///
  /// - Throws: C203 when the options name a format that does not exist.
  init(
    _ inputs: Inputs, _ catalogue: FormatCatalogue, _ options: AnalyzerOptions, _ knowledge: KnowledgeBase
  ) async throws(Diagnostic) {
    let forced = try knowledge.formatIndex(options.inputFormat)
    forcedFormat = forced
    duplicates = inputs.files.filter { $0.duplicateOf != nil }
    window = options.window
    let survey = await Survey(
      inputs.files.filter { $0.duplicateOf == nil }, catalogue, forced: forced, jobs: options.jobs)
    let span = Survey.span(of: survey.times).map { options.window?.common(with: $0) ?? $0 }
    bucketWidth = Self.bucketWidth(of: span)
    let reading = ReadingRules(options, dated: span, bulk: Survey.bulk(of: survey.times))
    self.reading = reading
    let repeated = await survey.repeatedBytes(jobs: options.jobs)
    assumesTimes = options.assumesTimes
    keepsUnsettledApart = false
    let made = Self.units(
      survey, reading, (repeated, survey.continuations(beside: repeated)), mayCut: !options.assumesTimes
    ) { file, profile in
      guard options.seeksTime, let window = options.window, !file.name.hasPrefix(SourceName.baselinePrefix)
      else {
        return nil
      }
      return TimeSeek(file, profile, catalogue).range(within: window)
    }
    suspected = made.suspected
    // Longest first, so that the last worker is not left alone with a big file; no result depends on it.
    units = made.units.sorted { ($1.bytes, $0.file.name) < ($0.bytes, $1.file.name) }
  }

  /// For shards: each file by itself, in narrow buckets.
  ///
  /// - Parameter rotation: what stands beside the files.
  init(
    sharding survey: Survey, _ rotation: ShardRotation, forcedFormat: Int?, _ options: AnalyzerOptions
  ) {
    self.forcedFormat = forcedFormat
    duplicates = []
    window = nil
    bucketWidth = Self.narrowBucket
    reading = ReadingRules(options, dated: nil, bulk: nil)
    assumesTimes = false
    keepsUnsettledApart = true
    let seams = (rotation.repeatedBytes, rotation.continuations)
    (units, suspected) = Self.units(survey, reading, seams, mayCut: true)
  }

  /// 10 s, or 60 s when the logs span more than two days.
  static func bucketWidth(of span: Interval?) -> Int64 {
    (span?.seconds ?? 0) > narrowSpan ? wideBucket : narrowBucket
  }

  private static func units(
    _ survey: Survey, _ reading: ReadingRules,
    _ seams: (repeated: [String: UInt64], continuations: [String: [UInt8]]), mayCut: Bool,
    sought: (InputFile, SourceProfile) -> Range<UInt64>? = { _, _ in nil }
  ) -> (units: [WorkUnit], suspected: [Diagnostic]) {
    var suspected: [Diagnostic] = []
    let units = survey.looks.flatMap { look in
      var profile = look.profile.map {
        reading.settle(
          $0, of: SourceName(path: look.file.name), path: look.file.path, modified: look.file.modified)
      }
      profile?.anchorYears(at: look.yearlessTime)
      var unit = WorkUnit(file: look.file, profile: profile)
      unit.repeatedBytes = seams.repeated[look.file.name] ?? 0
      unit.continuation = seams.continuations[look.file.name] ?? []
      if let profile, let offset = ZoneSuspicion.offset(of: look, profile) {
        suspected.append(ZoneSuspicion.diagnostic(offset, look.file.name))
        unit.problems = [ZoneSuspicion.sentence(offset)]
        unit.clockDoubt = Int64(abs(offset)) * 1_000_000_000
      }
      let isDivisible = look.isDivisible && mayCut && !(profile?.needsOrder(look.times) ?? false)
      if isDivisible, let profile, let range = sought(look.file, profile) {
        unit.sought = range
        unit.problems += [unit.unreadBytes].compactMap { $0 }
      }
      return unit.parts(isDivisible: isDivisible)
    }
    return (units, suspected)
  }
}

extension AnalyzerOptions {
  /// What `since` and `until` leave; nil when they leave everything.
  fileprivate var window: Interval? {
    guard since != nil || until != nil else { return nil }
    return Interval(start: since ?? .distantPast, end: until ?? .distantFuture)
  }
}

extension Interval {
  /// What both have in common; the other one when they have nothing.
  fileprivate func common(with other: Interval) -> Interval {
    guard overlaps(other) else { return other }
    return Interval(start: max(start, other.start), end: min(end, other.end))
  }
}

extension SourceProfile {
  /// Whether the order of its lines tells which of two hours is meant: clocks went back while it was written.
  fileprivate func needsOrder(_ times: [Instant]) -> Bool {
    guard facts.isZoneless, let zone, let first = times.min(), let last = times.max() else { return false }
    return zone.setsBack(between: first.nanoseconds, and: last.nanoseconds)
  }
}
