import ProximateModel

/// Figures in letters: for Markdown and terminals.
enum FigureText {
  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The picture in lines of at most so many columns; empty when words beside it say the same.
  static func lines(_ figure: Figure, width: Int) -> [String] {
    switch figure {
    case .timeline(let figure): lines(figure, width)
    case .rates(let figure): lines(figure, width)
    case .cohorts(let figure): figure.bars.flatMap(lines)
    case .influence: []
    }
  }

  private static func lines(_ figure: TimelineFigure, _ width: Int) -> [String] {
    let active = figure.lanes.compactMap { lane in lane.activity.map { (lane.name, $0) } }
    guard let series = active.first?.1 else { return [] }
    let label = min(24, active.map { DisplayWidth.of(SafeText.visible($0.0)) }.max() ?? 0)
    let columns = max(8, min(72, width - label - 2))
    let head =
      "Events from \(Prose.time(series.start)) to \(Prose.time(series.end)); ! marks the impact."
    let rows = active.map { name, series in
      padded(name, to: label) + "  " + sparkline(series.counts, columns)
    }
    return [head] + rows + [padded("", to: label) + "  " + ruler(series, figure.impact, columns)]
  }

  private static func lines(_ figure: RateFigure, _ width: Int) -> [String] {
    figure.charts.flatMap { chart -> [String] in
      let usual = chart.series.usual.map { ", usual \(RateDrawing.range($0))" } ?? ""
      let most = Prose.grouped(Int(clamping: chart.series.counts.max() ?? 0))
      let columns = max(8, min(96, width))
      return [
        "\(SafeText.visible(SVG.clipped(chart.title, to: 70))): most \(most) in \(Prose.duration(chart.series.step))\(usual)",
        sparkline(chart.series.counts, columns), ruler(chart.series, figure.impact, columns),
      ]
    }
  }

  private static func lines(_ bar: CohortContrast) -> [String] {
    let name = SafeText.visible(SVG.clipped("\(bar.attribute) = \(bar.value)", to: 60))
    return [
      "\(name): \(CohortText.ratio(bar))", "  with it     \(row(bar.failed, bar.units))",
      "  all others  \(row(bar.otherFailed, bar.others))",
    ]
  }

  private static func row(_ failed: UInt64, _ all: UInt64) -> String {
    let share = all > 0 ? min(1, Double(failed) / Double(all)) : 0
    let full = Int((share * 24).rounded())
    return String(repeating: "█", count: full) + String(repeating: "░", count: 24 - full) + " "
      + CohortText.share(failed, of: all)
  }

  /// Sums of neighbouring steps as blocks whose height is the square root of their share of the largest.
  static func sparkline(_ counts: [UInt64], _ columns: Int) -> String {
    let columns = max(1, min(columns, counts.count))
    let sums = (0..<columns).map { column in
      counts[(column * counts.count / columns)..<((column + 1) * counts.count / columns)].reduce(0, &+)
    }
    let most = Double(sums.max() ?? 0)
    return String(
      sums.map { sum in
        sum == 0 || most == 0
          ? " " : levels[min(7, Int((Double(sum) / most).squareRoot() * 7.999))]
      })
  }

  private static func ruler(_ series: ActivitySeries, _ impact: Interval, _ columns: Int) -> String {
    let columns = max(1, min(columns, series.counts.count))
    let length = max(1e-9, series.start.seconds(until: series.end))
    return String(
      (0..<columns).map { column -> Character in
        let from = series.start.adding(seconds: length * Double(column) / Double(columns))
        let to = series.start.adding(seconds: length * Double(column + 1) / Double(columns))
        return from <= impact.end && to >= impact.start ? "!" : "·"
      })
  }

  private static func padded(_ name: String, to width: Int) -> String {
    let text = LineWrap.lines(SafeText.visible(name), width: max(2, width), limit: 1).first ?? ""
    return text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
