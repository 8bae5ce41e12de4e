/// How much observations may hold, whatever the size of the logs. Equal in all that are merged.
public struct ObservationBounds: Sendable, Hashable {
  /// Cells of all series but those of templates, and of numbers.
  public var cells = 200_000
  /// Hashes of distinct things, of all series together.
  public var hashes = 500_000
  /// Masked signatures.
  public var templates = 16_384
  /// Cells of templates.
  public var templateCells = 100_000
  /// Measures that no detector asks for.
  public var measures = 2_048
  /// Cells of their numbers.
  public var measureCells = 60_000
  /// Cells of the distributions of latencies.
  public var quantileCells = 120_000
  /// Samples of lines.
  public var samples = 48_000
  /// Single events of one detector.
  public var marks = 100_000
  /// Hashes of the units of one detector.
  public var units = 200_000

  /// The usual bounds.
  public init() {}
}

extension Observations {
  /// Gives up detail, rung by rung, until everything fits. A function of the set of what was observed, not of
  /// its order.
  public mutating func fitBounds() {
    while !seriesFit, coarseness.rung < SeriesCoarseness.highest {
      coarseness.rung += 1
      coarsenSeries { !$0.isTemplate }
    }
    while !templatesFit, templateCoarseness.rung < TemplateCoarseness.highest {
      templateCoarseness.rung += 1
      coarsenTemplates()
    }
    while !measuresFit, measureCoarseness.rung < MeasureCoarseness.highest {
      measureCoarseness.rung += 1
      coarsenMeasures()
    }
    while !quantilesFit, quantileCoarseness.rung < QuantileCoarseness.highest {
      quantileCoarseness.rung += 1
      coarsenQuantiles()
    }
    if evidence.count > bounds.samples, evidenceCoarseness.rung < EvidenceCoarseness.highest {
      let places = evidence.keys.map { EvidenceCoarseness.SamplePlace($0.series, window: $0.window) }
      evidenceCoarseness = evidenceCoarseness.lowest(fitting: bounds.samples, places)
      coarsenEvidence()
    }
    fitMarks()
    fitUnits()
  }

  /// Climbs to rungs that are at least as coarse as its own.
  mutating func climb(
    _ series: SeriesCoarseness, _ templates: TemplateCoarseness, _ evidence: EvidenceCoarseness
  ) {
    if series != coarseness {
      coarseness = series
      coarsenSeries { !$0.isTemplate }
    }
    if templates != templateCoarseness {
      templateCoarseness = templates
      coarsenTemplates()
    }
    if evidence != evidenceCoarseness {
      evidenceCoarseness = evidence
      coarsenEvidence()
    }
  }

  private var seriesFit: Bool {
    let hashes = entities.values.reduce(0) { $0 + $1.hashes.count }
    let levelCells = levels.reduce(0) { $1.key.type.isMeasure ? $0 : $0 + $1.value.count }
    return cellCount { !$0.isTemplate } + levelCells <= bounds.cells && hashes <= bounds.hashes
  }

  private var templatesFit: Bool {
    templates.count <= bounds.templates && cellCount(\.isTemplate) <= bounds.templateCells
  }

  private func cellCount(_ isCounted: (TypeKey) -> Bool) -> Int {
    series.reduce(0) { isCounted($1.key.type) ? $0 + $1.value.count : $0 }
  }

  private mutating func coarsenSeries(_ isMeant: (TypeKey) -> Bool) {
    var result: [SeriesKey: [Cell]] = [:]
    for (key, cells) in series {
      guard isMeant(key.type) else {
        result[key] = cells
        continue
      }
      let coarse = Self.coarsened(cells, to: resolution(of: key.type))
      let place = SeriesKey(type: key.type, scope: folded(key))
      result[place] = result[place].map { Self.merged($0, coarse) } ?? coarse
    }
    series = result
    if isMeant(.allEvents) { coarsenAlike() }
  }

  /// What lies on the grids of series follows them.
  private mutating func coarsenAlike() {
    let numbers = levels
    levels = numbers.filter { $0.key.type.isMeasure }
    for (key, cells) in numbers where !key.type.isMeasure {
      let coarse = LevelCell.coarsened(cells, to: resolution(of: key.type))
      let place = SeriesKey(type: key.type, scope: folded(key))
      levels[place] = levels[place].map { LevelCell.merged($0, coarse) } ?? coarse
    }
    let sketches = entities
    entities = [:]
    for (key, sketch) in sketches {
      let place = SeriesKey(type: key.type, scope: folded(key))
      let small = sketch.limited(to: coarseness.distinct)
      entities[place] = entities[place]?.merged(with: small) ?? small
    }
  }

  private func folded(_ key: SeriesKey) -> Scope {
    key.type.isTemplate ? templateCoarseness.folded(key.scope) : coarseness.folded(key.scope)
  }

  private mutating func coarsenTemplates() {
    let level = templateCoarseness
    templates = templates.filter { level.keeps($0.key) }
    series = series.filter { if case .template(let hash) = $0.key.type { level.keeps(hash) } else { true } }
    coarsenSeries(\.isTemplate)
  }

  private mutating func coarsenEvidence() {
    let samples = evidence
    evidence = [:]
    for (key, sample) in samples where evidenceCoarseness.keeps(key.series) {
      let window = evidenceCoarseness.window(key.window, of: key.series.type)
      let place = EvidenceKey(series: key.series, window: window)
      evidence[place] = evidence[place]?.merged(with: sample) ?? sample
    }
  }

  /// The step of the `TimeGrid` that a type's cells lie on.
  public func resolution(of type: TypeKey) -> Int {
    if type.isTemplate { return templateCoarseness.common }
    if type.isMeasure { return measureCoarseness.common }
    return type.isAuthored ? coarseness.authored : coarseness.common
  }

  /// Cells in bucket order, on a coarser grid.
  public static func coarsened(_ cells: [Cell], to step: Int) -> [Cell] {
    if step == 0 { return cells }
    var result: [Cell] = []
    for var cell in cells {
      cell.bucket = TimeGrid.aligned(cell.bucket, to: step)
      if let last = result.last, last.bucket == cell.bucket {
        result[result.count - 1].merge(cell)
      } else {
        result.append(cell)
      }
    }
    return result
  }
}
