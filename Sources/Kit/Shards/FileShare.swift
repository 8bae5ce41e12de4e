import ProximateDiagnostics
import ProximateModel

/// What a shard holds of one file: all of it, or of the ranges of bytes that were read.
struct FileShare: Sendable {
  /// What a merge and a listing need to know of it.
  var index: FileIndex
  /// What was observed, in the narrow buckets and with the wide bounds of `ObservationBounds.sharded`.
  var observations: Observations
  /// Messages to people.
  var messages: Set<Diagnostic>

  /// The share of both, which must be of the same file and have no byte in common.
  mutating func merge(_ other: consuming FileShare) throws(Diagnostic) {
    try index.merge(other.index)
    observations.merge(other.observations)
    observations.joinSections(isCut: index.facts.isCut)
    messages.formUnion(other.messages)
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
  /// Physical lines.
  var lines = 0
  /// Cells of series.
  var cells = 0

  /// Whether every byte of the file was read.
  var isWhole: Bool { ranges == [0..<facts.size] }

  mutating func merge(_ other: FileIndex) throws(Diagnostic) {
    guard facts == other.facts else { throw .changedBetweenShards(name) }
    ranges = try Self.united(ranges, other.ranges, name)
    content.merge(other.content)
    lines += other.lines
    cells = max(cells, other.cells)
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

/// What is known of a file from looking at its head, its tail and its directory: what decisions need that more than
/// one file takes part in.
struct FileFacts: Sendable, Hashable {
  /// Bytes as stored.
  var size: UInt64
  /// Last write, nanoseconds.
  var modified: Int64
  /// Whether it lies there as text, and what else it is.
  var kind: Kind
  /// Times with a year seen at its head and its tail, nanoseconds.
  var times: [Int64] = []
  /// Whether it is read in sections of `WorkUnit.rangeBytes`, each of which begins anew.
  var isCut = false
  /// The file rotated before it, by name, when their texts were compared.
  var comparedWith: String?

  /// How it is stored.
  enum Kind: UInt8, Sendable { case plain, gzip, compressed, archive }
}

extension ObservationBounds {
  /// Bounds for observations in buckets that may be made six times as wide after the merge: six times as many cells
  /// and samples. So no share gives up detail that the whole of the logs would have kept, whatever width is chosen.
  static var sharded: ObservationBounds {
    var bounds = ObservationBounds()
    bounds.cells *= 6
    bounds.templateCells *= 6
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
