import ProximateModel

/// Messages that come seldom, each time anew: what people, timers and other worlds do once a day or once a week.
///
/// They are no news and no surprise, but the few times that they came are the controls of the last one: a line that
/// never did harm before is at most half of a cause.
struct RareMessages {
  private let component: ComponentSeries
  private let width: Int64
  /// What the logs cover: a message is not rare for time without any logs.
  private let everything: Axis

  init(_ component: ComponentSeries, _ statistics: Statistics, _ everything: Axis) {
    self.component = component
    self.everything = everything
    width = statistics.width
  }

  func candidates() -> [Candidate] { component.templates.flatMap { candidates($0) } }

  private func candidates(_ template: TemplateSeries) -> [Candidate] {
    let most = Calibration.rareCount * UInt64(Calibration.rareEpisodes.upperBound)
    guard template.timeline.total <= most, !component.isFragment(template) else { return [] }
    let episodes = MatchRule(coalesce: Calibration.quietOfNew, bucketWidth: width)
      .episodes(of: template.timeline)
    guard Calibration.rareEpisodes.contains(episodes.count), let first = episodes.first,
      let last = episodes.last,
      covered(from: first.start, to: last.start) >= Calibration.rareSpacing * Int64(episodes.count - 1)
    else { return [] }
    return episodes.enumerated().map { number, episode in
      candidate(template, episode, number: number + 1, of: episodes.count)
    }
  }

  /// Nanoseconds that logs cover between two times.
  private func covered(from start: Int64, to end: Int64) -> Int64 {
    let ranks = [start, end].map { everything.rank(of: Bucket.number(of: $0, width: width)) }
    return Int64(ranks[1] - ranks[0]).multipliedClamped(by: width)
  }

  private func candidate(_ template: TemplateSeries, _ episode: Episode, number: Int, of all: Int)
    -> Candidate
  {
    var finding = Candidate.finding(
      "template.rare", Scope(component: component.name), template.nature, template.severity, episode,
      "\(Statistics.called(component.name)) logs a rare line (number \(number) of \(all)): \(template.quoted)"
    )
    finding.signature = template.stats.signature
    return Candidate(
      finding: finding, source: (.template(template.hash), [template.scoped]), isTested: false)
  }
}
