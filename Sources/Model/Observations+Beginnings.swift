extension Observations {
  /// The same with later beginnings of what several machines said, where the first line stands in the log of one whose
  /// clock is behind.
  ///
  /// Cells of such series hold the lines of all machines, and cannot be moved as one. But what a machine with a right
  /// clock says comes at its time: where something begins, after a silence as long as a clock is behind, with a line of
  /// that clock, what stands within that distance of it is taken to be of that clock alone.
  ///
  /// - Parameters:
  ///   - single: series that one clock wrote, which move as a whole.
  ///   - offset: how far ahead the clock behind a source is, nanoseconds; 0 where it is right, not known, or one of
  ///     several.
  public mutating func correctBeginnings(
    besides single: [SeriesKey: Int64], _ offset: (SourceName) -> Int64
  ) {
    for (key, cells) in series where key.scope.host.isEmpty && single[key] == nil {
      let late = beginnings(of: cells, key, offset)
      if late.isEmpty { continue }
      series[key] = Self.joined(
        cells.map { cell in
          late.first { $0.span.contains(cell.first) }.map { shifted(cell, key, by: $0.delay) } ?? cell
        }.sorted { $0.bucket < $1.bucket })
      correctLines(of: key, in: late, offset)
    }
  }

  /// Stretches that a clock wrote which is behind by `delay`.
  private typealias Late = (span: Range<Int64>, delay: Int64)

  private func beginnings(of cells: [Cell], _ key: SeriesKey, _ offset: (SourceName) -> Int64) -> [Late] {
    cells.indices.compactMap { i in
      let first = cells[i].first
      guard let line = sample(of: key, at: first)?.lines.first(where: { $0.time == first }) else {
        return nil
      }
      let delay = 0 &- offset(line.source)
      // Shards may claim any time: what wraps around is out of range.
      let (end, isBeyond) = first.addingReportingOverflow(delay)
      guard delay > 0, !isBeyond, i == 0 || first &- cells[i - 1].last >= delay else { return nil }
      return (first..<end, delay)
    }
  }

  private func window(of time: Int64, _ type: TypeKey) -> Int64 {
    evidenceCoarseness.window(
      time.dividedDown(by: bucketWidth).dividedDown(by: EvidenceKey.bucketsPerWindow), of: type)
  }

  private func sample(of key: SeriesKey, at time: Int64) -> EvidenceSample? {
    evidence[EvidenceKey(series: key, window: window(of: time, key.type))]
  }

  /// Lines of those stretches that the clocks wrote which are behind move with the cells.
  private mutating func correctLines(of key: SeriesKey, in late: [Late], _ offset: (SourceName) -> Int64) {
    for (span, delay) in late {
      let old = EvidenceKey(series: key, window: window(of: span.lowerBound, key.type))
      guard let sample = evidence.removeValue(forKey: old) else { continue }
      for line in sample.lines {
        var line = line
        if span.contains(line.time), offset(line.source) == 0 &- delay { line.time &+= delay }
        let place = EvidenceKey(series: key, window: window(of: line.time, key.type))
        let single = EvidenceSample(line)
        evidence[place] = evidence[place]?.merged(with: single) ?? single
      }
    }
  }
}
