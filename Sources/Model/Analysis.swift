/// A rule pack that judged, and its content's digest.
public struct PackIdentity: Sendable, Hashable {
  /// The pack's name.
  public var name: String
  /// Its semantic version.
  public var version: String
  /// SHA-256 of its files, lower-case hexadecimal.
  public var sha256: String

  /// A pack's identity.
  public init(name: String, version: String, sha256: String) {
    self.name = name
    self.version = version
    self.sha256 = sha256
  }
}

/// A stretch for which a source says nothing although it was talkative before and after.
public struct CoverageGap: Sendable, Hashable {
  /// The source.
  public var source: SourceName
  /// The silent stretch.
  public var interval: Interval

  /// A gap.
  public init(source: SourceName, interval: Interval) {
    self.source = source
    self.interval = interval
  }
}

/// Everything a report says: the one value that all renderers walk.
public struct Analysis: Sendable {
  /// The program's version.
  public var toolVersion: String
  /// The names of the PATH arguments as given.
  public var inputs: [String]
  /// The baselines as given.
  public var baselines: [String] = []
  /// What the engine decided.
  public var correlation: Correlation
  /// All findings in canonical order, ids given.
  public var findings: [Finding]
  /// Detectors that could not be judged.
  public var notEvaluable: [NotEvaluable]
  /// What was read, by source in order.
  public var sources: [(name: SourceName, coverage: SourceCoverage)]
  /// Names of sources of which bytes are in quarantine, sorted: no attempt to read them ended well.
  public var unread: [String] = []
  /// Silent stretches.
  public var gaps: [CoverageGap]
  /// What the logs show of one another's clocks.
  public var clocks: [ClockReading] = []
  /// The rule packs that judged.
  public var packs: [PackIdentity]
  /// How often things were recorded around each incident, in the order of the incidents.
  public var activity: [IncidentActivity]
  /// Whether names, addresses and tokens were replaced by pseudonyms.
  public var isRedacted = false

  /// A finished analysis.
  public init(
    toolVersion: String, inputs: [String], correlation: Correlation, findings: [Finding],
    notEvaluable: [NotEvaluable], sources: [(name: SourceName, coverage: SourceCoverage)],
    gaps: [CoverageGap],
    packs: [PackIdentity], activity: [IncidentActivity] = []
  ) {
    self.toolVersion = toolVersion
    self.inputs = inputs
    self.correlation = correlation
    self.findings = findings
    self.notEvaluable = notEvaluable
    self.sources = sources
    self.gaps = gaps
    self.packs = packs
    self.activity = activity
  }
}
