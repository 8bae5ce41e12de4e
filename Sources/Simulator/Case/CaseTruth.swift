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
  var words: TruthWords
  var precedents: [Precedent] = []
  var counterfactuals: [Counterfactual] = []
  var ablations: [P2PCase.Ablation] = []
  var mitigations: [P2PCase.Mitigation] = []

  init(world: P2PCase, run: P2PCase.Run) {
    self.world = world
    self.run = run
    words = TruthWords(world.outage, clients: world.clients)
  }

  var isOutage: Bool { run.onset != nil }
  /// An absorbed wave has its trigger all the same.
  var hasTrigger: Bool { run.word != .noImpact && world.factors.trigger }

  var yaml: String {
    var text = Yaml()
    writeHead(&text)
    writeCauses(&text)
    writeAmplifiers(&text)
    writeMitigations(&text)
    writeInnocent(&text)
    writeImpact(&text)
    writePrecedents(&text)
    return text.text
  }

  private func writeHead(_ text: inout Yaml) {
    let slug = world.factors.label.replacing(" ", with: "").lowercased()
    text.line("name", "skype-\(world.outage.rawValue)-\(slug)-seed\(world.seed)")
    text.line("family", "p2p")
    if !world.regenerate.isEmpty { text.line("regenerate", world.regenerate) }
    text.line("verdict", run.word == .noImpact ? "no-incident" : "incident")
    text.line("outcome", run.word.rawValue)
    text.raw("seed: \(world.seed)")
    text.raw(
      "knobs: {incident: '\(world.outage.rawValue)', trigger: \(world.factors.trigger),"
        + " defect: \(world.factors.defect), load: \(world.factors.load), clients: \(world.clients),"
        + " noise: \(world.isNoisy), precedents: \(precedents.count),"
        + " parameterSet: \(world.parameterSet.map { Yaml.quoted($0.name) } ?? "none")}")
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
          + " defect: \(past.day.setup.factors.defect), load: false, \(Yaml.outcome(past.outcome))}")
    }
    text.raw("counterfactual:")
    let rows = counterfactuals + ablations.map { Counterfactual(change: $0.change, outcome: $0.outcome) }
    for row in rows { text.raw("  - {change: \(Yaml.quoted(row.change)), \(Yaml.outcome(row.outcome))}") }
  }
}
