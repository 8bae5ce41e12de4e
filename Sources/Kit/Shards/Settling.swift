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
  /// Files that have the content of others.
  private let originals: Originals
  /// Sentences to be told of files.
  private var problems: [String: [String]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Files without a byte.
  let empty: [InputFile]

  /// Looks at all files, in the order of their names.
  init(_ files: [FileIndex], _ options: AnalyzerOptions, _ knowledge: KnowledgeBase) {
    originals = Originals(files)
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
    var longest: [ArraySlice<UInt128>: (file: FileIndex, text: FilePart)] = [:]
    let candidates = files.filter { $0.isWhole && !$0.hasUnread }.compactMap { file in
      file.text.map { (file: file, text: $0) }
    }
    for (file, text) in candidates {
      for count in 1..<(text.sum.stretches.count + 1) {
        let beginning = text.sum.stretches[..<count]
        if longest[beginning].map({ $0.text.size < text.size }) ?? true { longest[beginning] = (file, text) }
      }
    }
    for (file, text) in candidates {
      let beginning = text.sum.beginning(ofBytes: text.size)
      guard !beginning.isEmpty, let (other, whole) = longest[beginning], whole.size > text.size,
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
  private func drop(_ share: inout FileShare, as original: Originals.Original) {
    var rest = Observations(bucketWidth: share.observations.bucketWidth, bounds: share.observations.bounds)
    rest.facts = share.observations.facts
    for observations in [share.observations] + share.unsettled.map(\.observations) {
      for (name, coverage) in observations.sources {
        rest.sources[name] = SourceCoverage(
          duplicate: coverage.lines, bytes: coverage.ranges.last?.end ?? 0, of: original.name(of: name.member)
        )
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
