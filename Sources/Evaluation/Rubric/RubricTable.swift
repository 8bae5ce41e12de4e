/// The rubric of all cases for people: how many meet each point, then what each case misses.
enum RubricTable {
  static func lines(_ result: EvaluationResult) -> [String] {
    let graded = result.cases.compactMap { result in result.rubric.map { (result.folder.name, $0) } }
    guard let first = graded.first?.1 else { return [] }
    var lines = ["RUBRIC of the drafts: cases that meet a point, of those that it applies to"]
    for point in first.points {
      let grades = graded.compactMap { $0.1.points.first { $0.number == point.number }?.grade }
      let share = Share(grades.filter { $0 != .notApplicable }.map { $0 == .met })
      lines.append(
        "  \(point.number < 10 ? " " : "")\(point.number)  \(share.hits)/\(share.count)  \(point.asks)")
    }
    for (name, rubric) in graded {
      let missed = rubric.points.filter { $0.grade == .missed }.map { "\($0.number) \($0.asks)" }
      if !missed.isEmpty { lines.append("  \(name) misses: \(missed.joined(separator: "; "))") }
    }
    return lines
  }
}
