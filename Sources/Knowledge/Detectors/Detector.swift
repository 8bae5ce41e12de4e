package import ProximateDiagnostics
package import ProximateModel

/// A span of time in a rule, in nanoseconds: `30s`, `5m`, `1h`, `2d`, `250ms`.
package typealias Nanoseconds = Int64

/// What a detector looks for. Windows are of event time.
package enum DetectorRule: Sendable, Hashable {
  /// Any such event; episodes are closed after `coalesce` without one.
  case match(Condition, coalesce: Nanoseconds)
  /// At least `atLeast` such events (or distinct values of `distinct`) within a sliding `window`.
  case count(Condition, distinct: String?, window: Nanoseconds, atLeast: Double)
  /// `numerator` over `denominator` beyond `threshold` within a window that has `minDenominator` events.
  /// The denominator counts every event it names; it usually includes the numerator's.
  case ratio(
    numerator: Condition, denominator: Condition, window: Nanoseconds, Condition.Comparison,
    threshold: Double,
    minDenominator: Double)
  /// The rate of such events against its own recent past.
  case rateChange(Condition, RateChange)
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
  /// How far back the baseline reaches.
  package var lookback: Nanoseconds
  /// What lies just before is left out of the baseline, so that a ramp does not hide in it.
  package var gap: Nanoseconds
  /// Fewer covered buckets of baseline than this: not evaluable.
  package var minBuckets: Int

  package init(
    bucket: Nanoseconds, over: Nanoseconds, isUp: Bool, factor: Double, minimum: Double,
    lookback: Nanoseconds,
    gap: Nanoseconds, minBuckets: Int
  ) {
    self.bucket = bucket
    self.over = over
    self.isUp = isUp
    self.factor = factor
    self.minimum = minimum
    self.lookback = lookback
    self.gap = gap
    self.minBuckets = minBuckets
  }
}

/// Events that a detector's test makes, or raw lines.
package struct DetectorTest: Sendable, Hashable {
  /// Its name, a sentence.
  package var name: String
  /// Time that `+5m` counts from, nanoseconds.
  package var base: Int64
  /// Generated events: each makes `count` events, `every` nanoseconds apart, from `offset` on.
  package var events: [GeneratedEvent]
  /// The format of `lines`.
  package var format: String?
  /// Raw lines.
  package var lines: String?
  /// What must come of it.
  package var expectation: Expectation
  /// A known miss: reported, and no failure.
  package var isTodo: Bool
  /// Where it was written.
  package var place: Place

  /// What a test expects.
  package enum Expectation: Sendable, Hashable {
    /// No finding.
    case none
    /// Exactly these findings; each with values that must hold (`start`, `end`, `count`, a scope field).
    case findings([[String: String]])
    /// The detector cannot be judged, for a reason that contains this text.
    case notEvaluable(String)
  }

  package init(
    name: String, base: Int64, events: [GeneratedEvent], format: String? = nil, lines: String? = nil,
    expectation: Expectation, isTodo: Bool = false, place: Place
  ) {
    self.name = name
    self.base = base
    self.events = events
    self.format = format
    self.lines = lines
    self.expectation = expectation
    self.isTodo = isTodo
    self.place = place
  }
}

/// A row of generated events; `{i}` in a field's text is the running number.
package struct GeneratedEvent: Sendable, Hashable {
  package var offset: Nanoseconds
  package var every: Nanoseconds
  package var count: Int
  package var fields: [String: String]

  package init(offset: Nanoseconds, every: Nanoseconds, count: Int, fields: [String: String]) {
    self.offset = offset
    self.every = every
    self.count = count
    self.fields = fields
  }
}

/// A detector as an expert describes it, its parameters resolved.
package struct Detector: Sendable, Hashable {
  /// Readable stable id, `p2p.login_flood`.
  package var id: String
  package var title: String
  package var version: Int
  package var status: RuleStatus
  package var severity: Severity
  /// Template of the finding's sentence; `{count}`, `{rate}`, `{factor}`, `{baseline}`, `{ratio}`, `{entities}`,
  /// `{component}`, `{host}`, `{group}`.
  package var summary: String
  /// Longer text for the catalogue: why it matters.
  package var description: String
  package var nature: Nature
  /// Whether it lies outside the organisation.
  package var isExternal: Bool
  /// Roles it can take; empty for any.
  package var canBe: Set<Role>
  /// Component that the finding is about, instead of the events' own.
  package var component: String?
  /// `host.name` splits findings by host; any other canonical field becomes `Scope.group`. Default: component only.
  package var scopeBy: [String]
  /// Field whose distinct values are counted as entities.
  package var entity: String?
  package var rule: DetectorRule
  /// Events that do not count.
  package var exceptions: [Condition]
  /// Events and fields that must occur for "nothing found" to mean "clean".
  package var requiredEvents: [String]
  package var requiredFields: [String]
  package var tests: [DetectorTest]
  package var place: Place

  package init(
    id: String, title: String, version: Int, status: RuleStatus, severity: Severity, summary: String,
    description: String, nature: Nature, isExternal: Bool, canBe: Set<Role>, component: String?,
    scopeBy: [String],
    entity: String?, rule: DetectorRule, exceptions: [Condition], requiredEvents: [String],
    requiredFields: [String], tests: [DetectorTest], place: Place
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.status = status
    self.severity = severity
    self.summary = summary
    self.description = description
    self.nature = nature
    self.isExternal = isExternal
    self.canBe = canBe
    self.component = component
    self.scopeBy = scopeBy
    self.entity = entity
    self.rule = rule
    self.exceptions = exceptions
    self.requiredEvents = requiredEvents
    self.requiredFields = requiredFields
    self.tests = tests
    self.place = place
  }
}
