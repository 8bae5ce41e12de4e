import ProximateModel

/// Memory that does not grow with the logs: detail is given up rung by rung, see `SeriesCoarseness`.
extension Observer {
  /// Gives up what does not fit. Between blocks.
  mutating func fitBounds() {
    while series.cellCount + levels.cellCount > plan.bounds.cells || hashCount > plan.bounds.hashes,
      coarseness.rung < SeriesCoarseness.highest
    {
      climbSeries()
    }
    while templates.count > plan.bounds.templates || templates.series.cellCount > plan.bounds.templateCells,
      templates.coarseness.rung < TemplateCoarseness.highest
    {
      climbTemplates()
    }
    fitMeasures()
    if evidence.count > plan.bounds.samples, evidenceCoarseness.rung < EvidenceCoarseness.highest {
      climbEvidence()
    }
    fitKept()
    if max(scopes.count, pool.spellingCount, evidence.keys.count) > sweepLimit { sweep() }
  }

  private mutating func climbSeries() {
    coarseness.rung += 1
    let level = coarseness
    scopes.refold(pool, level, templates.coarseness)
    let (targets, types) = (scopes.forSeries, plan.types)
    let old = series.keys.pairs.count
    let remade = series.remade {
      ($0, Int(targets[$1]))
    } bucket: { type, bucket in
      TimeGrid.aligned(bucket, to: types[type].isAuthored ? level.authored : level.common)
    }
    series = remade.table
    let numbers = levels
    levels = numbers.remade {
      Int(targets[$0])
    } bucket: { type, bucket in
      TimeGrid.aligned(bucket, to: types[type].isAuthored ? level.authored : level.common)
    }
    renumberSketches(remade.numbers.prefix(old))
    forgetRow()
  }

  /// Sketches follow their series.
  private mutating func renumberSketches(_ numbers: ArraySlice<Int?>) {
    let old = sketches
    let empty = DistinctSketch().limited(to: coarseness.distinct)
    sketches = [DistinctSketch](repeating: empty, count: old.isEmpty ? 0 : series.keys.count)
    for (sketch, number) in zip(old, numbers) {
      guard let number else { continue }
      sketches[number] = sketches[number].merged(with: sketch)
    }
    hashCount = sketches.reduce(0) { $0 + $1.hashes.count }
  }

  private mutating func climbTemplates() {
    let level = TemplateCoarseness(rung: templates.coarseness.rung + 1)
    scopes.refold(pool, coarseness, level)
    let targets = scopes.forTemplates
    templates.climb(level) { Int(targets[$0]) }
    forgetRow()
  }

  private mutating func climbEvidence() {
    settleEvidence()
    let series = evidence.keys.pairs.map { pair in
      let (code, scope) = EvidenceCode.parts(pair)
      return evidenceKey(code, scope)
    }
    let hashes = series.map(\.placeHash)
    let level = evidenceCoarseness.lowest(
      fitting: plan.bounds.samples,
      evidence.windows.map {
        .init(seriesHash: hashes[$0.series], type: series[$0.series].type, window: $0.window)
      })
    evidenceCoarseness = level
    evidence.remake(sources) { number, scope in
      level.keeps(series[number]) ? scope : nil
    } window: { number, window in
      level.window(window, of: series[number].type)
    }
    forgetRow()
  }

  /// What a sample's code stands for.
  func type(of code: EvidenceCode) -> TypeKey {
    switch code.kind {
    case .type: plan.types[Int(code.bits)]
    case .template: .template(code.bits)
    case .measure: .measure(code.bits)
    }
  }

  /// The series that a sample's key stands for.
  func evidenceKey(_ code: EvidenceCode, _ scope: Int) -> SeriesKey {
    SeriesKey(type: type(of: code), scope: scopes.scope(scope, pool))
  }

  private mutating func forgetRow() {
    buckets = Buckets(buckets.base, coarseness, templates.coarseness, evidenceCoarseness, measures.coarseness)
  }

  /// Forgets the scopes and texts that nothing is counted under any more.
  private mutating func sweep() {
    settleEvidence()
    let old = (scopes: scopes, pool: pool)
    pool = TextPool()
    scopes = ScopeTable()
    hints = (0, 0, 0)
    let series = series
    var evidence = EvidenceTable()
    swap(&evidence, &self.evidence)
    sweepKept(old)
    var templates = templates
    let remade = series.remade {
      ($0, moved($1, old.scopes, old.pool))
    } bucket: {
      $1
    }
    self.series = remade.table
    templates.renumber { moved($0, old.scopes, old.pool) }
    self.templates = templates
    evidence.remake(sources) {
      moved($1, old.scopes, old.pool)
    } window: {
      $1
    }
    self.evidence = evidence
    tally.context = (
      moved(text: tally.context.component, old.pool), moved(text: tally.context.host, old.pool)
    )
    sweepLimit = 2 * max(scopes.count, pool.spellingCount) + 50_000
  }

  private mutating func sweepKept(_ old: (scopes: ScopeTable, pool: TextPool)) {
    let (marks, units, levels) = (marks, units, levels)
    let (rungs, owners) = (unitRungs, plan.ownerOfType)
    var measures = measures
    measures.renumber { moved($0, old.scopes, old.pool) }
    self.measures = measures
    var quantiles = quantiles
    quantiles.renumber { moved($0, old.scopes, old.pool) }
    self.quantiles = quantiles
    self.marks = marks.remade {
      _ in
      0
    } scope: {
      moved($0, old.scopes, old.pool)
    }
    self.levels = levels.remade {
      moved($0, old.scopes, old.pool)
    } bucket: {
      $1
    }
    self.units = units.remade {
      UnitCoarseness(rung: owners[$0].map { rungs[$0] } ?? 0)
    } group: { group in
      UnitTable.Group(
        type: group.type, scope: moved(group.scope, old.scopes, old.pool),
        attribute: moved(text: group.attribute, old.pool))
    }
  }

  private mutating func moved(_ scope: Int, _ old: ScopeTable, _ texts: TextPool) -> Int {
    let pair = old.pairs.pairs[scope]
    return scopeNumber(
      component: moved(text: Int(pair.a >> 32), texts), host: moved(text: Int(pair.a & 0xffff_ffff), texts),
      group: moved(text: Int(pair.b), texts))
  }

  private mutating func moved(text number: Int, _ old: TextPool) -> Int {
    var hint = -1
    return Array(old.texts[number].utf8).withUnsafeBufferPointer { pool.number(of: $0, hint: &hint) }
  }
}
