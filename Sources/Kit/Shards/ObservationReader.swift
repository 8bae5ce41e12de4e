import ProximateModel

/// Reads observations that `ObservationWriter` wrote. What it gives keeps the order that `Observations` relies on,
/// or is refused.
struct ObservationReader {
  private var reader: ByteReader
  private var tables = ObservationTables()
  private var observations: Observations

  private init(_ bytes: [UInt8], _ bounds: ObservationBounds) {
    reader = ByteReader(bytes)
    observations = Observations(bucketWidth: 1, bounds: bounds)
  }

  /// The observations, with the bounds that they were made with.
  static func observations(_ bytes: [UInt8], bounds: ObservationBounds) throws(MalformedShard) -> Observations
  {
    var reader = ObservationReader(bytes, bounds)
    try reader.readAll()
    return reader.observations
  }

  private mutating func readAll() throws(MalformedShard) {
    try readRungs()
    observations.seenFields = Set(try reader.each { reader throws(MalformedShard) in try reader.text() })
    tables = try ObservationTables.read(&reader)
    try readSeries()
    try readEntities()
    try readLevels()
    try readQuantiles()
    try readMarks()
    try readUnits()
    try readTemplates()
    try readMeasures()
    try readEvidence()
    try readSources()
    try readFacts()
    observations.sightings = try reader.sightings(tables.texts)
    guard reader.left == 0 else { throw MalformedShard() }
  }

  private mutating func readRungs() throws(MalformedShard) {
    let width = try reader.number()
    guard (1...86_400_000_000_000).contains(width) else { throw MalformedShard() }
    observations.bucketWidth = Int64(width)
    observations.coarseness.rung = try reader.index(below: SeriesCoarseness.highest + 1)
    observations.templateCoarseness.rung = try reader.index(below: TemplateCoarseness.highest + 1)
    observations.measureCoarseness.rung = try reader.index(below: MeasureCoarseness.highest + 1)
    observations.quantileCoarseness.rung = try reader.index(below: QuantileCoarseness.highest + 1)
    observations.evidenceCoarseness.rung = try reader.index(below: EvidenceCoarseness.highest + 1)
    observations.markRungs = try rungs(Mark.highestRung)
    observations.unitRungs = try rungs(UnitCoarseness.highest)
  }

  private mutating func rungs(_ highest: Int) throws(MalformedShard) -> [String: Int] {
    let pairs = try reader.each { reader throws(MalformedShard) in
      (try reader.text(), try reader.index(below: highest + 1))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private mutating func key() throws(MalformedShard) -> SeriesKey {
    tables.series[try reader.index(below: tables.series.count)]
  }

  private mutating func step() throws(MalformedShard) -> TimeStep {
    TimeStep(power: UInt8(truncatingIfNeeded: try reader.index(below: 4)))
  }

  private mutating func readSeries() throws(MalformedShard) {
    let width = observations.bucketWidth
    for _ in 0..<(try reader.length()) {
      let key = try key()
      let count = try reader.length()
      let step = try step()
      var cells: [Cell] = []
      cells.reserveCapacity(count)
      var bucket: Int64 = 0
      for _ in 0..<count {
        let next = bucket &+ (try reader.signed())
        guard cells.isEmpty || next > bucket else { throw MalformedShard() }
        bucket = next
        cells.append(Cell(bucket: bucket, count: 0, first: 0, last: 0))
      }
      for i in cells.indices { cells[i].count = UInt64(try reader.count()) }
      for i in cells.indices {
        cells[i].first = step.time((try reader.signed()) &+ step.count(cells[i].bucket &* width))
      }
      for i in cells.indices { cells[i].last = cells[i].first &+ step.time(try reader.signed()) }
      observations.series[key] = cells
    }
  }

  private mutating func readEntities() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let key = try key()
      observations.entities[key] = try sketch()
    }
  }

  private mutating func sketch() throws(MalformedShard) -> DistinctSketch {
    let limit = try reader.index(below: DistinctSketch.capacity + 1)
    let hashes = try reader.each { reader throws(MalformedShard) in try reader.fixed() }
    let sketch = DistinctSketch(sorted: hashes, limit: limit)
    guard let sketch else { throw MalformedShard() }
    return sketch
  }

  private mutating func readLevels() throws(MalformedShard) {
    let width = observations.bucketWidth
    for _ in 0..<(try reader.length()) {
      let key = try key()
      let (step, unit) = (try step(), try step())
      var before = (bucket: Int64(0), least: Int64(0))
      let cells = try reader.each { reader throws(MalformedShard) in
        let bucket = before.bucket &+ (try reader.signed())
        let count = try reader.count()
        let least = before.least &+ (try reader.signed())
        before = (bucket, least)
        var cell = LevelCell(bucket: bucket, value: unit.time(least), weight: UInt64(count), time: 0)
        cell.greatest = unit.time(least &+ (try reader.signed()))
        if try reader.flag() { cell.sum = try reader.signed128() }
        guard cell.sum.magnitude < 1 << 112 else { throw MalformedShard() }
        cell.first = step.time((try reader.signed()) &+ step.count(bucket &* width))
        cell.last = cell.first &+ step.time(try reader.signed())
        return cell
      }
      guard zip(cells, cells.dropFirst()).allSatisfy({ $0.bucket < $1.bucket }) else {
        throw MalformedShard()
      }
      observations.levels[key] = cells
    }
  }

