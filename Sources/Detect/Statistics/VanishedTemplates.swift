import ProximateModel

/// Messages that came regularly and do not come any more although their component still logs.
struct VanishedTemplates {
  private let component: ComponentSeries
  private let statistics: Statistics

  init(_ component: ComponentSeries, _ statistics: Statistics) {
    self.component = component
    self.statistics = statistics
  }

  func candidates() -> (candidates: [Candidate], tests: Int) {
    let regular = component.templates.filter {
      $0.timeline.total >= Calibration.fewestToVanish.events
        && $0.timeline.cells.count >= Calibration.fewestToVanish.buckets
    }
    return (regular.compactMap(candidate), regular.count)
  }

  private func candidate(_ template: TemplateSeries) -> Candidate? {
    guard let last = template.timeline.cells.last, let end = component.all.cells.last else { return nil }
    let ranks = template.timeline.cells.map { component.axis.rank(of: $0.bucket) }
    let seen = (ranks.last ?? 0) + 1
    let silent = component.axis.buckets.count - seen
    let longest = zip(ranks.dropFirst(), ranks).map { $0 - $1 - 1 }.max() ?? 0
    guard seen >= Calibration.fewest, silent >= Calibration.shortestSilence,
      silent > Calibration.silenceOverLongest * longest
    else { return nil }
    let history = History(template.timeline, axis: component.axis, usualSize: Calibration.usualSize)
    let level = history.level(of: max(0, seen - Calibration.lookback)..<seen)
    let surprise = level.surpriseOfNone(buckets: Double(silent))
    if surprise < Calibration.enter { return nil }
    let usual = level.mean * 60e9 / Double(statistics.width)
    let episode = Episode(
      start: last.last, end: end.last, peak: last.last, count: 0, magnitude: 0, baseline: usual, rate: 0,
      surprise: surprise)
    return Candidate(
      finding: finding(template, episode, usual), source: (.template(template.hash), [template.scoped]),
      isTested: true)
  }

  private func finding(_ template: TemplateSeries, _ episode: Episode, _ usual: Double) -> Finding {
    let trouble: [Nature] = [.fault, .defect, .capacity, .retry, .protective]
    let rate = NumberText.often(perMinute: usual)
    return Candidate.finding(
      "template.vanished", Scope(component: component.name),
      trouble.contains(template.nature) ? .recovery : .fault, .info, episode,
      "\(Statistics.called(component.name)) does not log \(template.quoted) any more; usually \(rate)")
  }
}
