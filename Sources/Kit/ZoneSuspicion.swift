import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateNormalise

/// Tells logs whose zone-less times are probably not UTC. Nothing is changed for it: only `--timezone` does.
///
/// Two things speak: lines that are later than the file's last write; or an end that lies a multiple of a quarter of
/// an hour from where at least two logs with stated zones end together (within five minutes). The distance must be at
/// least half an hour and at most 14 hours, and within a minute of the multiple.
struct ZoneSuspicion {
  /// Where the logs with stated zones end; nil when they do not end together.
  private let commonEnd: Int64?

  private static let minute: Int64 = 60_000_000_000

  init(_ looks: [Survey.Look]) {
    let ends = looks.filter { look in
      guard let facts = look.profile?.facts else { return false }
      return !facts.isZoneless && !facts.isYearless && !facts.isDayless
    }.compactMap { $0.times.max()?.nanoseconds }.sorted()
    commonEnd = ends.last.flatMap { last in
      ends.count { $0 >= last - 5 * Self.minute } >= 2 ? last : nil
    }
  }

  /// The offset (seconds east of UTC) that a log's times seem to have; nil when nothing speaks for one.
  func offset(of look: Survey.Look, _ profile: SourceProfile) -> Int? {
    guard profile.facts.isZoneless, profile.zone == nil, profile.statedZone == nil, look.file.kind == .plain,
      let last = look.times.max()?.nanoseconds
    else { return nil }
    let modified = look.file.modified.nanoseconds
    if last > modified, let offset = Self.offset(last - modified) { return offset }
    return commonEnd.flatMap { Self.offset(last - $0) }
  }

  private static func offset(_ distance: Int64) -> Int? {
    let quarter = 15 * minute
    let count = (abs(distance) + quarter / 2) / quarter
    guard (2...56).contains(count), abs(abs(distance) - count * quarter) <= minute else { return nil }
    return Int(count * quarter / 1_000_000_000) * (distance < 0 ? -1 : 1)
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
