import ProximateModel

/// When users felt something or errors burst: the messages before that are the ones worth keeping.
struct Trouble {
  /// Starts in order.
  private let starts: [Int64]

  init(_ findings: [Finding]) {
    let grave = findings.filter { $0.nature == .impact || $0.type == "errors.burst" }
    starts = Set(grave.map(\.interval.start.nanoseconds)).sorted()
  }

  /// At most so many messages with all that is known of each of them: those that came before trouble, then the others,
  /// the most surprising first.
  func nearest(_ candidates: [Candidate], most: Int) -> ArraySlice<Candidate> {
    let near = Set(candidates.filter { isBefore($0.finding) }.compactMap { $0.source?.type })
    let ordered = candidates.sorted { a, b in
      let (x, y) = (
        a.source.map { near.contains($0.type) } ?? false, b.source.map { near.contains($0.type) } ?? false
      )
      return x != y ? x : Candidate.isOrdered(a, b)
    }
    return ordered.prefix(most)
  }

  private func isBefore(_ finding: Finding) -> Bool {
    let start = finding.interval.start.nanoseconds
    return starts.contains { trouble in
      let lead = start.distance(before: trouble)
      return lead <= Calibration.before && lead >= -Calibration.after
    }
  }
}
