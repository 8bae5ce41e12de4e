package import ProximateDiagnostics
import ProximateKit

/// What to evaluate and how.
package struct EvaluationOptions: Sendable {
  /// Directories below which cases are looked for.
  package var directories: [String]
  /// Directories of further rule packs.
  package var ruleDirectories: [String] = []
  /// Worker threads: as many cases are analysed side by side, and what is left over is for each analysis.
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

  /// How many of `count` cases are analysed at a time, and with what options each: a small case keeps hardly more than
  /// one thread busy, so that threads go to cases first.
  func shared(by count: Int) -> (sideBySide: Int, each: EvaluationOptions) {
    let sideBySide = max(1, min(jobs, count))
    var each = self
    each.jobs = max(1, jobs / sideBySide)
    return (sideBySide, each)
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

  /// Runs all cases, and gives their results in order. Each is told to `progress` before it is analysed: its name, its
  /// number, how many.
  ///
  /// Cases that cannot be analysed are results as well. Throws when a directory does not exist or holds no case.
  package func run(progress: (_ name: String, _ number: Int, _ count: Int) -> Void = { _, _, _ in })
    async throws(Diagnostic) -> EvaluationResult
  {
    var results = try readCases()
    let names = results.map(\.folder.name)
    let options = options.shared(by: results.count)
    await withTaskGroup(of: (Int, CaseResult).self) { group in
      var running = 0
      for (index, result) in results.enumerated() {
        if running == options.sideBySide, let (done, scored) = await group.next() {
          results[done] = scored
          running -= 1
        }
        progress(names[index], index + 1, names.count)
        group.addTask { (index, await Self.scored(result, options.each)) }
        running += 1
      }
      for await (done, scored) in group { results[done] = scored }
    }
    return EvaluationResult(cases: results, comparesNaive: options.each.runsNaive)
  }

  /// A case that was read, with its score when its truth can be used.
  private static func scored(_ result: CaseResult, _ options: EvaluationOptions) async -> CaseResult {
    guard let truth = result.truth else { return result }
    var scored = await CaseTrial(folder: result.folder, options: options).run(truth)
    scored.diagnostics = result.diagnostics + scored.diagnostics
    return scored
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
