extension Topology {
  /// Adds a twin of a node, of the same service, that every caller of the node could call and none does.
  package mutating func addStandby(_ name: String, of other: String) {
    nodes += nodes.filter { $0.name == other }.map { node in node.with { $0.name = name } }
    edges += edges.filter { $0.to == other }.map { edge in
      var copy = edge
      copy.to = name
      copy.settings.calls = 0
      return copy
    }
  }

  /// Lets a twin call what the node calls.
  package mutating func shareCalls(of other: String, with name: String) {
    edges += edges.filter { $0.from == other }.map { edge in
      var copy = edge
      copy.from = name
      return copy
    }
  }

  /// What turns all calls of a node to its standby.
  package func failover(from primary: String, to standby: String) -> [Effect] {
    edges.filter { $0.to == primary }.flatMap { edge -> [Effect] in
      [
        .edge(edge.from, primary, \.calls, .set(0)),
        .edge(edge.from, standby, \.calls, .set(edge.settings.calls)),
      ]
    }
  }
}
