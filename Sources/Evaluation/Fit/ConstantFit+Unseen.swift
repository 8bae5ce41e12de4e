import ProximateCorrelate
package import ProximateDiagnostics

extension ConstantFit {
  /// What the constants come to on other cases, before the fit and after, by the whole engine.
  package func figures(
    onUnseen options: EvaluationOptions
  ) async throws(Diagnostic) -> [(name: String, figures: FitFigures)] {
    var types: [String] = []
    var (hand, fitted): ([Judgement], [Judgement]) = ([], [])
    for result in try Evaluation(options).readCases() {
      guard let truth = result.truth, result.folder.hasLogs else { continue }
      types.append(CaseLibrary.type(of: truth))
      let both = try await ReadCase.judged(result.folder, truth, options, by: [Calibration(), calibration])
      hand.append(both[0])
      fitted.append(both[1])
    }
    return [
      ("held out, as they are", FitFigures(hand, types: types)),
      ("held out, fitted", FitFigures(fitted, types: types)),
    ]
  }
}
