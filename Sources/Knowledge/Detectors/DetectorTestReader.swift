import ProximateDiagnostics

/// Reads the tests of a detector.
struct DetectorTestReader {
  private let file: RuleFile
  /// Events that a row makes at most.
  private static let mostEvents = 1_000_000
  /// 2020-01-01T00:00:00Z, for tests to which the date does not matter.
  static let usualBase: Int64 = 1_577_836_800_000_000_000

  init(_ file: RuleFile) { self.file = file }

  /// A test; nil after a report when it cannot be run.
  func test(_ node: YamlNode) -> DetectorTest? {
    guard let reader = MappingReader(node, "a test", in: file) else { return nil }
    defer { reader.finish() }
    let name = file.text(reader.required("name"))
    let base = reader.value("base").flatMap { file.instant($0) } ?? Self.usualBase
    let events = file.items(reader.value("events"), "events").compactMap(generator)
    let format = file.name(reader.value("format"), of: .format)
    let lines = file.text(reader.value("lines"))
    let state = file.text(reader.value("state"))
    let isTodo = reader.value("todo").flatMap { file.truth($0) } ?? false
    let expectation = reader.required("expect").flatMap(expectation)
    checkSource(reader)
    guard let name, let expectation else { return nil }
    return DetectorTest(
      name: name, base: base, events: events, format: format, lines: lines, state: state,
      expectation: expectation,
      isTodo: isTodo,
      place: file.place(node))
  }

  private func checkSource(_ reader: MappingReader) {
    if reader.value("lines") == nil, reader.value("events") == nil, reader.value("state") == nil {
      file.error("T603", "a test needs `events`, `lines` or `state`", at: reader.node)
    }
  }

  private func generator(_ node: YamlNode) -> GeneratedEvent? {
    guard let reader = MappingReader(node, "a generated event", in: file) else { return nil }
    let offset = file.duration(reader.required("t"))
    let every = reader.value("every").flatMap(pace)
    let count = reader.value("n").flatMap { file.integer($0, atMost: Self.mostEvents) } ?? 1
    var fields: [String: String] = [:]
    for entry in reader.others() { fields[entry.key] = file.text(entry.value) }
    if count > 1, reader.value("every") == nil {
      file.error("Y104", "a row of events needs `every`, the time between two", at: reader.node)
    }
    let row = offset.map {
      GeneratedEvent(
        offset: $0, every: every?.first ?? 0, lastEvery: every?.last, count: max(1, count), fields: fields)
    }
    checkLength(row, reader)
    return row
  }

  /// Each number may be small enough, and the last event yet be beyond all time.
  private func checkLength(_ row: GeneratedEvent?, _ reader: MappingReader) {
    guard let row, row.offset(of: row.count - 1).magnitude > DurationText.longest.magnitude else { return }
    file.error(
      "Y107", "the row of events is longer than \(DurationText.text(DurationText.longest))", at: reader.node)
  }

  /// The time between two events: `5s`, or `400ms -> 60ms` for a pace that changes evenly.
  private func pace(_ node: YamlNode) -> (first: Nanoseconds, last: Nanoseconds?)? {
    guard let text = node.text, let arrow = text.firstRange(of: " -> ") else {
      return file.duration(node).map { ($0, nil) }
    }
    let parts = [String(text[..<arrow.lowerBound]), String(text[arrow.upperBound...])]
    let paces = parts.compactMap(DurationText.nanoseconds)
    if paces.count == 2, paces.allSatisfy({ $0 >= 0 }) { return (paces[0], paces[1]) }
    if let long = parts.first(where: DurationText.isTooLong) {
      file.reportTooLong(long, at: node)
      return nil
    }
    file.error("Y107", "`\(text)` is not a change of pace such as 400ms -> 60ms", at: node)
    return nil
  }

  private func expectation(_ node: YamlNode) -> DetectorTest.Expectation? {
    switch node.content {
    case .scalar("none", _): return DetectorTest.Expectation.none
    case .sequence(let items): return .findings(items.compactMap(finding))
    case .mapping:
      guard let reader = MappingReader(node, "`expect`", in: file) else { return nil }
      defer { reader.finish() }
      return file.text(reader.required("not_evaluable")).map { .notEvaluable($0) }
    case .scalar:
      file.error("Y106", "a test expects `none`, a list of findings, or `{not_evaluable: reason}`", at: node)
      return nil
    }
  }

  /// A finding's values; a pair of bounds `[+70m, +72m]` is written `+70m..+72m`.
  private func finding(_ node: YamlNode) -> [String: String]? {
    guard let reader = MappingReader(node, "an expected finding", in: file) else { return nil }
    var values: [String: String] = [:]
    for entry in reader.others() { values[entry.key] = file.texts(entry.value)?.joined(separator: "..") }
    return values
  }
}
