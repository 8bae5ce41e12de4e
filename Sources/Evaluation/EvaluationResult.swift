/// All cases with their scores.
package struct EvaluationResult: Sendable {
  /// The cases in the order in which they were found.
  package var cases: [CaseResult]
  /// Whether naive methods were scored as well.
  package var comparesNaive: Bool

  /// Calibration over all claims; nil with fewer than ten.
  package var confidence: ConfidenceQuality? {
    ConfidenceQuality(cases.compactMap(\.score).flatMap(\.claims))
  }

  /// Groups of cases of one seed that differ in one fact: how many have every member right. A case names its group by
  /// `minimalPair`, either by a common name or by the name of the other case.
  package var minimalPairs: Share {
    let bySeed = Dictionary(grouping: cases) { $0.truth?.notes["seed"] ?? "" }
    let groups = bySeed.keys.sorted().flatMap { Self.pairs(among: bySeed[$0] ?? []) }
    return Share(groups.map { $0.allSatisfy { $0.score?.isRight ?? false } })
  }

  private static func pairs(among cases: [CaseResult]) -> [[CaseResult]] {
    let names = Set(cases.compactMap { $0.truth?.minimalPair }).subtracting([""]).sorted()
    let groups = names.map { name in
      cases.filter { $0.truth?.minimalPair == name || $0.truth?.name == name }
    }
    return groups.filter { $0.count > 1 }
  }

  /// The sums by scenario type, in order of their names.
  package var byType: [Tally] { tallies { [$0.family, $0.type] } }

  /// The sums by family, in order of their names.
  package var byFamily: [Tally] { tallies { [$0.family, $0.family] } }

  /// The sum of all.
  package var total: Tally { Tally(name: "all", family: "", cases: cases.filter { $0.truth != nil }) }

  private func tallies(_ key: (CaseTruth) -> [String]) -> [Tally] {
    let known = cases.filter { $0.truth != nil }
    let groups = Dictionary(grouping: known) { $0.truth.map(key) ?? [] }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      Tally(name: $0.key[1], family: $0.key[0], cases: $0.value)
    }
  }
}

/// Sums over cases.
package struct Tally: Sendable {
  /// The scenario type or the family.
  package var name: String
  /// The family.
  package var family: String
  /// Cases with a usable truth, unscored ones included.
  package var count: Int
  /// Cases that could not be analysed.
  package var failed: Int
  package var verdict: Share
  package var trigger: Share
  package var root: Share
  package var rootAmongThree: Share
  package var joint: Share
  package var abstention: Share
  /// Of the cases without an incident, those with one reported.
  package var falseAlarms: Share
  /// Of the scored cases, those that let the guilty go.
  package var fatal: Share
  /// Of the scored cases, those that blame a decoy.
  package var blamed: Share
  /// Of the true loops, those that were found.
  package var loopsFound: Share
  /// Of the reported loops, those that are true.
  package var loopsRight: Share
  /// Of the cited lines, those that read again as cited.
  package var evidence: Share
  /// The median of the absolute onset errors, seconds; nil without any.
  package var onsetError: Double?
  /// By naive method, in the order of `NaiveMethod.allCases`; empty when they were not asked for.
  package var naive: [NaiveTally]

  init(name: String, family: String, cases: [CaseResult]) {
    let scores = cases.compactMap(\.score)
    self.name = name
    self.family = family
    count = cases.count
    failed = cases.count - scores.count
    verdict = Share(scores.map(\.verdict))
    trigger = Share(scores.map(\.trigger))
    root = Share(scores.map(\.root))
    rootAmongThree = Share(scores.map(\.rootAmongThree))
    joint = Share(scores.map(\.joint))
    abstention = Share(scores.flatMap(\.abstentions))
    falseAlarms = Share(scores.map(\.falseAlarm))
    fatal = Share(scores.map { !$0.exonerated.isEmpty })
    blamed = Share(scores.map { !$0.blamed.isEmpty })
    loopsFound = Share(scores.map(\.loopFound))
    loopsRight = Share(scores.flatMap(\.loopsRight))
    evidence = Share(
      hits: scores.reduce(0) { $0 + $1.evidence.hits }, count: scores.reduce(0) { $0 + $1.evidence.count })
    onsetError = Self.median(scores.compactMap(\.onsetError).map(abs))
    let rows = cases.map(\.naive).filter { !$0.isEmpty }
    naive =
      rows.isEmpty ? [] : NaiveMethod.allCases.indices.map { method in NaiveTally(rows.map { $0[method] }) }
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

/// Sums of a naive method.
package struct NaiveTally: Sendable {
  package var trigger: Share
  package var root: Share
  package var rootAmongThree: Share
  package var joint: Share

  init(_ scores: [NaiveScore]) {
    trigger = Share(scores.map(\.trigger))
    root = Share(scores.map(\.root))
    rootAmongThree = Share(scores.map(\.rootAmongThree))
    joint = Share(scores.map(\.joint))
  }
}
