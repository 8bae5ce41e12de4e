import ProximateModel

/// The result for scripts: a header, then a row per case; empty cells where something does not apply.
package enum ScoreTSV {
  /// The text; names with tabs or line breaks in them are made visible.
  package static func text(_ result: EvaluationResult) -> String {
    let naive =
      result.comparesNaive
      ? NaiveMethod.allCases.flatMap { method in
        ["trigger", "root", "root3"].map { "\(method.rawValue).\($0)" }
      } : []
    let rows = [columns + naive] + result.cases.map { cells($0) + naiveCells($0) }
    return rows.map { row in row.map { SafeText.visible($0) }.joined(separator: "\t") + "\n" }.joined()
  }

  private static let columns = [
    "case", "name", "family", "scenario", "twist", "minimalPair", "verdict", "falseAlarm", "trigger", "root",
    "root3", "joint", "abstentions", "abstentionsRight", "loopFound", "loops", "loopsRight", "fatal",
    "blamed",
    "evidence", "evidenceVerified", "onsetErrorSeconds", "failure",
  ]

  private static func cells(_ result: CaseResult) -> [String] {
    let (truth, score) = (result.truth, result.score)
    let names = [
      result.folder.name, truth?.name ?? "", truth?.family ?? "", truth?.scenario ?? "",
      truth?.notes["twist"] ?? "", truth?.minimalPair ?? "",
    ]
    guard let score else {
      return names + [String](repeating: "", count: columns.count - names.count - 1) + [result.failure ?? ""]
    }
    return names + [
      cell(score.verdict), cell(score.falseAlarm), cell(score.trigger), cell(score.root),
      cell(score.rootAmongThree), cell(score.joint), "\(score.abstentions.count)",
      "\(score.abstentions.count { $0 })", cell(score.loopFound), "\(score.loopsRight.count)",
      "\(score.loopsRight.count { $0 })", "\(score.exonerated.count)", "\(score.blamed.count)",
      "\(score.evidence.count)", "\(score.evidence.hits)", score.onsetError.map { "\($0)" } ?? "", "",
    ]
  }

  private static func naiveCells(_ result: CaseResult) -> [String] {
    result.naive.flatMap { [cell($0.trigger), cell($0.root), cell($0.rootAmongThree)] }
  }

  private static func cell(_ judgement: Bool?) -> String { judgement.map { $0 ? "1" : "0" } ?? "" }
}
