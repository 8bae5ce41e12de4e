import ProximateCorrelate

/// The tables of a fit and of knock-outs, as text.
package enum FitText {
  /// A fit: every constant, free alone and out of fold, and what all come to together.
  package static func text(_ fit: ConstantFit) -> String {
    var lines = [row("CONSTANT", ["hand", "fitted", "folds", "trig@1", "root@1", "joint", "ECE", "from"])]
    lines += fit.rows.map { line in
      row(
        line.constant.name,
        [
          number(line.before), line.after == line.before ? "=" : number(line.after),
          "\(line.folds)/\(fit.folds)",
        ] + cells(line.alone) + ["  \(line.constant.unit): \(line.constant.source)"])
    }
    lines += [
      "", head, figures("as they are", fit.before), figures("fitted, in sample", fit.after),
      figures("fitted, out of fold", fit.outOfFold),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Figures of the whole engine, a row each.
  package static func text(_ rows: [(name: String, figures: FitFigures)]) -> String {
    ([head] + rows.map { figures($0.name, $0.figures) }).joined(separator: "\n") + "\n"
  }

  private static var head: String {
    row("FIGURES", ["loss", "root@3", "", "trig@1", "root@1", "joint", "ECE", "Brier"])
  }

  /// What every criterion decides.
  package static func text(_ knockOuts: [KnockOut]) -> String {
    var lines = [row("WITHOUT", ["loss", "root@3", "", "trig@1", "root@1", "joint", "ECE", "Brier"])]
    for knockOut in knockOuts {
      lines.append(figures(knockOut.criterion.isEmpty ? "nothing" : knockOut.criterion, knockOut.figures))
      lines += [("breaks", knockOut.broken), ("mends", knockOut.mended)].filter { !$0.1.isEmpty }.map {
        "  \($0): " + $1.joined(separator: ", ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func figures(_ name: String, _ figures: FitFigures) -> String {
    row(
      name,
      [number(figures.loss), figures.rootAmongThree.cell, ""] + cells(figures)
        + [figures.confidence.map { number($0.brier) } ?? "-"])
  }

  private static func cells(_ figures: FitFigures) -> [String] {
    [figures.trigger, figures.root, figures.joint].map(\.cell)
      + [figures.confidence.map { number($0.calibrationError) } ?? "-"]
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    ScoreText.row(name.count < 24 ? name : String(name.suffix(22)), cells, cell: 9)
  }

  /// Three decimals.
  static func number(_ value: Double) -> String {
    let number = Int((abs(value) * 1000).rounded())
    let digits = String(number % 1000)
    return (value < 0 && number > 0 ? "-" : "") + "\(number / 1000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
