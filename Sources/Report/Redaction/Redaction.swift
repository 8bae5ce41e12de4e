package import ProximateModel

extension Analysis {
  /// The same analysis for people outside: addresses, e-mail addresses, tokens and names of users are pseudonyms, the
  /// same everywhere, and digests of lines are left out, because short lines could be guessed from them.
  ///
  /// Pseudonyms are numbered in the order of the report, so that equal analyses give equal texts.
  package var redacted: Analysis {
    var redaction = Redaction()
    return redaction.applied(to: self)
  }
}

/// Walks an analysis once, in a fixed order, and replaces what must not leave a company.
private struct Redaction {
  private var pseudonyms = Pseudonyms()
  private var known: [String: String] = [:]

  mutating func applied(to analysis: Analysis) -> Analysis {
    var result = analysis
    result.isRedacted = true
    result.inputs = analysis.inputs.map { text($0) }
    result.baselines = analysis.baselines.map { text($0) }
    result.unread = analysis.unread.map { text($0) }
    result.sources = analysis.sources.map { (name: name($0.name), coverage: coverage($0.coverage)) }
    result.gaps = analysis.gaps.map { CoverageGap(source: name($0.source), interval: $0.interval) }
    result.findings = analysis.findings.map { finding($0) }
    result.notEvaluable = analysis.notEvaluable.map {
      NotEvaluable(detector: $0.detector, reason: text($0.reason))
    }
    result.correlation.because = text(analysis.correlation.because)
    result.correlation.incidents = analysis.correlation.incidents.map { incident($0) }
    result.correlation.nearMisses = analysis.correlation.nearMisses.map { role($0) }
    result.activity = analysis.activity.map { activity($0) }
    for i in result.clocks.indices {
      result.clocks[i].places = analysis.clocks[i].places.map {
        Scope(component: text($0.component), host: text($0.host))
      }
    }
    return result
  }

  /// Texts recur; each is looked at once.
  private mutating func text(_ text: String) -> String {
    if let done = known[text] { return done }
    let result = pseudonyms.redacted(text)
    known[text] = result
    return result
  }

  private mutating func name(_ source: SourceName) -> SourceName {
    SourceName(path: text(source.path), member: source.member.map { text($0) })
  }

  private mutating func coverage(_ coverage: SourceCoverage) -> SourceCoverage {
    var result = coverage
    result.problems = []
    for problem in coverage.problems.sorted() { result.problems.insert(text(problem)) }
    return result
  }

  private mutating func finding(_ finding: Finding) -> Finding {
    var result = finding
    result.summary = text(finding.summary)
    result.scope = Scope(
      component: text(finding.scope.component), host: text(finding.scope.host),
      group: text(finding.scope.group))
    result.evidence = finding.evidence.map { line in
      var line = line
      line.origin.source = name(line.origin.source)
      line.text = text(line.text)
      line.sha256 = ""
      return line
    }
    if let cohort = finding.cohort { result.cohort?.value = text(cohort.value) }
    result.drift = finding.drift.map { drift($0) }
    return result
  }

  private mutating func drift(_ drift: Drift) -> Drift {
    var result = drift
    result.object.name = text(drift.object.name)
    result.object.namespace = text(drift.object.namespace)
    (result.expected, result.actual) = (text(drift.expected), text(drift.actual))
    result.confirm = text(drift.confirm)
    return result
  }

  private mutating func incident(_ incident: Incident) -> Incident {
    var result = incident
    result.impact.summary = text(incident.impact.summary)
    result.trigger = claim(incident.trigger)
    result.rootCause = claim(incident.rootCause)
    result.roles = incident.roles.map { role($0) }
    result.ruledOut = incident.ruledOut.map { candidate($0) }
    for i in result.loops.indices { result.loops[i].because = text(result.loops[i].because) }
    for i in result.timeline.indices { result.timeline[i].text = text(result.timeline[i].text) }
    result.unknowns = incident.unknowns.map {
      Unknown(question: text($0.question), wouldChange: text($0.wouldChange), fetch: text($0.fetch))
    }
    return result
  }

  private mutating func claim(_ claim: Claim) -> Claim {
    var result = claim
    result.best = claim.best.map { candidate($0) }
    result.alternatives = claim.alternatives.map { candidate($0) }
    result.caps = claim.caps.map { text($0) }
    return result
  }

  private mutating func candidate(_ candidate: Candidate) -> Candidate {
    var result = candidate
    result.claim = text(candidate.claim)
    result.component = text(candidate.component)
    for i in result.criteria.indices { result.criteria[i].because = text(result.criteria[i].because) }
    return result
  }

  private mutating func role(_ role: RoleAssignment) -> RoleAssignment {
    RoleAssignment(finding: role.finding, role: role.role, because: text(role.because))
  }

  private mutating func activity(_ activity: IncidentActivity) -> IncidentActivity {
    var result = activity
    for i in result.series.indices {
      if case .component(let name) = result.series[i].subject {
        result.series[i].subject = .component(text(name))
      }
    }
    return result
  }
}
