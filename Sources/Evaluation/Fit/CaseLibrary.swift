package import ProximateCorrelate
package import ProximateDiagnostics

/// Cases that were read once, to be judged by many sets of constants.
package struct CaseLibrary: Sendable {
  package let cases: [ReadCase]
  private let jobs: Int

  /// Reads all cases below the directories, in order. Cases without usable truth or readable logs are diagnostics.
  package init(
    _ options: EvaluationOptions,
    progress: (_ name: String, _ number: Int, _ count: Int) -> Void = { _, _, _ in }
  ) async throws(Diagnostic) {
    let found = try Evaluation(options).readCases()
    var cases: [ReadCase] = []
    for (number, result) in found.enumerated() {
      progress(result.folder.name, number + 1, found.count)
      guard let truth = result.truth, result.folder.hasLogs else { continue }
      cases.append(try await ReadCase(result.folder, truth, options))
    }
    self.cases = cases
    jobs = max(1, options.jobs)
  }

  /// A judgement of every case, in their order, whatever the number of threads.
  package func decided(by calibration: Calibration) async -> [Judgement] {
    let (cases, jobs) = (cases, jobs)
    let parts = await withTaskGroup(of: (Int, [Judgement]).self) { group in
      for part in 0..<jobs {
        group.addTask {
          let own = stride(from: part, to: cases.count, by: jobs)
          return (part, own.map { cases[$0].decided(by: calibration) })
        }
      }
      var parts = [[Judgement]](repeating: [], count: jobs)
      for await (part, judgements) in group { parts[part] = judgements }
      return parts
    }
    return cases.indices.map { parts[$0 % jobs][$0 / jobs] }
  }

  /// Scenario types that are left out together: the members of a minimal pair are one.
  package var types: [String] { cases.map { Self.type(of: $0.truth) } }

  static func type(of truth: CaseTruth) -> String {
    let name = truth.type.split(separator: "--").first.map(String.init) ?? truth.type
    return truth.family == "services" ? name : truth.type
  }
}
