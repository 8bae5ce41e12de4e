import ProximateModel

/// The sections of one incident.
struct IncidentDraft {
  let incident: Incident
  let index: EvidenceIndex
  let analysis: Analysis
  /// Level of its sections' titles.
  let level: Int
  var facts: IncidentFacts { IncidentFacts(incident: incident, index: index) }

  /// Sections 1 to 14; blanks for people are numbered on.
  func sections(_ todo: inout Int) -> [Section] {
    [
      summary(&todo), impact(&todo), timeline(&todo), detection(&todo), trigger(&todo), rootCause(&todo),
      contributing(&todo), sustaining, ruledOut(&todo), questions, mitigation(&todo), lessons(&todo),
      actions(&todo),
      communications(&todo),
    ]
  }

  func section(_ key: String, _ number: Int, _ title: String, _ blocks: [Block]) -> Section {
    Section(key: key, incident: incident.id, number: number, level: level, title: title, blocks: blocks)
  }

  func blank(_ todo: inout Int, _ question: String, _ why: String) -> Block {
    todo += 1
    return .todo(number: todo, question: question, why: why)
  }

  func cite(_ ids: [String]) -> Inline { .cite(index.citation(of: ids)) }

  private func summary(_ todo: inout Int) -> Section {
    section(
      "summary", 1, "Summary",
      [
        .paragraph([
          .text("\(incident.impact.told). "),
          cite(incident.impact.findings),
        ]),
        .statement(probableCause),
        .figure(.influence(influence)),
        .paragraph([.text(rule)]),
        blank(
          &todo, "Is the probable cause confirmed?",
          "the logs support it, they do not prove it; ask the owners of the component."),
      ])
  }

  private func impact(_ todo: inout Int) -> Section {
    let span = incident.impact.interval
    let inferred = incident.impact.isInferred ? "inferred from errors" : "observed"
    let end =
      incident.impact.isOpenEnded
      ? "not over at \(Prose.time(span.end)), when the logs end" : Prose.time(span.end)
    let peak =
      incident.impact.peak.map { Prose.percent($0) + " of work failed at worst" }
      ?? "not known; no ratio is in the logs"
    let rates = rates
    return section(
      "impact", 2, "Impact",
      [
        .facts([
          Fact(
            label: "Start",
            text: [.text("\(Prose.time(span.start)) (\(inferred)) "), cite(incident.impact.findings)],
            lines: 1),
          Fact(label: "End", text: [.text(end)], lines: 1),
          Fact(label: "Length", text: [.text(incident.impact.length + pauses)], lines: 2),
          Fact(label: "Peak", text: [.text(peak)], lines: 1),
          Fact(label: "Affected", text: [.text(affected)], lines: 1),
          Fact(label: "Recovery", text: [.text(recovery)], lines: 1),
        ])
      ] + (rates.charts.isEmpty ? [] : [.figure(.rates(rates))]) + [
        blank(
          &todo, "What did it cost users and the business (calls lost, revenue, agreements)?",
          "not in the logs; see billing and support.")
      ])
  }

  /// How many different users, clients or hosts the impact's findings name.
  private var affected: String {
    let counts = incident.impact.findings.compactMap { index.finding($0)?.entities }
    guard let most = counts.max(), most > 0 else {
      return "not counted; see the lines of the impact for who they name"
    }
    return "\(Prose.grouped(Int(clamping: most))) different ones named by the lines of the impact"
  }

  /// The stages of an impact that paused.
  private var pauses: String {
    let stages = incident.impact.stages
    guard stages.count > 1 else { return "" }
    let spans = stages.map { "\(Prose.time($0.start)) for \(Prose.duration($0.seconds))" }
    return
      ": from \(spans.joined(separator: ", from ")); in between operators were at work, and no measure shows it"
  }

  /// Whether it ended once, or came back.
  private var recovery: String {
    if incident.impact.isOpenEnded { return "not seen; the logs end before it" }
    let activity = analysis.activity.first { $0.incident == incident.id }
    guard let first = incident.impact.findings.first, let series = activity?.series(of: .finding(first))
    else {
      return "at once, as far as the logs tell"
    }
    let relapses = series.relapses(within: incident.impact.interval)
    return relapses == 0
      ? "without a relapse that the logs show"
      : "with \(Prose.count(relapses, "relapse")): it paused and came back"
  }

  private func detection(_ todo: inout Int) -> Section {
    let onset = incident.impact.interval.start
    var list: [[Inline]] = []
    if let first = facts.firstAnomaly {
      list.append([
        .text(
          "First anomaly recorded: \(index.told(first)) (\(first.type)), at \(Prose.time(first.interval.start)), \(relative(first.interval.start, to: onset)) "
        ), cite([first.id]),
      ])
    }
    if let action = facts.firstAction {
      list.append([
        .text(
          "First action recorded: \(index.told(action)) (\(action.type)), at \(Prose.time(action.interval.start)), \(relative(action.interval.start, to: onset)) "
        ), cite([action.id]),
      ])
    } else {
      list.append([.text("No action of people was observed in the logs during the impact.")])
    }
    if let first = facts.firstAnomaly, let action = facts.firstAction {
      let delay = first.interval.start.seconds(until: action.interval.start)
      list.append([.text("From the first anomaly to the first action: \(Prose.duration(delay)).")])
    }
    if let post = facts.posts.first {
      list.append([
        .text(
          "First word to the public recorded: \(index.told(post)), at \(Prose.time(post.interval.start)), \(relative(post.interval.start, to: onset)) "
        ), cite([post.id]), .text("."),
      ])
    }
    return section(
      "detection", 4, "Detection",
      [
        .list(list),
        blank(
          &todo, "When and how did people notice, and how could that take half the time?",
          "alarms and calls are not in these logs; see the pager's history."),
      ])
  }

  func relative(_ instant: Instant, to onset: Instant) -> String {
    let seconds = onset.seconds(until: instant)
    return "\(Prose.duration(seconds)) \(seconds < 0 ? "before" : "after") the impact began"
  }
}
