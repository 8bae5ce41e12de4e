/// What is true of a case, for scoring; never given to the analyzer.
struct CaseTruth: Sendable {
  struct Precedent: Sendable {
    var day: P2PCase.EarlierDay
    var outcome: Outcome
  }

  struct Counterfactual: Sendable {
    var change: String
    var outcome: Outcome
  }

  let world: P2PCase
  let run: P2PCase.Run
  let precedents: [Precedent]
  let counterfactuals: [Counterfactual]

  var yaml: String {
    var text = Yaml()
    text.line("name", "skype-\(world.outage.rawValue)-\(slug)-seed\(world.seed)")
    text.line("family", "p2p")
    if !world.regenerate.isEmpty { text.line("regenerate", world.regenerate) }
    text.line("verdict", run.word == .noImpact ? "no-incident" : "incident")
    text.line("outcome", run.word.rawValue)
    text.raw("seed: \(world.seed)")
    text.raw(
      "knobs: {incident: '\(world.outage.rawValue)', trigger: \(world.factors.trigger),"
        + " defect: \(world.factors.defect), load: \(world.factors.load), clients: \(world.clients),"
        + " noise: \(world.isNoisy), precedents: \(precedents.count)}")
    writeCauses(&text)
    writeImpact(&text)
    writePrecedents(&text)
    return text.text
  }

  private var slug: String { world.factors.label.replacing(" ", with: "").lowercased() }
  var isOutage: Bool { run.onset != nil }

  private func writeCauses(_ text: inout Yaml) {
    let words = TruthWords(world.outage)
    if run.word != .noImpact, world.factors.trigger {
      text.section("trigger", words.trigger, status: "identified", start: run.triggerStart, tolerance: 1800)
    }
    if isOutage {
      let start = world.outage == .supernodes2007 ? run.result.firstWrongDecision : run.triggerStart
      text.section("rootCause", words.rootCause, status: "identified", start: start, tolerance: 3600)
      text.section("loop", words.loop)
      if world.factors.load { text.section("enabling", words.enabling) }
    } else if run.word == .absorbed {
      text.raw("rootCause: {status: undetermined}")
    }
    if let action = run.brokenBy {
      text.section("brokenBy", words.mitigation, start: action.time, tolerance: 3600)
    }
    text.raw("mustNotBlame:")
    for innocent in words.innocent {
      text.raw("  - {what: '\(innocent.0)', evidence: '\(innocent.1)', why: '\(innocent.2)'}")
    }
  }

  private func writeImpact(_ text: inout Yaml) {
    let outcome = run.result.outcome
    guard run.word != .noImpact, let first = outcome.firstOut ?? outcome.firstLow,
      let last = outcome.lastOut ?? outcome.lastLow
    else { return text.raw("impact: none") }
    text.raw("impact:")
    text.raw("  start: \(ClockText(first * 1000).isoSeconds)")
    let lasts = isOutage && run.recovered == nil
    text.raw(
      "  end: \(lasts ? "none  # lasts to the end of the logs" : ClockText((last + 60) * 1000).isoSeconds)")
    text.raw("  toleranceSeconds: 1800")
    text.raw("  minimumAvailability: \(Yaml.share(run.result.outcome.minimum))")
  }

  private func writePrecedents(_ text: inout Yaml) {
    text.raw(precedents.isEmpty ? "precedents: []" : "precedents:")
    for past in precedents {
      text.raw(
        "  - {path: baseline/\(past.day.date), trigger: \(past.day.setup.factors.trigger),"
          + " defect: \(past.day.setup.factors.defect), load: false, outcome: \(past.outcome.word.rawValue),"
          + " minimumAvailability: \(Yaml.share(past.outcome.minimum)), minutesOut: \(past.outcome.minutesOut)}"
      )
    }
    text.raw("counterfactual:")
    for row in counterfactuals {
      text.raw(
        "  - {change: '\(row.change)', outcome: \(row.outcome.word.rawValue),"
          + " minimumAvailability: \(Yaml.share(row.outcome.minimum)), minutesOut: \(row.outcome.minutesOut)}"
      )
    }
  }
}
