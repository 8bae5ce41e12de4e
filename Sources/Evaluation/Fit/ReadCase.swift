package import ProximateCorrelate
package import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// A case that was read and heard once, and can be decided by other constants in milliseconds.
package struct ReadCase: Sendable {
  package let truth: CaseTruth
  package let folder: CaseFolder
  private let transcript: Transcript
  private let lines: ReportLines

  /// Reads the logs of a case. Throws what keeps them from being read.
  package init(
    _ folder: CaseFolder, _ truth: CaseTruth, _ options: EvaluationOptions
  ) async throws(Diagnostic) {
    let prepared = try await PreparedAnalysis(AnalyzerOptions(folder, options))
    self.truth = truth
    self.folder = folder
    transcript = prepared.transcript
    lines = ReportLines(prepared.findings)
  }

  /// The score by these constants, without the validity of the evidence, and how far belief was from truth. What was
  /// heard is not heard again (see `Transcript`).
  package func decided(by calibration: Calibration) -> Judgement {
    Judgement(transcript.decided(by: calibration), truth, lines)
  }

  /// Ids of all criteria that were heard.
  package var criteria: Set<String> { transcript.criteria }

  /// The judgements of the whole engine, which hears everything again, by several sets of constants.
  package static func judged(
    _ folder: CaseFolder, _ truth: CaseTruth, _ options: EvaluationOptions, by calibrations: [Calibration]
  ) async throws(Diagnostic) -> [Judgement] {
    let prepared = try await PreparedAnalysis(AnalyzerOptions(folder, options))
    let lines = ReportLines(prepared.findings)
    return calibrations.map { Judgement(prepared.correlation(by: $0), truth, lines) }
  }
}

extension AnalyzerOptions {
  /// A case as `analyze` would get it.
  init(_ folder: CaseFolder, _ options: EvaluationOptions) {
    self.init(paths: [folder.logs])
    baselines = folder.baselines
    ruleDirectories = options.ruleDirectories
    jobs = options.jobs
  }
}

extension ReportLines {
  /// The lines of findings that were never written down.
  init(_ findings: [Finding]) {
    var texts: [String: String] = [:]
    var rows: [ScoredReport.Finding] = []
    for finding in findings {
      let ids = finding.evidence.indices.map { "\(finding.id)-\($0)" }
      for (id, line) in zip(ids, finding.evidence) { texts[id] = line.text }
      rows.append(
        ScoredReport.Finding(
          id: finding.id, summary: finding.summary, component: finding.scope.component,
          start: finding.interval.start.description, evidence: ids))
    }
    self.init(texts: texts, findings: rows)
  }
}
