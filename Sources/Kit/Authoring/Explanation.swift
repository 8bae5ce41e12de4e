import ProximateDetect
public import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximatePatterns

/// Why a detector fired or did not: what passed each part of its rule, and what came of it. Everything is counted and
/// judged by the stages of an analysis.
public struct Explanation: Sendable {
  /// For people.
  public private(set) var text = ""
  /// What could not be read.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Whether there is such a detector.
  public private(set) var isKnown = false

  /// Explains what a detector makes of logs.
  ///
  /// - Parameter options: the logs, and how they are read.
  public init(of id: String, options: AnalyzerOptions) async {
    let all = Rules(complete: options.ruleDirectories, builtIn: true)
    guard let detector = find(id, all) else { return }
    let rules = all.judging { $0.id == id }
    var options = options
    options.assumesTimes = true
    do throws(Diagnostic) {
      let reading = try await LogReading(options, rules, ProgressMeter())
      diagnostics += reading.diagnostics.filter { $0.severity == .error && !all.diagnostics.contains($0) }
      text = lines(detector, reading.observations, rules.knowledge)
    } catch {
      diagnostics.append(error)
    }
  }

  /// Explains what a detector's conditions make of raw lines: each test, whether it passes, and the value that it saw.
  public init(of id: String, lines: String, ruleDirectories: [String]) {
    let rules = Rules(complete: ruleDirectories, builtIn: true)
    guard let detector = find(id, rules) else { return }
    var sniffer = Sniffer(rules.catalogue)
    let reading = SampleReading(
      lines, formats: nil, reference: nil, assumed: 0, rules.catalogue, rules.knowledge, &sniffer)
    var result: [String] = []
    for (index, record) in reading.records.enumerated() {
      let format = record.format ?? "no named format"
      let event = record.event.map { ", event \($0)" } ?? ""
      result.append("line \(record.line + 1): \(format)\(event)")
      result.append("  " + SafeText.visible(String(record.message.prefix(200))))
      for (part, condition) in detector.rule.conditions.enumerated() {
        result.append("  \(Self.name(part, detector)):")
        var tree = ConditionTree(rules.knowledge, reading, row: index)
        result += tree.lines(condition, indent: "    ")
      }
    }
    text = result.joined(separator: "\n") + "\n"
  }

  private mutating func find(_ id: String, _ rules: Rules) -> Detector? {
    if let detector = rules.knowledge.detectors.first(where: { $0.id == id }) {
      isKnown = true
      return detector
    }
    let near = Suggestion.nearest(to: id, among: rules.knowledge.detectors.map(\.id))
    diagnostics.append(
      Diagnostic(
        .error, "D205", "there is no detector `\(id)`",
        help: near.map { "did you mean `\($0)`?" } ?? "`proximate rules list` names them all"))
    return nil
  }

  /// What a part of a rule is called.
  private static func name(_ part: Int, _ detector: Detector) -> String {
    let names: [String] =
      switch detector.rule {
      case .ratio: ["numerator", "denominator"]
      case .cohort: ["bad", "among"]
      case .absence: ["expect", "unless"]
      case .sequence(let sequence):
        sequence.steps.map { ($0.isForbidden ? "" : "step ") + $0.id } + sequence.unless.map { _ in "unless" }
      case .set(let set): set.steps.map { "step " + $0.id } + set.unless.map { _ in "unless" }
      case .flap: ["down", "up"]
      case .storm: ["match", "fraction of"]
      default: ["match"]
      }
    return part < names.count ? names[part] : "part \(part + 1)"
  }

  private func lines(_ detector: Detector, _ observations: Observations, _ knowledge: KnowledgeBase) -> String
  {
    let detection = Detection(observations, knowledge: knowledge, digest: Digest.sha256)
    let findings = detection.findings.filter { $0.type == detector.id }
    var result = ["\(detector.id): \(detector.title)"]
    for part in detector.rule.conditions.indices {
      let series = observations.series.filter { $0.key.type == .part(part, of: detector.id) }
      result += Self.counted(Self.name(part, detector), series.sorted { $0.key < $1.key })
    }
    if let reason = detection.notEvaluable.first(where: { $0.detector == detector.id })?.reason {
      result.append("not evaluable: \(reason)")
    } else if findings.isEmpty {
      result.append("clean: nothing was found, and the logs would have shown it")
    }
    for finding in findings {
      result.append(
        "FIRED  \(finding.interval.start) .. \(finding.interval.end)  \(SafeText.visible(finding.summary))")
      result += finding.evidence.map {
        "  \($0.origin.source.display):\($0.origin.line)  \(SafeText.visible(String($0.text.prefix(160))))"
      }
    }
    if findings.isEmpty, let near = Self.nearMiss(detector, observations) { result.append(near) }
    return result.joined(separator: "\n") + "\n"
  }

