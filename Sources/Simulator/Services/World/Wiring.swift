/// The topology by numbers.
struct Wiring: Sendable {
  /// Ends of every edge.
  let ends: [(from: Int, to: Int)]
  /// Edges that leave a node.
  let outgoing: [[Int]]
  /// The cache node of each edge.
  let store: [Int?]
  /// Nodes, callers before callees; a broker before those that consume from it.
  let order: [Int]
  /// The broker of a worker.
  let broker: [Int?]
  /// The entry of a group of clients.
  let entry: [Int]
  /// The router of each edge, and of each group of clients.
  let router: (edges: [Int?], clients: [Int?])

  init(_ topology: Topology) {
    let numbers = Dictionary(
      topology.nodes.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let ends = topology.edges.map { (from: numbers[$0.from] ?? 0, to: numbers[$0.to] ?? 0) }
    let broker = topology.nodes.map { $0.consumes.flatMap { numbers[$0] } }
    self.ends = ends
    self.broker = broker
    outgoing = topology.nodes.indices.map { node in ends.indices.filter { ends[$0].from == node } }
    store = topology.edges.map { $0.store.flatMap { numbers[$0] } }
    router = (
      topology.edges.map { $0.via.flatMap { numbers[$0] } },
      topology.clients.map { $0.via.flatMap { numbers[$0] } }
    )
    entry = topology.clients.map { numbers[$0.entry] ?? 0 }
    var before = ends
    for (worker, broker) in broker.enumerated() { if let broker { before.append((broker, worker)) } }
    order = Self.sorted(topology.nodes.count, before)
  }

  /// Topological order, lowest number first; nodes of a cycle come last, in their own order.
  private static func sorted(_ count: Int, _ before: [(from: Int, to: Int)]) -> [Int] {
    var open = Array(0..<count)
    var order: [Int] = []
    while let next = open.first(where: { node in
      !before.contains { $0.to == node && $0.from != node && open.contains($0.from) }
    }) {
      order.append(next)
      open.removeAll { $0 == next }
    }
    return order + open
  }
}

extension Topology {
  /// Names that edges, clients, perturbations or consumers use and no node has.
  func unknownNames(in perturbations: [Perturbation]) -> [String] {
    let known = Set(nodes.map(\.name))
    var used = edges.flatMap { [$0.from, $0.to] + ($0.store.map { [$0] } ?? []) }
    used += clients.map(\.entry) + nodes.compactMap(\.consumes) + nodes.compactMap(\.shipsVia)
    used += edges.compactMap(\.via) + clients.compactMap(\.via)
    for perturbation in perturbations {
      used += perturbation.effects.flatMap { effect -> [String] in
        switch effect {
        case .node(let name, _, _), .act(let name, _): [name]
        case .edge(let from, let to, _, _):
          edges.contains { $0.from == from && $0.to == to } ? [] : ["\(from)->\(to)"]
        case .clients: []
        }
      }
      used += perturbation.words.compactMap { words -> String? in
        switch words.channel {
        case .node(let name), .host(let name, _), .access(let name): name
        case .changes, .chat, .page: nil
        }
      }
    }
    return Set(used).subtracting(known).sorted()
  }
}
