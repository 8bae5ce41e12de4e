/// Events one after the other, about the same thing: the scope's fields are equal in all of them.
package struct EventSequence: Sendable, Hashable {
  /// From the first event to the last.
  package var within: Nanoseconds
  package var steps: [Step]
  /// Fields that are equal in all events, beside those of the scope. Findings are not split by them.
  package var by: [String]
  /// Events that speak against it.
  package var unless: [Unless] = []
  /// Whether one event may count for several steps that follow one another, as when several lines make one record.
  package var sharesEvents = false

  /// What comes next.
  package struct Step: Sendable, Hashable {
    /// Its name in the summary and in messages.
    package var id: String
    package var match: Condition
    /// So many events, one after the other.
    package var count: Int
    /// Whether no such event may come between the steps beside it; after the last step, within `within`.
    package var isForbidden: Bool

    /// More events than anybody would wait for.
    static let mostEvents = 100_000

    package init(id: String, match: Condition, count: Int = 1, isForbidden: Bool = false) {
      self.id = id
      self.match = match
      self.count = count
      self.isForbidden = isForbidden
    }
  }

  package init(
    within: Nanoseconds, steps: [Step], by: [String] = [], unless: [Unless] = [], sharesEvents: Bool = false
  ) {
    self.by = by
    self.within = within
    self.steps = steps
    self.unless = unless
    self.sharesEvents = sharesEvents
  }
}

/// Down and up, again and again.
package struct Flap: Sendable, Hashable {
  package var down: Condition
  package var up: Condition
  package var window: Nanoseconds
  /// Least number of times that it went down and came up within the window.
  package var cycles: Int
  /// Fields that are equal in all events, beside those of the scope. Findings are not split by them.
  package var by: [String]

  package init(down: Condition, up: Condition, window: Nanoseconds, cycles: Int, by: [String] = []) {
    self.by = by
    self.down = down
    self.up = up
    self.window = window
    self.cycles = cycles
  }
}

/// Findings of other detectors together.
package struct Composite: Sendable, Hashable {
  /// Each of these has a finding.
  package var all: [String]
  /// At least one of these has.
  package var any: [String]
  /// None of these has.
  package var none: [String]
  /// How far apart they are at most; those that overlap are not apart.
  package var within: Nanoseconds
  /// Fields of the findings' scopes that are equal: `service.name`, `host.name`, or a field that they are split by.
  package var by: [String]

  package init(all: [String], any: [String], none: [String], within: Nanoseconds, by: [String]) {
    self.all = all
    self.any = any
    self.none = none
    self.within = within
    self.by = by
  }

  /// All detectors that it speaks of.
  package var members: [String] { all + any + none }
}
