import ProximateModel

/// Contributors, loops, what was ruled out, open questions, what people did, lessons, actions, messages.
extension IncidentDraft {
  var sustaining: Section {
    let loops = facts.roles(.sustainer)
    let end = incident.trigger.best?.interval?.end
    let impactEnd = incident.impact.interval.end
    var blocks: [Block] = []
    if incident.trigger.status == .identified, let end {
      let after = end.seconds(until: impactEnd)
      let what =
        after > 0
        ? "the impact was observed for \(Prose.duration(after)) after that" : "the impact had ended by then"
      blocks.append(.paragraph([.text("The trigger was last recorded at \(Prose.time(end)); \(what).")]))
    }
    if loops.isEmpty {
      blocks.append(
        .paragraph([
          .text("No sustaining effect was observed. Not observed does not mean that there was none.")
        ]))
    } else {
      blocks.append(
        .list(
          loops.map {
            [
              .code(index.finding($0.finding)?.type ?? $0.finding),
              .text(
                ": \(index.told(index.finding($0.finding))). \(index.named($0.because)) "),
              cite([$0.finding]),
            ]
          }))
    }
    return section("sustaining", 8, "Sustaining effect", blocks)
  }

  func ruledOut(_ todo: inout Int) -> Section {
    let rows = facts.ruledOut.map { candidate -> [[Inline]] in
      let hard = candidate.criteria.first(where: \.isHardRefuter)
      return [
        [.code(candidate.cause)], [.text(candidate.component)], [.text(index.told(candidate))],
        [.text(hard.map { CriterionName.text($0.id) } ?? "")], [.text(index.named(hard?.because ?? ""))],
        [cite(candidate.findings)],
      ]
    }
    let table = Block.table(
      header: ["Hypothesis", "Component", "What was recorded", "Failed test", "Because", "Evidence"],
      rows: rows)
    let none = Block.paragraph([
      .text(
        "No candidate was ruled out by a hard test; unlikely ones are listed with trigger and root cause.")
    ])
    return section(
      "ruledOut", 9, "Considered and ruled out",
      [
        rows.isEmpty ? none : table
      ] + strongestOther + [
        blank(
          &todo, "Which further explanations did the team consider?",
          "hypotheses of people are not in the logs.")
      ])
  }

  var questions: Section {
    let items = incident.unknowns.map { unknown -> [Inline] in
      [
        .strong(index.named(CriterionName.question(unknown.question))),
        .text(" \(index.named(unknown.wouldChange)) Where to look: \(unknown.fetch)"),
      ]
    }
    return section(
      "questions", 10, "Open questions",
      items.isEmpty ? [.paragraph([.text("None from the logs.")])] : [.list(items)])
  }

  func mitigation(_ todo: inout Int) -> Section {
    let rows = facts.mitigations.map { step -> [[Inline]] in
      [
        [.text(Prose.time(step.finding.interval.start))],
        [.text(index.told(step.finding) + " "), .code(step.finding.type)],
        [.text(step.finding.nature == .mitigationCompensating ? "compensating" : "reverting")],
        [.text(IncidentFacts.words(for: step.outcome))],
        [.text(step.because)], [cite([step.finding.id])],
      ]
    }
    let body: Block =
      rows.isEmpty
      ? .paragraph([.text("No mitigating action was observed in the logs.")])
      : .table(header: ["Time (UTC)", "Action", "Kind", "Outcome", "Because", "Evidence"], rows: rows)
    return section(
      "mitigation", 11, "Mitigation and recovery",
      [
        body,
        blank(
          &todo, "Why were these steps chosen, and what was tried besides?",
          "reasons are not in the logs; ask the responders."),
      ])
  }

  func actions(_ todo: inout Int) -> Section {
    let rows = facts.actions.map { action -> [[Inline]] in
      [[.text(action.kind)], [.text(action.text)], [.text(action.done)], [cite(action.findings)]]
    }
    var blocks: [Block] = []
    if !rows.isEmpty {
      blocks += [
        .paragraph([.text("Suggestions derived from the findings; none is decided.")]),
        .table(header: ["Kind", "Suggestion", "Done when", "Evidence"], rows: rows),
      ]
    }
    blocks.append(blank(&todo, "Which actions are taken, by whom, until when?", "decisions of people."))
    return section("actions", 13, "Action items", blocks)
  }

  func communications(_ todo: inout Int) -> Section {
    let onset = incident.impact.interval.start
    let posts = facts.posts.map { post -> [Inline] in
      [
        .text(
          "\(Prose.time(post.interval.start)), \(relative(post.interval.start, to: onset)): \(index.told(post)) "
        ),
        cite([post.id]),
      ]
    }
    return section(
      "communications", 14, "Communications",
      (posts.isEmpty ? [] : [.paragraph([.text("What the logs record of it:")]), .list(posts)]) + [
        blank(
          &todo, "What was told to whom, when, and what comes next?",
          posts.isEmpty
            ? "messages to users are not in the logs; see the status page."
            : "the logs show a part of it only; see the status page and the support desk.")
      ])
  }
}
