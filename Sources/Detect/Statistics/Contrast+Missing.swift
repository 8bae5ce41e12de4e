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
    let seen = template.scoped.cells.filter(isPresent)
    guard let last = seen.last, let end = present.last else { return nil }
    let silent = present.filter { $0 > last.bucket }
    let goesOn = component.templates.filter { $0.hash != template.hash }.flatMap(\.scoped.cells)
      .filter { isPresent($0) && $0.bucket > last.bucket && $0.bucket <= end }
    guard silent.count >= Calibration.shortestGap,
      Set(goesOn.map(\.bucket)).count * 2 >= silent.count
    else { return nil }
    let counts = template.scoped.cells.map(\.count)
    let buckets = known.count + present.count - silent.count
    let moments = Moments(counts: counts, buckets: buckets)
    let level = NegativeBinomial(
      mean: Double(counts.reduce(0, +)) / Double(buckets), size: min(moments.size ?? 1, Calibration.usualSize)
    )
    let surprise = level.surpriseOfNone(buckets: Double(silent.count))
    guard surprise >= Calibration.enter else { return nil }
    let usual = level.mean * 60e9 / Double(statistics.index.bucketWidth)
    let until = goesOn.map(\.last).max() ?? last.last
    let episode = Episode(
      start: last.last, end: until, peak: last.last, count: 0, magnitude: 0, baseline: usual, rate: 0,
      surprise: surprise)
    let finding = Candidate.finding(
      "template.missing", Scope(component: component.name), .fault, .warning, episode,
      "\(Statistics.called(component.name)) goes on without \(template.quoted); usually \(NumberText.often(perMinute: usual))"
    )
    return Candidate(
      finding: finding, source: (.template(template.hash), [template.scoped]), isTested: true)
  }
}
