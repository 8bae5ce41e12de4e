import ProximateModel

/// Names and lines that much of the observations repeats: written once, and pointed at by their numbers.
///
/// Numbers follow the order of what they stand for, so that equal observations are equal bytes.
struct ObservationTables {
  var texts: [String] = []
  var series: [SeriesKey] = []
  var sources: [SourceName] = []
  var lines: [EvidenceLine] = []
  private(set) var seriesNumbers: [SeriesKey: Int] = [:]
  private(set) var lineNumbers: [EvidenceLine: Int] = [:]
  private var textNumbers: [String: Int] = [:]
  private var sourceNumbers: [SourceName: Int] = [:]

  /// The tables to be read into.
  init() {}

  init(_ observations: Observations) {
    var keys = Set(observations.series.keys)
    keys.formUnion(observations.entities.keys)
    keys.formUnion(observations.levels.keys)
    keys.formUnion(observations.quantiles.keys)
    keys.formUnion(observations.marks.keys)
    keys.formUnion(observations.units.keys.lazy.map(\.series))
    keys.formUnion(observations.evidence.keys.lazy.map(\.series))
    series = keys.sorted()
    let samples = observations.evidence.values
    lines = Set(samples.flatMap { [$0.first, $0.last, $0.chosen] } + observations.facts.lines.values)
      .sorted(by: Self.isBefore)
    sources = Set(lines.map(\.source) + observations.sources.keys).sorted()
    texts = Self.texts(of: series, observations).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    seriesNumbers = Self.numbers(series)
    lineNumbers = Self.numbers(lines)
    sourceNumbers = Self.numbers(sources)
    textNumbers = Self.numbers(texts)
  }

  private static func texts(of series: [SeriesKey], _ observations: Observations) -> Set<String> {
    var texts: Set<String> = []
    for key in series {
      texts.formUnion([key.scope.component, key.scope.host, key.scope.group])
      switch key.type {
      case .event(let name), .detector(let name), .denominator(let name), .step(let name, _),
        .share(let name, _):
        texts.insert(name)
      case .allEvents, .errors, .template, .measure: break
      }
    }
    for measure in observations.measures.values {
      texts.formUnion([measure.name, measure.unit, measure.signature])
    }
    for key in observations.units.keys { texts.insert(key.attribute) }
    for sighting in observations.sightings.sightings.values.joined() {
      texts.formUnion([sighting.place.component, sighting.place.host])
    }
    for coverage in observations.sources.values {
      texts.formUnion(coverage.problems)
      texts.formUnion(coverage.eventsByFormat.keys)
    }
    for fact in observations.facts.lines.keys {
      texts.formUnion([fact.object.kind, fact.object.namespace, fact.object.name, fact.field, fact.value])
    }
    return texts
  }

  /// By place, then by all that can differ, as lines of copies of a record do.
  private static func isBefore(_ a: EvidenceLine, _ b: EvidenceLine) -> Bool {
    if a.source != b.source { return a.source < b.source }
    let (x, y) = (
      (a.byteStart, a.byteEnd, a.rangeStart, a.lineInRange, a.time),
      (b.byteStart, b.byteEnd, b.rangeStart, b.lineInRange, b.time)
    )
    if x != y { return x < y }
    if a.bytes != b.bytes { return a.bytes.lexicographicallyPrecedes(b.bytes) }
    return (a.digest ?? []).lexicographicallyPrecedes(b.digest ?? [])
  }

  private static func numbers<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
    Dictionary(zip(values, values.indices)) { first, _ in first }
  }

  func number(of text: String) -> Int { textNumbers[text] ?? 0 }
  func number(of key: SeriesKey) -> Int { seriesNumbers[key] ?? 0 }
  func number(of source: SourceName) -> Int { sourceNumbers[source] ?? 0 }
  func number(of line: EvidenceLine) -> Int { lineNumbers[line] ?? 0 }
}

extension ObservationTables {
  func write(to writer: inout ByteWriter) {
    writer.write(each: texts) { $0.write($1) }
    writer.write(each: sources) { writer, source in
      writer.write(source.path)
      writer.write(source.member) { $0.write($1) }
    }
    writer.write(each: series) { write($1, to: &$0) }
    writeLines(to: &writer)
  }

  static func read(_ reader: inout ByteReader) throws(MalformedShard) -> ObservationTables {
    var tables = ObservationTables()
    tables.texts = try reader.each { reader throws(MalformedShard) in try reader.text() }
    tables.sources = try reader.each { reader throws(MalformedShard) in
      let path = try reader.text()
      return SourceName(
        path: path, member: try reader.optional { reader throws(MalformedShard) in try reader.text() })
    }
    let texts = tables.texts
    tables.series = try reader.each { reader throws(MalformedShard) in try Self.readKey(&reader, texts) }
    try tables.readLines(&reader)
    return tables
  }

