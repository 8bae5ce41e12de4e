import ProximateModel

/// What speaks for and against a standing fault as the root cause.
struct StandingLedger {
  let suspect: StandingSuspect
  private(set) var criteria: [Criterion]

  var finding: Finding { suspect.finding }
  var score: Double { criteria.reduce(0) { $0 + $1.weight } }

  /// A state that explains nothing must be grave by itself to be named.
  var isDismissed: Bool { score < Calibration.leastStanding }

  init(_ suspect: StandingSuspect, _ court: StandingCourt) {
    self.suspect = suspect
    let hearing = StandingHearing(suspect: suspect, court: court)
    criteria = [
      hearing.statement, hearing.weight, hearing.effect, hearing.complaint, hearing.use, hearing.magnitude,
    ].compactMap { $0 }
  }

  /// A node in the place of components that share it.
  init(node: String, cause: String, of members: [StandingLedger]) {
    var suspect = members[0].suspect
    (suspect.component, suspect.cause, suspect.sharedCause) = (node, cause, nil)
    self.suspect = suspect
    criteria =
      members[0].criteria + [
        Criterion(
          id: "S8", outcome: .supports, weight: 1,
          because:
            "\(members.map(\.suspect.component).joined(separator: " and ")) show it most; they share \(node), and neither rests on the other.",
          findings: members.map(\.finding.id))
      ]
  }

  /// How much a measure rose, when that is what was found.
  var rise: Double? {
    guard let drift = finding.drift, drift.field.hasSuffix(".factor") else { return nil }
    return Quantity(drift.actual)?.value
  }

  /// Whether nothing deeper explains it.
  var isOrigin: Bool { !criteria.contains { $0.id == "S7" } }

  /// With what the other candidates say of it.
  func heard(beside others: [StandingLedger], _ court: StandingCourt) -> StandingLedger {
    var result = self
    let hearing = StandingHearing(suspect: suspect, court: court)
    result.criteria += [hearing.depth(others.map(\.suspect))].compactMap { $0 }
    return result
  }

  /// The likeliest first; ties by component, then type.
  static func isOrdered(_ a: StandingLedger, _ b: StandingLedger) -> Bool {
    if a.score != b.score { return a.score > b.score }
    if a.suspect.component != b.suspect.component { return a.suspect.component < b.suspect.component }
    if a.finding.type != b.finding.type { return a.finding.type < b.finding.type }
    return (a.finding.drift?.actual ?? "") < (b.finding.drift?.actual ?? "")
  }
}
