/// A model as a picture, for Mermaid or Graphviz: findings as boxes, mechanisms as arrows with their lags.
package struct ModelGraph {
  /// Languages of pictures.
  package enum Language: String, CaseIterable, Sendable { case mermaid, dot }

  private let model: CausalModel

  package init(_ model: CausalModel) { self.model = model }

  /// The picture's text, ended by a line feed. The order is that of the model.
  package func text(_ language: Language) -> String {
    (language == .mermaid ? mermaid : dot).joined(separator: "\n") + "\n"
  }

  /// All findings that it speaks of, in the order in which they are met.
  private var nodes: [String] {
    let all = model.mechanisms.flatMap { [$0.cause, $0.effect] + $0.enabledBy } + model.impact
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func number(_ node: String) -> String { "n\(nodes.firstIndex(of: node) ?? 0)" }

  private func label(_ mechanism: CausalModel.Mechanism) -> String {
    let lag = "\(DurationText.text(mechanism.lag.least))-\(DurationText.text(mechanism.lag.most))"
    return lag + (mechanism.isNormallyAbsorbed ? ", normally absorbed" : "")
  }

  private var mermaid: [String] {
    var lines = ["flowchart LR"]
    for node in nodes { lines.append("  \(number(node))[\"\(node)\"]") }
    for mechanism in model.mechanisms {
      let arrow = mechanism.isNormallyAbsorbed ? "-.->" : mechanism.strength == .amplifies ? "==>" : "-->"
      lines.append(
        "  \(number(mechanism.cause)) \(arrow)|\"\(label(mechanism))\"| \(number(mechanism.effect))")
      for enabler in mechanism.enabledBy {
        lines.append(
          "  \(number(enabler)) -. \"lets \(mechanism.id) through\" .-> \(number(mechanism.effect))")
      }
    }
    if !model.impact.isEmpty {
      lines.append("  classDef impact stroke-width:3px")
      lines.append("  class \(model.impact.map(number).joined(separator: ",")) impact")
    }
    return lines
  }

  private var dot: [String] {
    var lines = ["digraph \"\(model.id)\" {", "  rankdir=LR;", "  node [shape=box];"]
    for node in nodes {
      lines.append("  \"\(node)\"\(model.impact.contains(node) ? " [penwidth=3]" : "");")
    }
    for mechanism in model.mechanisms {
      let style =
        mechanism.isNormallyAbsorbed
        ? ", style=dashed" : mechanism.strength == .amplifies ? ", penwidth=2" : ""
      lines.append(
        "  \"\(mechanism.cause)\" -> \"\(mechanism.effect)\" [label=\"\(label(mechanism))\"\(style)];")
      for enabler in mechanism.enabledBy {
        lines.append(
          "  \"\(enabler)\" -> \"\(mechanism.effect)\" [style=dotted, label=\"lets \(mechanism.id) through\"];"
        )
      }
    }
    return lines + ["}"]
  }
}
