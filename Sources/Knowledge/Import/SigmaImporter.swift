import ProximateDiagnostics

/// Reads Sigma rules: detections with all modifiers that a log can answer, and correlations of counts, of distinct
/// values and in time.
struct SigmaImporter {
  private(set) var result = RuleImport()
  private let fields: [String: String]
  /// What each rule's condition says, by its names.
  private var conditions: [String: ImportedCondition] = [:]
  /// Whose logs each rule is about, by the rule's names.
  private var sources: [String: String] = [:]
  private var detectors: [(names: [String], detector: ImportedDetector)] = []
  private var correlations: [(reader: MappingReader, node: YamlNode, about: MappingReader)] = []
  /// Rules that only serve correlations.
  private var hidden: Set<String> = []

  /// - Parameter fields: names of Sigma's fields and what they are called here, before those that are known anyway.
  init(_ files: [ForeignFile], fields: [String: String]) {
    self.fields = fields
    var read: [RuleFile] = []
    for source in files {
      let file = RuleFile(name: source.name, text: source.text)
      for document in YamlDocuments(file).read() { self.read(document, file) }
      read.append(file)
    }
    for correlation in correlations { add(correlation.reader, correlation.node, correlation.about) }
    result.detectors += detectors.filter { Set($0.names).isDisjoint(with: hidden) }.map(\.detector)
    for file in read { result.diagnostics += file.diagnostics }
  }

  private mutating func read(_ document: YamlNode, _ file: RuleFile) {
    guard let reader = MappingReader(document, "a rule", in: file) else { return }
    if let node = reader.value("action") {
      file.imported(
        "X100", "collections of rules (`action`) cannot be expressed", at: node, help: "write out each rule")
      return
    }
    if let node = reader.value("correlation") {
      if let correlation = MappingReader(node, "`correlation`", in: file) {
        correlations.append((correlation, node, reader))
      }
      return
    }
    guard let node = reader.required("detection") else { return }
    let errors = file.errorCount
    let detection = SigmaDetection(node, file, fields: fields)
    let names = ["id", "name"].compactMap { reader.value($0)?.text }
    var detector = Self.described(reader, .match(.all([])), file)
    guard let found = detection.result, file.errorCount == errors else { return }
    let source = Self.source(reader)
    for name in names { (conditions[name], sources[name]) = (detection.condition, source) }
    detector.detection = found
    if found.isOfManyEvents { detector.component = source ?? Self.severalSources }
    detector.scopeBy = detection.groupBy
    detector.tests = SyntheticTests(found).tests
    detectors.append((names, detector))
  }

  private mutating func add(_ reader: MappingReader, _ node: YamlNode, _ about: MappingReader) {
    let file = reader.file
    let errors = file.errorCount
    let correlation = SigmaCorrelation(reader, about, conditions, fields: fields)
    var detector = Self.described(about, .match(.all([])), file)
    guard let found = correlation.result, file.errorCount == errors else { return }
    if !correlation.generatesParts { hidden.formUnion(correlation.rules) }
    detector.detection = found
    detector.component = Self.source(about) ?? source(ofAll: correlation.rules)
    detector.scopeBy = correlation.groupBy.map { SigmaField.name($0, fields) }
    detector.tests = SyntheticTests(found).tests.map { $0.withFields(detector.scopeBy) }
    detectors.append((["id", "name"].compactMap { about.value($0)?.text }, detector))
  }

  /// Sigma counts and joins events of all logs. A component of the rule's own makes a detector do so, too.
  private static let severalSources = "several components"

  private func source(ofAll rules: [String]) -> String {
    let names = Set(rules.map { sources[$0] })
    return names.count == 1 ? (names.first ?? nil) ?? Self.severalSources : Self.severalSources
  }

  /// The most exact word for whose logs a rule is about, nil when it says nothing of it.
  private static func source(_ rule: MappingReader) -> String? {
    guard case .mapping(let entries)? = rule.value("logsource")?.content else { return nil }
    let words = ["service", "product", "category"].compactMap { key in
      entries.first { $0.key == key }?.value.text
    }
    return words.first { !$0.isEmpty }
  }

  private static func described(
    _ reader: MappingReader, _ detection: ImportedDetection, _ file: RuleFile
  ) -> ImportedDetector {
    let title = file.text(reader.required("title")) ?? "rule"
    var detector = ImportedDetector(
      id: "sigma." + ForeignName.id(title), title: title, detection: detection,
      place: file.place(reader.key("title")))
    let level = reader.value("level")?.text ?? "medium"
    detector.severity = level == "informational" ? "info" : level
    detector.description = (reader.value("description")?.text ?? "").tidied
    detector.references = reader.value("references").flatMap { file.texts($0) } ?? []
    detector.authors = reader.value("author").flatMap { file.texts($0) } ?? []
    detector.tags = reader.value("tags").flatMap { file.texts($0) } ?? []
    if let node = reader.value("falsepositives"), let known = file.texts(node), !known.isEmpty {
      detector.description +=
        (detector.description.isEmpty ? "" : "\n") + "False positives: "
        + known.joined(separator: "; ").tidied
    }
    if let source = reader.value("logsource"), let parts = MappingReader(source, "`logsource`", in: file) {
      let words = ["product", "category", "service"].compactMap { parts.value($0)?.text }
      detector.tags += words
      _ = parts.others()
      file.imported(
        "X102", "the source `\(words.joined(separator: "/"))` is no condition: fields tell the logs apart",
        at: source)
    }
    reportRest(reader, file)
    return detector
  }

  private static let descriptive = [
    "id", "name", "status", "date", "modified", "fields", "related", "license", "taxonomy", "scope",
    "regression_tests_path",
    "simulation", "detection", "correlation", "generate", "sigma-version", "custom_attributes",
  ]

  private static func reportRest(_ reader: MappingReader, _ file: RuleFile) {
    for key in descriptive { _ = reader.value(key) }
    for entry in reader.others() {
      file.imported("X101", "`\(entry.key)` is not translated", at: entry.keyNode)
    }
  }
}

extension ImportedTest {
  /// With a value for every field, where an event has none.
  fileprivate func withFields(_ names: [String]) -> ImportedTest {
    var test = self
    for i in test.events.indices {
      for name in names where test.events[i].fields[name] == nil { test.events[i].fields[name] = "x" }
    }
    return test
  }
}

/// Fields as Sigma calls them and as they are called here.
enum SigmaField {
  private static let known: [String: String] = [
    "c-ip": "client.address", "cs-method": "http.request.method", "c-uri": "url.path", "cs-uri": "url.path",
    "cs-uri-stem": "url.path", "cs-uri-query": "url.query", "cs-user-agent": "user_agent.original",
    "c-useragent": "user_agent.original", "cs-host": "server.address", "cs-username": "user.name",
    "sc-status": "http.response.status_code", "sc-bytes": "http.response.body.size", "User": "user.name",
    "user": "user.name", "TargetUserName": "user.name", "SourceIp": "client.address",
    "IpAddress": "client.address",
    "src_ip": "client.address", "EventID": "event_log.id", "Image": "process.executable.path",
    "CommandLine": "process.command_line", "ProcessId": "process.pid", "Computer": "host.name",
    "ComputerName": "host.name", "Hostname": "host.name", "host": "host.name", "hostname": "host.name",
    "message": "body", "Message": "body", "msg": "body", "program": "service.name", "process": "service.name",
    "Provider_Name": "log.logger",
  ]

  static func name(_ name: String, _ given: [String: String]) -> String { given[name] ?? known[name] ?? name }
}
