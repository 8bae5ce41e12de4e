import ProximateDetect
public import ProximateDiagnostics
import ProximateKnowledge
public import ProximateModel

/// Rules tried on logs, each log by itself: which of them fire where.
///
/// Lines without a time have that of the line above, so that fragments of logs can be tried.
public struct Backtest: Sendable {
  /// What a detector found in a log.
  public struct Row: Sendable {
    /// The path as it was given.
    public var log: String
    /// The detector's id.
    public var detector: String
    /// The findings, in the order of time.
    public var findings: [Finding]
    /// Why it could not be judged; nil when it could.
    public var reason: String?
  }

  /// By log, then by detector; those that neither fired nor failed to be judged are left out.
  public private(set) var rows: [Row] = []
  /// The ids of the detectors that were tried.
  public let detectors: [String]
  /// What could not be read, and what is wrong with the rules.
  public private(set) var diagnostics: [Diagnostic]

  /// Tries the detectors of directories, or all built-in ones when there are none.
  ///
  /// - Parameters:
  ///   - logs: files or directories; each is a case of its own.
  ///   - options: how logs are read; its paths are not looked at.
  public init(_ logs: [String], options: AnalyzerOptions) async {
    let directories = options.ruleDirectories
    let all = Rules(complete: directories, builtIn: true)
    let rules = directories.isEmpty ? all : all.judging { !$0.place.file.hasPrefix("built-in:") }
    detectors = rules.knowledge.detectors.map(\.id)
    diagnostics = rules.diagnostics
    for log in logs {
      var options = options
      options.paths = [log]
      options.assumesTimes = true
      do throws(Diagnostic) {
        let reading = try await LogReading(options, rules, ProgressMeter())
        diagnostics += reading.diagnostics.filter { $0.severity == .error && !rules.diagnostics.contains($0) }
        rows += Self.rows(log, reading.observations, rules.knowledge)
      } catch {
        diagnostics.append(error)
      }
    }
  }

  private static func rows(_ log: String, _ observations: Observations, _ knowledge: KnowledgeBase) -> [Row] {
    let detection = Detection(observations, knowledge: knowledge, digest: Digest.sha256)
    let byType = Dictionary(grouping: detection.findings.filter(\.isAuthored), by: \.type)
    let reasons = Dictionary(detection.notEvaluable.map { ($0.detector, $0.reason) }) { a, _ in a }
    return knowledge.detectors.compactMap { detector in
      let findings = byType[detector.id] ?? []
      if findings.isEmpty, reasons[detector.id] == nil { return nil }
      return Row(log: log, detector: detector.id, findings: findings, reason: reasons[detector.id])
    }
  }
}
