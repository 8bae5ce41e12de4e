/// Events together, in whatever order, about the same thing: the scope's fields are equal in all of them.
///
/// One event may count for several steps.
package struct EventSet: Sendable, Hashable {
  /// From the first event to the last.
  package var within: Nanoseconds
  /// None of them is forbidden.
  package var steps: [EventSequence.Step]
  /// Fields that are equal in all events, beside those of the scope. Findings are not split by them.
  package var by: [String]
  /// Events that speak against it.
  package var unless: [Unless]

  package init(
    within: Nanoseconds, steps: [EventSequence.Step], by: [String] = [], unless: [Unless] = []
  ) {
    self.within = within
    self.steps = steps
    self.by = by
    self.unless = unless
  }
}

/// An event that speaks against a sequence or a set when it comes from `before` the first event to `after` the last,
/// both ends included.
package struct Unless: Sendable, Hashable {
  package var match: Condition
  /// Counted from the last event of this step, instead of from the first and the last of all.
  package var step: Int?
  /// May be less than nothing, and then the stretch begins later.
  package var before: Nanoseconds
  /// May be less than nothing, and then the stretch ends earlier.
  package var after: Nanoseconds

  package init(match: Condition, step: Int? = nil, before: Nanoseconds = 0, after: Nanoseconds = 0) {
    self.match = match
    self.step = step
    self.before = before
    self.after = after
  }
}
