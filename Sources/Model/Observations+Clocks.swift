extension Observations {
  /// The same with the times of some places moved back by what their clocks are ahead.
  ///
  /// Exact: all times of a scope move alike. Times of scopes that several clocks share stay as they are.
  ///
  /// - Parameters:
  ///   - slots: the lengths of slots that units are counted in, nanoseconds.
  ///   - single: how far ahead the clock is that all lines of a series come from, where its scope holds several.
  ///   - offset: how far ahead the clock behind a scope is, nanoseconds; 0 where that is not known.
  public mutating func correctClocks(
    slots: [TypeKey: Int64], single: [SeriesKey: Int64] = [:], _ offset: (Scope) -> Int64
  ) {
    var parts: [Int64: Observations] = [:]
    take(\.series, into: &parts) { single[$0] ?? offset($0.scope) }
    take(\.levels, into: &parts) { offset($0.scope) }
    take(\.quantiles, into: &parts) { offset($0.scope) }
    take(\.marks, into: &parts) { offset($0.scope) }
    take(\.units, into: &parts) { single[$0.series] ?? offset($0.series.scope) }
    take(\.evidence, into: &parts) { single[$0.series] ?? offset($0.series.scope) }
    sightings.shiftTimes { place, _ in -offset(place) }
    for (offset, part) in parts {
      var part = part
      _ = part.shiftTimes(slots: slots) { _ in -offset }
      series.merge(part.series) { Self.merged($0, $1) }
      levels.merge(part.levels) { LevelCell.merged($0, $1) }
      quantiles.merge(part.quantiles) { QuantileCell.joined($0 + $1) }
      marks.merge(part.marks) { Mark.merged($0, $1) }
      units.merge(part.units) { $0.merged(with: $1) }
      evidence.merge(part.evidence) { $0.merged(with: $1) }
    }
  }

  /// Moves what belongs to a clock that is wrong out of one of the tables.
  private mutating func take<Key: Hashable, Value>(
    _ table: WritableKeyPath<Observations, [Key: Value]>, into parts: inout [Int64: Observations],
    _ offset: (Key) -> Int64
  ) {
    for key in self[keyPath: table].keys {
      let offset = offset(key)
      guard offset != 0, let value = self[keyPath: table].removeValue(forKey: key) else { continue }
      if parts[offset] == nil {
        parts[offset] = Observations(bucketWidth: bucketWidth, bounds: bounds)
        parts[offset]?.coarseness = coarseness
        parts[offset]?.templateCoarseness = templateCoarseness
        parts[offset]?.measureCoarseness = measureCoarseness
        parts[offset]?.quantileCoarseness = quantileCoarseness
        parts[offset]?.evidenceCoarseness = evidenceCoarseness
      }
      parts[offset]?[keyPath: table][key] = value
    }
  }
}
