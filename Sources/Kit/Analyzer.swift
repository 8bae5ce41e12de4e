import ProximateCorrelate
import ProximateDetect
public import ProximateDiagnostics
import ProximateKnowledge
public import ProximateModel
import ProximateNormalise
import ProximateObserve

/// What came of an analysis.
public struct AnalysisOutcome: Sendable {
  /// The analysis; nil when there was nothing to make one of (a named path does not exist, the rules are broken).
  public var analysis: Analysis?
  /// Messages to people, of everything that could not be read or was guessed.
  public var diagnostics: [Diagnostic]
  /// What was observed of the logs and the baselines, when `AnalyzerOptions.keepsObservations` asks for it.
  public var observations: Observations?
}

/// The whole way from directories of logs to an analysis, on all cores.
public struct Analyzer: Sendable {
  private let options: AnalyzerOptions

  /// An analyzer with its options; nothing is read yet.
  public init(_ options: AnalyzerOptions) { self.options = options }

  /// Reads the logs and draws the conclusions. The result depends on the logs and the rules only.
  public func analyze(meter: ProgressMeter = ProgressMeter()) async -> AnalysisOutcome {
    do throws(Diagnostic) {
      let rules = try Rules(named: options.ruleDirectories)
      if !options.shards.isEmpty { return try outcome(ShardReading(options, rules), rules) }
      let reading = try await LogReading(options, rules, meter)
      let diagnostics = reading.diagnostics.sorted()
      guard !diagnostics.contains(where: { $0.code == "I100" }) else {
        return AnalysisOutcome(analysis: nil, diagnostics: diagnostics)
      }
      return AnalysisOutcome(
        analysis: conclude(reading.observations, rules.knowledge), diagnostics: diagnostics,
        observations: options.keepsObservations ? reading.observations : nil)
    } catch {
      return AnalysisOutcome(analysis: nil, diagnostics: [error])
    }
  }

  private func outcome(_ reading: ShardReading, _ rules: Rules) -> AnalysisOutcome {
    var analysis = conclude(reading.observations, rules.knowledge)
    analysis.inputs = reading.inputs
    analysis.unread = Set(options.unread.map(\.source)).sorted()
    return AnalysisOutcome(
      analysis: analysis, diagnostics: reading.diagnostics.sorted(),
      observations: options.keepsObservations ? reading.observations : nil)
  }

  /// Whether a stretch was asked for in which no event is known to lie.
  private func isOutside(_ analysis: Analysis) -> Bool {
    (options.since != nil || options.until != nil) && analysis.correlation.verdict == .inconclusive
      && analysis.sources.contains { $0.coverage.lines > 0 }
      && analysis.sources.allSatisfy { $0.coverage.firstTime == nil || $0.name.isBaseline }
  }

  private var outside: String {
    let bounds = [options.since.map { "from \($0)" }, options.until.map { "until \($0)" }].compactMap { $0 }
    return "No event states a time within the stretch that was asked for, \(bounds.joined(separator: " "))."
  }

  private func conclude(_ observations: Observations, _ knowledge: KnowledgeBase) -> Analysis {
    let detection = Detection(observations, knowledge: knowledge, digest: Digest.sha256)
    let correlation = CausalEngine.correlate(detection.findings, in: observations, knowledge: knowledge)
    var analysis = Analysis(
      toolVersion: Version.current, inputs: options.paths, correlation: correlation,
      findings: detection.findings,
      notEvaluable: detection.notEvaluable,
      sources: observations.sources.map { (name: $0.key, coverage: $0.value) }.sorted { $0.name < $1.name },
      gaps: detection.gaps, packs: knowledge.packs,
      activity: correlation.incidents.map {
        ActivityReader($0, findings: detection.findings, in: observations).activity
      })
    analysis.clocks = observations.clocks
    if isOutside(analysis) { analysis.correlation.because = outside }
    analysis.baselines = options.baselines
    return analysis
  }
}
