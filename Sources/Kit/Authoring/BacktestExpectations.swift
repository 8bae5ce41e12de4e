import Foundation
public import ProximateDiagnostics
import ProximateKnowledge

/// What a backtest must come to:
///
///     unexpected: warn            # of findings that no entry speaks of: fail, warn (default) or ignore
///     expectations:
///       - {log: 'april/*', detector: shop.orders_rejected, at_least: 1}
///       - {log: '*', detector: shop.queue_deep, exactly: 0}
public struct BacktestExpectations: Sendable {
  /// What came of it.
  public struct Verdict: Sendable {
    /// How many entries hold.
    public var met = 0
    /// How many do not.
    public var missed = 0
    /// Each that does not, and findings that none speaks of.
    public var diagnostics: [Diagnostic] = []
  }

  private enum Unexpected: String, CaseIterable { case fail, warn, ignore }
  private struct Entry {
    var log: String
    var detector: String
    var least: Int?
    var most: Int?
    var place: Place
  }

  private var entries: [Entry] = []
  private var unexpected = Unexpected.warn
  private var problems: [Diagnostic] = []

  /// Reads the file; what is wrong with it is told by the verdict.
  public init(file path: String) {
    guard
      let text = FileManager.default.contents(atPath: path).flatMap({ String(validating: $0, as: UTF8.self) })
    else {
      problems = [Diagnostic(.error, "K703", "cannot read the file", at: Place(file: path))]
      return
    }
    let file = RuleFile(name: path, text: text)
    for document in YamlDocuments(file).read() {
      guard let reader = MappingReader(document, "expectations", in: file) else { continue }
      if let choice: Unexpected = file.choice(reader.value("unexpected"), "answer") { unexpected = choice }
      entries += file.items(reader.required("expectations"), "expectations").compactMap {
        Self.entry($0, file)
      }
      reader.finish()
    }
    problems = file.diagnostics
  }

  private static func entry(_ node: YamlNode, _ file: RuleFile) -> Entry? {
    guard let reader = MappingReader(node, "an expectation", in: file) else { return nil }
    defer { reader.finish() }
    let log = file.text(reader.value("log")) ?? "*"
    let detector = file.text(reader.required("detector"))
    let exactly = reader.value("exactly").flatMap { file.integer($0) }
    let least = reader.value("at_least").flatMap { file.integer($0) }
    let most = reader.value("at_most").flatMap { file.integer($0) }
    if exactly == nil, least == nil, most == nil {
      file.error("Y104", "an expectation needs `exactly`, `at_least` or `at_most`", at: node)
    }
    return detector.map {
      Entry(log: log, detector: $0, least: exactly ?? least, most: exactly ?? most, place: file.place(node))
    }
  }

  /// Compares; every entry must hold for every log that its glob names.
  public func verdict(on result: Backtest, logs: [String]) -> Verdict {
    var verdict = Verdict(diagnostics: problems)
    var spokenOf: Set<String> = []
    for entry in entries {
      let named = logs.filter { Glob(entry.log).matches($0) }
      var complaints = named.isEmpty ? ["no log is named so"] : []
      if !result.detectors.contains(entry.detector) {
        complaints.append(
          "there is no detector `\(entry.detector)`"
            + (Suggestion.nearest(to: entry.detector, among: result.detectors).map {
              "; did you mean `\($0)`?"
            } ?? ""))
      }
      for log in named {
        spokenOf.insert(log + "\t" + entry.detector)
        let count = result.rows.first { $0.log == log && $0.detector == entry.detector }?.findings.count ?? 0
        if let least = entry.least, count < least {
          complaints.append("\(log): \(count) findings, at least \(least) expected")
        }
        if let most = entry.most, count > most {
          complaints.append("\(log): \(count) findings, at most \(most) expected")
        }
      }
      verdict.met += complaints.isEmpty ? 1 : 0
      verdict.missed += complaints.isEmpty ? 0 : 1
      verdict.diagnostics += complaints.map { Diagnostic(.error, "T605", $0, at: entry.place) }
    }
    verdict.diagnostics += surprises(result, spokenOf)
    return verdict
  }

  private func surprises(_ result: Backtest, _ spokenOf: Set<String>) -> [Diagnostic] {
    if unexpected == .ignore { return [] }
    return result.rows.filter { !$0.findings.isEmpty && !spokenOf.contains($0.log + "\t" + $0.detector) }.map
    { row in
      Diagnostic(
        unexpected == .fail ? .error : .warning, "T606",
        "\(row.log): `\(row.detector)` fired \(row.findings.count) times, and no expectation speaks of it")
    }
  }
}
