import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateNormalise

/// What people and the other logs say of how times are to be read.
struct ReadingRules: Sendable {
  /// Zones declared on the command line, first match wins.
  private var zones: [(glob: Glob, zone: Zone)] = []
  /// The span of the times with a year in all inputs.
  private let dated: Interval?
  /// Where most of them lie, when some lie years away.
  private let bulk: Interval?
  private let referenceDate: Instant?
  /// Zones that nobody knows.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - dated: the span of times with a year that were seen in the inputs, nil when there are none.
  ///   - bulk: where most of them lie, nil when they lie apart.
  init(_ options: AnalyzerOptions, dated: Interval?, bulk: Interval?) {
    (self.dated, self.bulk, referenceDate) = (dated, bulk, options.referenceDate)
    for rule in options.timeZones {
      do {
        zones.append((Glob(rule.glob), try Zone(rule.zone)))
      } catch {
        diagnostics.append(error)
      }
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
    profile.yearReference = yearReference(
      profile.facts, modified: modified, source.member == nil ? .yearFromFile : .yearFromMember)
    if profile.facts.isDayless {
      profile.dayReference = dayReference(
        profile, nameDay: LogDate.day(in: source.member ?? source.path), modified)
    }
    return profile
  }

  /// What gives days to a source's times of day: its own dated lines, else the date in its name, else dated sources that
  /// all lie in one day, else the reference date, else the last write of the file as the time of the last line. Of the
  /// last two the day may be wrong by half a day either way.
  private func dayReference(_ profile: SourceProfile, nameDay: Int?, _ modified: Instant?) -> DayReference? {
    let zone = profile.zone ?? profile.statedZone ?? .utc
    if let first = profile.facts.firstTime {
      return DayReference(firstDay: zone.local(first).day, basis: .stated)
    }
    if let nameDay {
      // A log that is named when it is rotated ends on that day: it was written last then.
      let isLast = modified.map { zone.local($0).day == Int64(nameDay) } ?? false
      let firstDay = Int64(nameDay) - (isLast ? profile.facts.days.midnights : 0)
      return DayReference(firstDay: firstDay, basis: .dayFromName)
    }
    if let dated {
      let (first, last) = (zone.local(dated.start), zone.local(dated.end))
      if first.day == last.day { return DayReference(firstDay: first.day, basis: .dayFromSiblings) }
    }
    guard let end = referenceDate ?? modified else { return nil }
    let basis: TimeBasis = referenceDate == nil ? .dayFromFile : .dayFromReference
    let (day, time) = zone.local(end)
    // A last line later in the day than the last write was written on the day before.
    let isDayBefore = referenceDate == nil && profile.facts.days.last > time + 60_000_000_000
    return DayReference(
      firstDay: day - profile.facts.days.midnights - (isDayBefore ? 1 : 0), basis: basis,
      uncertainty: DayCount.length / 2)
  }

  /// What gives years to a source's times without one: its own dated lines, else those of the other sources, else
  /// the reference date, else the time of the archive member or file.
  ///
  /// Dated times that are spread over more than half a year leave several years to choose from. They give none, and
  /// only bound what the file's time says: the latest year that is neither after the file's last write nor after
  /// the last dated time.
  private func yearReference(_ facts: SourceFacts, modified: Instant?, _ basis: TimeBasis) -> YearReference? {
    let own = facts.firstTime.flatMap { first in facts.lastTime.map { Interval(start: first, end: $0) } }
    let dated = own ?? self.dated
    if let dated, dated.seconds <= Self.unambiguousSpan {
      let middle = dated.start.adding(seconds: dated.seconds / 2)
      return YearReference(.nearest(to: middle), basis: .yearFromSiblings)
    }
    if let referenceDate { return YearReference(.notAfter(referenceDate), basis: .yearFromReference) }
    guard let modified else {
      return dated.map { YearReference(.notAfter($0.end), basis: .yearFromSiblings) }
    }
    if let dated, dated.end < modified {
      // A file that was written after all of them is a copy: its time tells nothing.
      let bulk = own == nil ? self.bulk : nil
      return YearReference(
        bulk.map { .nearest(to: $0.start.adding(seconds: $0.seconds / 2)) } ?? .notAfter(dated.end),
        basis: .yearFromSiblings)
    }
    return YearReference(.notAfter(modified), basis: basis)
  }

  /// Half a year, seconds.
  static let unambiguousSpan = 183.0 * 86_400
}
