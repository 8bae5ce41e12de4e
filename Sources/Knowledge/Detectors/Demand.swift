package import ProximateModel

/// What a detector needs to be kept of the events that a condition holds for.
package struct Demand: Sendable, Hashable {
  package var condition: Condition
  /// What they are counted as.
  package var type: TypeKey
  /// Whether such an event is spoken for, so that its message makes no template.
  package var isClaim = false
  /// Whether they are counted over time, with lines as evidence.
  package var isCounted = true
  /// The field whose distinct values are counted, over all time.
  package var entity: String?
  /// Whether every single time is kept.
  package var isTimed = false
  /// Fields by which they are told apart within a scope.
  package var keys: [String] = []
  package var units: Units?
  /// The field whose number is kept.
  package var level: String?
  /// Whether so many of their lines are kept that what they have in common shows: see `TypeKey.share`.
  package var isCompared = false

  /// Distinct units by slots of time.
  package struct Units: Sendable, Hashable {
    /// The field that names the unit.
    package var field: String
    /// Attributes whose values are told apart; none: all units are one set.
    package var split: [String]
    /// Nanoseconds, more than 0.
    package var slot: Nanoseconds
  }

  init(_ condition: Condition, _ detector: String, part: Int, isClaim: Bool) {
    self.condition = condition
    type = .part(part, of: detector)
    self.isClaim = isClaim
  }
}

extension Detector {
  /// What is kept for it, in the order of its conditions.
  package var demands: [Demand] {
    var demands = rule.conditions.enumerated().map { part, condition in
      Demand(condition, id, part: part, isClaim: saysWhatHappened && rule.isClaim(part: part))
    }
    for i in demands.indices { demands[i].entity = rule.distinctField ?? entity }
    // What failing work has in common is asked of what users felt.
    if !demands.isEmpty { demands[0].isCompared = nature == .impact }
    switch rule {
    case .match, .count, .ratio, .rateChange, .absence, .composite, .state, .mismatch: break
    case .cohort(let cohort):
      for i in demands.indices {
        demands[i].units = Demand.Units(field: cohort.unit, split: cohort.split, slot: cohort.slot)
      }
      demands[1].isCounted = false
    case .storm(let storm):
      demands[0].units = Demand.Units(field: storm.unit, split: [], slot: storm.slot)
      if let fraction = storm.fraction {
        demands[1].units = Demand.Units(field: storm.unit, split: [], slot: fraction.slot)
        demands[1].isCounted = false
      }
    case .sequence(let sequence): demands.keepTimes(by: sequence.by)
    case .set(let set): demands.keepTimes(by: set.by)
    case .flap(let flap): demands.keepTimes(by: flap.by)
    case .level(let level): demands[0].level = level.field
    }
    return demands
  }
}

extension Detector {
  /// Whether a finding of it says all that a line says. Nets for whatever calls itself an error, and detectors of
  /// deeds of any kind, say that there was something; what it was tells the message, which stays a template.
  var saysWhatHappened: Bool {
    let isNet = !canBe.isEmpty && canBe.isDisjoint(with: [.trigger, .rootCause])
    let isDeed = [.change, .routine, .time, .mitigationReverting, .mitigationCompensating].contains(nature)
    return !(isNet && nature == .fault || isDeed || id.hasPrefix("generic."))
  }
}

extension Detector {
  /// The required fields that a line may lack: what every line has is never missing.
  package var awaitedFields: [String] { requiredFields.filter { !Self.fieldsOfEveryLine.contains($0) } }

  private static let fieldsOfEveryLine: Set = [
    "body", "event", "format", "record", "severity", "source.component",
  ]
}

extension [Demand] {
  fileprivate mutating func keepTimes(by fields: [String]) {
    for i in indices {
      self[i].isTimed = true
      self[i].keys = fields
    }
  }
}

extension Cohort {
  /// Nanoseconds; two of them make a window.
  package var slot: Nanoseconds { max(1, window / 2) }
}

extension Storm {
  /// Nanoseconds; four of them make a window.
  package var slot: Nanoseconds { max(1, window / 4) }
}

extension Storm.Fraction {
  /// Nanoseconds; four of them make `seenIn`.
  package var slot: Nanoseconds { max(1, seenIn / 4) }
}

extension DetectorRule {
  /// The field whose distinct values are counted.
  package var distinctField: String? {
    switch self {
    case .count(_, let field, _, _): field
    case .cohort(let cohort): cohort.unit
    case .storm(let storm): storm.unit
    default: nil
    }
  }

  /// Fields that the rule reads beside those of its conditions.
  var fieldNames: [String] {
    switch self {
    case .cohort(let cohort): [cohort.unit] + cohort.split
    case .level(let level): [level.field]
    case .sequence(let sequence): sequence.by
    case .set(let set): set.by
    case .flap(let flap): flap.by
    default: distinctField.map { [$0] } ?? []
    }
  }

  /// All conditions of the rule; their order numbers the parts of `TypeKey.part`.
  package var conditions: [Condition] {
    switch self {
    case .match(let condition, _), .count(let condition, _, _, _), .rateChange(let condition, _): [condition]
    case .ratio(let numerator, let denominator, _, _, _, _, _): [numerator, denominator]
    case .cohort(let cohort): [cohort.bad, cohort.among]
    case .absence(let absence): [absence.expect] + (absence.unless.map { [$0] } ?? [])
    case .sequence(let sequence): sequence.steps.map(\.match) + sequence.unless.map(\.match)
    case .set(let set): set.steps.map(\.match) + set.unless.map(\.match)
    case .flap(let flap): [flap.down, flap.up]
    case .storm(let storm): [storm.match] + (storm.fraction.map { [$0.population] } ?? [])
    case .composite, .state, .mismatch: []
    case .level(let level): [level.match]
    }
  }

  /// Whether an event of this part is spoken for.
  fileprivate func isClaim(part: Int) -> Bool {
    switch self {
    case .sequence(let sequence): part < sequence.steps.count && !sequence.steps[part].isForbidden
    case .set(let set): part < set.steps.count
    case .flap: true
    default: part == 0
    }
  }
}
