import ProximateModel

/// Puts the nodes of an influence figure together, a few of each part, each type of finding once.
struct InfluenceBuilder {
  /// Nodes of one part at most.
  private static let mostAlike = 3

  private(set) var figure: InfluenceFigure
  private let index: EvidenceIndex
  private var seen: Set<String> = []

  init(id: String, index: EvidenceIndex) {
    figure = InfluenceFigure(id: id, nodes: [], edges: [])
    self.index = index
  }

  /// Adds a finding and gives the node's id.
  ///
  /// - Parameter component: What it is about, when that is another than who wrote of it.
  mutating func add(_ finding: String, _ kind: String, in component: String? = nil) -> String {
    let found = index.finding(finding)
    seen.insert(found?.type ?? finding)
    return node(
      kind, index.headline(of: found) ?? finding, component ?? found?.scope.component ?? "", finding)
  }

  mutating func add(_ impact: Impact) -> String {
    let peak = impact.peak.map { "\(Prose.percent($0)) of work failed at worst" }
    return node("impact", "Impact on users", peak ?? impact.extent, impact.findings.first)
  }

  mutating func link(_ from: String, _ to: String, _ label: String, isLoop: Bool = false) {
    figure.edges.append(.init(from: from, to: to, label: label, isLoop: isLoop))
  }

  mutating func addCondition(_ finding: String, of target: String) {
    guard admits(finding, "vulnerability") else { return }
    link(add(finding, "vulnerability"), target, "made possible")
  }

  mutating func addMultiplier(_ finding: String, _ kind: String, from source: String?, of impact: String) {
    guard admits(finding, kind) else { return }
    let id = add(finding, kind)
    if let source { link(source, id, "set off") }
    link(id, impact, kind == "sustainer" ? "kept going" : "made worse")
    if kind == "sustainer" { link(impact, id, "fed", isLoop: true) }
  }

  mutating func addStep(_ finding: Finding, _ outcome: String, against impact: String) {
    guard admits(finding.id, "mitigation") else { return }
    link(
      add(finding.id, "mitigation"), impact,
      outcome == "followed-by-recovery" ? "was followed by its end" : outcome.replacing("-", with: " "))
  }

  private func admits(_ finding: String, _ kind: String) -> Bool {
    figure.nodes.count { $0.kind == kind } < Self.mostAlike
      && !seen.contains(index.finding(finding)?.type ?? finding)
  }

  private mutating func node(
    _ kind: String, _ title: String, _ detail: String, _ finding: String?
  ) -> String {
    let id = "n\(figure.nodes.count + 1)"
    figure.nodes.append(
      .init(id: id, kind: kind, title: title, detail: detail, finding: finding))
    return id
  }
}
