import ProximateModel

/// Trigger and root cause, each with its ledger.
extension IncidentDraft {
  func trigger(_ todo: inout Int) -> Section {
    var blocks = claim(incident.trigger, "The most likely trigger")
    if let best = incident.trigger.best, incident.trigger.status == .identified {
      blocks.append(.paragraph([.text(whyNotRoot(best))]))
    }
    if !incident.precedents.isEmpty { blocks.append(precedents) }
    blocks.append(
      blank(
        &todo, "Does the trigger's owner confirm it?",
        "what set it off lies outside these logs; ask the owner or the vendor."))
    return section("trigger", 5, "Trigger", blocks)
  }

  private func whyNotRoot(_ best: Candidate) -> String {
    if best.findings.first == incident.rootCause.best?.findings.first,
      incident.rootCause.status == .identified
    {
      return
        "Trigger and root cause are the same event here; the two sections differ in the tests that they apply."
    }
    let harmless = incident.precedents.filter { $0.outcome != .outage }.count
    return harmless >= 2
      ? "It is not the root cause: it happened \(Prose.count(harmless, "time")) before without an outage, so it is not sufficient alone."
      : "It is what flipped the system; why the system did not absorb it is the next section's question."
  }

  private var precedents: Block {
    let rows = incident.precedents.map { precedent -> [[Inline]] in
      [
        [.text(Prose.time(precedent.interval.start))], [.code(precedent.finding)],
        [.text(Prose.number(precedent.doseRatio, digits: 2))], [.text(precedent.outcome.rawValue)],
        [cite([precedent.finding])],
      ]
    }
    return .table(
      header: ["Earlier occurrence", "Finding", "Size relative to now", "Outcome", "Evidence"], rows: rows)
  }

  func rootCause(_ todo: inout Int) -> Section {
    section(
      "rootCause", 6, "Root cause",
      claim(incident.rootCause, "The most likely reason why the trigger was not absorbed")
        + [
          blank(
            &todo, "Which code, configuration or design makes it so, and since when?",
            "the inside of code is not in the logs; see the component's history.")
        ])
  }

  private func claim(_ claim: Claim, _ lead: String) -> [Block] {
    var blocks: [Block] = []
    if claim.status != .identified {
      blocks.append(.paragraph([.text("Status: \(Prose.status(claim.status)).")]))
    }
    if let best = claim.best {
      let head = claim.status == .identified ? lead : "The nearest candidate, which does not carry the claim"
      blocks.append(
        .paragraph([
          .text(
            "\(head), \(Prose.likely(best)): "),
          .code(best.cause),
          .text(" in \(Prose.component(best.component)). Recorded: \(index.told(best)) "),
          cite(best.findings), .text("."),
        ]))
      blocks.append(ledger(best))
    } else {
      blocks.append(.paragraph([.text("No finding in the logs is a candidate.")]))
    }
    if !claim.caps.isEmpty {
      blocks += [
        .paragraph([.text("What holds the confidence down:")]),
        .list(claim.caps.map { [.text(index.named($0))] }),
      ]
    }
    if !claim.alternatives.isEmpty {
      blocks += [
        .paragraph([.text("Other candidates:")]), .list(claim.alternatives.prefix(5).map(alternative)),
      ]
    }
    return blocks
  }

  private func alternative(_ candidate: Candidate) -> [Inline] {
    [
      .code(candidate.cause),
      .text(
        " in \(Prose.component(candidate.component)): \(index.told(candidate)); \(Prose.likely(candidate)) "
      ),
      cite(candidate.findings),
    ]
  }

  private func ledger(_ candidate: Candidate) -> Block {
    let rows = candidate.criteria.map { criterion -> [[Inline]] in
      [
        [.text(CriterionName.text(criterion.id))], [.text(criterion.outcome.rawValue)],
        [.text(criterion.outcome == .notTestable ? "" : Prose.number(criterion.weight, digits: 2))],
        [.text(index.named(criterion.because))], [cite(criterion.findings)],
      ]
    }
    return .table(header: ["Test", "Result", "Weight", "Because", "Evidence"], rows: rows)
  }
}
