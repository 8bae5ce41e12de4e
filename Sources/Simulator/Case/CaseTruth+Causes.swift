/// Causes, amplifiers, actions and the innocent, each with expressions on raw lines that show it.
extension CaseTruth {
  func writeCauses(_ text: inout Yaml) {
    if hasTrigger {
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
    if let action = run.brokenBy, let row = mitigations.first(where: { $0.intervention == action }) {
      text.section("brokenBy", row.words, start: action.time, tolerance: 3600)
    }
    guard isOutage, !words.openQuestions.isEmpty else { return text.raw("openQuestions: []") }
    text.raw("openQuestions:")
    for question in words.openQuestions {
      text.raw("  - {what: \(Yaml.quoted(question.what)), why: \(Yaml.quoted(question.why))}")
    }
  }

  func writeAmplifiers(_ text: inout Yaml) {
    let rows = ablations.filter { $0.amplifier != nil }
    text.raw(rows.isEmpty ? "amplifiers: []" : "amplifiers:")
    for row in rows {
      guard let words = row.amplifier else { continue }
      text.item(words)
      text.raw("    necessary: \(row.isNecessary)")
      text.raw("    ablation: {change: \(Yaml.quoted(row.change)), \(Yaml.outcome(row.outcome))}")
    }
  }

  func writeMitigations(_ text: inout Yaml) {
    text.raw(mitigations.isEmpty ? "mitigations: []" : "mitigations:")
    for row in mitigations {
      text.item(row.words)
      text.raw("    start: \(ClockText(row.intervention.time * 1000).isoSeconds)")
      text.raw("    worked: \(row.didWork)")
      text.raw("    alone: {finalAvailability: \(Yaml.share(row.finalAvailability))}")
    }
  }

  func writeInnocent(_ text: inout Yaml) {
    text.raw(words.innocent.isEmpty ? "mustNotBlame: []" : "mustNotBlame:")
    for (what, evidence, why) in words.innocent {
      text.raw(
        "  - {what: \(Yaml.quoted(what)), evidence: \(Yaml.quoted(evidence)), why: \(Yaml.quoted(why))}")
    }
  }
}
