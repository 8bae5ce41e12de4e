import ProximateDiagnostics
import ProximateModel

/// What takes more than one file to decide.
struct Settling {
  let bucketWidth: Int64
  /// Files that have the content of another, and that one.
  private let originals: [String: String]

  /// Looks at all files, in the order of their names.
  init(_ files: [FileIndex]) {
    originals = Self.originals(files)
    let times = files.filter { [originals] in originals[$0.name] == nil }.flatMap(\.facts.times)
    bucketWidth = WorkPlan.bucketWidth(of: Survey.span(of: times.map { Instant(nanoseconds: $0) }))
  }

  /// Of files with the same bytes all but the first.
  private static func originals(_ files: [FileIndex]) -> [String: String] {
    struct Content: Hashable {
      var size: UInt64
      var sum: ContentSum
    }
    var firsts: [Content: String] = [:]
    var originals: [String: String] = [:]
    for file in files where file.isWhole && file.facts.size > 0 {
      let content = Content(size: file.facts.size, sum: file.content)
      if let first = firsts[content] { originals[file.name] = first } else { firsts[content] = file.name }
    }
    return originals
  }

  /// Makes of a file's share what the whole of the logs makes of it.
  func settle(_ share: inout FileShare) {
    if let original = originals[share.index.name] { drop(&share, as: original) }
    share.observations.widenBuckets(by: bucketWidth / share.observations.bucketWidth)
    share.observations.rebound(to: ObservationBounds())
  }

  /// Leaves of a file that repeats another what it was, and what it says of states.
  private func drop(_ share: inout FileShare, as original: String) {
    var rest = Observations(bucketWidth: share.observations.bucketWidth, bounds: share.observations.bounds)
    rest.facts = share.observations.facts
    for (name, coverage) in share.observations.sources {
      rest.sources[name] = SourceCoverage(
        duplicate: coverage.lines, bytes: coverage.ranges.last?.end ?? 0, of: original)
    }
    share.observations = rest
  }
}
