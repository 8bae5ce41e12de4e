import ProximateModel

/// Draws how often things were recorded, with the usual range behind it and the impact shaded.
struct RateDrawing {
  private static let width = 960.0
  private static let height = 104.0
  private static let plotTop = 24.0
  private static let plotHeight = 66.0
  private static let axisHeight = 20.0

  let figure: RateFigure
  var words = Vocabulary.usual

  var svg: String {
    let total = Double(figure.charts.count) * Self.height + Self.axisHeight
    return SVG.picture("rates", width: Self.width, height: total, title: "Rates around the onset") { svg in
      for (number, chart) in figure.charts.enumerated() { draw(chart, Double(number) * Self.height, &svg) }
      guard let series = figure.charts.first?.series else { return }
      let scale = scale(of: series)
      svg.group("g", [("class", "axis")]) { svg in
        for tick in scale.ticks() {
          let x = scale.x(tick.at)
          svg.label(
            tick.text,
            [
              ("x", SVG.number(x)), ("y", SVG.number(total - 4)),
              ("text-anchor", x < 30 ? "start" : x > Self.width - 30 ? "end" : "middle"),
            ])
        }
      }
    }
  }

  private func scale(of series: ActivitySeries) -> TimeScale {
    TimeScale(span: Interval(start: series.start, end: series.end), width: Self.width)
  }

  private func draw(_ chart: RateFigure.Chart, _ top: Double, _ svg: inout SVG) {
    let series = chart.series
    let scale = scale(of: series)
    let most = max(1, Double(series.counts.max() ?? 1), series.usual?.upperBound ?? 0)
    let base = top + Self.plotTop + Self.plotHeight
    let values = series.counts.map(String.init).joined(separator: ",")
    svg.group(
      "g",
      [
        ("class", "chart kind-\(chart.kind)"), ("data-values", values),
        ("data-start", String(series.start.nanoseconds / 1_000_000)),
        ("data-step", String(Int(series.step * 1000))),
      ]
    ) { svg in
      svg.rectangle(0, top + Self.plotTop, Self.width, Self.plotHeight, [("class", "ground")])
      let (a, b) = (scale.x(figure.impact.start), scale.x(figure.impact.end))
      svg.rectangle(a, top + Self.plotTop, max(1, b - a), Self.plotHeight, [("class", "window")])
      if let usual = series.usual {
        let high = usual.upperBound / most * Self.plotHeight
        let low = usual.lowerBound / most * Self.plotHeight
        svg.rectangle(0, base - high - 1, Self.width, high - low + 2, [("class", "usual")])
      }
      svg.element("path", [("class", "values"), ("d", path(series, most, base, scale))])
      if let trigger = figure.trigger {
        svg.rectangle(
          scale.x(trigger), top + Self.plotTop, 1.5, Self.plotHeight, [("class", "moment kind-trigger")])
      }
      svg.label(
        "\(SVG.clipped(chart.title, to: 70)) (\(words.text(InfluenceDrawing.word(chart.kind))))",
        [("class", "name"), ("x", "2"), ("y", SVG.number(top + 17))])
      svg.label(
        "most \(Prose.grouped(Int(clamping: series.counts.max() ?? 0))) in \(Prose.duration(series.step))"
          + (series.usual.map { ", usual \(Self.range($0))" } ?? ""),
        [
          ("class", "scale"), ("x", SVG.number(Self.width - 2)), ("y", SVG.number(top + 17)),
          ("text-anchor", "end"),
        ])
    }
  }

  static func range(_ usual: ClosedRange<Double>) -> String {
    let (low, high) = (Prose.grouped(Int(usual.lowerBound)), Prose.grouped(Int(usual.upperBound)))
    return low == high ? low : "\(low) to \(high)"
  }

  private func path(_ series: ActivitySeries, _ most: Double, _ base: Double, _ scale: TimeScale) -> String {
    var path = "M0 \(SVG.number(base))"
    for (number, count) in series.counts.enumerated() {
      let x = scale.x(series.start.adding(seconds: Double(number) * series.step))
      path += "H\(SVG.number(x))V\(SVG.number(base - Double(count) / most * Self.plotHeight))"
    }
    return path + "H\(SVG.number(Self.width))V\(SVG.number(base))Z"
  }
}
