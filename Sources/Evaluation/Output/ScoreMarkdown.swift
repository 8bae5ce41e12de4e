import ProximateModel

/// The result as sections of a Markdown page, without a date or a machine, so that equal results are equal bytes.
package enum ScoreMarkdown {
  /// Tables by scenario type with the naive methods beside ours, totals with intervals, what went wrong by name.
  package static func text(_ result: EvaluationResult) -> String {
    var parts = [totals(result), types(result)]
    if result.comparesNaive { parts += [methods(result.total), naiveTypes(result)] }
    parts.append(wrong(result))
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func totals(_ result: EvaluationResult) -> [String] {
    let total = result.total
    let rows: [(String, Share)] = [
      ("verdict", total.verdict), ("trigger", total.trigger), ("root cause", total.root),
      ("root cause among three", total.rootAmongThree), ("trigger and root cause", total.joint),
      ("rightly left open", total.abstention), ("false alarms (must be 0)", total.falseAlarms),
      ("let the guilty go (must be 0)", total.fatal), ("blamed a decoy", total.blamed),
      ("loops found", total.loopsFound), ("loops right", total.loopsRight),
      ("minimal pairs, both right", result.minimalPairs), ("cited lines that read again", total.evidence),
    ]
    var lines = table(["all \(total.count) cases", "of", "95 %"])
    lines += rows.map { row([$0.0, $0.1.cell, $0.1.intervalCell]) }
    if let quality = result.confidence {
      let what = quality.isBeforeCaps ? "confidence before caps" : "stated confidence"
      lines.append(
        row([
          "calibration error of \(what), \(quality.count) claims", hundredths(quality.calibrationError), "-",
        ]))
      lines.append(row(["Brier score of the same", hundredths(quality.brier), "-"]))
    }
    return lines
  }

  private static func types(_ result: EvaluationResult) -> [String] {
    let head = [
      "scenario type", "cases", "verdict", "trigger", "root", "root@3", "joint", "joint 95 %", "left open",
    ]
    return table(head)
      + (result.byType + result.byFamily).map { tally in
        row([
          name(tally), "\(tally.count)", tally.verdict.cell, tally.trigger.cell, tally.root.cell,
          tally.rootAmongThree.cell, tally.joint.cell, tally.joint.intervalCell, tally.abstention.cell,
        ])
      }
  }

  /// Families are bold.
  private static func name(_ tally: Tally) -> String {
    tally.name == tally.family ? "**\(SafeText.visible(tally.name))**" : SafeText.visible(tally.name)
  }

  private static func methods(_ total: Tally) -> [String] {
    let ours = ("Proximate", [total.trigger, total.root, total.rootAmongThree, total.joint])
    let others = zip(NaiveMethod.allCases, total.naive).map { method, tally in
      (method.title, [tally.trigger, tally.root, tally.rootAmongThree, tally.joint])
    }
    return table(["method", "trigger", "root", "root@3", "joint", "joint 95 %"])
      + ([ours] + others).map { row([$0.0] + $0.1.map(\.cell) + [$0.1[3].intervalCell]) }
  }

  private static func naiveTypes(_ result: EvaluationResult) -> [String] {
    table(["joint by type", "Proximate"] + NaiveMethod.allCases.map(\.title))
      + (result.byType + result.byFamily).map { tally in
        row([name(tally), tally.joint.cell] + tally.naive.map(\.joint.cell))
      }
  }

  private static func wrong(_ result: EvaluationResult) -> [String] {
    let cases = result.cases.filter { !($0.score?.isRight ?? false) }
    guard !cases.isEmpty else { return ["Nothing went wrong."] }
    let names = cases.map { one in
      let about = Set((one.score?.allMistakes ?? []).map(\.about)).sorted().joined(separator: ", ")
      return SafeText.visible(one.folder.name) + " (\(one.score == nil ? "not scored" : about))"
    }
    return ["Wrong in anything: " + names.joined(separator: "; ") + "."]
  }

  private static func table(_ heads: [String]) -> [String] {
    [row(heads), "|" + heads.indices.map { $0 == 0 ? "---|" : "---:|" }.joined()]
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private static func hundredths(_ value: Double) -> String {
    let number = Int((value * 100).rounded())
    return "\(number / 100)." + (number % 100 < 10 ? "0" : "") + "\(number % 100)"
  }
}
