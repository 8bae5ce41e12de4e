import ProximateModel

/// Writes observations as bytes: equal observations as equal bytes.
struct ObservationWriter {
  private let observations: Observations
  private let tables: ObservationTables
  private var writer = ByteWriter()

  private init(_ observations: Observations) {
    self.observations = observations
    tables = ObservationTables(observations)
  }

  /// The bytes; see the documentation's page on shards for their layout.
  static func bytes(_ observations: Observations) -> [UInt8] {
    var writer = ObservationWriter(observations)
    writer.writeAll()
    return writer.writer.bytes
  }

  private mutating func writeAll() {
    writeRungs()
    writer.write(each: observations.seenFields.sorted()) { $0.write($1) }
    tables.write(to: &writer)
    writeSeries()
    writeEntities()
    writeLevels()
    writeQuantiles()
    writeMarks()
    writeUnits()
    writeTemplates()
    writeMeasures()
    writeEvidence()
    writeSources()
    writeFacts()
    writer.write(observations.sightings, tables)
  }

  private mutating func writeRungs() {
    writer.write(observations.bucketWidth.magnitude)
    writer.write(observations.coarseness.rung)
    writer.write(observations.templateCoarseness.rung)
    writer.write(observations.measureCoarseness.rung)
    writer.write(observations.quantileCoarseness.rung)
    writer.write(observations.evidenceCoarseness.rung)
    for rungs in [observations.markRungs, observations.unitRungs] {
      writer.write(each: rungs.sorted { $0.key < $1.key }) { writer, rung in
        writer.write(rung.key)
        writer.write(rung.value)
      }
    }
  }

  private func sorted<Value>(_ values: [SeriesKey: Value]) -> [(key: Int, value: Value)] {
    values.map { (key: tables.number(of: $0.key), value: $0.value) }.sorted { $0.key < $1.key }
  }

  private mutating func writeSeries() {
    let width = observations.bucketWidth
    writer.write(each: sorted(observations.series)) { writer, run in
      writer.write(run.key)
      writer.write(run.value.count)
      let step = TimeStep(run.value.lazy.flatMap { [$0.first, $0.last] })
      writer.write(byte: step.power)
      var bucket: Int64 = 0
      for cell in run.value {
        writer.write(signed: cell.bucket &- bucket)
        bucket = cell.bucket
      }
      for cell in run.value { writer.write(cell.count) }
      for cell in run.value {
        writer.write(signed: step.count(cell.first) &- step.count(cell.bucket &* width))
      }
      for cell in run.value { writer.write(signed: step.count(cell.last) &- step.count(cell.first)) }
    }
  }

  private mutating func writeEntities() {
    writer.write(each: sorted(observations.entities)) { writer, sketch in
      writer.write(sketch.key)
      Self.write(sketch.value, to: &writer)
    }
  }

  private static func write(_ sketch: DistinctSketch, to writer: inout ByteWriter) {
    writer.write(sketch.limit)
    writer.write(each: sketch.hashes) { $0.write(fixed: $1) }
  }

  private mutating func writeLevels() {
    let width = observations.bucketWidth
    writer.write(each: sorted(observations.levels)) { writer, run in
      writer.write(run.key)
      let step = TimeStep(run.value.lazy.flatMap { [$0.first, $0.last] })
      let unit = TimeStep(run.value.lazy.flatMap { [$0.least, $0.greatest] })
      writer.write(byte: step.power)
      writer.write(byte: unit.power)
      var before = (bucket: Int64(0), least: Int64(0))
      writer.write(each: run.value) { writer, cell in
        writer.write(signed: cell.bucket &- before.bucket)
        writer.write(cell.count)
        writer.write(signed: unit.count(cell.least) &- before.least)
        before = (cell.bucket, unit.count(cell.least))
        writer.write(signed: unit.count(cell.greatest) &- unit.count(cell.least))
        // One number, or equal ones: their sum tells nothing new.
        let isTold = cell.least == cell.greatest && cell.sum == Int128(cell.least) * Int128(cell.count)
        writer.write(!isTold)
        if !isTold { writer.write(signed: cell.sum) }
        writer.write(signed: step.count(cell.first) &- step.count(cell.bucket &* width))
        writer.write(signed: step.count(cell.last) &- step.count(cell.first))
      }
    }
  }

  private mutating func writeQuantiles() {
    writer.write(each: sorted(observations.quantiles)) { writer, run in
      writer.write(run.key)
      var before = QuantileCell(bucket: 0, bin: 0, count: 0)
      writer.write(each: run.value) { writer, cell in
        writer.write(signed: cell.bucket &- before.bucket)
        writer.write(signed: Int64(cell.bin) - (cell.bucket == before.bucket ? Int64(before.bin) : 0))
        writer.write(cell.count)
        before = cell
      }
    }
  }

