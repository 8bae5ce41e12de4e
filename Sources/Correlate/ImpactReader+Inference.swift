import ProximateKnowledge
import ProximateModel

/// Where no rule names what users feel, trouble stands for it.
extension ImpactReader {
  /// Signals from bursts of errors, new error templates and defects; none where users were seen to be well.
  func inferredSignals() -> [ImpactSignal] {
    let all = Dictionary(grouping: (earlier + findings).filter(isTrouble)) { EpisodeKey($0) }
    let usual = usualTrouble(all)
    let trouble = findings.filter { isTrouble($0) && !isChronic($0) && !usual.contains(EpisodeKey($0)) }
    let clusters = cluster(trouble.sorted(by: Finding.isOrdered))
    let watched = usersView
    return clusters.filter { part in part.contains { startsSomething($0, all) } || newErrors(part) }
      .filter(isBroad)
      .map(inferredSignal)
      .filter { !usersWereWell($0.interval, watched) }
  }

  private func isTrouble(_ finding: Finding) -> Bool {
    // What stands out beside a baseline brings its own test, whatever its severity.
    if EpisodeKey.contrasts.contains(finding.type) { return true }
    // A storm of retries is work that does not get done.
    if finding.nature == .retry, finding.isAuthored, finding.severity >= .warning {
      return Double(finding.count) >= Calibration.inferredRetries
    }
    guard finding.severity >= .error || finding.nature == .defect || finding.nature == .healFailed else {
      return false
    }
    switch finding.nature {
    case .defect, .fault, .capacity, .healFailed, .diagnosis: return true
    default: return finding.type.hasPrefix("errors.") || finding.type == "template.new"
    }
  }

  private func isChronic(_ finding: Finding) -> Bool {
    guard let all = extent.interval, all.seconds > 3600 else { return false }
    return finding.interval.seconds > Calibration.chronicShare * all.seconds
  }

  /// Kinds of trouble that come and go all the time: as ordinary here as trouble that never ends.
  private func usualTrouble(_ all: [EpisodeKey: [Finding]]) -> Set<EpisodeKey> {
    guard let whole = extent.interval, whole.seconds >= Calibration.usualTroubleLeast else { return [] }
    let usual = all.filter { _, episodes in
      guard episodes.count >= Calibration.usualTroubleEpisodes else { return false }
      let starts = episodes.map(\.interval.start).sorted()
      return starts[0].seconds(until: starts[starts.count - 1]) >= whole.seconds / 2
    }
    return Set(usual.keys)
  }

  private func cluster(_ sorted: [Finding]) -> [[Finding]] {
    var result: [[Finding]] = []
    var end = Instant.distantPast
    for finding in sorted {
      if let last = result.indices.last, end.seconds(until: finding.interval.start) < Calibration.mergeGap {
        result[last].append(finding)
      } else {
        result.append([finding])
      }
      end = max(end, finding.interval.end)
    }
    return result
  }

  /// A burst that stands out, or trouble that an author describes and that is not ordinary here.
  private func startsSomething(_ finding: Finding, _ all: [EpisodeKey: [Finding]]) -> Bool {
    if finding.type == "template.new" { return false }
    // What an author counts and comes at other times as well has to be more than chance brings.
    if !finding.isAuthored || finding.surprise > 0 {
      return finding.surprise >= Calibration.enterSurprise
    }
    let others = (all[EpisodeKey(finding)] ?? []).filter {
      $0.interval.end.seconds(until: finding.interval.start) > Calibration.mergeGap
    }
    return others.count < Calibration.leastPrecedents
  }

  /// Whether it has duration, breadth and amount: a single line, or one entity's trouble, is no impact.
  private func isBroad(_ part: [Finding]) -> Bool {
    if part.contains(where: { EpisodeKey.contrasts.contains($0.type) }) { return true }
    let count = part.reduce(0.0) { $0 + Double($1.count) }
    guard count >= Calibration.inferredErrors else { return false }
    if part.allSatisfy({ $0.entities == 1 }) { return false }
    var (minutes, reached) = (0.0, Instant.distantPast)
    for finding in part.sorted(by: Finding.isOrdered) where finding.interval.end > reached {
      let from = max(finding.interval.start, reached)
      // A minute that another finding has begun is no second one.
      let begun = min(1, max(0, reached.seconds(until: finding.interval.start)) / 60)
      minutes += min(Double(finding.count), from.seconds(until: finding.interval.end) / 60 + begun)
      reached = finding.interval.end
    }
    return minutes >= Calibration.inferredMinutes
  }

  /// New error templates in number; what the first minutes of the logs bring is not new but unknown.
  private func newErrors(_ part: [Finding]) -> Bool {
    let settled =
      extent.interval.map { $0.start.adding(seconds: max(300, 0.05 * $0.seconds)) } ?? .distantPast
    let count = part.filter { $0.type == "template.new" && $0.interval.start > settled }.reduce(0.0) {
      $0 + Double($1.count)
    }
    return count >= Calibration.leastNewErrors
  }

  private func inferredSignal(_ part: [Finding]) -> ImpactSignal {
    var interval = part.dropFirst().reduce(part[0].interval) { $0.union($1.interval) }
    // Of which clock a finding without a line tells is not known: it begins nothing.
    if let first = part.first(where: { !$0.evidence.isEmpty }) { interval.start = first.interval.start }
    let count = part.reduce(0.0) { $0 + Double($1.count) }
    return ImpactSignal(
      interval: interval, severity: count, peak: nil, findings: part,
      uncertainty: part.map(extent.uncertainty).max() ?? 0, isInferred: true)
  }

  /// The series by which an impact detector watches users' work.
  private var usersView: [RatioSeries] {
    knowledge.detectors.filter { $0.nature == .impact }.flatMap { ratioSeries(of: $0.id).map(\.series) }
  }

  private func usersWereWell(_ interval: Interval, _ watched: [RatioSeries]) -> Bool {
    let near = Interval(
      start: interval.start.adding(seconds: -Calibration.inferredMargin),
      end: interval.end.adding(seconds: Calibration.inferredMargin))
    let seen = watched.map { ($0.sums(within: near), $0.baseline) }
      .filter { $0.0.total >= Calibration.leastSeenRequests }
    return !seen.isEmpty
      && seen.allSatisfy { sums, base in
        sums.failing / sums.total <= max(Calibration.enterRatio, Calibration.enterFactor * base)
      }
  }
}
