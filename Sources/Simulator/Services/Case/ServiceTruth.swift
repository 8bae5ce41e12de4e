/// `case.yaml` of a services case, for scoring; never given to the analyzer.
struct ServiceTruth: Sendable {
  let plan: ServiceCase
  let run: ServiceCase.Run
  let desk: ServiceDesk

  init(plan: ServiceCase, run: ServiceCase.Run) {
    self.plan = plan
    self.run = run
    desk = ServiceDesk(plan)
  }

  var yaml: String {
    var text = Yaml()
    let scenario = plan.scenario
    text.line("name", "\(scenario.name)-seed\(plan.seed)\(plan.isHard ? "-hard" : "")")
    text.line("family", "services")
    text.line("scenario", scenario.name)
    text.raw("number: \(scenario.number)")
    text.line("twist", scenario.twist)
    if let pair = scenario.minimalPair { text.line("minimalPair", pair) }
    if let criterion = scenario.criterion { text.line("criterion", criterion) }
    text.line("regenerate", plan.regenerate)
    text.line("verdict", run.word == .noImpact ? "no-incident" : "incident")
    text.line("outcome", run.word.rawValue)
    text.raw("seed: \(plan.seed)")
    let knobs = Scenario.Knob.allCases.map { "\($0.rawValue): \(!plan.off.contains($0))" }
    text.raw(
      "knobs: {\(knobs.joined(separator: ", ")), hard: \(plan.isHard), days: \(plan.days), noise: \(plan.isNoisy)}"
    )
    writeCauses(&text)
    writeInnocent(&text)
    writeImpact(&text)
    writeHistory(&text)
    return text.text
  }

  private func writeCauses(_ text: inout Yaml) {
    let truth = plan.scenario.truth
    guard run.word == .outage else {
      if run.word == .absorbed { text.raw("rootCause: {status: undetermined}") }
      return
    }
    if !plan.off.contains(.trigger) { write("trigger", truth.trigger, true, &text) }
    if !plan.off.contains(.defect) { write("rootCause", truth.rootCause, true, &text) }
    if !plan.off.contains(.load) { write("enabling", truth.enabling, false, &text) }
    write("loop", truth.loop, false, &text)
    write("brokenBy", truth.brokenBy, false, &text)
  }

  private func write(_ key: String, _ cause: Scenario.Cause?, _ hasStatus: Bool, _ text: inout Yaml) {
    guard let cause else { return }
    let evidence = plan.visible(cause.evidence).map(desk.filled)
    let words = TruthWords.Cause(
      what: desk.filled(cause.what), components: names(cause), evidence: evidence)
    let status =
      cause.isUndecidable
      ? "undetermined" : evidence.isEmpty || cause.isSilent ? "not-in-the-logs" : "identified"
    let start = cause.start.flatMap(run.calendar.time)
    text.section(
      key, words, status: hasStatus ? status : nil, start: start, tolerance: cause.toleranceSeconds)
  }

  private func writeInnocent(_ text: inout Yaml) {
    let rows = plan.scenario.truth.innocent.compactMap { innocent -> String? in
      guard let expression = plan.visible([innocent.evidence]).first else { return nil }
      let what = Yaml.quoted(desk.filled(innocent.what))
      return
        "  - {what: \(what), evidence: \(Yaml.quoted(desk.filled(expression))), why: \(Yaml.quoted(desk.filled(innocent.why)))}"
    }
    text.raw(rows.isEmpty ? "mustNotBlame: []" : "mustNotBlame:")
    for row in rows { text.raw(row) }
  }

  private func writeImpact(_ text: inout Yaml) {
    guard let first = run.impacts.first, let last = run.impacts.last else { return text.raw("impact: none") }
    text.raw("impact:")
    // What lies before the logs cannot be found.
    let start = max(first.start, LogCollection(plan, run).begin)
    text.raw("  start: \(ClockText(start * 1000).isoSeconds)")
    let end = last.hasEnded ? ClockText(last.end * 1000).isoSeconds : "none  # lasts to the end of the logs"
    text.raw("  end: \(end)")
    text.raw("  toleranceSeconds: 600")
    text.raw("  minimumAvailability: \(Yaml.share(run.impacts.map(\.minimum).min() ?? 1))")
    text.raw("  minutes: \(run.impacts.reduce(0) { $0 + $1.minutes })")
  }

  private func writeHistory(_ text: inout Yaml) {
    let begin = LogCollection(plan, run).begin
    let precedents = run.precedents.filter { $0.time >= begin }
    text.raw(precedents.isEmpty ? "precedents: []" : "precedents:")
    for past in precedents {
      let folder = plan.baseline(of: past.time * 1000).map { "path: \($0), " } ?? ""
      text.raw(
        "  - {\(folder)what: \(Yaml.quoted(desk.filled(past.precedent.what))), start: \(ClockText(past.time * 1000).isoSeconds), \(outcome(past.word, past.impacts))}"
      )
    }
    text.raw(run.counterfactuals.isEmpty ? "counterfactual: []" : "counterfactual:")
    for row in run.counterfactuals {
      text.raw(
        "  - {change: \(Yaml.quoted(desk.filled(row.expectation.change))), \(outcome(row.word, row.impacts))}"
      )
    }
  }

  private func outcome(_ word: Outcome.Word, _ impacts: [Impact]) -> String {
    let minutes = impacts.reduce(0) { $0 + $1.minutes }
    return
      "outcome: \(word.rawValue), minimumAvailability: \(Yaml.share(impacts.map(\.minimum).min() ?? 1)), minutesOut: \(minutes)"
  }
}
