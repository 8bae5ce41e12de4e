extension Observations {
  /// The same at other times: what would have been observed had every time been read so.
  ///
  /// - Parameters:
  ///   - shift: how far a time moves, nanoseconds, whole days; the same for all times of a day.
  ///   - slots: the lengths of slots that units are counted in, nanoseconds.
  /// - Returns: whether it could be done exactly; not when the events of one bucket move differently.
  public mutating func shiftTimes(slots: [TypeKey: Int64], _ shift: (Int64) -> Int64) -> Bool {
    var isExact = true
    for (key, cells) in series {
      for cell in cells where shift(cell.first) != shift(cell.last) { isExact = false }
      series[key] = Self.joined(cells.map { shifted($0, key, shift) }.sorted { $0.bucket < $1.bucket })
    }
    for (key, cells) in levels {
      levels[key] = LevelCell.joined(cells.map { shifted($0, key, shift) }.sorted { $0.bucket < $1.bucket })
    }
    if !shiftQuantiles(shift) { isExact = false }
    for (key, run) in marks {
      marks[key] = run.map { mark in
        var mark = mark
        mark.time &+= shift(mark.time)
        return mark
      }.sorted()
    }
    sightings.shiftTimes { shift($1) }
    shiftUnits(slots, shift)
    shiftEvidence(shift)
    for (name, coverage) in sources {
      sources[name]?.firstTime = coverage.firstTime.map { $0 &+ shift($0) }
      sources[name]?.lastTime = coverage.lastTime.map { $0 &+ shift($0) }
    }
    return isExact
  }

  /// A cell of a series at a time that is later by so many nanoseconds.
  func shifted(_ cell: Cell, _ key: SeriesKey, by nanoseconds: Int64) -> Cell {
    shifted(cell, key) { _ in nanoseconds }
  }

  private func shifted(_ old: Cell, _ key: SeriesKey, _ shift: (Int64) -> Int64) -> Cell {
    var cell = old
    cell.bucket = moved(cell.bucket, by: shift(cell.first), of: key.type)
    (cell.first, cell.last) = (cell.first &+ shift(cell.first), cell.last &+ shift(cell.last))
    return cell
  }

  private func shifted(_ old: LevelCell, _ key: SeriesKey, _ shift: (Int64) -> Int64) -> LevelCell {
    var cell = old
    cell.bucket = moved(cell.bucket, by: shift(cell.first), of: key.type)
    (cell.first, cell.last) = (cell.first &+ shift(cell.first), cell.last &+ shift(cell.last))
    return cell
  }

  private func moved(_ bucket: Int64, by nanoseconds: Int64, of type: TypeKey) -> Int64 {
    TimeGrid.aligned(bucket &+ nanoseconds / bucketWidth, to: resolution(of: type))
  }

  private mutating func shiftUnits(_ slots: [TypeKey: Int64], _ shift: (Int64) -> Int64) {
    let old = units
    units = [:]
    for (key, sketch) in old {
      var place = key
      if let length = slots[key.series.type], length > 0 {
        place.slot &+= shift(key.slot &* length) / length
      }
      units[place] = units[place]?.merged(with: sketch) ?? sketch
    }
  }

  private mutating func shiftEvidence(_ shift: (Int64) -> Int64) {
    let old = evidence
    evidence = [:]
    for (key, sample) in old {
      // A clock moves some lines of a window into the next one, where they are looked for.
      for line in sample.lines {
        var line = line
        line.time &+= shift(line.time)
        let window = line.time.dividedDown(by: bucketWidth).dividedDown(by: EvidenceKey.bucketsPerWindow)
        let place = EvidenceKey(
          series: key.series, window: evidenceCoarseness.window(window, of: key.series.type))
        let single = EvidenceSample(line)
        evidence[place] = evidence[place]?.merged(with: single) ?? single
      }
    }
  }
}
