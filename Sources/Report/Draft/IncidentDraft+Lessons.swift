import ProximateModel

/// What a review may learn, as far as logs can propose it, and the best case for another explanation.
extension IncidentDraft {
  func lessons(_ todo: inout Int) -> Section {
    var blocks: [Block] = []
    let items = [("Went well", wentWell), ("Went wrong", wentWrong), ("Luck", luck)].flatMap { label, texts in
      texts.map { text -> [Inline] in [.strong(label), .text(": ")] + text }
    }
    if !items.isEmpty {
      blocks += [.paragraph([.text("Candidates from the logs; the review decides.")]), .list(items)]
    }
    blocks.append(
      blank(
        &todo, "What went well, what went wrong, where was luck involved?",
        "a judgement for the review meeting."))
    return section("lessons", 12, "What went well, what went wrong, where we were lucky", blocks)
  }

  private var wentWell: [[Inline]] {
    let steps = facts.mitigations.filter { $0.outcome == "followed-by-recovery" }.prefix(2)
    return steps.map { step in
      [
        .code(step.finding.type), .text(" was followed by recovery. \(step.because) "),
        cite([step.finding.id]),
      ]
    }
  }

  private var wentWrong: [[Inline]] {
    var result = facts.mitigations.filter { !$0.sideEffects.isEmpty }.prefix(1).map { step -> [Inline] in
      [
        .code(step.finding.type), .text(" may have had a side effect. \(step.because) "),
        cite([step.finding.id]),
      ]
    }
    if let first = facts.firstAnomaly, let action = facts.firstAction {
      let delay = first.interval.start.seconds(until: action.interval.start)
      if delay > 1800 {
        result.append([
          .text(
            "\(Prose.duration(delay)) passed from the first anomaly to the first action that the logs record "
          ),
          cite([first.id, action.id]),
        ])
      }
    }
    return result
  }

  private var luck: [[Inline]] {
    guard !incident.impact.isOpenEnded, facts.mitigations.isEmpty else { return [] }
    return [
      [.text("The impact ended although no action of people was observed "), cite(incident.impact.findings)]
    ]
  }

  /// The runner-up for the root cause with what speaks for and against it.
  var strongestOther: [Block] {
    guard let other = incident.rootCause.alternatives.first else { return [] }
    func told(_ outcome: Outcome) -> String {
      let tests = other.criteria.filter { $0.outcome == outcome && $0.weight != 0 }
        .sorted { abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.id < $1.id }
      return tests.prefix(2).map {
        "\(Prose.clause(index.named($0.because))) (\(Prose.number($0.weight, digits: 2)))"
      }
      .joined(separator: "; ")
    }
    let (for_, against) = (told(.supports), told(.contradicts))
    return [
      .paragraph([
        .text("The strongest other explanation of why the trigger was not absorbed is "), .code(other.cause),
        .text(" in \(Prose.component(other.component)) (\(Prose.share(other.confidence))) "),
        cite(other.findings),
        .text(
          ". For it: \(for_.isEmpty ? "nothing of weight" : for_). Against it: \(against.isEmpty ? "nothing of weight" : against)."
        ),
      ])
    ]
  }
}
