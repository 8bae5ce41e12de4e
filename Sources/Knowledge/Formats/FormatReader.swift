import ProximateDiagnostics
import ProximateModel
import ProximatePatterns

/// Reads a format definition from a document of kind `format`.
struct FormatReader {
  private let reader: MappingReader
  private var file: RuleFile { reader.file }

  init(_ reader: MappingReader) { self.reader = reader }

  /// The format; nil after a report when it cannot be used.
  func read() -> FormatDefinition? {
    guard let header = RuleHeader(reader) else { return nil }
    let parse = reader.required("parse")
    var format = FormatDefinition(
      id: header.id, title: header.title, version: header.version, status: header.status,
      parse: .regex, place: header.place)
    readParse(parse, into: &format)
    readDetection(into: &format)
    let patterns = readPatterns(into: &format)
    readTime(into: &format)
    readSeverity(into: &format)
    readFields(into: &format, patterns)
    readStructure(into: &format)
    format.events = file.items(reader.value("events"), "events").compactMap(EventReader(file).event)
    format.samples = SampleReader(file).samples(reader.value("samples"))
    if file.documents != nil {
      format.beginnings = file.text(reader.value(Abridgement.beginnings)).flatMap { ByteSet(hexadecimal: $0) }
    }
    reader.finish()
    FormatLint(format, patterns, file, reader).check()
    return format
  }

  private func readParse(_ node: YamlNode?, into format: inout FormatDefinition) {
    guard let node, let parse = MappingReader(node, "`parse`", in: file) else { return }
    format.parse = file.choice(parse.required("type"), "parse type") ?? .regex
    if let delimiter = file.text(parse.value("delimiter")) {
      if delimiter.utf8.count == 1, let byte = delimiter.utf8.first {
        format.delimiter = byte
      } else if delimiter == "tab" {
        format.delimiter = UInt8(ascii: "\t")
      } else {
        file.error(
          "Y107", "a delimiter is one ASCII character, or `tab`", at: parse.value("delimiter") ?? node)
      }
    }
    format.columns = file.texts(parse.value("columns")) ?? []
    parse.finish()
  }

  private func readDetection(into format: inout FormatDefinition) {
    guard let node = reader.value("detect"), let detect = MappingReader(node, "`detect`", in: file) else {
      return
    }
    format.paths = file.texts(detect.value("paths")) ?? []
    format.header = file.pattern(detect.value("header"), name: "header")?.named
    format.requiredKeys = file.texts(detect.value("keys")) ?? []
    format.priority = file.integer(detect.value("priority")) ?? format.priority
    detect.finish()
  }

  private func readPatterns(into format: inout FormatDefinition) -> [CheckedPattern] {
    var checked: [CheckedPattern] = []
    if let line = file.pattern(reader.value("line"), name: "line") { checked.append(line) }
    if let node = reader.value("patterns"), let patterns = MappingReader(node, "`patterns`", in: file) {
      checked += patterns.others().compactMap { file.pattern($0.value, name: $0.key) }
    }
    format.patterns = checked.map(\.named)
    return checked
  }

  private func readTime(into format: inout FormatDefinition) {
    guard let node = reader.value("timestamp"), let time = MappingReader(node, "`timestamp`", in: file) else {
      return
    }
    let one = file.text(time.value("field")).map { [$0] }
    let alternatives = file.texts(time.value("any"))
    guard let fields = one ?? file.texts(time.value("fields")) ?? alternatives else {
      file.error("Y104", "`timestamp` needs the key `field`, `fields` or `any`", at: node)
      return
    }
    let notations = file.texts(time.required("formats")) ?? []
    let zone = time.value("timezone").flatMap { file.text($0) }
    format.timestamp = TimestampSpec(fields: fields, notations: notations, zone: zone == "local" ? nil : zone)
    format.timestamp?.isLocal = zone == "local"
    format.timestamp?.areAlternatives = alternatives == fields
    checkTimeKeys(time, count: fields.count)
    format.timestamp?.zonePattern = file.pattern(time.value("zone_line"), name: "zone_line")?.named
    TimeLint(file).check(time.value("formats"), time.value("timezone"))
    time.finish()
  }

