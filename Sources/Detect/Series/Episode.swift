import ProximateModel

/// A stretch for which a rule's condition holds; times in nanoseconds.
struct Episode: Sendable, Hashable {
  /// First occurrence.
  var start: Int64
  /// Last occurrence.
  var end: Int64
  /// When it was strongest.
  var peak: Int64
  /// Occurrences.
  var count: UInt64
  /// Measured size, in the unit of the rule.
  var magnitude: Double
  /// What is usual, in the same unit (rates: per minute).
  var baseline: Double?
  /// Occurrences per minute at the peak.
  var rate: Double
  /// Measured size over what is usual.
  var factor: Double?
  /// Numerator over denominator.
  var ratio: Double?
  /// Decades, 0 when not computed.
  var surprise = 0.0
  /// Distinct entities, when the rule counts them itself.
  var entities: UInt64?
  /// A number that events state, at its most extreme.
  var level: Double?
  var cohort: CohortContrast?
}
