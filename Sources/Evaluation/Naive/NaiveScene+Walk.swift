import ProximateModel

extension NaiveScene {
  private static let damping = 0.85
  private static let rounds = 50

  /// Components by how often a random walker is there who starts where users felt it and goes to components that the
  /// lines of the current one name, the more anomalous the likelier.
  ///
  /// In the manner of MonitorRank (Kim, Sumbaly, Shah, "Root cause detection in a service-oriented architecture",
  /// SIGMETRICS 2013): a personalised PageRank over the call graph, which here is read from the cited lines.
  func topologyWalk() -> [Statement] {
    let anomalies = anomalies
    let loudest = Dictionary(anomalies.map { ($0.scope.component, $0) }) {
      $1.surprise > $0.surprise ? $1 : $0
    }
    let names = Set(findings.map(\.scope.component)).union(impaired).subtracting([""]).sorted()
    guard !names.isEmpty else { return [] }
    let graph = WalkGraph(names: names, findings: anomalies + findings.filter { $0.nature == .impact })
    let weights = names.map { 1 + (loudest[$0]?.surprise ?? 0) }
    let starts = names.map { impaired.isEmpty || impaired.contains($0) ? 1.0 : 0 }
    let visits = graph.visits(starts: starts, weights: weights, damping: Self.damping, rounds: Self.rounds)
    let order = names.indices.sorted { (visits[$1], $0) < (visits[$0], $1) }
    return order.compactMap { loudest[names[$0]] }.map(statement)
  }
}

/// Who names whom in the cited lines, as indices into the names.
struct WalkGraph {
  private var edges: [[Int]]

  init(names: [String], findings: [Finding]) {
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var named = [Set<Int>](repeating: [], count: names.count)
    for finding in findings {
      guard let speaker = index[finding.scope.component] else { continue }
      for line in finding.evidence {
        let words = line.text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        named[speaker].formUnion(words.compactMap { index[String($0)] }.filter { $0 != speaker })
      }
    }
    edges = named.map { $0.sorted() }
  }

  /// The share of time at each place, by power iteration. A walker may stay, and returns to a start now and then.
  func visits(starts: [Double], weights: [Double], damping: Double, rounds: Int) -> [Double] {
    let total = starts.reduce(0, +)
    let home = starts.map { total > 0 ? $0 / total : 1 / Double(starts.count) }
    var share = home
    for _ in 0..<rounds {
      var next = home.map { $0 * (1 - damping) }
      for place in edges.indices {
        let reachable = edges[place] + [place]
        let sum = reachable.reduce(0) { $0 + weights[$1] }
        for other in reachable { next[other] += damping * share[place] * weights[other] / sum }
      }
      share = next
    }
    return share
  }
}
