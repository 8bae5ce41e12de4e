/// A number that events state: a queue's depth, a latency, free bytes.
package struct Level: Sendable, Hashable {
  package var match: Condition
  /// The field with the number.
  package var field: String
  /// What is looked at of the numbers of a bucket.
  package var statistic: Statistic
  /// Buckets that are looked at.
  package var bucket: Nanoseconds
  /// How long it must hold.
  package var over: Nanoseconds
  package var bound: Bound

  package enum Statistic: String, Sendable, Hashable, CaseIterable { case mean, max, min }

  /// What is told.
  package enum Bound: Sendable, Hashable {
    /// Beyond a fixed number.
    case fixed(Condition.Comparison, Double)
    /// Times (up) or fraction of (down) what is usual; `minimum` bounds the level (up: now, down: before).
    case change(isUp: Bool, factor: Double, minimum: Double?, Baseline)
  }

  package init(
    match: Condition, field: String, statistic: Statistic, bucket: Nanoseconds, over: Nanoseconds,
    bound: Bound
  ) {
    self.match = match
    self.field = field
    self.statistic = statistic
    self.bucket = bucket
    self.over = over
    self.bound = bound
  }
}
