import ProximateModel

/// What the logs cannot tell, the question that could change most first.
struct Questions {
  let scene: Scene
  let ruling: Ruling

  /// Questions about one claim that are printed.
  private static let perClaim = 3

  var unknowns: [Unknown] {
    missing + (unmoved.map { [$0] } ?? []) + open(ruling.triggers, "trigger")
      + open(ruling.roots, "root cause")
  }

  /// A trigger that is trouble itself has a cause, even where no line tells of one.
  private var unmoved: Unknown? {
    guard let ledger = ruling.triggerLead, !TriggerHearing.inputs.contains(ledger.episode.nature),
      ledger.hearings.contains(where: { $0.criterion.id == "T4" && $0.criterion.outcome == .supports })
    else { return nil }
    let name = Wording.component(ledger.episode.component)
    return Unknown(
      question:
        "What set off \(ledger.episode.first.id), the trouble of \(name)? Nothing that could have set it off is in the logs.",
      wouldChange: "What set it off would be the trigger, and this its effect.",
      fetch:
        "Logs of \(name) and of what it depends on, from before \(Wording.time(ledger.episode.interval.start))."
    )
  }

  private var missing: [Unknown] {
    var result: [Unknown] = []
    if ruling.trigger.status != .identified {
      result.append(
        Unknown(
          question:
            "What changed, or was asked of the system, in the hours before \(Wording.time(scene.onset))?",
          wouldChange: "The trigger could be named.",
          fetch: "Logs of deployments, configuration, schedules and demand."))
    }
    if ruling.rootCause.status != .identified {
      result.append(
        Unknown(
          question: "Why was it not absorbed?", wouldChange: "The root cause could be named.",
          fetch:
            "Logs of \(scene.window.components.sorted().first ?? "the affected components") and of what it depends on."
        ))
    }
    if scene.window.isLeftCensored {
      result.append(
        Unknown(
          question: "What happened before the logs begin?",
          wouldChange: "The onset and the trigger may lie earlier.",
          fetch: "The same logs from at least two days earlier."))
    }
    if scene.window.isOpenEnded {
      result.append(
        Unknown(
          question: "When and by what did it end?",
          wouldChange: "What ended it tells for or against the root cause (R9).",
          fetch: "The same logs until after the recovery."))
    }
    if scene.window.isInferred {
      result.append(
        Unknown(
          question: "What did users feel?", wouldChange: "Onset, extent and end are inferred from errors.",
          fetch: "Access logs or synthetic checks at the edge."))
    }
    return result
  }

  /// Untestable criteria of the best candidate, by how far an answer could move its confidence.
  private func open(_ ledgers: [Ledger], _ what: String) -> [Unknown] {
    let standing = ledgers.filter { !$0.isRuledOut }
    guard let best = standing.first else { return [] }
    let untestable = best.hearings.filter { $0.criterion.outcome == .notTestable && $0.cap > 0 }
    let ranked = untestable.enumerated().sorted { ($1.element.cap, $0.offset) < ($0.element.cap, $1.offset) }
    return ranked.prefix(Self.perClaim).map { _, hearing in question(hearing, best, standing, what) }
  }

  private func question(_ hearing: Hearing, _ best: Ledger, _ standing: [Ledger], _ what: String) -> Unknown {
    let scores = standing.map(\.score)
    let now = Confidence.shares(scores)[0]
    var flipped = scores
    flipped[0] -= hearing.cap
    let then = Confidence.shares(flipped)[0]
    return Unknown(
      question: "\(hearing.criterion.id) could not be tested for the \(what): \(hearing.criterion.because)",
      wouldChange:
        "If it spoke against \(best.episode.first.id) with full weight (-\(Wording.number(hearing.cap))), "
        + "its share before caps would go from \(Wording.number(now, digits: 2)) to \(Wording.number(then, digits: 2)).",
      fetch: Self.source(for: hearing.criterion.id))
  }

  private static func source(for criterion: String) -> String {
    switch criterion {
    case "T5", "R6": "A map of which component calls which, or logs with the peer's name."
    case "T7": "The component's own logs around the time."
    case "T8", "R12": "Logs of earlier occurrences, or a healthy period."
    case "R1", "R2": "The same logs from a healthy period of at least a day."
    case "R4": "The log of deployments and configuration changes."
    case "R8", "R9": "Logs until after the recovery, and the record of what people did."
    default: "More of the same logs."
    }
  }
}
