import ProximateModel

/// A statistical finding before it is chosen and given its evidence.
struct Candidate {
  var finding: Finding
  /// The series that its lines come from; nil when any series of the scope will do.
  var source: (type: TypeKey, members: [ScopedCells])?
  /// Whether it is one of many tests of a tail, whose false discoveries are bounded.
  var isTested: Bool
  /// From when on a line is looked for that tells what was usual before; nil when none is wanted.
  var lead: Int64?
  /// From when to when it may have begun, where that is not told by one line.
  var onset: Interval?

  /// By surprise, the greatest first; then by the canonical order and the sentence.
  static func isOrdered(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.finding.surprise != b.finding.surprise { return a.finding.surprise > b.finding.surprise }
    if Finding.isOrdered(a.finding, b.finding) { return true }
    return Finding.isOrdered(b.finding, a.finding) ? false : a.finding.summary < b.finding.summary
  }

  /// Whether another one lasts through half of it, and so tells of it.
  func isMostly(_ other: Candidate) -> Bool {
    let (mine, theirs) = (finding.interval, other.finding.interval)
    guard mine.overlaps(theirs) else { return false }
    let common = max(mine.start, theirs.start).seconds(until: min(mine.end, theirs.end))
    return 2 * common >= mine.seconds
  }

  /// A finding that no rule was written for.
  static func finding(
    _ type: String, _ scope: Scope, _ nature: Nature, _ severity: Severity, _ episode: Episode,
    _ summary: String
  ) -> Finding {
    Finding(
      type: type, summary: summary, nature: nature, severity: severity, scope: scope,
      interval: Interval(
        start: Instant(nanoseconds: episode.start), end: Instant(nanoseconds: episode.end)),
      peak: Instant(nanoseconds: episode.peak), count: episode.count, magnitude: episode.magnitude,
      baseline: episode.baseline, surprise: episode.surprise, isAuthored: false)
  }
}
