import ProximateModel

/// Draws a timeline: a lane for each component, its activity as a line, its findings as bars.
struct TimelineDrawing {
  private static let width = 960.0
  private static let top = 26.0
  private static let activityHeight = 18.0
  private static let barHeight = 9.0
  private static let rowHeight = 13.0
  private static let mostRows = 5

  /// A mark with the row that it is drawn in.
  private struct Placed {
    var mark: TimelineFigure.Mark
    var row: Int
  }

  let figure: TimelineFigure
  var words = Vocabulary.usual
  private var scale: TimeScale { TimeScale(span: figure.span, width: Self.width) }

  var svg: String {
    var lanes: [(lane: TimelineFigure.Lane, placed: [Placed], top: Double)] = []
    var y = Self.top
    for lane in figure.lanes {
      let placed = place(lane.marks)
      lanes.append((lane, placed, y))
      y += height(lane, rows: (placed.map { $0.row + ($0.mark.isMain ? 2 : 1) }.max() ?? 0))
    }
    let total = y
    return SVG.picture(
      "lanes", width: Self.width, height: total, title: "Timeline with one lane for each component",
      [
        ("data-start", String(figure.span.start.nanoseconds / 1_000_000)),
        ("data-end", String(figure.span.end.nanoseconds / 1_000_000)),
      ]
    ) { svg in
      windows(&svg, total)
      axis(&svg, total)
      for (lane, placed, top) in lanes { draw(lane, placed, at: top, &svg) }
    }
  }

  private func height(_ lane: TimelineFigure.Lane, rows: Int) -> Double {
    20 + (lane.activity == nil ? 0 : Self.activityHeight + 3) + Double(rows) * Self.rowHeight + 6
  }

  private func windows(_ svg: inout SVG, _ height: Double) {
    let (a, b) = (scale.share(figure.impact.start), scale.share(figure.impact.end))
    svg.rectangle(
      a * Self.width, 0, max(1, (b - a) * Self.width), height,
      [("class", "window"), ("data-a", SVG.share(a)), ("data-b", SVG.share(b))])
    guard let trigger = figure.trigger else { return }
    let t = scale.share(trigger)
    svg.rectangle(
      t * Self.width, 0, 1, height,
      [("class", "moment kind-trigger"), ("data-a", SVG.share(t)), ("data-b", SVG.share(t))])
  }

  private func axis(_ svg: inout SVG, _ height: Double) {
    svg.group("g", [("class", "axis")]) { svg in
      for tick in scale.ticks() {
        let x = scale.x(tick.at)
        svg.element(
          "line", [("x1", SVG.number(x)), ("x2", SVG.number(x)), ("y1", "18"), ("y2", SVG.number(height))])
        let isAtEnd = x > Self.width - 30
        svg.label(
          tick.text,
          [
            ("x", SVG.number(isAtEnd ? Self.width : max(x, 0))), ("y", "12"),
            ("text-anchor", isAtEnd ? "end" : x < 30 ? "start" : "middle"),
          ])
      }
    }
  }

  private func draw(_ lane: TimelineFigure.Lane, _ placed: [Placed], at top: Double, _ svg: inout SVG) {
    svg.group("g", [("class", "lane")]) { svg in
      svg.element(
        "line",
        [("class", "rule"), ("x1", "0"), ("x2", "960"), ("y1", SVG.number(top)), ("y2", SVG.number(top))])
      svg.label(
        SVG.clipped(lane.name, to: 48), [("class", "name"), ("x", "2"), ("y", SVG.number(top + 14))])
      var y = top + 20
      if let activity = lane.activity {
        svg.group("g", [("class", "activity")]) { svg in
          svg.element("path", [("d", line(activity, top: y)), ("vector-effect", "non-scaling-stroke")])
        }
        y += Self.activityHeight + 3
      }
      for item in placed { draw(item, at: y + Double(item.row) * Self.rowHeight, &svg) }
    }
  }

  private func draw(_ placed: Placed, at y: Double, _ svg: inout SVG) {
    let mark = placed.mark
    let (a, b) = (scale.share(mark.interval.start), scale.share(mark.interval.end))
    let place = [("data-a", SVG.share(a)), ("data-b", SVG.share(b))]
    let kind = words.text(mark.kind.replacing("-", with: " "))
    let time = "\(Prose.time(mark.interval.start)) to \(Prose.time(mark.interval.end))"
    svg.group(
      "a",
      [
        ("href", "#row-\(figure.incident)-\(mark.finding)"),
        ("class", "mark kind-\(mark.kind)" + (mark.isMain ? " main" : "")),
        ("aria-label", "\(kind): \(SVG.clipped(mark.label, to: 160)), \(time)"), ("data-when", time),
        ("data-kind", kind),
      ]
    ) { svg in
      svg.label(SVG.clipped(mark.label, to: 160), [], as: "title")
      svg.rectangle(a * Self.width, y, max(5, (b - a) * Self.width), Self.barHeight, [("rx", "2")] + place)
      if mark.isMain {
        let isRight = a > 0.6
        svg.label(
          words.text(Self.word(mark.kind)) + ": " + SVG.clipped(mark.label, to: 60),
          [
            ("class", "caption"), ("x", SVG.number(a * Self.width)), ("y", SVG.number(y + 20)),
            ("text-anchor", isRight ? "end" : "start"), place[0],
          ])
      }
    }
  }

  private static func word(_ kind: String) -> String {
    switch kind {
    case "root-cause": "Root cause"
    case "impact": "Impact"
    default: "Trigger"
    }
  }

  /// The rows of marks: the first in which one does not cover another; what carries a claim comes first and takes two.
  private func place(_ marks: [TimelineFigure.Mark]) -> [Placed] {
    let ordered = marks.filter(\.isMain) + marks.filter { !$0.isMain }
    var ends: [Double] = []
    var result: [Placed] = []
    for mark in ordered {
      if mark.isMain {
        result.append(Placed(mark: mark, row: ends.count))
        ends += [.infinity, .infinity]
        continue
      }
      let (start, end) = (scale.x(mark.interval.start), scale.x(mark.interval.end))
      let main = ordered.count(where: \.isMain) * 2
      let free = ends.indices.dropFirst(main).first { ends[$0] + 2 <= start }
      let row = free ?? (ends.count < main + Self.mostRows ? ends.count : ends.count - 1)
      if row == ends.count { ends.append(0) }
      ends[row] = max(ends[row], max(end, start + 5))
      result.append(Placed(mark: mark, row: row))
    }
    return result
  }

  /// The activity as a filled line whose height is the square root of its share of the largest.
  private func line(_ series: ActivitySeries, top: Double) -> String {
    let most = Double(series.counts.max() ?? 0)
    let base = top + Self.activityHeight
    guard most > 0 else { return "M0 \(SVG.number(base))H960" }
    var path = "M0 \(SVG.number(base))"
    for (number, count) in series.counts.enumerated() {
      let x = scale.x(series.start.adding(seconds: Double(number) * series.step))
      let y = base - (Double(count) / most).squareRoot() * Self.activityHeight
      path += "H\(SVG.number(x))V\(SVG.number(y))"
    }
    return path + "H960V\(SVG.number(base))Z"
  }
}