  private mutating func writeMeasures() {
    writer.write(each: observations.measures.sorted { $0.key < $1.key }) { [tables] writer, measure in
      writer.write(fixed: measure.key)
      for text in [measure.value.name, measure.value.unit, measure.value.signature] {
        writer.write(tables.number(of: text))
      }
      writer.write(fixed: measure.value.origin)
    }
  }

  private mutating func writeMarks() {
    writer.write(each: sorted(observations.marks)) { writer, run in
      writer.write(run.key)
      let step = TimeStep(run.value.lazy.map(\.time))
      writer.write(byte: step.power)
      let places = Set(run.value.map(\.source)).sorted()
      let numbers = Dictionary(zip(places, places.indices)) { first, _ in first }
      writer.write(each: places) { $0.write(fixed: $1) }
      var time: Int64 = 0
      writer.write(each: run.value) { writer, mark in
        writer.write(signed: step.count(mark.time) &- time)
        time = step.count(mark.time)
        writer.write(numbers[mark.source] ?? 0)
        writer.write(mark.offset)
        // Most have neither a key nor a weight: one byte says so.
        writer.write(byte: (mark.key != 0 ? 1 : 0) | (mark.weight != 1 ? 2 : 0))
        if mark.key != 0 { writer.write(fixed: mark.key) }
        if mark.weight != 1 { writer.write(UInt64(mark.weight)) }
      }
    }
  }

  private mutating func writeUnits() {
    writer.write(each: observations.units.sorted { $0.key < $1.key }) { [tables] writer, unit in
      writer.write(tables.number(of: unit.key.series))
      writer.write(tables.number(of: unit.key.attribute))
      writer.write(signed: unit.key.slot)
      Self.write(unit.value, to: &writer)
    }
  }

  private mutating func writeTemplates() {
    writer.write(each: observations.templates.sorted { $0.key < $1.key }) { writer, template in
      writer.write(fixed: template.key)
      writer.write(template.value.signature)
      writer.write(template.value.count)
      writer.write(byte: template.value.severity)
    }
  }

  private mutating func writeEvidence() {
    writer.write(each: observations.evidence.sorted { $0.key < $1.key }) { [tables] writer, sample in
      writer.write(tables.number(of: sample.key.series))
      writer.write(signed: sample.key.window)
      for line in [sample.value.first, sample.value.last, sample.value.chosen] {
        writer.write(tables.number(of: line))
      }
    }
  }

  private mutating func writeSources() {
    writer.write(each: observations.sources.sorted { $0.key < $1.key }) { [tables] writer, source in
      writer.write(tables.number(of: source.key))
      source.value.write(to: &writer, tables)
    }
  }

  private mutating func writeFacts() {
    writer.write(observations.facts.rung)
    writer.write(each: observations.facts.lines.sorted { $0.key < $1.key }) { [tables] writer, entry in
      let (fact, line) = (entry.key, entry.value)
      for text in [fact.object.kind, fact.object.namespace, fact.object.name, fact.field, fact.value] {
        writer.write(tables.number(of: text))
      }
      writer.write(fact.isDeclared)
      writer.write(tables.number(of: line))
    }
  }
}

/// The largest step, in powers of a thousand nanoseconds, that times are whole multiples of: logs tell seconds or
/// milliseconds, and numbers of them are shorter.
struct TimeStep {
  /// 0 to 3.
  let power: UInt8
  private let nanoseconds: Int64

  init(power: UInt8) {
    self.power = power
    nanoseconds = (0..<power).reduce(1) { product, _ in product * 1000 }
  }

  init(_ times: some Sequence<Int64>) {
    var step = TimeStep(power: 3)
    for time in times {
      while step.power > 0, time % step.nanoseconds != 0 { step = TimeStep(power: step.power - 1) }
    }
    self = step
  }

  /// How many steps a time is, rounded towards zero.
  func count(_ time: Int64) -> Int64 { time / nanoseconds }

  func time(_ count: Int64) -> Int64 { count &* nanoseconds }
}

extension SourceCoverage {
  fileprivate func write(to writer: inout ByteWriter, _ tables: ObservationTables) {
    writer.write(each: ranges) { writer, range in
      for number in [range.start, range.end, UInt64(range.lines)] { writer.write(number) }
    }
    writer.write(each: lineCounts) { $0.write($1) }
    writer.write(each: eventsByFormat.sorted { $0.key < $1.key }) { writer, count in
      writer.write(tables.number(of: count.key))
      writer.write(count.value)
    }
    for time in [firstTime, lastTime] { writer.write(time) { $0.write(signed: $1) } }
    writer.write(TimeBasis.allCases.firstIndex(of: timeBasis) ?? 0)
    writer.write(signed: uncertainty)
    writer.write(innerClock) { writer, pairs in
      writer.write(pairs.count)
      writer.write(signed: pairs.least)
      writer.write(signed: pairs.greatest)
    }
    writer.write(each: problems.sorted()) { $0.write(tables.number(of: $1)) }
  }
}
