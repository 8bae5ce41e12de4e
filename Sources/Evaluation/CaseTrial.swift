package import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// A case with what came of it.
package struct CaseResult: Sendable {
  /// The case's folder.
  package var folder: CaseFolder
  /// Its truth; nil when `case.yaml` cannot be used.
  package var truth: CaseTruth?
  /// The score; nil when there is none, and then `failure` says why.
  package var score: CaseScore?
  /// Scores of the naive methods, in the order of `NaiveMethod.allCases`; empty when they were not asked for.
  package var naive: [NaiveScore] = []
  /// The draft's grades; nil when they were not asked for.
  package var rubric: Rubric?
  /// Why the case has no score.
  package var failure: String?
  /// What is wrong with the truth, or kept the analysis from being made.
  package var diagnostics: [Diagnostic] = []
}

/// Runs one case: only its `logs` and `baseline/*` are ever given to the analysis.
struct CaseTrial {
  let folder: CaseFolder
  let options: EvaluationOptions

  /// Analyses and scores; nothing that goes wrong is thrown.
  func run(_ truth: CaseTruth) async -> CaseResult {
    var result = CaseResult(folder: folder, truth: truth)
    guard folder.hasLogs else {
      return failed(&result, "there is no `logs` beside case.yaml", [])
    }
    var analyzer = AnalyzerOptions(paths: [folder.logs])
    analyzer.baselines = folder.baselines
    analyzer.ruleDirectories = options.ruleDirectories
    analyzer.jobs = options.jobs
    analyzer.keepsObservations = options.runsNaive
    let outcome = await Analyzer(analyzer).analyze()
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    guard let analysis = outcome.analysis else {
      return failed(&result, errors.first?.summary ?? "the analysis gave nothing", errors)
    }
    do throws(Diagnostic) {
      if let directory = options.directory {
        _ = try ReportFiles(directory: directory + "/" + folder.name, file: nil).write(analysis)
      }
      result.score = try score(analysis, truth)
      if options.grades {
        result.rubric = Rubric(analysis, draft: try Rendering.markdown(analysis), truth: truth)
      }
    } catch {
      return failed(&result, error.summary, [error])
    }
    if options.runsNaive { result.naive = naive(analysis, outcome.observations, truth) }
    return result
  }

  private func failed(_ result: inout CaseResult, _ why: String, _ diagnostics: [Diagnostic]) -> CaseResult {
    result.failure = why
    result.diagnostics = diagnostics
    return result
  }

  private func score(_ analysis: Analysis, _ truth: CaseTruth) throws(Diagnostic) -> CaseScore {
    let json = Rendering.json(analysis)
    var score: CaseScore
    do {
      score = Scorer(truth, try ScoredReport(json: json)).score
    } catch {
      throw Diagnostic(.error, "T204", "the report cannot be read: \(error)", at: Place(file: folder.truth))
    }
    let again = try Verification(
      json: Array(json.utf8), named: folder.name, paths: [folder.logs], baselines: folder.baselines)
    score.evidence = Share(again.lines.map { $0.state == .verified })
    if !again.isSound {
      score.mistakes.append(Mistake(about: "evidence", said: again.summary, truth: "all as cited"))
    }
    return score
  }

  private func naive(_ analysis: Analysis, _ observations: Observations?, _ truth: CaseTruth) -> [NaiveScore]
  {
    let scene = observations.flatMap { NaiveScene(analysis, $0) }
    return NaiveMethod.allCases.map { method in NaiveScore(scene.map(method.answer) ?? [], truth) }
  }
}
