/// What must not happen: the guilty let go, the innocent blamed; and loops.
extension Scorer {
  private static let roles = ["trigger", "root cause"]

  /// Claims that blame something, with their roles.
  private var accusations: [(role: String, statement: Statement)] {
    zip(Self.roles, [incident?.trigger, incident?.rootCause]).compactMap { role, claim in
      guard let claim, claim.isIdentified, let said = lines.statement(claim.best) else { return nil }
      return (role, said)
    }
  }

  /// Statements that something had no part in it. What the report itself names as trigger or root cause is not let
  /// go: that it was ruled out in the other role is no exoneration.
  private var acquittals: [(how: String, statement: Statement)] {
    let accused = Set(accusations.flatMap(\.statement.findings))
    let ruledOut = (incident?.hypotheses ?? []).filter { $0.verdict == "ruled-out" }.map {
      ("ruled out", lines.statement($0))
    }
    let coincidences = (incident?.roles ?? []).filter { $0.role == "coincidence" }.map {
      ("called a coincidence", lines.statement([$0.finding], evidence: $0.evidence))
    }
    return (ruledOut + coincidences).filter { accused.isDisjoint(with: $0.1.findings) }
  }

  /// True causes that the report lets go, each once.
  var exonerations: [Mistake] {
    zip(Self.roles, [truth.trigger, truth.rootCause]).compactMap { role, cause in
      guard let cause, cause.status == .identified,
        let acquittal = acquittals.first(where: { matching.touches($0.statement, cause) })
      else { return nil }
      return Mistake(
        about: "FATAL", said: "\(acquittal.how): " + acquittal.statement.brief,
        truth: "\(role), " + cause.brief)
    }
  }

  /// Decoys that stand as trigger or root cause, unless the claim is right by the rule.
  var blames: [Mistake] {
    accusations.compactMap { role, said in
      let guilty = role == Self.roles[0] ? truth.trigger : truth.rootCause
      if let guilty, guilty.status == .identified, matching.matches(said, guilty) { return nil }
      guard let decoy = truth.decoys.first(where: { matching.touches(said, $0) }) else { return nil }
      return Mistake(about: "blamed", said: "\(role), " + said.brief, truth: "innocent: " + decoy.brief)
    }
  }

  /// Whether truth's loop is among the reported ones, and which of those are right.
  func scoreLoops(_ score: inout CaseScore) {
    let said = (incident?.loops ?? []).map { lines.statement($0.findings ?? [], evidence: $0.evidence) }
    score.loopsRight = said.map { loop in truth.loop.map { matching.overlaps(loop, $0) } ?? false }
    if let loop = truth.loop {
      let found = score.loopsRight.contains(true)
      score.loopFound = found
      if !found, incident != nil { score.mistakes.append(mistake("loop", said.first, loop)) }
    } else if let wrong = said.first {
      score.mistakes.append(Mistake(about: "loop", said: wrong.brief, truth: "no loop"))
    }
  }
}
