import ProximateModel

/// The part of every finding near the incident.
extension IncidentDraft {
  /// Rows of parts that a draft has at most.
  private static let mostParts = 80

  func contributing(_ todo: inout Int) -> Section {
    let ranked = incident.roles.indices.sorted { a, b in
      let (x, y) = (rank(incident.roles[a]), rank(incident.roles[b]))
      return x != y ? x < y : a < b
    }
    let shown = ranked.prefix(Self.mostParts).map { incident.roles[$0] }
    var blocks: [Block] = []
    let cohorts = cohorts
    if !cohorts.bars.isEmpty { blocks.append(.figure(.cohorts(cohorts))) }
    blocks.append(
      .paragraph([.text("The part of each finding near the incident: what explains first, bystanders last.")])
    )
    blocks.append(
      .table(
        Table(
          header: ["Finding", "Type", "Component", "Part", "Because", "Evidence"], rows: shown.map(row))))
    if incident.roles.count > shown.count {
      let rest = Prose.count(incident.roles.count - shown.count, "further finding")
      blocks.append(.paragraph([.text("\(rest) with a part in report.json.")]))
    }
    blocks.append(
      blank(
        &todo, "Which conditions outside the logs contributed (process, staffing, design)?",
        "not in the logs; ask the teams."))
    return section("contributing", 7, "Enabling and contributing conditions", blocks)
  }

  private func row(_ part: RoleAssignment) -> Table.Row {
    let finding = index.finding(part.finding)
    return Table.Row(
      cells: [
        [.code(part.finding)], [.code(finding?.type ?? "")], [.text(finding?.scope.component ?? "")],
        [.text(part.role.rawValue)], [.text(index.named(part.because))], [cite([part.finding])],
      ],
      kind: part.role.rawValue, isMinor: rank(part) >= 6)
  }

  /// Parts that explain first, bystanders last.
  private func rank(_ part: RoleAssignment) -> Int {
    switch part.role {
    case .rootCause: 0
    case .trigger: isPartOfClaim(part.finding) ? 1 : 7
    case .vulnerability: 2
    case .amplifier: 3
    case .sustainer: 4
    case .mitigation, .recovery: 5
    case .protective: 6
    case .symptom: isOver(part.finding) ? 8 : 7
    case .coincidence: 9
    }
  }

  /// Whether it ended before users felt anything.
  private func isOver(_ finding: String) -> Bool {
    index.finding(finding).map { $0.interval.end < incident.impact.interval.start } ?? false
  }

  private func isPartOfClaim(_ finding: String) -> Bool {
    incident.trigger.best?.findings.contains(finding) == true
  }
}
