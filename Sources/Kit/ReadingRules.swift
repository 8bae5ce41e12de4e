import ProximateDiagnostics
import ProximateModel
import ProximateNormalise

/// What people and the other logs say of how times are to be read.
struct ReadingRules: Sendable {
  /// Zones declared on the command line, first match wins.
  private var zones: [(glob: Glob, zone: Zone)] = []
  /// What years are told from, wherever dated logs or a reference date are at hand.
  private var common: YearReference?
  /// Zones that nobody knows.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter dated: the span of times with a year that were seen in the inputs, nil when there are none.
  init(_ options: AnalyzerOptions, dated: Interval?) {
    for rule in options.timeZones {
      do {
        zones.append((Glob(rule.glob), try Zone(rule.zone)))
      } catch {
        diagnostics.append(error)
      }
    }
    if let dated {
      let middle = dated.start.adding(seconds: dated.seconds / 2)
      common = YearReference(.nearest(to: middle), basis: .yearFromSiblings)
    } else if let date = options.referenceDate {
      common = YearReference(.notAfter(date), basis: .yearFromReference)
    }
  }

  /// The profile of a source with its zone and the rule for its years.
  func settle(_ profile: SourceProfile, of source: SourceName, path: String, modified: Instant?)
    -> SourceProfile
  {
    var profile = profile
    let names = [source.path, path, source.display] + (source.member.map { [$0] } ?? [])
    if let declared = zones.first(where: { zone in names.contains { zone.glob.matches($0) } }) {
      profile.zone = declared.zone
    }
    let basis: TimeBasis = source.member == nil ? .yearFromFile : .yearFromMember
    profile.yearReference = common ?? modified.map { YearReference(.notAfter($0), basis: basis) }
    return profile
  }
}
