import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel

/// What takes more than one file to decide.
struct Settling {
  let bucketWidth: Int64
  private let reading: ReadingRules
  /// The length of slots that units are counted in.
  private let slots: [TypeKey: Int64]
  /// Files that have the content of another, and that one.
  private let originals: [String: String]
  /// Sentences to be told of files.
  private var problems: [String: [String]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Files without a byte.
  let empty: [InputFile]

  /// Looks at all files, in the order of their names.
  init(_ files: [FileIndex], _ options: AnalyzerOptions, _ knowledge: KnowledgeBase) {
    originals = Self.originals(files)
    let singles = files.filter { [originals] in originals[$0.name] == nil }
    let times = singles.flatMap(\.facts.times)
    let span = Survey.span(of: times)
    bucketWidth = WorkPlan.bucketWidth(of: span)
    reading = ReadingRules(options, dated: span, bulk: Survey.bulk(of: times))
    slots = knowledge.unitSlots
    empty = files.filter { $0.facts.size == 0 && $0.facts.kind == .plain }.map(\.file)
    noteGaps(files)
    noteBeginnings(singles)
    noteUncompared(singles)
  }

  /// Of files with the same bytes all but the first.
  private static func originals(_ files: [FileIndex]) -> [String: String] {
    struct Content: Hashable {
      var isBaseline: Bool
      var size: UInt64
      var sum: ContentSum
    }
    var firsts: [Content: String] = [:]
    var originals: [String: String] = [:]
    for file in files where file.isWhole && !file.hasUnread && file.facts.size > 0 {
      // History and incident are discovered apart from one another.
      let content = Content(
        isBaseline: file.name.hasPrefix(SourceName.baselinePrefix), size: file.facts.size, sum: file.content)
      if let first = firsts[content] { originals[file.name] = first } else { firsts[content] = file.name }
    }
    return originals
  }

  private mutating func noteGaps(_ files: [FileIndex]) {
    for file in files {
      for gap in file.gaps {
        let sentence = "bytes \(gap.lowerBound) to \(gap.upperBound) of \(file.facts.size) are in no shard"
        problems[file.name, default: []].append(sentence)
        diagnostics.append(
          Diagnostic(
            .warning, "S132", sentence, at: Place(file: file.name),
            help: "make the missing shards and merge them too"))
      }
    }
  }

  /// A copy of a log from before it went on cannot be told from a log that goes on otherwise by half of it.
  private mutating func noteBeginnings(_ files: [FileIndex]) {
    var longest: [ArraySlice<UInt128>: FileIndex] = [:]
    let candidates = files.filter { $0.facts.kind == .plain && $0.isWhole && !$0.hasUnread }
    for file in candidates {
      for count in 1..<(file.content.stretches.count + 1) {
        let beginning = file.content.stretches[..<count]
        if longest[beginning].map({ $0.facts.size < file.facts.size }) ?? true { longest[beginning] = file }
      }
    }
    for file in candidates {
      let beginning = file.content.beginning(ofBytes: file.facts.size)
      guard !beginning.isEmpty, let other = longest[beginning], other.facts.size > file.facts.size,
        other.name.hasPrefix(SourceName.baselinePrefix) == file.name.hasPrefix(SourceName.baselinePrefix)
      else { continue }
      problems[file.name, default: []].append(
        "it begins as \(other.name) does: if it is a copy from before that went on, its lines count twice")
    }
  }

  /// Of files of one log, rotated one after the other, each should have been compared with the one before it, which
  /// only its own shard can do.
  private mutating func noteUncompared(_ files: [FileIndex]) {
    let byName = Dictionary(files.map { ($0.name, $0.facts) }) { first, _ in first }
    for pair in RotationSet.neighbours(of: files.map(\.file)) {
      guard let newer = byName[pair.newer.name], let older = byName[pair.older.name],
        newer.comparedWith != pair.older.name, newer.mayRepeat(older)
      else { continue }
      problems[pair.newer.name, default: []].append(
        "its beginning was not compared with the end of \(pair.older.name), which was read elsewhere: lines that are "
          + "in both count twice")
    }
  }

  /// Makes of a file's share what the whole of the logs makes of it.
  func settle(_ share: inout FileShare) {
    if let original = originals[share.index.name] {
      drop(&share, as: original)
    }
    for source in share.unsettled {
      let (observations, messages) = source.settled(by: reading, slots: slots)
      share.observations.merge(observations)
      share.messages.formUnion(messages)
    }
    share.unsettled = []
    note(&share)
    share.observations.widenBuckets(by: bucketWidth / share.observations.bucketWidth)
    share.observations.rebound(to: ObservationBounds())
  }

  /// Adds what there is to tell of the file to each of its sources.
  private func note(_ share: inout FileShare) {
    guard let problems = problems[share.index.name] else { return }
    if share.observations.sources.isEmpty {
      share.observations.sources[SourceName(path: share.index.name)] = SourceCoverage()
    }
    for name in share.observations.sources.keys {
      share.observations.sources[name]?.problems.formUnion(problems)
    }
  }

  /// Leaves of a file that repeats another what it was, and what it says of states.
  private func drop(_ share: inout FileShare, as original: String) {
    var rest = Observations(bucketWidth: share.observations.bucketWidth, bounds: share.observations.bounds)
    rest.facts = share.observations.facts
    for observations in [share.observations] + share.unsettled.map(\.observations) {
      for (name, coverage) in observations.sources {
        rest.sources[name] = SourceCoverage(
          duplicate: coverage.lines, bytes: coverage.ranges.last?.end ?? 0, of: original)
      }
    }
    (share.observations, share.unsettled) = (rest, [])
  }
}

extension FileIndex {
  /// The file as far as it is known without being there.
  fileprivate var file: InputFile {
    let kind: InputFile.Kind =
      switch facts.kind {
      case .plain: .plain
      case .gzip: .gzip
      case .compressed: .compressed
      case .archive: .archive
      }
    return InputFile(
      name: name, location: FilePath(name), size: facts.size,
      modified: Instant(nanoseconds: facts.modified), kind: kind)
  }
}
