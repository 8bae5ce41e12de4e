package import ProximateDiagnostics
import ProximateKit

/// What to evaluate and how.
package struct EvaluationOptions: Sendable {
  /// Directories below which cases are looked for.
  package var directories: [String]
  /// Directories of further rule packs.
  package var ruleDirectories: [String] = []
  /// Worker threads of each analysis; cases run one after another.
  package var jobs: Int
  /// Gets a folder with the reports of each case.
  package var directory: String?
  /// Only cases whose name, scenario or folder contains this.
  package var only: String?
  /// Whether the naive methods are scored as well.
  package var runsNaive = false
  /// Whether the drafts are graded by the rubric.
  package var grades = false

  package init(directories: [String]) {
    self.directories = directories
    jobs = ProcessorCount.available
  }
}

/// Measures conclusions against known truths: every folder with a `case.yaml` is analysed as `proximate analyze
/// CASE/logs --baseline CASE/baseline/*` would, and its `report.json` is compared with the truth.
///
/// What is compared is cited lines and components, never ids of detectors, so that rules may be renamed and rewritten
/// and reports of other programs could be scored. `Matching` has the rule.
package struct Evaluation: Sendable {
  private let options: EvaluationOptions

  package init(_ options: EvaluationOptions) { self.options = options }

  /// Runs all cases in order. Each is told to `progress` before it is analysed: its name, its number, how many.
  ///
  /// Cases that cannot be analysed are results as well. Throws when a directory does not exist or holds no case.
  package func run(progress: (_ name: String, _ number: Int, _ count: Int) -> Void = { _, _, _ in })
    async throws(Diagnostic) -> EvaluationResult
  {
    let cases = try readCases()
    var results: [CaseResult] = []
    for (index, result) in cases.enumerated() {
      progress(result.folder.name, index + 1, cases.count)
      guard let truth = result.truth else {
        results.append(result)
        continue
      }
      var scored = await CaseTrial(folder: result.folder, options: options).run(truth)
      scored.diagnostics = result.diagnostics + scored.diagnostics
      results.append(scored)
    }
    return EvaluationResult(cases: results, comparesNaive: options.runsNaive)
  }

  /// The cases that are wanted, with their truths.
  func readCases() throws(Diagnostic) -> [CaseResult] {
    let results = try CaseFolder.all(below: options.directories).map(read).filter(isWanted)
    guard results.isEmpty else { return results }
    let wanted = options.only.map { " that `\($0)` names" } ?? ""
    throw Diagnostic(
      .error, "T205", "no case\(wanted) below \(options.directories.joined(separator: ", "))",
      help: "a case is a folder with case.yaml and logs/, as in SampleLogs")
  }

  private func read(_ folder: CaseFolder) -> CaseResult {
    var result = CaseResult(folder: folder)
    do {
      let text = try folder.readTruth()
      let (truth, diagnostics) = CaseReader.read(text, named: folder.truth)
      result.truth = truth
      result.diagnostics = diagnostics
      if truth == nil { result.failure = "mistakes in case.yaml" }
    } catch {
      result.diagnostics = [
        Diagnostic(.error, "T203", "cannot read \(folder.truth): \(error)", at: Place(file: folder.truth))
      ]
      result.failure = "case.yaml cannot be read"
    }
    return result
  }

  private func isWanted(_ result: CaseResult) -> Bool {
    guard let only = options.only else { return true }
    let names = [result.folder.name, result.folder.path, result.truth?.name ?? "", result.truth?.type ?? ""]
    return names.contains { $0.contains(only) }
  }
}
