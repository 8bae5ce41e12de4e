import ProximateModel

/// Messages that stop coming though their component goes on.
extension Contrast {
  func missing(_ components: [ComponentSeries]) -> (candidates: [Candidate], tests: Int) {
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for component in components {
      let regular = component.templates.filter {
        $0.stats.severity < Severity.error.rawValue
          && $0.scoped.cells.reduce(0) { $0 + $1.count } >= Calibration.fewestToVanish.events
      }
      result.tests += regular.count
      result.candidates += regular.compactMap { missing($0, component) }
    }
    return result
  }

  private func missing(_ template: TemplateSeries, _ component: ComponentSeries) -> Candidate? {
    guard let last = template.scoped.cells.last(where: isPresent) else { return nil }
    let silent = present.count { $0 > last.bucket }
    guard silent >= Calibration.shortestGap else { return nil }
    let level = usual(template, buckets: known.count + present.count - silent)
    let surprise = level?.surpriseOfNone(buckets: Double(silent)) ?? 0
    guard let level, surprise >= Calibration.enter else { return nil }
    let others = component.templates.filter { $0.hash != template.hash }.flatMap(\.scoped.cells)
      .filter { isPresent($0) && $0.bucket > last.bucket }
    guard Set(others.map(\.bucket)).count * 2 >= silent else { return nil }
    let perMinute = level.mean * 60e9 / Double(statistics.index.bucketWidth)
    let episode = Episode(
      start: last.last, end: others.map(\.last).max() ?? last.last, peak: last.last, count: 0, magnitude: 0,
      baseline: perMinute, rate: 0, surprise: surprise)
    let finding = Candidate.finding(
      "template.missing", Scope(component: component.name), .fault, .warning, episode,
      "\(Statistics.called(component.name)) goes on without \(template.quoted); "
        + "usually \(NumberText.often(perMinute: perMinute))")
    return Candidate(
      finding: finding, source: (.template(template.hash), [template.scoped]), isTested: true)
  }

  /// What is usual in a bucket. What came with the trouble and goes with it is not missed: the baseline must have it
  /// as often.
  private func usual(_ template: TemplateSeries, buckets: Int) -> NegativeBinomial? {
    let counts = template.scoped.cells.map(\.count)
    let before = template.scoped.cells.filter { !isPresent($0) }.reduce(0) { $0 + $1.count }
    let mean = min(Double(before) / Double(known.count), Double(counts.reduce(0, +)) / Double(buckets))
    guard mean > 0 else { return nil }
    let size = Moments(counts: counts, buckets: buckets).size ?? 1
    return NegativeBinomial(mean: mean, size: min(size, Calibration.usualSize))
  }
}
