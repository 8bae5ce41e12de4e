import ProximateModel
import ProximateReport

/// The cases that went wrong: what was said and what was true.
enum MistakeList {
  static func lines(_ result: EvaluationResult) -> [String] {
    let wrong = result.cases.filter { !($0.score?.isRight ?? false) }
    guard !wrong.isEmpty else { return [] }
    return ["\(wrong.count) of \(result.cases.count) cases went wrong"] + wrong.flatMap(lines)
  }

  private static func lines(_ result: CaseResult) -> [String] {
    var lines = wrapped("", result.folder.name + (result.truth.map { " (\($0.type))" } ?? ""), limit: 1)
    if let failure = result.failure { lines += wrapped("  not scored: ", failure, limit: 2) }
    for mistake in result.score?.allMistakes ?? [] {
      lines += wrapped("  \(mistake.about) ", "said " + mistake.said, limit: 2)
      lines += wrapped(
        "  " + String(repeating: " ", count: mistake.about.count) + " ", "true " + mistake.truth, limit: 2)
    }
    return lines
  }

  /// Text behind a head, further lines indented as far.
  private static func wrapped(_ head: String, _ text: String, limit: Int) -> [String] {
    let parts = LineWrap.lines(SafeText.visible(text), width: ScoreText.width - head.count, limit: limit)
    let indent = String(repeating: " ", count: head.count)
    return parts.enumerated().map { ($0 == 0 ? head : indent) + $1 }
  }
}
