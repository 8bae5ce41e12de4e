import ProximateDiagnostics
import ProximatePatterns

/// Reads one rule.
struct CRERuleReader {
  let file: RuleFile
  let terms: CRETerms

  init(_ file: RuleFile, _ terms: CRETerms) {
    self.file = file
    self.terms = terms
  }

  /// The detector; nil after a report when it cannot be expressed.
  func detector(_ node: YamlNode) -> ImportedDetector? {
    guard let reader = MappingReader(node, "a rule", in: file) else { return nil }
    let about = reader.value("cre").flatMap { MappingReader($0, "`cre`", in: file) }
    let idNode = about?.value("id")
    _ = reader.value("metadata")
    guard let ruleNode = reader.required("rule"), let rule = MappingReader(ruleNode, "`rule`", in: file)
    else {
      return nil
    }
    let errors = file.errorCount
    guard let (kind, body) = body(rule) else { return nil }
    let source = CRESource(body.value("event"), about?.value("applications"), file)
    let name = idNode?.text ?? "rule"
    let detection = CREDetectionReader(file, terms).detection(kind, body)
    let correlated = body.value("correlations").map { correlations($0) } ?? []
    for entry in body.others() {
      file.imported("X101", "`\(entry.key)` is not translated", at: entry.keyNode)
    }
    for entry in reader.others() {
      file.imported("X101", "`\(entry.key)` is not translated", at: entry.keyNode)
    }
    guard let detection, file.errorCount == errors else { return nil }
    var detector = ImportedDetector(
      id: "cre." + ForeignName.id(name.hasPrefix("CRE-") ? String(name.dropFirst(4)) : name),
      title: about?.value("title")?.text ?? name, detection: detection,
      place: file.place(idNode ?? node))
    describe(&detector, about)
    if let other = source.otherLogs { detector.exceptions = [("logs of other programs", other)] }
    detector.scopeBy = correlated
    detector.component = detection.isOfSeveralEvents ? source.name : nil
    detector.tests = SyntheticTests(detection).tests
    return detector
  }

  private func body(_ rule: MappingReader) -> (kind: String, MappingReader)? {
    // Of a rule that has both, the sequence is the one that says more.
    for kind in ["sequence", "set"] {
      guard let node = rule.value(kind), let body = MappingReader(node, "`\(kind)`", in: file) else {
        continue
      }
      if kind == "sequence", rule.value("set") != nil {
        file.imported(
          "X101", "`set` is not translated: the rule has a `sequence`, too", at: rule.key("set"),
          help: "make two rules of them")
      }
      return (kind, body)
    }
    let other = rule.others().first
    file.imported(
      "X100", "a rule of the kind `\(other?.key ?? "nothing")` cannot be expressed",
      at: other?.keyNode ?? rule.node, help: "sets and sequences can")
    return nil
  }

  private func describe(_ detector: inout ImportedDetector, _ about: MappingReader?) {
    guard let about else { return }
    detector.severity =
      ["critical", "high", "medium", "low", "info"].element(at: Int(about.value("severity")?.text ?? "") ?? 2)
      ?? "info"
    let parts = [
      ("", "description"), ("Cause: ", "cause"), ("Impact: ", "impact"), ("Mitigation: ", "mitigation"),
    ]
    detector.description = parts.compactMap { mark, key in
      about.value(key)?.text.map { mark + $0.tidied }
    }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    detector.references = file.texts(about.value("references")) ?? []
    detector.tags = file.texts(about.value("tags")) ?? []
    detector.authors = file.texts(about.value("author")) ?? []
    let words = (about.value("category")?.text ?? "").lowercased()
    if ["memory", "storage", "disk", "capacity", "quota", "rate-limit", "exhaust"].contains(
      where: words.contains)
    {
      detector.nature = "capacity"
    }
  }

  private func correlations(_ node: YamlNode) -> [String] {
    let known = [
      "hostname": "host.name", "host": "host.name", "pod": "host.name", "container_name": "service.name",
    ]
    return (file.texts(node) ?? []).map { name in
      if known[name] == nil {
        file.imported("X102", "the correlation `\(name)` is taken for a field of this name", at: node)
      }
      return known[name] ?? name
    }
  }
}

/// Whose logs a rule is about.
struct CRESource {
  /// The program, nil when the rule names none.
  let name: String?
  /// Logs that are another program's; nil when it cannot be told.
  let otherLogs: ImportedCondition?

  /// Words that say nothing of a program.
  private static let empty: Set<String> = [
    "cre", "log", "logs", "based", "candidates", "cres", "on", "or", "by", "and", "the", "pods", "managed",
    "commonly", "using", "deployment", "via", "operator", "app", "aws", "server", "commercial", "source",
  ]
  /// Names that logs of any program have.
  private static let anybody = [
    "test", "sample", "app", "application", "log", "logs", "server", "service", "output", "stdout", "stderr",
    "messages",
    "syslog", "journal", "error", "errors", "access", "main", "container", "events", "console", "debug",
    "all",
  ]

  init(_ event: YamlNode?, _ applications: YamlNode?, _ file: RuleFile) {
    var words: [String] = []
    if let event, let reader = MappingReader(event, "`event`", in: file) {
      let source = file.text(reader.value("source")) ?? ""
      words += Self.words(source)
      _ = reader.value("origin")
      for entry in reader.others() {
        file.imported("X101", "`\(entry.key)` of an event is not translated", at: entry.keyNode)
      }
    }
    if case .sequence(let items) = applications?.content {
      for item in items {
        guard let reader = MappingReader(item, "an application", in: file) else { continue }
        for key in ["name", "containerName", "processName"] {
          if let text = reader.value(key)?.text { words += Self.words(text) }
        }
      }
    }
    name = words.first
    let names = words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } as [String]
    let own = names.map(\.quotedPattern).joined(separator: "|")
    otherLogs =
      names.isEmpty
      ? nil
      : .all([
        .test("source.component", modifiers: ["exists"], values: ["true"]),
        .not(
          .any([
            .test(
              "source.component", modifiers: ["re", "nocase"],
              values: [own + "|^(?:" + Self.anybody.joined(separator: "|") + ")$"]),
            .test("format", modifiers: ["re", "nocase"], values: [own]),
          ])),
      ])
  }

  private static func words(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let kept = words.filter { $0.count > 2 && !empty.contains($0) && !$0.allSatisfy(\.isNumber) }
    return kept.contains("kubernetes") ? kept + ["k8s", "kube"] : kept
  }
}

extension Array {
  fileprivate func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension String {
  /// Without white space at the ends and blank lines in a row, tabs as spaces.
  var tidied: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: true).map { line in
      String(line.reversed().drop { $0.isWhitespace }.reversed()).split(separator: "\t").joined(
        separator: " ")
    }
    let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    return String(text.drop { $0.isWhitespace })
  }
}

extension ImportedDetection {
  /// Whether it is about several events, which need not come from one component.
  var isOfSeveralEvents: Bool { if case .steps = self { true } else { false } }

  /// Whether more than one event makes a finding, be they of one kind.
  var isOfManyEvents: Bool { if case .match = self { false } else { true } }
}
