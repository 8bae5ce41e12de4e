package import ProximateDiagnostics
package import ProximateModel

/// Events that a detector's test makes, or raw lines.
package struct DetectorTest: Sendable, Hashable {
  /// Its name, a sentence.
  package var name: String
  /// Time that `+5m` counts from, nanoseconds.
  package var base: Int64
  /// Generated events: each makes `count` events, `every` nanoseconds apart, from `offset` on.
  package var events: [GeneratedEvent]
  /// The format of `lines`; nil: it is recognised.
  package var format: String?
  /// Raw lines. Those without a time have that of the line above, the first ones `base`.
  package var lines: String?
  /// Snapshots of states, as tools print them.
  package var state: String?
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
    state: String? = nil, expectation: Expectation, isTodo: Bool = false, place: Place
  ) {
    self.name = name
    self.base = base
    self.events = events
    self.format = format
    self.lines = lines
    self.state = state
    self.expectation = expectation
    self.isTodo = isTodo
    self.place = place
  }
}

/// A row of generated events; `{i}` in a field's text is the running number.
package struct GeneratedEvent: Sendable, Hashable {
  package var offset: Nanoseconds
  /// Between the first two; all others too when `lastEvery` is nil.
  package var every: Nanoseconds
  /// Between the last two: the pace changes evenly from one to the other.
  package var lastEvery: Nanoseconds?
  package var count: Int
  package var fields: [String: String]

  package init(
    offset: Nanoseconds, every: Nanoseconds, lastEvery: Nanoseconds? = nil, count: Int,
    fields: [String: String]
  ) {
    self.offset = offset
    self.every = every
    self.lastEvery = lastEvery
    self.count = count
    self.fields = fields
  }

  /// When the event with this number comes, from the test's base.
  package func offset(of number: Int) -> Nanoseconds {
    let i = Int128(number)
    let change = Int128(lastEvery ?? every) - Int128(every)
    let rest = count > 2 ? change * i * (i - 1) / (2 * Int128(count - 2)) : 0
    return Nanoseconds(clamping: Int128(offset) + i * Int128(every) + rest)
  }
}

/// Whom a complaint is about.
package enum Blame: String, Sendable, Hashable, CaseIterable {
  /// The component that says it.
  case itself
  /// A component that it calls.
  case callee
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
  /// `{component}`, `{host}`, `{group}`, `{level}`, `{attribute}`, `{value}`, `{interval}`.
  package var summary: String
  /// Longer text for the catalogue: why it matters.
  package var description: String
  package var nature: Nature
  /// Whether it lies outside the organisation.
  package var isExternal: Bool
  /// Where the cause of it lies, seen from the component that says so.
  package var blames: Blame
  /// What it is called as a fault of a node, when those that show it most share the node and nothing else.
  package var sharedCause: String?
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
    description: String, nature: Nature, isExternal: Bool, blames: Blame = .itself,
    sharedCause: String? = nil, canBe: Set<Role>, component: String?,
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
    self.blames = blames
    self.sharedCause = sharedCause
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
