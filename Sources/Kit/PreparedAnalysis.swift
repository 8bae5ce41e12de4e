package import ProximateCorrelate
import ProximateDetect
package import ProximateDiagnostics
import ProximateKnowledge
package import ProximateModel

/// What was read and found, before anything is concluded: the expensive part, done once by those who conclude from
/// it again and again with other constants.
package struct PreparedAnalysis: Sendable {
  package let findings: [Finding]
  package let observations: Observations
  private let knowledge: KnowledgeBase

  /// What the engine decides by these constants.
  package func correlation(by calibration: Calibration) -> Correlation {
    CausalEngine.correlate(findings, in: observations, knowledge: knowledge, by: calibration)
  }

  /// What was heard, to be decided again in milliseconds.
  package var transcript: Transcript { Transcript(findings, in: observations, knowledge: knowledge) }

  init(_ observations: Observations, _ knowledge: KnowledgeBase) {
    self.observations = observations
    self.knowledge = knowledge
    findings = Detection(observations, knowledge: knowledge, digest: Digest.sha256).findings
  }
}

extension PreparedAnalysis {
  /// Reads and detects as `Analyzer` does. Throws what keeps an analysis from being made.
  package init(_ options: AnalyzerOptions) async throws(Diagnostic) {
    let rules = try Rules(named: options.ruleDirectories)
    let reading = try await LogReading(options, rules, ProgressMeter())
    self.init(reading.observations, rules.knowledge)
  }
}
