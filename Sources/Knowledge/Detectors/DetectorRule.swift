/// A span of time in a rule, in nanoseconds: `30s`, `5m`, `1h`, `2d`, `250ms`.
package typealias Nanoseconds = Int64

/// What a detector looks for. Windows are of event time.
package enum DetectorRule: Sendable, Hashable {
  /// Any such event; episodes are closed after `coalesce` without one.
  case match(Condition, coalesce: Nanoseconds)
  /// At least `atLeast` such events (or distinct values of `distinct`) within a window.
  case count(Condition, distinct: String?, window: Window, atLeast: Double)
  /// `numerator` over `denominator` beyond `threshold` within a window that has `minDenominator` events, and no more
  /// than `maxDenominator`.
  /// The denominator counts every event it names; it usually includes the numerator's.
  case ratio(
    numerator: Condition, denominator: Condition, window: Window, Condition.Comparison,
    threshold: Double,
    minDenominator: Double, maxDenominator: Double = .infinity)
  /// The rate of such events against its own past.
  case rateChange(Condition, RateChange)
  /// Units that fail, by the values of their attributes.
  case cohort(Cohort)
  /// An expected event that does not come.
  case absence(Absence)
  /// Events one after the other.
  case sequence(EventSequence)
  /// Events together, in whatever order.
  case set(EventSet)
  /// Down and up, again and again.
  case flap(Flap)
  /// Many distinct units within a window.
  case storm(Storm)
  /// Findings of other detectors together.
  case composite(Composite)
  /// A number that events state.
  case level(Level)
  /// An object of the system's state that is wrong by itself or together with others.
  case state(StateRule)
  /// Two statements of the system's state that must agree.
  case mismatch(Mismatch)
}

/// How time is cut into windows.
package enum Window: Sendable, Hashable {
  /// Every stretch of this length.
  case sliding(Nanoseconds)
  /// Stretches of this length, one after the other, counted from the epoch.
  case tumbling(Nanoseconds)
  /// From the first event to the last before a pause longer than `gap`, cut after `most`.
  case session(gap: Nanoseconds, most: Nanoseconds)
}

/// The parameters of a rate change.
package struct RateChange: Sendable, Hashable {
  /// Buckets compared.
  package var bucket: Nanoseconds
  /// How long the change must hold.
  package var over: Nanoseconds
  /// Whether more or less is looked for.
  package var isUp: Bool
  /// Times (up) or fraction of (down) the baseline.
  package var factor: Double
  /// Smallest count per bucket (up: now; down: baseline) that is looked at.
  package var minimum: Double
  /// What it is compared with.
  package var baseline: Baseline

  package init(
    bucket: Nanoseconds, over: Nanoseconds, isUp: Bool, factor: Double, minimum: Double, baseline: Baseline
  ) {
    self.bucket = bucket
    self.over = over
    self.isUp = isUp
    self.factor = factor
    self.minimum = minimum
    self.baseline = baseline
  }
}

/// The past that something is compared with.
package struct Baseline: Sendable, Hashable {
  /// Which part of the past.
  package enum Source: String, Sendable, Hashable, CaseIterable {
    /// What lies just before.
    case preceding
    /// The same time of day on days before.
    case sameTime = "same-time"
  }

  package var source: Source
  /// How far back the preceding baseline reaches.
  package var lookback: Nanoseconds
  /// What lies just before is left out, so that a ramp does not hide in it.
  package var gap: Nanoseconds
  /// Fewer covered buckets than this: not evaluable. With `sameTime` it counts buckets within half an hour of the
  /// time of day, over all days.
  package var minBuckets: Int

  package init(
    source: Source = .preceding, lookback: Nanoseconds = 3_600_000_000_000,
    gap: Nanoseconds = 600_000_000_000, minBuckets: Int = 30
  ) {
    self.source = source
    self.lookback = lookback
    self.gap = gap
    self.minBuckets = minBuckets
  }
}
