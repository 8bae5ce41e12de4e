import ProximateReport

/// The result for scripts as JSON, schema `proximate.evaluation/1`: every key always there, null where something
/// does not apply.
package enum ScoreJSON {
  /// The text, keys sorted.
  package static func text(_ result: EvaluationResult) -> String {
    let value = JSONValue.object([
      "schema": .string("proximate.evaluation/1"),
      "cases": .array(result.cases.map(value)),
      "types": .array(result.byType.map(value)),
      "families": .array(result.byFamily.map(value)),
      "total": value(result.total),
      "minimalPairs": value(result.minimalPairs),
      "confidence": result.confidence.map(value) ?? .null,
    ])
    return value.text
  }

  private static func value(_ result: CaseResult) -> JSONValue {
    .object([
      "case": .string(result.folder.name), "name": .optional(result.truth?.name),
      "type": .optional(result.truth?.type), "twist": .optional(result.truth?.notes["twist"]),
      "minimalPair": .optional(result.truth?.minimalPair), "failure": .optional(result.failure),
      "score": result.score.map(value) ?? .null,
      "naive": naive(result.naive.map(value)),
    ])
  }

  private static func value(_ score: CaseScore) -> JSONValue {
    .object([
      "verdict": .bool(score.verdict), "falseAlarm": value(score.falseAlarm), "trigger": value(score.trigger),
      "root": value(score.root), "rootAmongThree": value(score.rootAmongThree), "joint": value(score.joint),
      "abstentions": .array(score.abstentions.map(JSONValue.bool)), "loopFound": value(score.loopFound),
      "loopsRight": .array(score.loopsRight.map(JSONValue.bool)),
      "fatal": .array(score.exonerated.map(value)), "blamed": .array(score.blamed.map(value)),
      "mistakes": .array(score.mistakes.map(value)), "evidence": value(score.evidence),
      "onsetErrorSeconds": .rounded(score.onsetError),
      "claims": .array(
        score.claims.map { .object(["confidence": .rounded($0.confidence), "right": .bool($0.isRight)]) }),
    ])
  }

  private static func value(_ tally: Tally) -> JSONValue {
    .object([
      "name": .string(tally.name), "cases": .integer(tally.count), "failed": .integer(tally.failed),
      "verdict": value(tally.verdict), "trigger": value(tally.trigger), "root": value(tally.root),
      "rootAmongThree": value(tally.rootAmongThree), "joint": value(tally.joint),
      "abstention": value(tally.abstention), "falseAlarms": value(tally.falseAlarms),
      "fatal": value(tally.fatal), "blamed": value(tally.blamed), "loopsFound": value(tally.loopsFound),
      "loopsRight": value(tally.loopsRight), "evidence": value(tally.evidence),
      "medianOnsetErrorSeconds": .rounded(tally.onsetError), "naive": naive(tally.naive.map(value)),
    ])
  }

  private static func value(_ score: NaiveScore) -> JSONValue {
    .object([
      "trigger": value(score.trigger), "root": value(score.root),
      "rootAmongThree": value(score.rootAmongThree), "joint": value(score.joint),
    ])
  }

  private static func value(_ tally: NaiveTally) -> JSONValue {
    .object([
      "trigger": value(tally.trigger), "root": value(tally.root),
      "rootAmongThree": value(tally.rootAmongThree), "joint": value(tally.joint),
    ])
  }

  /// By method; null when they were not asked for.
  private static func naive(_ values: [JSONValue]) -> JSONValue {
    if values.isEmpty { return .null }
    return .object(Dictionary(uniqueKeysWithValues: zip(NaiveMethod.allCases.map(\.rawValue), values)))
  }

  private static func value(_ mistake: Mistake) -> JSONValue {
    .object([
      "about": .string(mistake.about), "said": .string(mistake.said), "true": .string(mistake.truth),
    ])
  }

  private static func value(_ quality: ConfidenceQuality) -> JSONValue {
    .object([
      "claims": .integer(quality.count), "brier": .rounded(quality.brier),
      "calibrationError": .rounded(quality.calibrationError), "beforeCaps": .bool(quality.isBeforeCaps),
    ])
  }

  private static func value(_ share: Share) -> JSONValue {
    let interval = share.interval
    return .object([
      "hits": .integer(share.hits), "count": .integer(share.count), "low": .rounded(interval?.lowerBound),
      "high": .rounded(interval?.upperBound),
    ])
  }

  private static func value(_ judgement: Bool?) -> JSONValue { judgement.map(JSONValue.bool) ?? .null }
}
