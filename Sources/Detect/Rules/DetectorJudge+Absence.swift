import ProximateKnowledge
import ProximateModel

extension DetectorJudge {
  func absence(_ absence: Absence) -> Verdict {
    var members = expected(.detector(detector.id), absence.population)
    if case .list(let names) = absence.population { members = listed(names, among: members) }
    if members.isEmpty { return Verdict(reason: reasonWithoutSeries()) }
    let width = index.bucketWidth.multipliedClamped(by: index.authoredGrid)
    if width > absence.missingFor {
      return Verdict(reason: "pauses shorter than \(NumberText.people(Double(width) / 1e9)) s cannot be told")
    }
    let cells = coverage.everything.cells
    let logs = (first: cells.map(\.first).min() ?? 0, last: cells.map(\.last).max() ?? 0)
    let excuses = index(expected(.denominator(detector.id), absence.population))
    var verdict = Verdict()
    for series in members {
      let rule = AbsenceRule(
        absence: absence, timeline: series.timeline,
        excuses: excuses[series.scope]?.timeline ?? Timeline([[]]),
        logs: logs)
      for pause in rule.pauses() { judge(pause, absence, series, members, logs.last, &verdict) }
    }
    return verdict
  }

  /// The series of those who are told apart. A list names values of one field: whatever else the scope splits by,
  /// one who is listed is there as long as any part of it is.
  private func expected(_ type: TypeKey, _ population: Absence.Population) -> [GroupedSeries] {
    guard case .list = population else { return grouped(type) }
    return index.grouped(type) { scope in
      var place = Scope(component: detector.component ?? scope.component)
      put(listedField, value(of: listedField, scope) ?? "", in: &place)
      return place
    }
  }

  /// The series of these values of the scope's first field, all of each; those that never sent anything have an empty
  /// one.
  private func listed(_ names: [String], among members: [GroupedSeries]) -> [GroupedSeries] {
    let known = Dictionary(grouping: members) { value(of: listedField, $0.scope) }
    return Set(names).sorted().flatMap { name -> [GroupedSeries] in
      if let found = known[name] { return found }
      var scope = Scope(component: detector.component ?? "")
      put(listedField, name, in: &scope)
      return [GroupedSeries(scope: scope, parts: [])]
    }
  }

  private var listedField: String { detector.scopeBy.first ?? "service.name" }

  private func value(of field: String, _ scope: Scope) -> String? {
    GroupText.value(of: field, scope, splitBy: detector.groupFields)
  }

  private func put(_ field: String, _ value: String, in scope: inout Scope) {
    switch field {
    case "host.name": scope.host = value
    case "service.name": scope.component = value
    default: scope.group = value.isEmpty ? "" : "\(field)=\(value)"
    }
  }

  private func judge(
    _ pause: AbsenceRule.Pause, _ absence: Absence, _ series: GroupedSeries, _ members: [GroupedSeries],
    _ logsEnd: Int64, _ verdict: inout Verdict
  ) {
    guard isWitnessed(pause, absence, series, members) else {
      // Where all logs end, nothing is missing.
      guard let end = pause.end else { return }
      verdict.reason = "nothing shows that the logs would have the event while it is missing"
      if let source = source(of: series, at: pause.start) {
        let interval = Interval(
          start: Instant(nanoseconds: pause.start), end: Instant(nanoseconds: end))
        verdict.gaps.append(CoverageGap(source: source, interval: interval))
      }
      return
    }
    let end = pause.end ?? logsEnd
    let missed = Double(pause.start.distance(before: end)) / Double(absence.every)
    let episode = Episode(
      start: pause.start, end: max(pause.start, end), peak: pause.deadline,
      count: UInt64(max(1, missed.rounded(.down))),
      magnitude: Double(pause.start.distance(before: end)) / 1e9,
      baseline: Double(absence.every) / 1e9, rate: 0)
    verdict.findings.append(
      finding(episode, series.scope, lines(.detector(detector.id), series, episode)))
  }

  /// Whether something shows, about the time when the event was missed, that the logs would have it. Signs that come
  /// after the pause do not count: when all come back together, the logs were away. Of a pause that does not end, only
  /// signs from its deadline on do: where the logs end before, it could have come yet.
  private func isWitnessed(
    _ pause: AbsenceRule.Pause, _ absence: Absence, _ series: GroupedSeries, _ members: [GroupedSeries]
  ) -> Bool {
    let isOver = pause.end != nil
    let from = isOver ? absence.every.distance(before: pause.deadline) : pause.deadline
    let end = pause.end ?? .max
    // As long a stretch in both cases, so that a peer at its pace has a sign in it.
    let reach = isOver ? absence.every : absence.every.multipliedClamped(by: 2)
    let soon = min(end, pause.deadline.clampedAdding(reach))
    switch absence.watch.alive {
    case .none: return pause.end != nil
    case .peers:
      let peers = members.count { peer in
        peer.scope != series.scope && Self.hasSign(peer.timeline, from: from, through: soon)
      }
      return peers >= absence.watch.least
    case .sameFile:
      let places = Set(series.members.map { Scope(component: $0.scope.component, host: $0.scope.host) })
      let own = index.series(.allEvents).filter { places.contains($0.scope) }
      return own.contains { Self.hasSign(Timeline([$0.cells]), from: pause.deadline, through: end) }
    case .collector:
      let components = Set(series.members.map(\.scope.component) + [series.scope.component])
      let others = index.series(.allEvents).filter { !components.contains($0.scope.component) }
      return others.contains { Self.hasSign(Timeline([$0.cells]), from: from, through: soon) }
    }
  }

  private static func hasSign(_ timeline: Timeline, from: Int64, through: Int64) -> Bool {
    timeline.cells.contains { cell in
      (from <= cell.first && cell.first <= through) || (from <= cell.last && cell.last <= through)
        || (cell.first < from && cell.last > through && cell.count > 2)
    }
  }

  /// The source that had the last event, when its line was kept.
  private func source(of series: GroupedSeries, at time: Int64) -> SourceName? {
    picker.lines(.detector(detector.id), of: series.members, from: time, through: time, peak: time)
      .min { Self.isNearer($0, $1, to: time) }?.origin.source
  }

  private static func isNearer(_ a: Evidence, _ b: Evidence, to time: Int64) -> Bool {
    let (x, y) = (a.time?.nanoseconds ?? .min, b.time?.nanoseconds ?? .min)
    let (p, q) = (min(x, time).distance(before: max(x, time)), min(y, time).distance(before: max(y, time)))
    return p != q ? p < q : Evidence.isOrdered(a, b)
  }
}
