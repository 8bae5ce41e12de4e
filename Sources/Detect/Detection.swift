package import ProximateKnowledge
package import ProximateModel

/// What the observations show: episodes of authored detectors and of statistics, what could not be judged, and
/// where logs are silent. A function of the merged observations alone.
package struct Detection: Sendable {
  /// In canonical order, with ids `f1`, `f2`...
  package let findings: [Finding]
  /// Detectors that are neither fired nor clean, in the order of their ids.
  package let notEvaluable: [NotEvaluable]
  /// Silent stretches of sources, by source and time.
  package let gaps: [CoverageGap]

  /// Judges all detectors and all statistics.
  ///
  /// - Parameter digest: SHA-256 of bytes.
  package init(_ observations: Observations, knowledge: KnowledgeBase, digest: ([UInt8]) -> [UInt8]) {
    self = withoutActuallyEscaping(digest) { digest in
      let index = SeriesIndex(observations)
      let coverage = Coverage(index)
      let picker = EvidencePicker(observations, digest: digest)
      let kept = KeptIndex(observations)
      let states = StateView(observations)
      var findings: [Finding] = []
      var reasons: [String: String] = [:]
      var judged: Set<String> = []
      var gaps = Set(SilentSources(index, observations).gaps())
      for detector in Composites.inOrder(knowledge.detectors) {
        let judge = DetectorJudge(
          detector: detector, index: index, coverage: coverage, observations: observations,
          knowledge: knowledge, picker: picker, kept: kept)
        let verdict: DetectorJudge.Verdict
        if case .composite(let composite) = detector.rule {
          verdict = judge.composite(composite, of: findings, judged: judged, reasons)
        } else if detector.rule.isOfStates {
          verdict = StateJudge(detector, states, picker).verdict()
        } else {
          verdict = judge.verdict()
        }
        findings += verdict.findings
        reasons[detector.id] = verdict.reason
        judged.insert(detector.id)
        gaps.formUnion(verdict.gaps)
      }
      let statistics = Statistics(
        index, coverage, observations, kept, picker, ratios: Self.ratios(knowledge.detectors))
      findings += statistics.findings(beside: findings)
      findings = findings.map(UsualTrouble(findings).weighed)
      return Detection(
        findings: Self.numbered(findings),
        notEvaluable: reasons.sorted { $0.key < $1.key }.map {
          NotEvaluable(detector: $0.key, reason: $0.value)
        },
        gaps: gaps.sorted(by: CoverageGap.isOrdered))
    }
  }

  private init(findings: [Finding], notEvaluable: [NotEvaluable], gaps: [CoverageGap]) {
    self.findings = findings
    self.notEvaluable = notEvaluable
    self.gaps = gaps
  }

  /// Ratios of which more is worse.
  private static func ratios(_ detectors: [Detector]) -> [RuleRatio] {
    detectors.compactMap { detector in
      guard case .ratio(_, _, _, let comparison, _, _, _) = detector.rule,
        comparison == .greater || comparison == .greaterOrEqual
      else { return nil }
      return RuleRatio(id: detector.id, title: detector.title, nature: detector.nature)
    }
  }

  /// Ids in canonical order; what that order does not tell apart is ordered by its sentence.
  private static func numbered(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.sorted { a, b in
      if Finding.isOrdered(a, b) { return true }
      return Finding.isOrdered(b, a) ? false : a.summary < b.summary
    }
    return sorted.enumerated().map { number, finding in
      var finding = finding
      finding.id = "f\(number + 1)"
      return finding
    }
  }
}