  private static func counted(_ name: String, _ series: [(key: SeriesKey, value: [Cell])]) -> [String] {
    let total = series.reduce(UInt64(0)) { $0 + $1.value.reduce(0) { $0 + $1.count } }
    guard total > 0 else { return ["  \(name): FAIL, no event passed"] }
    let rows = series.prefix(20).map { key, cells in
      let count = cells.reduce(UInt64(0)) { $0 + $1.count }
      let times = [cells.map(\.first).min(), cells.map(\.last).max()].compactMap { $0 }.map {
        Instant(nanoseconds: $0).description
      }
      let scope = [key.scope.component, key.scope.host, key.scope.group].filter { !$0.isEmpty }.joined(
        separator: " ")
      return
        "    \(scope.isEmpty ? "(nobody named)" : SafeText.visible(scope)): \(count), \(times.joined(separator: " .. "))"
    }
    return ["  \(name): PASS, \(total) events"] + rows
      + (series.count > 20 ? ["    and \(series.count - 20) more"] : [])
  }

  /// The most events that came within the window, for rules that count.
  private static func nearMiss(_ detector: Detector, _ observations: Observations) -> String? {
    guard case .count(_, _, .sliding(let window), let atLeast) = detector.rule else { return nil }
    var best: (count: UInt64, start: Int64) = (0, 0)
    for (key, cells) in observations.series.sorted(by: { $0.key < $1.key })
    where key.type == .detector(detector.id) {
      for (index, cell) in cells.enumerated() {
        let count = cells[index...].prefix { $0.first - cell.first <= window }.reduce(UInt64(0)) {
          $0 + $1.count
        }
        if count > best.count { best = (count, cell.first) }
      }
    }
    if best.count == 0 { return nil }
    return
      "nearest miss: \(best.count) from \(Instant(nanoseconds: best.start)) on within \(DurationText.text(window)), "
      + "needs \(Int(atLeast.rounded(.up)))"
  }
}

/// A condition on one row, test by test.
private struct ConditionTree: ~Copyable {
  private let knowledge: KnowledgeBase
  private let reading: SampleReading
  private let row: Int
  private var matcher = Matcher()

  init(_ knowledge: KnowledgeBase, _ reading: SampleReading, row: Int) {
    self.knowledge = knowledge
    self.reading = reading
    self.row = row
  }

  mutating func lines(_ condition: Condition, indent: String) -> [String] {
    let verdict = holds(condition) ? "PASS" : "FAIL"
    switch condition {
    case .all(let parts): return children(verdict + " all of", parts, indent)
    case .any(let parts): return children(verdict + " one of", parts, indent)
    case .not(let part): return children(verdict + " not", [part], indent)
    case .test(let field, let test, _):
      let value = value(of: field).map { "`\(SafeText.visible(String($0.prefix(120))))`" } ?? "nothing"
      return ["\(indent)\(verdict) \(field) \(Self.words(test)); it is \(value)"]
    }
  }

  private mutating func children(_ head: String, _ parts: [Condition], _ indent: String) -> [String] {
    var result = [indent + head]
    for part in parts { result += lines(part, indent: indent + "  ") }
    return result
  }

  private mutating func holds(_ condition: Condition) -> Bool {
    let compiled = try? CompiledCondition(
      condition, fields: knowledge.fieldNames, events: knowledge.eventNames,
      formats: knowledge.formats.map(\.id))
    return compiled?.holds(
      reading.batch.rows[row], block: reading.block, batch: reading.batch, source: reading.context,
      matcher: &matcher)
      ?? false
  }

  private func value(of field: String) -> String? {
    let record = reading.records[row]
    switch field {
    case "event": return record.event
    case "format": return record.format
    case "severity": return record.severityNumber.map(String.init)
    case "body": return record.message
    case "record":
      let range = reading.batch.rows[row].record
      return String(decoding: reading.block.bytes[range.lower..<range.upper], as: UTF8.self)
    case "host.name": return record.host
    case "service.name", "log.logger": return record.component
    default: return record.attributes.first { $0.name == field }?.value
    }
  }

  private static func words(_ test: Condition.Test) -> String {
    switch test {
    case .equals(let texts): "is " + list(texts)
    case .contains(let texts): "contains " + list(texts)
    case .prefix(let texts): "begins with " + list(texts)
    case .suffix(let texts): "ends with " + list(texts)
    case .regex(let texts): "matches " + list(texts)
    case .number(let comparison, let bound): "\(comparison.rawValue) \(bound)"
    case .multiple(let comparison, let times, let other): "\(comparison.rawValue) \(times) times \(other)"
    case .exists(let wanted): wanted ? "is there" : "is not there"
    case .network: "lies in the network"
    case .sameAs(let other): "is the same as \(other)"
    }
  }

  private static func list(_ texts: [String]) -> String { texts.map { "`\($0)`" }.joined(separator: " or ") }
}
