import ProximateModel

extension Statistics {
  /// Components that log more errors than they usually do.
  func errorBursts(_ components: [ComponentSeries]) -> (candidates: [Candidate], tests: Int) {
    let series = components.compactMap { component in
      component.errors.map { (component, $0, $0.timeline.coarsened(by: factor)) }
    }
    let size = usualSize(series.map { ($0.2, $0.0.axis) })
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for (component, errors, timeline) in series {
      let scan = TailScan(
        .upper, timeline, axis: component.axis, usualSize: size, bucketsPerDay: bucketsPerDay)
      result.tests += scan.tests
      result.candidates += scan.runs.map { run in
        let episode = episode(run, timeline)
        let finding = Candidate.finding(
          "errors.burst", Scope(component: component.name), .fault, .error, episode,
          "\(Self.called(component.name)) logs \(counted(episode, "error")); usually \(usual(episode))")
        return Candidate(finding: finding, source: (.errors, errors.members), isTested: true)
      }
    }
    return result
  }

  /// Messages that come more often than they usually do.
  func templateBursts(_ components: [ComponentSeries]) -> (candidates: [Candidate], tests: Int) {
    let series = components.flatMap { component in component.templates.map { (component, $0) } }
    let size = usualSize(series.map { ($0.1.timeline, $0.0.axis) })
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for (component, template) in series {
      let scan = TailScan(
        .upper, template.timeline, axis: component.axis, usualSize: size, bucketsPerDay: bucketsPerDay)
      result.tests += scan.tests
      if scan.runs.isEmpty { continue }
      let (nature, quoted) = (template.nature, template.quoted)
      result.candidates += scan.runs.map { run in
        let episode = episode(run, template.timeline)
        let finding = Candidate.finding(
          "template.burst", Scope(component: component.name), nature, template.severity, episode,
          "\(Self.called(component.name)) logs \(quoted) \(counted(episode, "time")); usually \(usual(episode))"
        )
        return Candidate(
          finding: finding, source: (.template(template.hash), [template.scoped]), isTested: true)
      }
    }
    return result
  }

  /// Components that log less than they usually do, though they still log.
  func rateDrops(_ components: [ComponentSeries]) -> (candidates: [Candidate], tests: Int) {
    let size = usualSize(components.map { ($0.all, $0.axis) })
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for component in components {
      let scan = TailScan(
        .lower, component.all, axis: component.axis, usualSize: size, bucketsPerDay: bucketsPerDay)
      result.tests += scan.tests
      result.candidates += scan.runs.map { run in
        let episode = episode(run, component.all)
        let finding = Candidate.finding(
          "rate.drop", Scope(component: component.name), .fault, .warning, episode,
          "\(Self.called(component.name)) logs only \(counted(episode, "event")); usually \(usual(episode))")
        return Candidate(finding: finding, source: nil, isTested: true)
      }
    }
    return result
  }

  private func episode(_ run: TailRun, _ timeline: Timeline) -> Episode {
    let perMinute = 60e9 / Double(width)
    let peak = timeline.cells[run.peak]
    let rate = Double(peak.count) * perMinute
    let usual = run.level.mean * perMinute
    return Episode(
      start: timeline.cells[run.cells.lowerBound].first, end: timeline.cells[run.cells.upperBound].last,
      peak: peak.first, count: timeline.count(run.cells), magnitude: rate / usual, baseline: usual,
      rate: rate,
      factor: rate / usual, surprise: run.surprise)
  }

  /// How many in how long.
  private func counted(_ episode: Episode, _ unit: String) -> String {
    let number = NumberText.people(episode.count)
    let length = episode.start.distance(before: episode.end)
    let within = length > 0 ? " in \(NumberText.duration(nanoseconds: length))" : " at once"
    return "\(number) \(unit)\(episode.count == 1 ? "" : "s")\(within)"
  }

  private func usual(_ episode: Episode) -> String { NumberText.often(perMinute: episode.baseline ?? 0) }

  /// A component's name in a sentence.
  static func called(_ component: String) -> String { component.isEmpty ? "An unnamed component" : component }
}
