public import ProximateModel
import ProximateNormalise

/// What to analyse and how.
public struct AnalyzerOptions: Sendable {
  /// Files and directories; `-` is standard input.
  public var paths: [String]
  /// Shards to be analysed instead of paths; `-` is framed ones on standard input.
  public var shards: [String] = []
  /// What the engine that made the shards could not read, so that the draft can say so.
  public var unread: [UnreadRange] = []
  /// Logs of times known to be healthy: history, never part of an incident.
  public var baselines: [String] = []
  /// Directories of further rule packs.
  public var ruleDirectories: [String] = []
  /// Worker threads; the report does not depend on it.
  public var jobs: Int = ProcessorCount.available
  /// Zones of sources whose stamps state none: a glob over the source's path, and the zone.
  public var timeZones: [TimeZoneRule] = []
  /// What the year of year-less stamps is told from, when no dated source stands beside them.
  public var referenceDate: Instant?
  /// A format's id that all sources are read with, instead of recognising each.
  public var inputFormat: String?
  /// Only events from this time on; those without a time and baselines always count.
  public var since: Instant?
  /// Only events up to this time, this one included.
  public var until: Instant?
  /// Paths that are not read, the program's own outputs.
  public var skippedPaths: Set<String> = []
  /// Whether lines without a time have that of the line above them, and in a source without any time the file's.
  /// For trying rules on fragments of logs; never in an analysis.
  var assumesTimes = false
  /// Whether bytes of large sorted logs outside of `since` and `until` are left unread; for tests that compare.
  var seeksTime = true
  /// Whether the outcome hands out what was observed, which is then held as long as the outcome is.
  public var keepsObservations = false

  /// Options with defaults for everything but the paths.
  public init(paths: [String]) { self.paths = paths }
}

/// A zone for the sources that a glob matches.
public struct TimeZoneRule: Sendable, Hashable {
  /// Glob over the path that was given or the source's name: `*` and `?` within and across directories.
  public var glob: String
  /// IANA name, abbreviation or offset.
  public var zone: String

  /// A rule.
  public init(glob: String, zone: String) {
    self.glob = glob
    self.zone = zone
  }

  /// Whether the zone is one.
  public var isKnown: Bool { (try? Zone(zone)) != nil }

  /// `GLOB=ZONE`, cut at the last `=`; nil when one side is empty.
  public init?(_ text: String) {
    guard let cut = text.lastIndex(of: "="), cut != text.startIndex, text.index(after: cut) != text.endIndex
    else { return nil }
    self.init(glob: String(text[..<cut]), zone: String(text[text.index(after: cut)...]))
  }
}
