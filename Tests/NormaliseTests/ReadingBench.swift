import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

@testable import ProximateNormalise

/// Formats of invented logs, and what the tests read with them.
enum TestFormats {
  static let nowhere = Place(file: "test.yaml")

  static func pattern(_ text: String, _ name: String = "line") -> NamedPattern {
    NamedPattern(name: name, text: text, place: nowhere)
  }

  static func format(_ id: String, _ parse: ParseKind, _ body: (inout FormatDefinition) -> Void)
    -> FormatDefinition
  {
    var format = FormatDefinition(id: id, title: id, version: 1, status: .test, parse: parse, place: nowhere)
    body(&format)
    return format
  }

  /// `2007-08-16T09:41:07.113Z sn-1 snoded[22] WARN net.alloc text`
  static let node = format("t.node", .regex) {
    $0.patterns = [
      pattern(
        #"^(?<ts>\d{4}-\d{2}-\d{2}T[^ ]++) (?<host>[^ ]++) (?<proc>[a-z_]++)\[(?<pid>\d++)\] (?<lvl>[A-Z]++) (?<comp>[a-z.]++) (?<body>.*+)$"#
      )
    ]
    $0.timestamp = TimestampSpec(fields: ["ts"], notations: ["iso8601"])
    $0.severity = SeveritySpec(field: "lvl", map: [:])
    $0.fields = [
      FieldMapping(capture: "host", name: "host.name"), FieldMapping(capture: "proc", name: "service.name"),
      FieldMapping(capture: "pid", name: "process.pid"), FieldMapping(capture: "comp", name: "log.logger"),
    ]
    $0.constants = ["role": "supernode"]
    $0.events = [
      EventDefinition(
        name: "net.reject", when: .test(field: "body", .contains(["rejecting"]), place: nowhere),
        extract: Extraction(
          from: "body", pattern: pattern(#"clients=(?<node__clients>\d++)/(?<node__capacity>\d++)"#)))
    ]
    $0.samples = [
      FormatSample(
        text: "2007-08-16T09:41:07.113Z sn-1 snoded[22] WARN net.alloc queue full", isClaimed: true,
        place: nowhere)
    ]
  }

  /// RFC 3164 without year and zone, with repeat markers.
  static let syslog = format("t.syslog", .regex) {
    $0.patterns = [
      pattern(
        #"^(?<ts>[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}) (?<host>[^ ]++) (?:(?<proc>[^ \[:]++)(?:\[(?<pid>\d++)\])?: )?(?<body>.*+)$"#
      )
    ]
    $0.timestamp = TimestampSpec(fields: ["ts"], notations: ["rfc3164"])
    $0.fields = [
      FieldMapping(capture: "host", name: "host.name"), FieldMapping(capture: "proc", name: "service.name"),
      FieldMapping(capture: "pid", name: "process.pid"),
    ]
    $0.repeatMarker = pattern(#"^last message repeated (?<n>\d+) times$"#)
    $0.samples = [FormatSample(text: "Aug 16 03:31:42 sn-1 snoded[7]: up", isClaimed: true, place: nowhere)]
  }

  static let json = format("t.json", .json) {
    $0.requiredKeys = ["ts", "evt"]
    $0.timestamp = TimestampSpec(fields: ["ts"], notations: ["iso8601", "epoch"])
    $0.severity = SeveritySpec(field: "lv", map: ["30": 9, "50": 17], fallback: 9)
    $0.fields = [
      FieldMapping(capture: "srv", name: "host.name"), FieldMapping(capture: "evt", name: "event.raw"),
      FieldMapping(capture: "/os/kb", name: "os.patch"), FieldMapping(capture: "msg", name: "body"),
    ]
    $0.events = [
      EventDefinition(name: "auth.busy", when: .test(field: "event.raw", .equals(["busy"]), place: nowhere))
    ]
    $0.samples = [
      FormatSample(text: #"{"ts":"2007-08-16T01:31:05Z","evt":"busy"}"#, isClaimed: true, place: nowhere)
    ]
  }

  static let pairs = format("t.pairs", .logfmt) {
    $0.requiredKeys = ["time", "level"]
    $0.timestamp = TimestampSpec(fields: ["time"], notations: ["iso8601"])
    $0.severity = SeveritySpec(field: "level", map: ["w": 13])
    $0.fields = [
      FieldMapping(capture: "msg", name: "body"), FieldMapping(capture: "node", name: "client.id"),
    ]
    $0.samples = [
      FormatSample(text: "time=2007-08-16T09:02:11Z level=w msg=hello", isClaimed: true, place: nowhere)
    ]
  }

  static let w3c = format("t.w3c", .w3c) {
    $0.timestamp = TimestampSpec(fields: ["date", "time"], notations: ["w3c"])
    $0.fields = [
      FieldMapping(capture: "sc-status", name: "http.status"),
      FieldMapping(capture: "c-ip", name: "client.address"),
    ]
    $0.samples = [
      FormatSample(
        text: "#Fields: date time c-ip sc-status\n2007-08-16 01:03:09 81.2.0.7 200", isClaimed: true,
        place: nowhere)
    ]
  }

  static let csv = format("t.csv", .csv) {
    $0.timestamp = TimestampSpec(fields: ["when"], notations: ["iso8601"])
    $0.fields = [
      FieldMapping(capture: "count", name: "users.online"), FieldMapping(capture: "note", name: "body"),
    ]
    $0.samples = [
      FormatSample(text: "when,count,note\n2010-12-22T18:40:00Z,5,a", isClaimed: true, place: nowhere)
    ]
  }

  static let journal = format("t.journal", .journalExport) {
    $0.timestamp = TimestampSpec(fields: ["__REALTIME_TIMESTAMP"], notations: ["epoch_us"])
    $0.severity = SeveritySpec(field: "PRIORITY", map: ["3": 17, "6": 9])
    $0.fields = [
      FieldMapping(capture: "MESSAGE", name: "body"), FieldMapping(capture: "_HOSTNAME", name: "host.name"),
      FieldMapping(capture: "SYSLOG_IDENTIFIER", name: "service.name"),
    ]
  }

  static let docker = format("t.docker", .json) {
    $0.requiredKeys = ["log", "stream", "time"]
    $0.isEnvelope = true
    $0.timestamp = TimestampSpec(fields: ["time"], notations: ["iso8601"])
    $0.fields = [
      FieldMapping(capture: "log", name: "body"), FieldMapping(capture: "stream", name: "log.iostream"),
    ]
    $0.samples = [
      FormatSample(
        text: #"{"log":"hello\n","stream":"stdout","time":"2007-08-16T01:00:00.5Z"}"#, isClaimed: true,
        place: nowhere)
    ]
  }

  static let cri = format("t.cri", .regex) {
    $0.isEnvelope = true
    $0.patterns = [
      pattern(#"^(?<ts>\d{4}-\d{2}-\d{2}T[^ ]++) (?<stream>stdout|stderr) (?<partial>[PF]) (?<body>.*+)$"#)
    ]
    $0.timestamp = TimestampSpec(fields: ["ts"], notations: ["iso8601"])
    $0.fields = [FieldMapping(capture: "stream", name: "log.iostream")]
    $0.samples = [
      FormatSample(text: "2007-08-16T01:00:00.5Z stdout F hello", isClaimed: true, place: nowhere)
    ]
  }

  static let crash = format("t.crash", .regex) {
    $0.patterns = [
      pattern(
        #"(?s)^\*\*\* crash report \*\*\*\nVersion: (?<client__version>[^\n]++)\nTime: (?<ts>[^\n(]+) \(local\)\n(?<body>.*+)$"#
      )
    ]
    $0.timestamp = TimestampSpec(fields: ["ts"], notations: ["%m/%d/%Y %I:%M:%S %p"])
    $0.multiline = MultilineSpec(start: #"^\*\*\* crash report"#, end: #"^\[end of report\]"#)
    $0.fields = [FieldMapping(capture: "client__version", name: "client.version")]
    $0.samples = [
      FormatSample(
        text: "*** crash report ***\nVersion: 1\nTime: 12/22/2010 5:06:41 PM (local)\nx\n[end of report]",
        isClaimed: true, place: nowhere)
    ]
  }

  static let all = [node, syslog, json, pairs, w3c, csv, journal, docker, cri, crash]

  static func catalogue(_ formats: [FormatDefinition] = all) throws -> FormatCatalogue {
    try FormatCatalogue(KnowledgeBase(formats: formats, detectors: [], packs: []))
  }
}

/// What came of reading a text.
struct Readout: Equatable {
  var records: [EventRecord] = []
  var spans: [[UInt64]] = []
  var weights: [UInt32] = []
  var classes: [LineClass] = []
  var lineCounts = [Int](repeating: 0, count: LineClass.allCases.count)

  func count(_ lineClass: LineClass) -> Int { lineCounts[lineClass.rawValue] }
  subscript(name: String, row: Int) -> String? { records[row].attributes.first { $0.name == name }?.value }

  static func + (a: Readout, b: Readout) -> Readout {
    Readout(
      records: a.records + b.records, spans: a.spans + b.spans, weights: a.weights + b.weights,
      classes: a.classes + b.classes, lineCounts: zip(a.lineCounts, b.lineCounts).map { $0 + $1 })
  }
}

/// Reads texts as the program does: in blocks of a size, over ranges.
struct ReadingBench {
  let catalogue: FormatCatalogue
  var profile: SourceProfile
  var keepsAllFields = false

  init(_ catalogue: FormatCatalogue, _ profile: SourceProfile) {
    self.catalogue = catalogue
    self.profile = profile
  }

  /// With the profile that the sniffer finds in the text.
  init(
    _ catalogue: FormatCatalogue, sniffing text: [UInt8], name: String = "x.log", modified: Instant? = nil
  ) {
    self.catalogue = catalogue
    var sniffer = Sniffer(catalogue)
    profile = sniffer.profile(of: LineBlock(text: text), name: SourceName(path: name), modified: modified)
    profile.yearReference = YearReference(
      .notAfter(Instant(seconds: 1_187_300_000)), basis: .yearFromFile)
  }

  /// The rows of the records that begin in a range of the text, read in blocks of `linesPerBlock` lines.
  func read(_ text: [UInt8], range: Range<Int>? = nil, linesPerBlock: Int = .max) -> Readout {
    let whole = LineBlock(text: text)
    let range = range ?? 0..<text.count + 1
    let first = whole.lines.firstIndex { Int($0.start) >= range.lowerBound } ?? whole.lines.count
    let behind = whole.lines.firstIndex { Int($0.start) >= range.upperBound } ?? whole.lines.count
    var normaliser = Normaliser(catalogue, keepsAllFields: keepsAllFields)
    normaliser.begin(profile, startsInside: range.lowerBound > 0)
    var batch = EventBatch()
    var result = Readout()
    var (start, size) = (first, linesPerBlock)
    while start < whole.lines.count, !normaliser.isFinished {
      let end = size > whole.lines.count - start ? whole.lines.count : start + size
      let block = Self.block(of: whole, start..<end, behind: behind, firstLine: first)
      normaliser.process(block, into: &batch)
      result.add(batch, block, catalogue.knowledge)
      // A record that fills the block is read again with more behind it, as the reader does.
      size = batch.consumedLines == 0 ? size * 2 : linesPerBlock
      start += batch.consumedLines
    }
    return result
  }

  private static func block(of whole: LineBlock, _ lines: Range<Int>, behind: Int, firstLine: Int)
    -> LineBlock
  {
    var block = LineBlock()
    let base = Int(whole.lines[lines.lowerBound].start)
    let end =
      lines.upperBound < whole.lines.count ? Int(whole.lines[lines.upperBound].start) : whole.bytes.count
    block.bytes = [UInt8](whole.bytes[base..<end])
    block.lines = whole.lines[lines].map {
      LineSpan(start: $0.start - UInt32(base), end: $0.end - UInt32(base))
    }
    block.byteOffset = UInt64(base)
    block.firstLine = lines.lowerBound
    block.isLast = lines.upperBound == whole.lines.count
    block.rangeEnd = min(max(0, behind - lines.lowerBound), block.lines.count)
    return block
  }
}

extension Readout {
  mutating func add(_ batch: EventBatch, _ block: LineBlock, _ knowledge: KnowledgeBase) {
    for row in batch.rows {
      records.append(
        EventRecord(
          row, block: block, batch: batch, source: SourceName(path: "x"), context: SourceContext(),
          knowledge: knowledge))
      spans.append([block.byteOffset + UInt64(row.record.lower), block.byteOffset + UInt64(row.record.upper)])
      weights.append(row.weight)
      classes.append(row.lineClass)
    }
    for i in lineCounts.indices { lineCounts[i] += batch.lineCounts[i] }
  }
}
