import ProximateModel

extension ReportJSON {
  func claim(_ claim: Claim) -> JSONValue {
    let best = claim.best
    return .object([
      "status": .string(claim.status.rawValue), "claim": .string(best?.claim ?? ""),
      "cause": .string(best?.cause ?? ""),
      "component": .string(best?.component ?? ""), "start": .optional(Prose.exact(best?.interval?.start)),
      "end": .optional(Prose.exact(best?.interval?.end)), "confidence": .rounded(best?.confidence ?? 0),
      "confidenceBeforeCaps": .rounded(best?.confidenceBeforeCaps), "score": .rounded(best?.score),
      "findings": .strings(best?.findings ?? []),
      "criteria": .array((best?.criteria ?? []).map(criterion)),
      "evidence": .strings(index.ids(of: best?.findings ?? [])), "caps": .strings(claim.caps),
      "alternatives": .array(claim.alternatives.map(alternative)),
    ])
  }

  private func alternative(_ candidate: Candidate) -> JSONValue {
    .object([
      "claim": .string(candidate.claim), "cause": .string(candidate.cause),
      "component": .string(candidate.component),
      "start": .optional(Prose.exact(candidate.interval?.start)),
      "end": .optional(Prose.exact(candidate.interval?.end)),
      "confidence": .rounded(candidate.confidence),
      "confidenceBeforeCaps": .rounded(candidate.confidenceBeforeCaps), "score": .rounded(candidate.score),
      "findings": .strings(candidate.findings), "criteria": .array(candidate.criteria.map(criterion)),
      "evidence": .strings(index.ids(of: candidate.findings)),
    ])
  }

  private func criterion(_ criterion: Criterion) -> JSONValue {
    .object([
      "id": .string(criterion.id), "outcome": .string(criterion.outcome.rawValue),
      "weight": .rounded(criterion.weight),
      "hard": .bool(criterion.isHardRefuter), "because": .string(criterion.because),
      "findings": .strings(criterion.findings), "evidence": .strings(index.ids(of: criterion.findings)),
    ])
  }
}
