import ProximateModel

/// The probable-cause statement, and the rule behind its confidence.
extension IncidentDraft {
  /// One statement in the form of accident reports: probable cause, trigger, contributors, what sustained it.
  var probableCause: [Inline] { root + flip + contributors + sustained + notSupported }

  private var root: [Inline] {
    guard incident.rootCause.status == .identified, let best = incident.rootCause.best else {
      let what =
        incident.rootCause.status == .notInTheLogs
        ? "The probable root cause is not in these logs: the trigger was absorbed before, and nothing recorded says why it was not this time. "
        : "The evidence does not suffice to name a probable root cause. "
      return [.text(what)]
    }
    return [
      .text("The evidence supports, as "),
      .strong(Prose.likely(best)),
      .text(", that the probable root cause lay in "), .strong(Prose.component(best.component)),
      .text(": \(index.told(best)) ("), .code(best.cause), .text(") "), cite(best.findings),
      .text(". "),
    ]
  }

  private var flip: [Inline] {
    guard incident.trigger.status == .identified, let best = incident.trigger.best else {
      return [.text("What triggered it is \(Prose.status(incident.trigger.status)). ")]
    }
    let isBoth =
      best.findings.first == incident.rootCause.best?.findings.first
      && incident.rootCause.status == .identified
    var result: [Inline] = [
      .text("The "), .strong("trigger"),
      .text(
        "\(isBoth ? " was the same event" : " came") at \(best.interval.map { Prose.time($0.start) } ?? "an unknown time") in \(Prose.component(best.component)): \(index.told(best)) ("
      ), .code(best.cause), .text(") "), cite(best.findings),
    ]
    let harmless = incident.precedents.filter { $0.outcome != .outage }
    if !harmless.isEmpty {
      result += [
        .text(", of whose kind \(Prose.count(harmless.count, "earlier occurrence")) led to no outage "),
        cite(harmless.map(\.finding)),
      ]
    }
    return result + [.text(". ")]
  }

  private var contributors: [Inline] {
    let parts = firsts(facts.enabling).prefix(4) + firsts(facts.roles(.amplifier)).prefix(2)
    guard !parts.isEmpty else { return [] }
    let listed = parts.enumerated().flatMap { number, part -> [Inline] in
      [
        .text(number == 0 ? "(1) " : ", (\(number + 1)) "),
        .text(briefly(part.finding) + " ("), .code(index.finding(part.finding)?.type ?? part.finding),
        .text(") "), cite([part.finding]),
      ]
    }
    return [.text("Contributing were: ")] + listed + [.text(". ")]
  }

  /// The first of each kind; section 7 has them all.
  private func firsts(_ parts: [RoleAssignment]) -> [RoleAssignment] {
    var seen: Set<String> = []
    return parts.filter { seen.insert(index.finding($0.finding)?.type ?? $0.finding).inserted }
  }

  private var sustained: [Inline] {
    guard let loop = facts.roles(.sustainer).first else { return [] }
    return [
      .text("What kept it going: \(briefly(loop.finding)) ("),
      .code(index.finding(loop.finding)?.type ?? loop.finding), .text(") "), cite([loop.finding]),
      .text(". "),
    ]
  }

  private var notSupported: [Inline] {
    guard !facts.ruledOut.isEmpty else { return [] }
    let names = facts.ruledOut.prefix(4).enumerated().flatMap { number, candidate -> [Inline] in
      [
        .text(number == 0 ? "" : "; "),
        .text(index.brief(candidate) + " ("),
        .code(candidate.cause), .text(")"),
      ]
    }
    return [.text("Examined and not supported: ")] + names + [.text(".")]
  }

  private func briefly(_ finding: String) -> String {
    let found = index.finding(finding)
    let text = index.brief(found)
    // Several of a kind are told apart by when they were.
    return found.map { "\(text), from \(Prose.time($0.interval.start))" } ?? finding
  }

  var rule: String {
    "Confidence is the share that the claim wins against all others and against 'something else', each scored by "
      + "tests, and held down by the caps listed with it. Words: very likely from 0.90, likely from 0.70, "
      + "plausible from 0.40, possible from 0.10, unlikely below. Claims about the inside of code rest on logs alone and are no proof."
  }
}