  private mutating func readQuantiles() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let key = try key()
      var before = QuantileCell(bucket: 0, bin: 0, count: 0)
      let cells = try reader.each { reader throws(MalformedShard) in
        let bucket = before.bucket &+ (try reader.signed())
        let bin = (try reader.signed()) &+ (bucket == before.bucket ? Int64(before.bin) : 0)
        guard (0..<Int64(QuantileBin.count)).contains(bin) else { throw MalformedShard() }
        before = QuantileCell(
          bucket: bucket, bin: UInt16(truncatingIfNeeded: bin), count: UInt64(try reader.count()))
        return before
      }
      guard zip(cells, cells.dropFirst()).allSatisfy({ $0 < $1 }) else { throw MalformedShard() }
      observations.quantiles[key] = cells
    }
  }

  private mutating func readMarks() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let key = try key()
      let step = try step()
      let places = try reader.each { reader throws(MalformedShard) in try reader.fixed() }
      var time: Int64 = 0
      let marks = try reader.each { reader throws(MalformedShard) in
        time = time &+ (try reader.signed())
        let source = places[try reader.index(below: places.count)]
        let offset = try reader.number()
        let parts = try reader.index(below: 4)
        let key = try parts & 1 != 0 ? reader.fixed() : 0
        let weight = try parts & 2 != 0 ? reader.index(below: 1 << 32) : 1
        return Mark(
          time: step.time(time), source: source, offset: offset, key: key,
          weight: UInt32(truncatingIfNeeded: weight))
      }
      observations.marks[key] = marks.sorted()
    }
  }

  private mutating func readUnits() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let series = try key()
      let attribute = tables.texts[try reader.index(below: tables.texts.count)]
      let slot = try reader.signed()
      observations.units[UnitKey(series: series, attribute: attribute, slot: slot)] = try sketch()
    }
  }

  private mutating func readTemplates() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let hash = try reader.fixed()
      let signature = try reader.text()
      let count = UInt64(try reader.count())
      observations.templates[hash] = TemplateStats(
        signature: signature, count: count, severity: try reader.byte())
    }
  }

  private mutating func line() throws(MalformedShard) -> EvidenceLine {
    tables.lines[try reader.index(below: tables.lines.count)]
  }

  private mutating func readMeasures() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let hash = try reader.fixed()
      var texts: [String] = []
      for _ in 0..<3 { texts.append(tables.texts[try reader.index(below: tables.texts.count)]) }
      observations.measures[hash] = MeasureStats(
        name: texts[0], unit: texts[1], signature: texts[2], origin: try reader.fixed())
    }
  }

  private mutating func readEvidence() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let series = try key()
      let window = try reader.signed()
      let first = try line()
      let last = try line()
      observations.evidence[EvidenceKey(series: series, window: window)] = EvidenceSample(
        first: first, last: last, chosen: try line())
    }
  }

  private mutating func readSources() throws(MalformedShard) {
    for _ in 0..<(try reader.length()) {
      let name = tables.sources[try reader.index(below: tables.sources.count)]
      observations.sources[name] = try SourceCoverage(&reader, tables)
    }
  }

  private mutating func readFacts() throws(MalformedShard) {
    let rung = try reader.index(below: 65)
    var lines: [StateFact: EvidenceLine] = [:]
    for _ in 0..<(try reader.length()) {
      var texts: [String] = []
      for _ in 0..<5 { texts.append(tables.texts[try reader.index(below: tables.texts.count)]) }
      let isDeclared = try reader.flag()
      let object = ObjectName(kind: texts[0], namespace: texts[1], name: texts[2])
      lines[StateFact(object: object, field: texts[3], value: texts[4], isDeclared: isDeclared)] = try line()
    }
    observations.facts = StateFacts(lines: lines, rung: rung)
  }
}

extension SourceCoverage {
  fileprivate init(_ reader: inout ByteReader, _ tables: ObservationTables) throws(MalformedShard) {
    self.init()
    ranges = try reader.each { reader throws(MalformedShard) in
      let start = try reader.number()
      let end = try reader.number()
      return ReadRange(start: start, end: end, lines: try reader.count())
    }
    let counts = try reader.each { reader throws(MalformedShard) in try reader.count() }
    guard counts.count == lineCounts.count else { throw MalformedShard() }
    lineCounts = counts
    let texts = tables.texts
    let formats = try reader.each { reader throws(MalformedShard) in
      (texts[try reader.index(below: texts.count)], try reader.count())
    }
    eventsByFormat = Dictionary(formats) { first, _ in first }
    firstTime = try reader.optional { reader throws(MalformedShard) in try reader.signed() }
    lastTime = try reader.optional { reader throws(MalformedShard) in try reader.signed() }
    timeBasis = TimeBasis.allCases[try reader.index(below: TimeBasis.allCases.count)]
    uncertainty = try reader.signed()
    innerClock = try reader.optional { reader throws(MalformedShard) in
      var pairs = ClockPairs(difference: 0)
      pairs.count = try reader.count()
      pairs.least = try reader.signed()
      pairs.greatest = try reader.signed()
      return pairs
    }
    problems = Set(
      try reader.each { reader throws(MalformedShard) in texts[try reader.index(below: texts.count)] })
  }
}
