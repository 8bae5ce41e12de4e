import ProximateModel

/// What `report.json` would say, without writing and reading it: the evidence of a cause is that of its findings.
extension ScoredReport {
  /// A report of what was decided; findings and lines come from `ReportLines`.
  init(_ correlation: Correlation) {
    self.init(
      verdict: correlation.verdict.rawValue,
      incidents: correlation.incidents.map { ScoredReport.Incident($0) })
  }
}

extension ScoredReport.Incident {
  init(_ incident: Incident) {
    impact = ScoredReport.Impact(
      start: incident.impact.interval.start.description, end: incident.impact.interval.end.description,
      findings: incident.impact.findings)
    trigger = ScoredReport.Claim(incident.trigger)
    rootCause = ScoredReport.Claim(incident.rootCause)
    roles = incident.roles.map { .init(finding: $0.finding, role: $0.role.rawValue, evidence: nil) }
    loops = incident.loops.map { .init(findings: $0.findings, evidence: nil) }
    hypotheses = incident.ruledOut.map {
      .init(
        verdict: "ruled-out", claim: $0.claim, component: $0.component, findings: $0.findings, evidence: nil)
    }
  }
}

extension ScoredReport.Claim {
  init(_ claim: Claim) {
    self.init(
      status: claim.status.rawValue, best: ScoredReport.Cause(claim.best),
      alternatives: claim.alternatives.map(ScoredReport.Cause.init))
  }
}

extension ScoredReport.Cause {
  init(_ candidate: Candidate?) {
    claim = candidate?.claim
    component = candidate?.component
    start = candidate?.interval?.start.description
    confidence = candidate?.confidence
    confidenceBeforeCaps = candidate?.confidenceBeforeCaps
    findings = candidate?.findings
  }
}
