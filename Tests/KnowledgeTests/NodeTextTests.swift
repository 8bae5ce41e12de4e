import Testing

@testable import ProximateKnowledge

/// Nodes survive the way through the form in which the binary carries them.
@Suite struct NodeTextTests {
  private static let yaml = """
    plain: a text
    "double": "tab\\t, nul\\0 and \\u00e9"
    'single': 'it''s'
    list: [one, [], {}, '', ~]
    empty:
    literal: |
      1 2 3
        :0 1 2 ünï
    folded: >
      one
      two
    ---
    second: {a: {b: [c]}}
    """

  private static func described(_ node: YamlNode) -> String {
    let place = "\(node.line):\(node.column) "
    switch node.content {
    case .scalar(let text, let style): return place + "\(style) \(text.debugDescription)"
    case .sequence(let items): return place + "[" + items.map(described).joined(separator: ", ") + "]"
    case .mapping(let entries):
      let parts = entries.map { "\($0.key) \(described($0.keyNode)): \(described($0.value))" }
      return place + "{" + parts.joined(separator: ", ") + "}"
    }
  }

  @Test func `nodes come back with their places and styles`() {
    let nodes = YamlDocuments(RuleFile(name: "a.yaml", text: Self.yaml)).read()
    #expect(nodes.count == 2)
    #expect(NodeText.decoded(NodeText.encoded(nodes)).map(Self.described) == nodes.map(Self.described))
  }

  @Test func `a text that is cut off gives what comes before the cut, and nothing crashes`() {
    let text = NodeText.encoded(YamlDocuments(RuleFile(name: "a.yaml", text: Self.yaml)).read())
    for length in 0..<text.count { #expect(NodeText.decoded(String(text.prefix(length))).count < 2) }
    for broken in ["x0 1 0 ", ".0 1 9 abc", ".0 1 -1 ", "-0 1 99999999999999999999 ", ":0 1 1 -0 1 0 "] {
      #expect(NodeText.decoded(broken).isEmpty, "\(broken)")
    }
  }
}
