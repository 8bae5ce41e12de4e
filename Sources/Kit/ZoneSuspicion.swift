import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateNormalise

/// Tells logs whose zone-less times are probably not UTC. Nothing is changed for it: only `--timezone` does.
///
/// Two things speak: lines that are later than the file's last write, which is seen before anything is read; or a log
/// of which the first and the last event both lie the same distance from where at least two logs with stated zones
/// begin and end together (within five minutes). The distance must be that of a zone in use, to a minute.
enum ZoneSuspicion {
  private static let second: Int64 = 1_000_000_000
  private static let minute = 60 * second
  /// Events that a log needs before its extent says anything.
  private static let leastEvents = 20

  /// The offset (seconds east of UTC) that the times of a file seem to have, as they are later than its last write.
  static func offset(of look: Survey.Look, _ profile: SourceProfile) -> Int? {
    guard profile.facts.isZoneless, !profile.facts.isYearless, profile.zone == nil, profile.statedZone == nil,
      look.file.kind == .plain, let last = look.times.max()?.nanoseconds
    else { return nil }
    let modified = look.file.modified.nanoseconds
    return last > modified ? offset(modified.distance(before: last)) : nil
  }

  /// Tells of the sources whose extent speaks for another zone, and takes as much certainty from their clocks.
  static func tell(in sources: inout [SourceName: SourceCoverage]) -> [Diagnostic] {
    guard let common = commonExtent(sources.values.filter { $0.timeBasis == .stated }) else { return [] }
    var diagnostics: [Diagnostic] = []
    for (name, coverage) in sources where coverage.timeBasis == .assumedUTC {
      guard coverage.events >= leastEvents, let first = coverage.firstTime, let last = coverage.lastTime,
        let offset = offset(common.first.distance(before: first)),
        offset == self.offset(common.last.distance(before: last))
      else { continue }
      sources[name]?.problems.insert(sentence(offset))
      sources[name]?.uncertainty = max(coverage.uncertainty, Int64(abs(offset)) * second)
      diagnostics.append(diagnostic(offset, name.display))
    }
    return diagnostics.sorted()
  }

  /// Where logs begin and end together: at least two, each within five minutes of the longest.
  private static func commonExtent(_ coverages: [SourceCoverage]) -> (first: Int64, last: Int64)? {
    let extents = coverages.compactMap { coverage in
      coverage.firstTime.flatMap { first in coverage.lastTime.map { (first: first, last: $0) } }
    }.filter { $0.first.distance(before: $0.last) >= 10 * minute }.sorted { $0 < $1 }
    guard let first = extents.first?.first, let last = extents.map(\.last).max() else { return nil }
    let together = extents.count {
      first.distance(before: $0.first) <= 5 * minute && $0.last.distance(before: last) <= 5 * minute
    }
    return together >= 2 ? (first, last) : nil
  }

  /// Quarters of an hour east of UTC of zones that are in use and are no whole hours.
  private static let oddQuarters: Set<Int> = [-38, -14, -10, 14, 18, 22, 23, 26, 35, 38, 42, 51, 55]

  private static func offset(_ distance: Int64) -> Int? {
    let quarter = 15 * minute
    let count = (abs(distance) + quarter / 2) / quarter
    guard abs(abs(distance) - count * quarter) <= minute else { return nil }
    let quarters = Int(count) * (distance < 0 ? -1 : 1)
    guard quarters != 0, (-48...56).contains(quarters), quarters % 4 == 0 || oddQuarters.contains(quarters)
    else {
      return nil
    }
    return quarters * 900
  }

  /// A sentence for people.
  static func sentence(_ offset: Int) -> String {
    let minutes = abs(offset) / 60
    let (hours, rest) = (minutes / 60, minutes % 60)
    let text = "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    return
      "times without a zone were taken for UTC, and seem to be local times of UTC\(offset < 0 ? "-" : "+")\(text)"
  }

  static func diagnostic(_ offset: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      .warning, "I147", sentence(offset), at: Place(file: file),
      help: "declare the zone with `--timezone`, or take no order across logs from this one")
  }
}
