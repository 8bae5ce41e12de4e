/// Perturbations in world time: what is in force when, and what is done once.
struct Timetable: Sendable {
  struct Entry: Sendable {
    var from: Int
    var until: Int
    var ramp: Int
    var effects: [Effect]
  }

  private(set) var entries: [Entry] = []
  /// Times at which settings change, ascending; ramps give one per minute.
  private(set) var changes: [Int] = []
  private(set) var acts: [(time: Int, node: String, act: Act)] = []

  init(_ perturbations: [Perturbation], calendar: ServiceCalendar) {
    for perturbation in perturbations {
      guard let from = calendar.time(perturbation.at) else { continue }
      let until = perturbation.lasts.map { from + Int($0 * 60) } ?? .max
      let entry = Entry(
        from: from, until: until, ramp: Int(perturbation.ramp * 60), effects: perturbation.effects)
      entries.append(entry)
      changes.append(from)
      if until < .max { changes.append(until) }
      changes += stride(from: from, to: min(until, from + entry.ramp + 60), by: 60).map { $0 }
      for case .act(let node, let act) in perturbation.effects { acts.append((from, node, act)) }
    }
    changes = Set(changes).sorted()
    acts = acts.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
  }

  /// Effects in force at a time, with their strengths.
  func inForce(at time: Int) -> [(effect: Effect, strength: Double)] {
    entries.filter { $0.from <= time && time < $0.until }.flatMap { entry in
      let strength = entry.ramp == 0 ? 1 : min(1, Double(time - entry.from) / Double(entry.ramp))
      return entry.effects.map { ($0, strength) }
    }
  }
}

/// The instants of a case, seconds since 1970.
package struct ServiceCalendar: Sendable {
  /// First second of the world.
  package var start: Int
  /// The incident's instant.
  package var incident: Int
  package var end: Int
  /// First minute of the impact, once it is known.
  package var onset: Int?

  /// When a moment is; nil: never.
  func time(_ moment: Moment) -> Int? {
    switch moment {
    case .start: start
    case .incident(let minutes): incident + Int(minutes * 60)
    case .day(let back, let hour):
      incident - incident % 86_400 - back * 86_400 + Int(hour * 3600)
    case .onset(let minutes): onset.map { $0 + Int(minutes * 60) }
    }
  }
}
