/// The influence figure as Mermaid, which GitHub draws.
enum Mermaid {
  static func text(_ figure: InfluenceFigure, _ words: Vocabulary = .usual) -> String {
    let nodes = figure.nodes.map { node in
      let detail =
        words.text(InfluenceDrawing.word(node.kind)) + (node.detail.isEmpty ? "" : ": " + node.detail)
      return "  \(node.id)[\"\(safe(node.title))<br/>\(safe(detail))\"]"
    }
    let edges = figure.edges.map { edge in
      "  \(edge.from) \(edge.isLoop ? "-.->" : "-->")|\"\(safe(edge.label))\"| \(edge.to)"
    }
    return (["flowchart TD"] + nodes + edges).joined(separator: "\n")
  }

  /// Letters, digits and a few signs as they are, everything else as a character code.
  private static func safe(_ text: String) -> String {
    SVG.clipped(text, to: 60).unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", "_", "-", ":", ",", "%": String(scalar)
      default: "#\(scalar.value);"
      }
    }.joined()
  }
}
