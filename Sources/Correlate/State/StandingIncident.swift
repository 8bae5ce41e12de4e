import ProximateModel

/// Writes the incident of standing faults.
struct StandingIncident {
  let court: StandingCourt
  /// Candidates that are named beside the first.
  private static let mostAlternatives = 4

  /// The incident; nil when nothing is wrong.
  func incident(id: String) -> Incident? {
    let ledgers = court.ledgers()
    guard !ledgers.isEmpty || !court.effects.isEmpty else { return nil }
    let shares = Confidence.shares(ledgers.map(\.score))
    let candidates = zip(ledgers, shares).map { candidate($0, $1) }
    let best = candidates.first
    let root = Claim(
      status: best == nil ? .undetermined : .identified, best: best,
      alternatives: Array(candidates.dropFirst().prefix(Self.mostAlternatives)),
      caps: ["The snapshot tells the state at one time; what it was before is not told."])
    let trigger = Claim(
      status: .undetermined, best: nil, alternatives: [],
      caps: ["A snapshot does not tell who or what brought the state about."])
    return Incident(
      id: id, hypothesisClass: "H1", impact: impact(ledgers), trigger: trigger, rootCause: root,
      roles: roles(ledgers), unknowns: unknowns(best == nil))
  }

  private func candidate(_ ledger: StandingLedger, _ share: Double) -> Candidate {
    let finding = ledger.finding
    return Candidate(
      claim: claim(finding), cause: ledger.suspect.cause, component: ledger.suspect.component,
      interval: finding.interval,
      confidence: min(share, 0.9), findings: [finding.id], criteria: ledger.criteria,
      confidenceBeforeCaps: share)
  }

  private func claim(_ finding: Finding) -> String {
    guard let drift = finding.drift, !drift.confirm.isEmpty else { return finding.summary }
    return "\(finding.summary) Confirm with `\(drift.confirm)`."
  }

  private func impact(_ ledgers: [StandingLedger]) -> Impact {
    let seen = court.effects.isEmpty ? ledgers.prefix(1).map(\.finding) : court.effects
    let start = seen.map(\.interval.start).min() ?? .distantPast
    let end = seen.map(\.interval.end).max() ?? start
    return Impact(
      summary: summary(of: seen), findings: seen.map(\.id),
      interval: Interval(start: start, end: end),
      peak: nil, isInferred: false, isOpenEnded: true)
  }

  private func summary(of seen: [Finding]) -> String {
    guard let first = seen.first else { return "" }
    guard seen.count > 1 else { return first.summary }
    let clause = first.summary.hasSuffix(".") ? String(first.summary.dropLast()) : first.summary
    return "\(clause) (and \(seen.count - 1) more)."
  }

  private func roles(_ ledgers: [StandingLedger]) -> [RoleAssignment] {
    let best = ledgers.first?.finding
    let own = best.map {
      [
        RoleAssignment(
          finding: $0.id, role: .rootCause, because: "It explains more of the trouble than any other state.")
      ]
    }
    return (own ?? [])
      + court.effects.map {
        RoleAssignment(finding: $0.id, role: .symptom, because: "It is what users feel.")
      }
  }

  private func unknowns(_ isOpen: Bool) -> [Unknown] {
    let who = Unknown(
      question: "Who or what brought this state about, and when?", wouldChange: "The trigger could be named.",
      fetch: "the audit log of the API server, the history of the manifests, `kubectl rollout history`")
    guard isOpen else { return [who] }
    return [
      Unknown(
        question: "What keeps the components in trouble from working?",
        wouldChange: "The root cause could be named.",
        fetch:
          "`kubectl describe` of their pods, `kubectl get events -A`, the logs of their last run (`--previous`)"
      ),
      who,
    ]
  }
}
