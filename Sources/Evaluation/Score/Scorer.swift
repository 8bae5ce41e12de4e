import ProximateModel

/// Compares a report with the truth of its case.
///
/// Of several incidents the one counts that shares most time with the true impact; without one, the first.
/// `trigger` and `root` ask for a claim of status `identified`: who abstains is not right by what else is printed.
struct Scorer {
  let truth: CaseTruth
  let report: ScoredReport
  let lines: ReportLines
  let matching = Matching()
  let incident: ScoredReport.Incident?

  /// - Parameter lines: the report's lines, when they are at hand.
  init(_ truth: CaseTruth, _ report: ScoredReport, lines: ReportLines? = nil) {
    self.truth = truth
    self.report = report
    self.lines = lines ?? ReportLines(report)
    incident = Self.incident(of: report, at: truth.impact)
  }

  /// The score; validity of the evidence is not part of it.
  var score: CaseScore {
    var score = CaseScore(verdict: report.verdict == truth.verdict.rawValue)
    if !score.verdict { score.mistakes.append(verdictMistake) }
    if truth.verdict == .noIncident {
      score.falseAlarm = report.verdict == CaseTruth.Verdict.incident.rawValue
    }
    scoreCauses(&score)
    scoreLoops(&score)
    score.exonerated = exonerations
    score.blamed = blames
    score.onsetError = onsetError
    score.claims = judgedClaims
    return score
  }

  private var verdictMistake: Mistake {
    Mistake(about: "verdict", said: report.verdict, truth: truth.verdict.rawValue)
  }

  private static func incident(of report: ScoredReport, at impact: ImpactTruth?) -> ScoredReport.Incident? {
    guard let start = impact?.start else { return report.incidents.first }
    let truth = Interval(start: start, end: impact?.end ?? .distantFuture)
    let shared = report.incidents.map { incident -> Double in
      guard let from = ScoredReport.instant(incident.impact?.start) else { return 0 }
      let to = ScoredReport.instant(incident.impact?.end) ?? .distantFuture
      return max(0, max(from, truth.start).seconds(until: min(to, truth.end)))
    }
    let best = shared.indices.max { (shared[$0], $1) < (shared[$1], $0) }
    return best.map { report.incidents[$0] }
  }

  private func scoreCauses(_ score: inout CaseScore) {
    score.trigger = judge(truth.trigger, incident?.trigger, "trigger", &score)
    score.root = judge(truth.rootCause, incident?.rootCause, "root cause", &score)
    if let trigger = score.trigger, let root = score.root { score.joint = trigger && root }
    guard let cause = truth.rootCause, cause.status == .identified else { return }
    let candidates = incident?.rootCause.map { [$0.best] + $0.alternatives } ?? []
    score.rootAmongThree = candidates.compactMap(lines.statement).prefix(3).contains {
      matching.matches($0, cause)
    }
  }

  /// Whether the claim is right; nil, and a judgement of the abstention, where the logs do not show the cause.
  private func judge(
    _ truth: CauseTruth?, _ claim: ScoredReport.Claim?, _ role: String, _ score: inout CaseScore
  ) -> Bool? {
    guard let truth else { return nil }
    let said = claim.flatMap { $0.isIdentified ? lines.statement($0.best) : nil }
    if truth.status != .identified {
      let abstained = said == nil && report.verdict != CaseTruth.Verdict.noIncident.rawValue
      score.abstentions.append(abstained)
      if let said { score.mistakes.append(mistake(role, said, truth)) }
      return nil
    }
    let isRight = said.map { matching.matches($0, truth) } ?? false
    if !isRight, self.report.verdict == self.truth.verdict.rawValue {
      score.mistakes.append(mistake(role, said, truth))
    }
    return isRight
  }

  func mistake(_ about: String, _ said: Statement?, _ truth: CauseTruth) -> Mistake {
    Mistake(about: about, said: said?.brief ?? "nothing", truth: truth.brief)
  }

  private var onsetError: Double? {
    guard let start = truth.impact?.start else { return nil }
    return ScoredReport.instant(incident?.impact?.start).map { start.seconds(until: $0) }
  }

  /// Every stated confidence, with whether the statement was right.
  private var judgedClaims: [JudgedClaim] {
    let roles = [(truth.trigger, incident?.trigger), (truth.rootCause, incident?.rootCause)]
    return roles.compactMap { cause, claim in
      guard let said = claim.flatMap({ lines.statement($0.best) }),
        let confidence = said.confidenceBeforeCaps ?? said.confidence
      else { return nil }
      let isRight = cause.map { $0.status == .identified && matching.matches(said, $0) } ?? false
      return JudgedClaim(
        confidence: confidence, isBeforeCaps: said.confidenceBeforeCaps != nil, isRight: isRight)
    }
  }
}

extension Statement {
  /// In a few words.
  var brief: String {
    let place = components.filter { !$0.isEmpty }.joined(separator: ", ")
    let time = start.map { " from \($0.text(fractionDigits: 0))" } ?? ""
    return (place.isEmpty ? "?" : place) + ": " + words + time
  }
}

extension CauseTruth {
  /// In a few words.
  var brief: String {
    if status != .identified { return status.rawValue }
    let place = components.isEmpty ? "" : components.joined(separator: ", ") + ": "
    return place + what + (start.map { " from \($0.text(fractionDigits: 0))" } ?? "")
  }
}