  private func write(_ key: SeriesKey, to writer: inout ByteWriter) {
    switch key.type {
    case .allEvents: writer.write(byte: 0)
    case .errors: writer.write(byte: 1)
    case .event(let name): write(2, name, to: &writer)
    case .detector(let id): write(3, id, to: &writer)
    case .denominator(let id): write(4, id, to: &writer)
    case .step(let id, let part):
      write(5, id, to: &writer)
      writer.write(max(0, part))
    case .template(let hash):
      writer.write(byte: 6)
      writer.write(fixed: hash)
    case .measure(let hash):
      writer.write(byte: 7)
      writer.write(fixed: hash)
    case .share(let id, let number):
      write(8, id, to: &writer)
      writer.write(max(0, number))
    }
    for text in [key.scope.component, key.scope.host, key.scope.group] { writer.write(number(of: text)) }
  }

  private func write(_ kind: UInt8, _ name: String, to writer: inout ByteWriter) {
    writer.write(byte: kind)
    writer.write(number(of: name))
  }

  private static func readKey(_ reader: inout ByteReader, _ texts: [String]) throws(MalformedShard)
    -> SeriesKey
  {
    let type: TypeKey
    switch try reader.byte() {
    case 0: type = .allEvents
    case 1: type = .errors
    case 2: type = .event(texts[try reader.index(below: texts.count)])
    case 3: type = .detector(texts[try reader.index(below: texts.count)])
    case 4: type = .denominator(texts[try reader.index(below: texts.count)])
    case 5: type = .step(texts[try reader.index(below: texts.count)], try reader.index(below: 1 << 16))
    case 6: type = .template(try reader.fixed())
    case 7: type = .measure(try reader.fixed())
    case 8:
      type = .share(texts[try reader.index(below: texts.count)], try reader.index(below: TypeKey.shares))
    default: throw MalformedShard()
    }
    let component = texts[try reader.index(below: texts.count)]
    let host = texts[try reader.index(below: texts.count)]
    let group = texts[try reader.index(below: texts.count)]
    return SeriesKey(type: type, scope: Scope(component: component, host: host, group: group))
  }

  /// Column by column, which compresses better than line by line.
  private func writeLines(to writer: inout ByteWriter) {
    writer.write(lines.count)
    var before = EvidenceLine.none
    for line in lines {
      let isSame = line.source == before.source
      writer.write(number(of: line.source))
      writer.write(signed: Int64(bitPattern: line.byteStart &- (isSame ? before.byteStart : 0)))
      writer.write(line.byteEnd &- line.byteStart)
      writer.write(signed: Int64(bitPattern: line.rangeStart &- (isSame ? before.rangeStart : 0)))
      writer.write(signed: Int64(line.lineInRange &- (isSame ? before.lineInRange : 0)))
      writer.write(signed: line.time &- before.time)
      writer.write(line.bytes.count)
      writer.write(line.digest) { $0.write(bytes: $1) }
      before = line
    }
    for line in lines { writer.write(raw: line.bytes) }
  }

  private mutating func readLines(_ reader: inout ByteReader) throws(MalformedShard) {
    let count = try reader.length()
    var before = EvidenceLine.none
    var lengths: [Int] = []
    for _ in 0..<count {
      var line = EvidenceLine.none
      line.source = sources[try reader.index(below: sources.count)]
      if line.source != before.source {
        (before.byteStart, before.rangeStart, before.lineInRange) = (0, 0, 0)
      }
      line.byteStart = before.byteStart &+ UInt64(bitPattern: try reader.signed())
      line.byteEnd = line.byteStart &+ (try reader.number())
      line.rangeStart = before.rangeStart &+ UInt64(bitPattern: try reader.signed())
      line.lineInRange = before.lineInRange &+ Int(try reader.signed())
      line.time = before.time &+ (try reader.signed())
      lengths.append(try reader.count())
      line.digest = try reader.optional { reader throws(MalformedShard) in try reader.bytes() }
      guard line.byteStart <= line.byteEnd, line.byteEnd < 1 << 62, (0..<1 << 48).contains(line.lineInRange)
      else { throw MalformedShard() }
      lines.append(line)
      before = line
    }
    for (index, length) in lengths.enumerated() { lines[index].bytes = Array(try reader.raw(length)) }
  }
}

extension EvidenceLine {
  fileprivate static let none = EvidenceLine(
    source: SourceName(path: ""), byteStart: 0, byteEnd: 0, rangeStart: 0, lineInRange: 0, time: 0, bytes: [])
}
