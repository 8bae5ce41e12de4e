import ProximateModel

extension ReportJSON {
  func incident(_ incident: Incident) -> JSONValue {
    let facts = IncidentFacts(incident: incident, index: index)
    return .object([
      "id": .string(incident.id), "class": .string(incident.hypothesisClass),
      "window": interval(incident.impact.interval), "impact": impact(incident.impact),
      "trigger": claim(incident.trigger), "rootCause": claim(incident.rootCause),
      "roles": .array(incident.roles.map(role)), "path": .array([]),
      "loops": .array(incident.loops.map(loop)),
      "precedents": .array(incident.precedents.map(precedent)), "cohorts": .array(cohorts(during: incident)),
      "hypotheses": .array(facts.ruledOut.map(hypothesis)),
      "timeline": .array(incident.timeline.map(entry)), "unknowns": .array(incident.unknowns.map(unknown)),
      "enabling": .array(facts.enabling.map(role)), "mitigations": .array(facts.mitigations.map(mitigation)),
      "actions": .array(facts.actions.map(action)), "detection": detection(facts),
    ])
  }

  private func interval(_ interval: Interval) -> JSONValue {
    .object(["start": .string(interval.start.description), "end": .string(interval.end.description)])
  }

  private func impact(_ impact: Impact) -> JSONValue {
    .object([
      "summary": .string(impact.summary), "findings": .strings(impact.findings),
      "peak": .rounded(impact.peak),
      "start": .string(impact.interval.start.description), "end": .string(impact.interval.end.description),
      "inferred": .bool(impact.isInferred), "openEnded": .bool(impact.isOpenEnded),
      "stages": .array(impact.stages.map(interval)), "evidence": .strings(index.ids(of: impact.findings)),
    ])
  }

  private func role(_ role: RoleAssignment) -> JSONValue {
    .object([
      "finding": .string(role.finding), "role": .string(role.role.rawValue), "because": .string(role.because),
      "evidence": .strings(index.ids(of: [role.finding])),
    ])
  }

  private func loop(_ loop: FeedbackLoop) -> JSONValue {
    .object([
      "findings": .strings(loop.findings), "verdict": .string(loop.verdict.rawValue),
      "brokenBy": .optional(loop.brokenBy), "because": .string(loop.because),
      "evidence": .strings(index.ids(of: loop.findings)),
    ])
  }

  private func precedent(_ precedent: Precedent) -> JSONValue {
    .object([
      "of": .string(precedent.of), "finding": .string(precedent.finding),
      "start": .string(precedent.interval.start.description),
      "end": .string(precedent.interval.end.description),
      "doseRatio": .rounded(precedent.doseRatio), "outcome": .string(precedent.outcome.rawValue),
      "evidence": .strings(index.ids(of: [precedent.finding])),
    ])
  }

  private func hypothesis(_ candidate: Candidate) -> JSONValue {
    let hard = candidate.criteria.first(where: \.isHardRefuter)
    return .object([
      "id": .string(candidate.cause), "verdict": .string("ruled-out"), "claim": .string(candidate.claim),
      "component": .string(candidate.component), "findings": .strings(candidate.findings),
      "criterion": .optional(hard?.id), "because": .string(hard?.because ?? ""),
      "evidence": .strings(index.ids(of: candidate.findings)),
    ])
  }

  private func entry(_ entry: TimelineEntry) -> JSONValue {
    .object([
      "at": .string(entry.at.description), "finding": .string(entry.finding), "phase": .string(entry.phase),
      "text": .string(entry.text), "evidence": .strings(index.ids(of: [entry.finding])),
    ])
  }

  private func unknown(_ unknown: Unknown) -> JSONValue {
    .object([
      "question": .string(unknown.question), "wouldChange": .string(unknown.wouldChange),
      "fetch": .string(unknown.fetch),
    ])
  }

  private func mitigation(_ mitigation: IncidentFacts.Mitigation) -> JSONValue {
    .object([
      "finding": .string(mitigation.finding.id), "at": .string(mitigation.finding.interval.start.description),
      "kind": .string(mitigation.finding.nature.rawValue), "outcome": .string(mitigation.outcome),
      "because": .string(mitigation.because), "sideEffects": .strings(mitigation.sideEffects),
      "evidence": .strings(index.ids(of: mitigation.finding)),
    ])
  }

  private func action(_ action: IncidentFacts.Action) -> JSONValue {
    .object([
      "kind": .string(action.kind), "text": .string(action.text), "done": .string(action.done),
      "findings": .strings(action.findings), "status": .string("suggestion"),
    ])
  }

  private func detection(_ facts: IncidentFacts) -> JSONValue {
    let onset = facts.incident.impact.interval.start
    let (first, action) = (facts.firstAnomaly, facts.firstAction)
    return .object([
      "impactStart": .string(onset.description), "firstAnomaly": .optional(first?.id),
      "firstAnomalyAt": .optional(Prose.exact(first?.interval.start)),
      "firstAnomalyDelaySeconds": .rounded(first.map { onset.seconds(until: $0.interval.start) }),
      "firstAction": .optional(action?.id), "firstActionAt": .optional(Prose.exact(action?.interval.start)),
      "firstActionDelaySeconds": .rounded(action.map { onset.seconds(until: $0.interval.start) }),
      "evidence": .strings(index.ids(of: [first, action].compactMap { $0?.id })),
    ])
  }
}
