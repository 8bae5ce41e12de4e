import ProximateModel

/// Draws which share of the units with a value failed, and which share of all others.
struct CohortDrawing {
  private static let width = 720.0
  private static let rowHeight = 62.0
  private static let barWidth = 420.0

  let figure: CohortFigure

  var svg: String {
    let height = Double(figure.bars.count) * Self.rowHeight + 4
    return SVG.picture("cohorts", width: Self.width, height: height, title: "Failures by cohort") { svg in
      for (number, bar) in figure.bars.enumerated() { draw(bar, Double(number) * Self.rowHeight, &svg) }
    }
  }

  private func draw(_ bar: CohortContrast, _ top: Double, _ svg: inout SVG) {
    svg.group("g", [("class", "cohort")]) { svg in
      svg.label(
        SVG.clipped("\(bar.attribute) = \(bar.value)", to: 60),
        [("class", "name"), ("x", "0"), ("y", SVG.number(top + 14))])
      svg.label(
        CohortText.ratio(bar),
        [("class", "scale"), ("x", "720"), ("y", SVG.number(top + 14)), ("text-anchor", "end")])
      row(bar.failed, of: bar.units, "with it", top + 21, "with", &svg)
      row(bar.otherFailed, of: bar.others, "all others", top + 39, "without", &svg)
    }
  }

  private func row(
    _ failed: UInt64, of all: UInt64, _ name: String, _ y: Double, _ kind: String, _ svg: inout SVG
  ) {
    let share = all > 0 ? min(1, Double(failed) / Double(all)) : 0
    svg.label(name, [("class", "side"), ("x", "0"), ("y", SVG.number(y + 11))])
    svg.rectangle(76, y, Self.barWidth, 14, [("class", "ground"), ("rx", "2")])
    svg.rectangle(76, y, max(1, share * Self.barWidth), 14, [("class", kind), ("rx", "2")])
    svg.label(
      CohortText.share(failed, of: all),
      [("class", "side"), ("x", SVG.number(76 + Self.barWidth + 8)), ("y", SVG.number(y + 11))])
  }
}

/// A cohort's numbers in words.
enum CohortText {
  static func share(_ failed: UInt64, of all: UInt64) -> String {
    let share = all > 0 ? Double(failed) / Double(all) : 0
    return
      "\(Prose.grouped(Int(clamping: failed))) of \(Prose.grouped(Int(clamping: all))) (\(Prose.percent(share)))"
  }

  static func ratio(_ bar: CohortContrast) -> String {
    "\(Prose.number(bar.riskRatio)) times the others' share (95 %: \(Prose.number(bar.low)) to \(Prose.number(bar.high)))"
  }
}
