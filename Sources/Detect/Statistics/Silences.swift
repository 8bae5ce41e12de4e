import ProximateModel

/// Components and hosts that logged steadily and stop although others go on.
///
/// Time is counted in buckets that anything covers, so the end of all logs is nobody's silence. A silence across
/// a long stretch without any log (logs of two occasions lie there) is counted up to that stretch only.
struct Silences {
  private let statistics: Statistics
  private let everything: Axis

  init(_ statistics: Statistics, _ everything: Axis) {
    self.statistics = statistics
    self.everything = everything
  }

  func candidates() -> [Candidate] {
    let components = grouped { Scope(component: $0.component) }
    let hosts = grouped { Scope(host: $0.host) }.filter { !$0.scope.host.isEmpty }
    let own = components.flatMap(candidates)
    // A host whose only component is nowhere else would say the same thing twice.
    let lonely = Set(components.filter { $0.members.count == 1 }.map(\.scope.component))
    let theirs = hosts.filter { host in
      host.members.count > 1 || !lonely.contains(host.members[0].scope.component)
    }
    return own + theirs.flatMap(candidates)
  }

  private func grouped(_ group: (Scope) -> Scope) -> [GroupedSeries] {
    statistics.index.grouped(.allEvents, by: group)
  }

  private func candidates(_ series: GroupedSeries) -> [Candidate] {
    let timeline = series.timeline.coarsened(by: statistics.factor)
    let ranks = timeline.cells.map { everything.rank(of: $0.bucket) }
    guard ranks.count >= Calibration.fewest else { return [] }
    let spacings = zip(ranks.dropFirst(), ranks).map { $0 - $1 }
    let usual = Int(RobustLevel.median(spacings.map { Double($0) }))
    let history = History(timeline, axis: everything, usualSize: Calibration.usualSize)
    var longest = usual
    var result: [Candidate] = []
    for i in ranks.indices {
      let next = i + 1 < ranks.count ? ranks[i + 1] : everything.buckets.count
      let silent = covered(after: ranks[i], before: next)
      let least = max(
        Calibration.shortestSilence, Calibration.silenceOverUsual * usual,
        Calibration.silenceOverLongest * longest)
      if i + 1 >= Calibration.fewest, silent >= least {
        result.append(candidate(series, timeline, i, (ranks[i], silent), history))
      } else if next < everything.buckets.count, silent == next - ranks[i] - 1 {
        longest = max(longest, silent + 1)
      }
    }
    return result
  }

  /// Covered buckets between two ranks, up to the first stretch without any log.
  private func covered(after rank: Int, before next: Int) -> Int {
    var last = rank
    while last + 1 < next, everything.buckets[last + 1] - everything.buckets[last] <= Calibration.hole {
      last += 1
    }
    return last - rank
  }

  private func candidate(
    _ series: GroupedSeries, _ timeline: Timeline, _ i: Int, _ silence: (rank: Int, buckets: Int),
    _ history: History
  ) -> Candidate {
    let last = timeline.cells[i]
    let level = history.level(of: max(0, silence.rank + 1 - Calibration.lookback)..<silence.rank + 1)
    let isResumed = i + 1 < timeline.cells.count
    let end =
      (everything.buckets[silence.rank + silence.buckets] + 1).multipliedClamped(by: statistics.width) - 1
    let until = isResumed ? min(end, timeline.cells[i + 1].first) : end
    let episode = Episode(
      start: last.last, end: until, peak: last.last, count: 0, magnitude: Double(silence.buckets),
      baseline: level.mean * 60e9 / Double(statistics.width), rate: 0,
      surprise: level.surpriseOfNone(buckets: Double(silence.buckets)))
    return Candidate(
      finding: finding(series, episode, isResumed: isResumed), source: nil, isTested: false)
  }

  private func finding(_ series: GroupedSeries, _ episode: Episode, isResumed: Bool) -> Finding {
    var scope = series.scope
    let hosts = Set(series.members.map(\.scope.host))
    if scope.host.isEmpty, hosts.count == 1, let host = hosts.first { scope.host = host }
    let name = series.scope.component.isEmpty && !scope.host.isEmpty ? scope.host : scope.component
    let length = NumberText.duration(nanoseconds: episode.start.distance(before: episode.end))
    let usual = NumberText.often(perMinute: episode.baseline ?? 0)
    return Candidate.finding(
      "source.silent", scope, .fault, .warning, episode,
      "\(Statistics.called(name)) logs nothing for \(length)"
        + (isResumed ? ", then resumes" : " until the logs end") + "; usually \(usual)")
  }
}
