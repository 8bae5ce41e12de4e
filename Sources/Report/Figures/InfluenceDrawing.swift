import ProximateModel

/// Draws what led to what: trigger, root cause and impact below one another, what acted on them beside them.
struct InfluenceDrawing {
  private static let width = 720.0
  private static let boxWidth = 268.0
  private static let boxHeight = 64.0
  private static let gap = 12.0
  private static let titleColumns = 30
  private static let sideX = 452.0

  private struct Box {
    var node: InfluenceFigure.Node
    var x: Double
    var y: Double
    var middle: Double { y + InfluenceDrawing.boxHeight / 2 }
  }

  let figure: InfluenceFigure
  var words = Vocabulary.usual

  var svg: String {
    let boxes = self.boxes
    let height = (boxes.map(\.y).max() ?? 0) + Self.boxHeight + 8
    return SVG.picture(
      "influence", width: Self.width, height: height, title: told
    ) { svg in
      svg.group("defs", []) { svg in
        svg.group(
          "marker",
          [
            ("id", figure.id + "-arrow"), ("viewBox", "0 0 8 8"), ("refX", "7"), ("refY", "4"),
            ("markerWidth", "7"), ("markerHeight", "7"), ("orient", "auto-start-reverse"),
          ]
        ) { $0.element("path", [("d", "M0 0L8 4L0 8Z"), ("class", "arrow")]) }
      }
      for edge in figure.edges { draw(edge, boxes, &svg) }
      for box in boxes { draw(box, &svg) }
    }
  }

  /// The picture in words, for people who cannot see it.
  private var told: String {
    let titles = Dictionary(figure.nodes.map { ($0.id, $0.title) }) { a, _ in a }
    return figure.edges.map { "\(titles[$0.from] ?? "") \($0.label) \(titles[$0.to] ?? "")" }
      .joined(separator: "; ")
  }

  private var boxes: [Box] {
    func of(_ kinds: [String]) -> [InfluenceFigure.Node] {
      figure.nodes.filter { kinds.contains($0.kind) }
    }
    let step = Self.boxHeight + Self.gap
    var result: [Box] = []
    var (y, sideY) = (4.0, 4.0)
    for node in of(["trigger"]) {
      result.append(Box(node: node, x: 0, y: y))
      y += step + 30
    }
    let conditions = of(["vulnerability"])
    let root = of(["root-cause"])
    // Conditions stand beside what they act on.
    if !conditions.isEmpty, !root.isEmpty { sideY = max(sideY, y - Double(conditions.count - 1) * step / 2) }
    result += side(conditions, &sideY)
    for node in root {
      result.append(Box(node: node, x: 0, y: y))
      y += step + 30
    }
    let others = of(["amplifier", "sustainer", "mitigation"])
    sideY = max(sideY + (conditions.isEmpty ? 0 : 10), y - Double(others.count) * step / 2)
    let start = sideY
    result += side(others, &sideY)
    let centre = others.isEmpty ? y : (start + sideY - step) / 2
    for node in of(["impact"]) { result.append(Box(node: node, x: 0, y: max(y, centre))) }
    return result
  }

  private func side(_ nodes: [InfluenceFigure.Node], _ y: inout Double) -> [Box] {
    nodes.map { node in
      defer { y += Self.boxHeight + Self.gap }
      return Box(node: node, x: Self.sideX, y: y)
    }
  }

  private func draw(_ box: Box, _ svg: inout SVG) {
    svg.group("g", [("class", "node kind-\(box.node.kind)")]) { svg in
      svg.label(box.node.title, [], as: "title")
      svg.rectangle(box.x + 1, box.y, Self.boxWidth - 2, Self.boxHeight, [("rx", "5")])
      svg.rectangle(box.x + 1, box.y, 5, Self.boxHeight, [("class", "edge"), ("rx", "2")])
      let lines = LineWrap.lines(SafeText.visible(box.node.title), width: Self.titleColumns, limit: 2)
      let top = box.y + (lines.count > 1 ? 19 : 27)
      for (number, line) in lines.enumerated() {
        svg.label(
          line,
          [("class", "title"), ("x", SVG.number(box.x + 16)), ("y", SVG.number(top + Double(number) * 16))])
      }
      let detail =
        words.text(Self.word(box.node.kind)) + (box.node.detail.isEmpty ? "" : " · " + box.node.detail)
      svg.label(
        SVG.clipped(detail, to: 40),
        [
          ("class", "detail"), ("x", SVG.number(box.x + 16)),
          ("y", SVG.number(top + Double(lines.count) * 16 + 2)),
        ])
    }
  }

  private func draw(_ edge: InfluenceFigure.Edge, _ boxes: [Box], _ svg: inout SVG) {
    guard let from = boxes.first(where: { $0.node.id == edge.from }),
      let to = boxes.first(where: { $0.node.id == edge.to })
    else { return }
    let (path, x, y, anchor) = from.x == to.x ? down(from, to) : across(from, to, edge.isLoop)
    svg.element(
      "path",
      [
        ("d", path), ("class", edge.isLoop ? "link loop" : "link"),
        ("marker-end", "url(#\(figure.id)-arrow)"),
      ])
    svg.label(
      edge.label,
      [
        ("class", "says"), ("x", SVG.number(x)), ("y", SVG.number(y)), ("text-anchor", anchor),
      ])
  }

  private func down(_ from: Box, _ to: Box) -> (String, Double, Double, String) {
    let x = from.x + 40
    let (a, b) = (from.y + Self.boxHeight, to.y - 1)
    return ("M\(SVG.number(x)) \(SVG.number(a))V\(SVG.number(b))", x + 8, (a + b) / 2 + 4, "start")
  }

  private func across(_ from: Box, _ to: Box, _ isLoop: Bool) -> (String, Double, Double, String) {
    let (left, right) = (Self.boxWidth, Self.sideX)
    let isLeftwards = from.x > to.x
    let shift = isLoop ? 9.0 : -4.0
    let (ax, bx) = isLeftwards ? (right, left) : (left, right)
    let (ay, by) = (from.middle + shift, to.middle + shift)
    // Straight beside the boxes at the side, so that what the arrow says has room there.
    let (bend, middle) = (right - 112, left + 30)
    let (side, spine) = isLeftwards ? (ay, by) : (by, ay)
    let curve =
      "C\(SVG.number(middle)) \(SVG.number(side)) \(SVG.number(bend - 10)) \(SVG.number(spine)) \(SVG.number(left)) \(SVG.number(spine))"
    let path =
      isLeftwards
      ? "M\(SVG.number(ax)) \(SVG.number(ay))H\(SVG.number(bend))\(curve)"
      : "M\(SVG.number(ax)) \(SVG.number(ay))C\(SVG.number(bend - 10)) \(SVG.number(spine)) \(SVG.number(middle)) \(SVG.number(side)) \(SVG.number(bend)) \(SVG.number(side))H\(SVG.number(bx))"
    return (path, right - 8, side + (isLoop ? 13 : -5), "end")
  }

  /// What a part is called beside its box.
  static func word(_ kind: String) -> String {
    switch kind {
    case "vulnerability": "condition"
    case "root-cause": "root cause"
    case "sustainer": "kept it going"
    case "amplifier": "made it worse"
    case "mitigation": "people's action"
    default: kind
    }
  }
}
