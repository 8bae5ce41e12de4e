import ProximateModel

/// Makes a figure's part of the templates' tree.
struct FigureDrawing {
  let form: TemplateForm
  let words: Vocabulary

  init(_ form: TemplateForm, _ words: Vocabulary = .usual) {
    self.form = form
    self.words = words
  }

  func node(_ figure: Figure) -> TemplateNode {
    if form == .markdown {
      if case .influence(let figure) = figure {
        return TemplateNode(["mermaid": Mermaid.text(figure, words)])
      }
      let lines = FigureText.lines(figure, width: 96)
      return TemplateNode(["lines": lines.isEmpty ? nil : lines.joined(separator: "\n")])
    }
    switch figure {
    case .timeline(let figure):
      return TemplateNode([
        "id": figure.id, "kind": "timeline", "isTimeline": true, "isWide": true,
        "caption": "What was recorded where.", "svg": TimelineDrawing(figure: figure, words: words).svg,
        "note":
          "One lane per component; the line above the bars shows how much it logged. The shaded stretch is the impact. \(figure.note)",
        "legend": legend(figure.lanes.flatMap(\.marks).map(\.kind)),
      ])
    case .influence(let figure):
      return TemplateNode([
        "id": figure.id, "kind": "graph", "isWide": true, "caption": "How the parts fit together.",
        "note": "Arrows follow the statement above.",
        "svg": InfluenceDrawing(figure: figure, words: words).svg,
      ])
    case .rates(let figure):
      return TemplateNode([
        "id": figure.id, "kind": "rates", "isWide": true, "caption": "How often it was recorded.",
        "note":
          words.text(
            "The pale band is the 5th to 95th percentile of the steps before the trigger; the shaded stretch is the impact."
          ),
        "svg": RateDrawing(figure: figure, words: words).svg,
      ])
    case .cohorts(let figure):
      return TemplateNode([
        "id": figure.id, "kind": "cohorts", "isWide": true, "caption": "Who failed.",
        "note": "Share of units that failed, with an attribute's value and without it.",
        "svg": CohortDrawing(figure: figure).svg,
      ])
    }
  }

  private func legend(_ kinds: [String]) -> TemplateNode {
    let order = [
      "trigger", "root-cause", "impact", "sustainer", "amplifier", "vulnerability", "protective",
      "mitigation",
      "recovery", "symptom", "coincidence",
    ]
    return TemplateNode([
      "items": order.filter(kinds.contains).map { kind in
        TemplateNode(["kind": kind, "label": words.text(kind.replacing("-", with: " "))])
      }
    ])
  }
}
