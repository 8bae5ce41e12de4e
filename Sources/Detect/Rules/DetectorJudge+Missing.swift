import ProximateKnowledge
import ProximateModel

extension DetectorJudge {
  /// The events that must occur for "nothing found" to mean "clean", when one never did.
  func missingEvents() -> String? {
    let missing = detector.requiredEvents.filter { index.series(.event($0)).isEmpty }.sorted()
    if missing.isEmpty { return nil }
    return "no log has the event" + (missing.count > 1 ? "s " : " ") + missing.joined(separator: ", ")
  }

  /// The fields without which the rule cannot see anything, when no line has one of them.
  func missingFields() -> String? {
    let missing = detector.awaitedFields.filter { !observations.seenFields.contains($0) }.sorted()
    if missing.isEmpty { return nil }
    return "no line has the field" + (missing.count > 1 ? "s " : " ") + missing.joined(separator: ", ")
  }

  /// Why nothing at all was counted: nil when logs of the needed kind were read, which makes it clean.
  func reasonWithoutSeries() -> String? {
    switch detector.rule {
    case .ratio: return "the logs have nothing that the denominator counts"
    case .rateChange: return "the logs have no such event, and so no baseline"
    case .level: return "no event states the number"
    case .state, .mismatch: return nil
    case .match, .count, .cohort, .storm, .absence, .sequence, .set, .flap, .composite:
      return detector.requiredEvents.isEmpty ? reasonWithoutFormat() : nil
    }
  }

  private func reasonWithoutFormat() -> String? {
    if index.series(.allEvents).isEmpty { return "the logs have no event with a time" }
    guard let names = detector.rule.conditions.first?.namedEvents else { return nil }
    let formats = knowledge.formats.filter { format in format.events.contains { names.contains($0.name) } }
    let isRead = formats.contains { format in
      observations.sources.values.contains { ($0.eventsByFormat[format.id] ?? 0) > 0 }
    }
    return isRead ? nil : "no log of a format that has the event " + names.sorted().joined(separator: ", ")
  }
}

extension Condition {
  /// The events that it names and without one of which it cannot hold, nil when it can hold for others too.
  var namedEvents: Set<String>? {
    switch self {
    case .all(let parts): parts.lazy.compactMap(\.namedEvents).first
    case .any(let parts):
      parts.isEmpty || parts.contains { $0.namedEvents == nil }
        ? nil : parts.reduce(into: Set()) { $0.formUnion($1.namedEvents ?? []) }
    case .test("event", .equals(let names), _): Set(names)
    case .not, .test: nil
    }
  }
}
