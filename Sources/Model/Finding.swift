/// What kind of thing a detector sees. Kinds are priors; the engine decides the role on the timeline.
public enum Nature: String, Sendable, Hashable, CaseIterable {
  /// Deploy, patch, configuration: somebody changed something.
  case change
  /// The world outside moved.
  case environment
  /// A clock or calendar did it: expiry, leap second, schedule.
  case time
  /// Users ask for more.
  case demand
  /// The same work is asked for again.
  case retry
  /// Something answers wrongly, late or not at all.
  case fault
  /// A bug shows: panic, assertion, null, corrupt, crash.
  case defect
  /// A limit is reached.
  case capacity
  /// The system defends itself: shedding, breaker, self-shutdown.
  case protective
  /// Self-healing succeeded.
  case healOK = "heal-ok"
  /// Self-healing failed.
  case healFailed = "heal-failed"
  /// A sign of life.
  case heartbeat
  /// A controller decided.
  case control
  /// Users feel it.
  case impact
  /// Work succeeded.
  case ok
  /// People took something back: roll-back, hot fix, renewal.
  case mitigationReverting = "mitigation-reverting"
  /// People made up for it: capacity, restart, purge, shedding.
  case mitigationCompensating = "mitigation-compensating"
  /// It works again.
  case recovery
  /// Happens regularly and does no harm.
  case routine
  /// The program itself names a cause, a limit or an assertion.
  case diagnosis
}

/// A raw line that a claim rests on, as the report cites it.
public struct Evidence: Sendable, Hashable {
  /// Where it stands.
  public var origin: Origin
  /// When it happened; nil when the line states no time.
  public var time: Instant?
  /// The record as lossy UTF-8, at most `Limits.evidenceBytes`.
  public var text: String
  /// Whether the text was cut.
  public var isCut: Bool
  /// SHA-256 of the record's raw decompressed bytes, lower-case hexadecimal.
  public var sha256: String

  /// Evidence.
  public init(origin: Origin, time: Instant?, text: String, isCut: Bool, sha256: String) {
    self.origin = origin
    self.time = time
    self.text = text
    self.isCut = isCut
    self.sha256 = sha256
  }

  /// By time, then by place.
  public static func isOrdered(_ a: Evidence, _ b: Evidence) -> Bool {
    let (s, t) = (a.time ?? .distantPast, b.time ?? .distantPast)
    return s != t ? s < t : a.origin < b.origin
  }
}

/// An episode that a detector or a statistic reports: one per stretch for which its condition holds.
public struct Finding: Sendable, Hashable {
  /// `f1`, `f2`... in canonical order.
  public var id: String
  /// The detector's id, or `template.new`, `template.vanished`, `errors.burst`...
  public var type: String
  /// One sentence with the numbers.
  public var summary: String
  /// What kind of thing it is.
  public var nature: Nature
  /// OpenTelemetry severity number, 1 to 24.
  public var severity: Severity
  /// Whom it is about.
  public var scope: Scope
  /// From the first to the last occurrence.
  public var interval: Interval
  /// When it was strongest.
  public var peak: Instant
  /// Occurrences.
  public var count: UInt64
  /// Distinct entities, 0 when the detector names none.
  public var entities: UInt64
  /// The measured size: a factor, a ratio, a count, as the detector's type has it.
  public var magnitude: Double
  /// What it would normally be, in the unit of `magnitude`, when known.
  public var baseline: Double?
  /// Surprise: -log10 of the probability of so much under the baseline, 0 when not computed.
  public var surprise: Double
  /// Whether an authored rule made it (not a statistic).
  public var isAuthored: Bool
  /// Lines it rests on, at most three, in order of time.
  public var evidence: [Evidence]
  /// How units with one value of an attribute failed, when that is what was found.
  public var cohort: CohortContrast?
  /// What is wrong with the system's state, when that is what was found.
  public var drift: Drift?
  /// The message with its variable parts as `<*>`, when the finding is about one message; otherwise empty.
  public var signature = ""

  /// A finding.
  public init(
    id: String = "", type: String, summary: String, nature: Nature, severity: Severity, scope: Scope,
    interval: Interval, peak: Instant, count: UInt64, entities: UInt64 = 0, magnitude: Double = 0,
    baseline: Double? = nil, surprise: Double = 0, isAuthored: Bool, evidence: [Evidence] = [],
    cohort: CohortContrast? = nil, drift: Drift? = nil
  ) {
    self.id = id
    self.type = type
    self.summary = summary
    self.nature = nature
    self.severity = severity
    self.scope = scope
    self.interval = interval
    self.peak = peak
    self.count = count
    self.entities = entities
    self.magnitude = magnitude
    self.baseline = baseline
    self.surprise = surprise
    self.isAuthored = isAuthored
    self.evidence = evidence
    self.cohort = cohort
    self.drift = drift
  }

  /// By start, end, type, scope: the canonical order, in which ids are given.
  public static func isOrdered(_ a: Finding, _ b: Finding) -> Bool {
    if a.interval != b.interval { return a.interval < b.interval }
    return a.type != b.type ? a.type < b.type : a.scope < b.scope
  }
}

/// A detector that could not be judged, with the reason: neither fired nor clean.
public struct NotEvaluable: Sendable, Hashable {
  /// The detector's id.
  public var detector: String
  /// What is missing.
  public var reason: String

  /// A detector that could not be judged.
  public init(detector: String, reason: String) {
    self.detector = detector
    self.reason = reason
  }
}
