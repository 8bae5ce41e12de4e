import ProximateModel

extension ReportJSON {
  /// What units that failed had in common while users were affected.
  func cohorts(during incident: Incident) -> [JSONValue] {
    let window = incident.impact.interval
    return analysis.findings.filter {
      $0.interval.start <= window.end && $0.interval.end >= window.start
    }.compactMap { finding in finding.cohort.map { cohort(finding, $0) } }
  }

  private func cohort(_ finding: Finding, _ contrast: CohortContrast) -> JSONValue {
    .object([
      "finding": .string(finding.id), "attribute": .string(contrast.attribute),
      "value": .string(contrast.value), "failed": .unsigned(contrast.failed),
      "units": .unsigned(contrast.units), "otherFailed": .unsigned(contrast.otherFailed),
      "others": .unsigned(contrast.others), "riskRatio": .rounded(contrast.riskRatio),
      "low": .rounded(contrast.low), "high": .rounded(contrast.high),
      "probability": .rounded(contrast.probability), "estimated": .bool(contrast.isEstimated),
    ])
  }
}
