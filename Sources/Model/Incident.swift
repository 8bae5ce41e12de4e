/// The part a finding plays in an incident.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// Flipped it.
  case trigger
  /// Why it did not absorb the trigger.
  case rootCause = "root-cause"
  /// True before, and needed.
  case vulnerability
  /// Made more of it.
  case amplifier
  /// Kept it going after the trigger.
  case sustainer
  /// A consequence.
  case symptom
  /// The system defending itself.
  case protective
  /// People's counter-measure.
  case mitigation
  /// It works again.
  case recovery
  /// At the same time, and nothing to do with it.
  case coincidence
}

/// A finding's part, with the reason.
public struct RoleAssignment: Sendable, Hashable {
  /// The finding.
  public var finding: String
  /// Its part.
  public var role: Role
  /// One sentence.
  public var because: String

  /// A part.
  public init(finding: String, role: Role, because: String) {
    self.finding = finding
    self.role = role
    self.because = because
  }
}

/// An earlier episode of the same kind as a candidate, and what came of it.
public struct Precedent: Sendable, Hashable {
  /// What came of an earlier episode.
  public enum Result: String, Sendable, Hashable {
    /// No impact began.
    case noImpact = "no-impact"
    /// Impact began, ended by itself, with at most 10 % of this incident's severity integral.
    case absorbed
    /// An outage.
    case outage
  }
  /// The finding it is a precedent of.
  public var of: String
  /// The earlier finding.
  public var finding: String
  /// When.
  public var interval: Interval
  /// Its size divided by the size now.
  public var doseRatio: Double
  /// What came of it.
  public var outcome: Result

  /// A precedent.
  public init(of: String, finding: String, interval: Interval, doseRatio: Double, outcome: Result) {
    self.of = of
    self.finding = finding
    self.interval = interval
    self.doseRatio = doseRatio
    self.outcome = outcome
  }
}

/// A row of the timeline.
public struct TimelineEntry: Sendable, Hashable {
  /// When.
  public var at: Instant
  /// The finding.
  public var finding: String
  /// `lead-up`, `trigger`, `impact`, `mitigation`, `recovery`...
  public var phase: String
  /// One sentence.
  public var text: String

  /// A row.
  public init(at: Instant, finding: String, phase: String, text: String) {
    self.at = at
    self.finding = finding
    self.phase = phase
    self.text = text
  }
}

/// Something that the logs cannot tell.
public struct Unknown: Sendable, Hashable {
  /// The question.
  public var question: String
  /// What an answer would change.
  public var wouldChange: String
  /// Where to look.
  public var fetch: String

  /// A question.
  public init(question: String, wouldChange: String, fetch: String) {
    self.question = question
    self.wouldChange = wouldChange
    self.fetch = fetch
  }
}

/// Work that failure makes more of, and failure that work makes more of.
public struct FeedbackLoop: Sendable, Hashable {
  /// How far it could be shown.
  public enum Verdict: String, Sendable, Hashable {
    /// It kept the impact going: it outlived its trigger, was amplified, and closes a circle.
    case sustaining
    /// It grew by itself.
    case runaway
    /// The logs agree with a loop, and do not prove it.
    case consistent
  }
  /// Findings that it consists of, in canonical order.
  public var findings: [String]
  /// How far it could be shown.
  public var verdict: Verdict
  /// The finding of what broke it; nil when nothing in the logs did.
  public var brokenBy: String?
  /// One sentence.
  public var because: String

  /// A loop.
  public init(findings: [String], verdict: Verdict, brokenBy: String?, because: String) {
    self.findings = findings
    self.verdict = verdict
    self.brokenBy = brokenBy
    self.because = because
  }
}

/// What users felt.
public struct Impact: Sendable, Hashable {
  /// One sentence with the numbers.
  public var summary: String
  /// The findings it was read from.
  public var findings: [String]
  /// From entry to leaving.
  public var interval: Interval
  /// The worst share of failing work, 0 to 1; nil when no ratio is known.
  public var peak: Double?
  /// Whether it was inferred from error severity because no rule names what users feel.
  public var isInferred: Bool
  /// Whether the logs end before it does.
  public var isOpenEnded: Bool
  /// Its stretches in order: more than one where it paused while operators were still at work on it.
  public var stages: [Interval]

  /// An impact, of one stage when no others are given.
  public init(
    summary: String, findings: [String], interval: Interval, peak: Double?, isInferred: Bool,
    isOpenEnded: Bool, stages: [Interval] = []
  ) {
    self.stages = stages.isEmpty ? [interval] : stages
    self.summary = summary
    self.findings = findings
    self.interval = interval
    self.peak = peak
    self.isInferred = isInferred
    self.isOpenEnded = isOpenEnded
  }
}

/// One incident: two separately evidenced claims, and a part for everything else.
public struct Incident: Sendable, Hashable {
  /// `i1`, `i2`...
  public var id: String
  /// Class of the best hypothesis: H1 trigger and latent defect, H2 the change is both, H3 overload, H4 slow
  /// exhaustion, H5 external provider, H6 hardware or infrastructure, H7 time-driven, H8 loop, HU unknown.
  public var hypothesisClass: String
  /// What users felt.
  public var impact: Impact
  /// What flipped it.
  public var trigger: Claim
  /// Why it was not absorbed.
  public var rootCause: Claim
  /// Parts of all findings near it.
  public var roles: [RoleAssignment]
  /// Candidates that a hard refuter rules out, with the reason in their ledger.
  public var ruledOut: [Candidate]
  /// Loops that kept it going.
  public var loops: [FeedbackLoop]
  /// Earlier episodes of the trigger.
  public var precedents: [Precedent]
  /// The timeline.
  public var timeline: [TimelineEntry]
  /// What the logs cannot tell.
  public var unknowns: [Unknown]

  /// An incident.
  public init(
    id: String, hypothesisClass: String, impact: Impact, trigger: Claim, rootCause: Claim,
    roles: [RoleAssignment] = [], ruledOut: [Candidate] = [], loops: [FeedbackLoop] = [],
    precedents: [Precedent] = [],
    timeline: [TimelineEntry] = [], unknowns: [Unknown] = []
  ) {
    self.id = id
    self.hypothesisClass = hypothesisClass
    self.impact = impact
    self.trigger = trigger
    self.rootCause = rootCause
    self.roles = roles
    self.ruledOut = ruledOut
    self.loops = loops
    self.precedents = precedents
    self.timeline = timeline
    self.unknowns = unknowns
  }
}

/// The answer to "was there an incident".
public enum Verdict: String, Sendable, Hashable {
  /// At least one.
  case incident
  /// None: everything that happened was absorbed.
  case noIncident = "no-incident"
  /// The data cannot tell.
  case inconclusive
}

/// What the engine makes of the findings.
public struct Correlation: Sendable, Hashable {
  /// Whether there was an incident.
  public var verdict: Verdict
  /// Why, in one sentence.
  public var because: String
  /// The incidents in order of time.
  public var incidents: [Incident]
  /// Ids of findings that could have become incidents and did not, with the reason.
  public var nearMisses: [RoleAssignment]

  /// A correlation.
  public init(
    verdict: Verdict, because: String, incidents: [Incident] = [], nearMisses: [RoleAssignment] = []
  ) {
    self.verdict = verdict
    self.because = because
    self.incidents = incidents
    self.nearMisses = nearMisses
  }
}
