import ProximateModel

/// The result for people, 80 columns wide, without colour.
package enum ScoreText {
  /// Columns.
  static let width = 80

  /// Tables, then what went wrong, each part only where there is something to say.
  package static func text(_ result: EvaluationResult) -> String {
    var lines = CauseTable.lines(result) + [""] + HarmTable.lines(result)
    if result.comparesNaive { lines += [""] + NaiveTables.lines(result) }
    let rubric = RubricTable.lines(result)
    if !rubric.isEmpty { lines += [""] + rubric }
    let notes = notes(result)
    if !notes.isEmpty { lines += [""] + notes }
    let mistakes = MistakeList.lines(result)
    if !mistakes.isEmpty { lines += [""] + mistakes }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func notes(_ result: EvaluationResult) -> [String] {
    var notes: [String] = []
    let pairs = result.minimalPairs
    if pairs.count > 0 { notes.append("minimal pairs with every member right: \(pairs.hits)/\(pairs.count)") }
    if let quality = result.confidence {
      let what = quality.isBeforeCaps ? "confidence before caps" : "stated confidence (caps applied)"
      notes.append(
        "\(what): Brier \(hundredths(quality.brier)), ECE-10 \(hundredths(quality.calibrationError)), "
          + "\(quality.count) claims")
    }
    return notes
  }

  /// Two decimals.
  private static func hundredths(_ value: Double) -> String {
    let number = Int((value * 100).rounded())
    return "\(number / 100)." + (number % 100 < 10 ? "0" : "") + "\(number % 100)"
  }

  /// A row: a name of 24 columns, cells set to the right in 8 columns each (or as many as are given).
  static func row(_ name: String, _ cells: [String], cell: Int = 8) -> String {
    let visible = SafeText.visible(name)
    let label = visible.count < 24 ? visible : visible.prefix(22) + "…"
    let head = label + String(repeating: " ", count: max(0, 24 - label.count))
    let text = head + cells.map { String(repeating: " ", count: max(1, cell - $0.count)) + $0 }.joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// Rows of all types, a row and an interval of each family, and of all.
  static func rows(_ result: EvaluationResult, _ row: (Tally) -> String, _ interval: (Tally) -> String)
    -> [String]
  {
    let families = result.byFamily
    var lines: [String] = []
    for family in families {
      lines += result.byType.filter { $0.family == family.family }.map(row)
      lines += [row(family), interval(family)]
    }
    if families.count != 1 { lines += [row(result.total), interval(result.total)] }
    return lines
  }
}

extension Share {
  /// `3/4`, or `-` where nothing was looked at.
  var cell: String { count == 0 ? "-" : "\(hits)/\(count)" }

  /// The interval in whole per cent, `29-97`.
  var intervalCell: String {
    guard let interval else { return "-" }
    return "\(Int((interval.lowerBound * 100).rounded()))-\(Int((interval.upperBound * 100).rounded()))"
  }
}
