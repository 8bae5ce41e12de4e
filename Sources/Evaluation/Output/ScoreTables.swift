/// What was found: verdict, trigger, root cause, abstention.
enum CauseTable {
  static func lines(_ result: EvaluationResult) -> [String] {
    let head = ScoreText.row(
      "RIGHT", ["cases", "verdict", "trig@1", "root@1", "root@3", "joint", "abstain"])
    return [head] + ScoreText.rows(result, row, interval)
  }

  private static func shares(_ tally: Tally) -> [Share] {
    [tally.verdict, tally.trigger, tally.root, tally.rootAmongThree, tally.joint, tally.abstention]
  }

  private static func row(_ tally: Tally) -> String {
    ScoreText.row(tally.name, ["\(tally.count)"] + shares(tally).map(\.cell))
  }

  private static func interval(_ tally: Tally) -> String {
    ScoreText.row("  95 % interval", [""] + shares(tally).map(\.intervalCell))
  }
}

/// What must not happen, loops, and how exact the rest is.
enum HarmTable {
  static func lines(_ result: EvaluationResult) -> [String] {
    let head = ScoreText.row("WRONG", ["alarms", "fatal", "blamed", "loop-R", "loop-P", "onset", "lines"])
    return [head] + ScoreText.rows(result, row, interval)
  }

  private static func shares(_ tally: Tally) -> [Share] {
    [tally.falseAlarms, tally.fatal, tally.blamed, tally.loopsFound, tally.loopsRight]
  }

  private static func row(_ tally: Tally) -> String {
    ScoreText.row(
      tally.name, shares(tally).map(\.cell) + [duration(tally.onsetError), validity(tally.evidence)])
  }

  private static func interval(_ tally: Tally) -> String {
    ScoreText.row("  95 % interval", shares(tally).map(\.intervalCell))
  }

  /// Seconds in two or three digits.
  private static func duration(_ seconds: Double?) -> String {
    guard let seconds else { return "-" }
    if seconds < 1000 { return "\(Int(seconds.rounded()))s" }
    if seconds < 60_000 { return "\(Int((seconds / 60).rounded()))m" }
    return "\(Int((seconds / 3600).rounded()))h"
  }

  /// In per cent; 100 only when every line is as cited.
  private static func validity(_ share: Share) -> String {
    guard share.count > 0 else { return "-" }
    if share.hits == share.count { return "100%" }
    let tenths = Int(Double(share.hits) * 1000 / Double(share.count))
    return "\(tenths / 10).\(tenths % 10)%"
  }
}

/// The naive methods beside ours.
enum NaiveTables {
  private static let heads = ["first", "loud", "change", "errors", "robust", "contr", "walk"]

  static func lines(_ result: EvaluationResult) -> [String] { methods(result.total) + [""] + types(result) }

  /// All cases, a row per method.
  private static func methods(_ total: Tally) -> [String] {
    let head = ScoreText.row("METHOD", ["trig@1", "root@1", "root@3", "joint"])
    let ours = ScoreText.row(
      "proximate", [total.trigger, total.root, total.rootAmongThree, total.joint].map(\.cell))
    let others = zip(NaiveMethod.allCases, total.naive).map { method, tally in
      ScoreText.row(
        method.title, [tally.trigger, tally.root, tally.rootAmongThree, tally.joint].map(\.cell))
    }
    return [head, ours] + others
  }

  /// The root cause by scenario type, a column per method.
  private static func types(_ result: EvaluationResult) -> [String] {
    let head = ScoreText.row("ROOT@1", ["ours"] + heads, cell: 7)
    return [head]
      + (result.byType + [result.total]).map { tally in
        ScoreText.row(tally.name, [tally.root.cell] + tally.naive.map(\.root.cell), cell: 7)
      }
  }
}