  private func checkTimeKeys(_ time: MappingReader, count: Int) {
    if count > TimestampSpec.mostFields, let list = time.value("any") ?? time.value("fields") {
      file.error("Y107", "a time stamp has at most \(TimestampSpec.mostFields) fields", at: list)
    }
    let keys = ["field", "fields", "any"].filter { time.value($0) != nil }
    if let second = keys.dropFirst().first {
      file.error(
        "Y107", "`\(keys[0])` and `\(second)` exclude each other", at: time.key(second),
        help: "`fields` are parts of one stamp, of `any` the first that is there counts")
    }
  }

  private func readSeverity(into format: inout FormatDefinition) {
    guard let node = reader.value("severity"), let severity = MappingReader(node, "`severity`", in: file)
    else { return }
    var map: [String: UInt8] = [:]
    for (key, _, value) in file.textMap(severity.value("map"), "a severity map") {
      if let number = file.severity(value) { map[key.lowercased()] = number.rawValue }
    }
    let fallback = severity.value("default").flatMap { file.severity($0) }
    let names = file.texts(severity.required("field")) ?? []
    guard let field = names.first else { return }
    format.severity = SeveritySpec(field: field, map: map, fallback: fallback?.rawValue ?? 0)
    format.severity?.alternatives = Array(names.dropFirst())
    severity.finish()
  }

  private func readFields(into format: inout FormatDefinition, _ patterns: [CheckedPattern]) {
    if let node = reader.value("fields"), let fields = MappingReader(node, "`fields`", in: file) {
      format.fields = fields.others().compactMap(field)
    }
    for (key, value, _) in file.textMap(reader.value("set"), "`set`") { format.constants[key] = value }
    // Groups that carry a canonical name need no mapping of their own.
    for group in patterns.flatMap(\.groups) where group == "body" || group.contains("__") {
      let isMapped = format.fields.contains { $0.capture == group }
      if !isMapped {
        format.fields.append(FieldMapping(capture: group, name: KnowledgeBase.canonical(group)))
      }
    }
  }

  private func field(_ entry: YamlEntry) -> FieldMapping? {
    if entry.value.text != nil {
      return file.text(entry.value).map { FieldMapping(capture: entry.key, name: $0) }
    }
    guard let field = MappingReader(entry.value, "a field", in: file) else { return nil }
    defer { field.finish() }
    return FieldMapping(
      capture: entry.key, name: file.text(field.value("to")) ?? KnowledgeBase.canonical(entry.key),
      type: file.choice(field.value("type"), "field type") ?? .string,
      entity: file.text(field.value("entity")))
  }

  private func readStructure(into format: inout FormatDefinition) {
    format.isEnvelope = file.truth(reader.value("envelope")) ?? false
    format.headerLines = file.pattern(reader.value("header_lines"), name: "header_lines")?.named
    let repeated = file.pattern(reader.value("repeat"), name: "repeat")
    format.repeatMarker = repeated?.named
    if let repeated, let node = reader.value("repeat"), !repeated.groups.contains("n") {
      file.error(
        "F210", "`repeat` needs a group `n` for the number of repetitions", at: node, help: "(?<n>\\d++)")
    }
    guard let node = reader.value("multiline"), let lines = MappingReader(node, "`multiline`", in: file)
    else { return }
    var multiline = MultilineSpec()
    multiline.start = file.pattern(lines.value("start"), name: "start")?.named.text
    multiline.end = file.pattern(lines.value("end"), name: "end")?.named.text
    multiline.maxLines = file.integer(lines.value("max_lines")) ?? multiline.maxLines
    format.multiline = multiline
    lines.finish()
  }
}
