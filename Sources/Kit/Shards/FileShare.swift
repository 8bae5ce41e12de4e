import ProximateDiagnostics
import ProximateModel

/// What a shard holds of one file: all of it, or of the ranges of bytes that were read.
struct FileShare: Sendable {
  /// What a merge and a listing need to know of it.
  var index: FileIndex
  /// What was observed, in the narrow buckets and with the wide bounds of `ObservationBounds.sharded`.
  var observations: Observations
  /// Sources that other files may tell the years or days of.
  var unsettled: [UnsettledSource] = []
  /// Messages to people.
  var messages: Set<Diagnostic>

  /// The share of both, which must be of the same file and have no byte in common.
  mutating func merge(_ other: consuming FileShare) throws(Diagnostic) {
    try index.merge(other.index)
    messages.formUnion(other.messages)
    for source in other.unsettled {
      guard let same = unsettled.firstIndex(where: { $0.name == source.name }) else {
        unsettled.append(source)
        continue
      }
      let mine = unsettled[same]
      guard (mine.head, mine.years, mine.days) == (source.head, source.years, source.days) else {
        throw .changedBetweenShards(index.name)
      }
      unsettled[same] = mine.merged(with: source)
      unsettled[same].observations.joinSections(isCut: index.facts.isCut)
    }
    unsettled.sort { $0.name < $1.name }
    observations.merge(other.observations)
    observations.joinSections(isCut: index.facts.isCut)
  }
}

/// What is known of a share without its observations.
struct FileIndex: Sendable, Hashable {
  /// `SourceName.path` of its sources.
  var name: String
  /// What every share of the file has to agree on.
  var facts: FileFacts
  /// Bytes as stored that were read, in order, no two of them neighbours.
  var ranges: [Range<UInt64>]
  /// A sum over those bytes.
  var content = ContentSum()
  /// What a wrapped file holds, when all of it could be read.
  var parts: [FilePart] = []
  /// Physical lines.
  var lines = 0
  /// Cells of series.
  var cells = 0
  /// Whether some of the ranges were given up without being read.
  var hasUnread = false

  init(name: String, facts: FileFacts, ranges: [Range<UInt64>]) {
    (self.name, self.facts, self.ranges) = (name, facts, ranges)
  }

  /// The one order of entries: by name, then by place.
  func precedes(_ other: FileIndex) -> Bool {
    if name != other.name { return name.utf8.lexicographicallyPrecedes(other.name.utf8) }
    return (ranges[0].lowerBound, ranges[0].upperBound) < (
      other.ranges[0].lowerBound, other.ranges[0].upperBound
    )
  }

  /// Whether every byte of the file is accounted for.
  var isWhole: Bool { ranges == [0..<facts.size] }

  /// The text of a file that is no archive.
  var text: FilePart? {
    facts.kind == .plain ? FilePart(size: facts.size, sum: content) : parts.first { $0.member == nil }
  }

  /// Stretches of the file that no share has.
  var gaps: [Range<UInt64>] {
    var gaps: [Range<UInt64>] = []
    var next: UInt64 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next..<range.lowerBound) }
      next = range.upperBound
    }
    if next < facts.size { gaps.append(next..<facts.size) }
    return gaps
  }

  mutating func merge(_ other: FileIndex) throws(Diagnostic) {
    guard let facts = facts.merged(with: other.facts) else { throw .changedBetweenShards(name) }
    self.facts = facts
    hasUnread = hasUnread || other.hasUnread
    ranges = try Self.united(ranges, other.ranges, name)
    content.merge(other.content)
    if parts.isEmpty { parts = other.parts }
    lines += other.lines
    cells += other.cells
  }

  /// Both lists as one; neighbours become one range. An empty file's range is empty, and may be there once too.
  private static func united(_ a: [Range<UInt64>], _ b: [Range<UInt64>], _ name: String) throws(Diagnostic)
    -> [Range<UInt64>]
  {
    var result: [Range<UInt64>] = []
    for range in (a + b).sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      guard let last = result.last, range.lowerBound <= last.upperBound else {
        result.append(range)
        continue
      }
      if range.lowerBound < last.upperBound || range.isEmpty || last.isEmpty {
        throw .overlappingShards(name, max(range.lowerBound, last.lowerBound))
      }
      result[result.count - 1] = last.lowerBound..<range.upperBound
    }
    return result
  }
}

extension ObservationBounds {
  /// Bounds for observations in buckets that may be made six times as wide after the merge: six times as many cells
  /// and samples. So no share gives up detail that the whole of the logs would have kept, whatever width is chosen.
  static var sharded: ObservationBounds {
    var bounds = ObservationBounds()
    bounds.cells *= 6
    bounds.templateCells *= 6
    bounds.measureCells *= 6
    bounds.quantileCells *= 6
    bounds.samples *= 6
    return bounds
  }
}

extension Observations {
  /// Joins the ranges of sources as a reader that reads a section from end to end tells them.
  mutating func joinSections(isCut: Bool) {
    for (name, coverage) in sources {
      var joined: [ReadRange] = []
      for range in coverage.ranges {
        if let last = joined.last,
          !isCut || last.start / WorkUnit.rangeBytes == range.start / WorkUnit.rangeBytes
        {
          joined[joined.count - 1].end = max(last.end, range.end)
          joined[joined.count - 1].lines += range.lines
        } else {
          joined.append(range)
        }
      }
      sources[name]?.ranges = joined
    }
  }
}
