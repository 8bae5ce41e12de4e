import ProximateModel

/// Counts what was recorded around an incident, for the figures of its report.
struct ActivityReader {
  /// Steps that a figure has at most.
  private static let mostSteps: Int64 = 240
  /// Steps before the incident that a usual range needs.
  private static let leastUsual = 10

  private let incident: Incident
  private let findings: [Finding]
  private let observations: Observations
  /// Buckets per step.
  private let width: Int64
  private let first: Int64
  private let count: Int

  /// - Parameter findings: All findings, ids given.
  init(_ incident: Incident, findings: [Finding], in observations: Observations) {
    self.incident = incident
    self.observations = observations
    let named = Set(incident.timeline.map(\.finding))
    self.findings = findings.filter { named.contains($0.id) }
    let bucket = observations.bucketWidth
    let span = Self.span(incident, self.findings, observations)
    let (start, end) = (
      Self.floor(span.start.nanoseconds, bucket), Self.floor(span.end.nanoseconds, bucket)
    )
    width = max(1, (end - start) / Self.mostSteps + 1)
    first = Self.floor(start, width)
    count = Int(Self.floor(end, width) - first + 1)
  }

  /// Components in the order of their names, then the findings that the claims rest on.
  var activity: IncidentActivity {
    let components = Set(findings.map(\.scope.component)).subtracting([""]).sorted()
    let all = counts(of: components)
    let told = findings.filter { claimed.contains($0.id) }.compactMap { finding in
      let cells = observations.series.filter {
        $0.key.type == .detector(finding.type) && Self.covers(finding.scope, $0.key.scope)
      }
      // Of deeds of a kind this one is told, and not the one that took it back.
      let own = cells.flatMap(\.value).filter {
        finding.nature != .change || $0.overlaps(finding.interval)
      }
      return own.isEmpty ? nil : series(.finding(finding.id), binned(own))
    }
    return IncidentActivity(
      incident: incident.id,
      series: components.compactMap { name in all[name].map { series(.component(name), $0) } } + told)
  }

  /// From the first to the last row of the timeline, as far as the logs reach.
  private static func span(_ incident: Incident, _ findings: [Finding], _ observations: Observations)
    -> Interval
  {
    let times = incident.timeline.map(\.at)
    let span = Interval(
      start: times.min() ?? incident.impact.interval.start, end: times.max() ?? incident.impact.interval.end
    ).union(incident.impact.interval)
    let firsts = observations.sources.values.compactMap(\.firstTime)
    let lasts = observations.sources.values.compactMap(\.lastTime)
    guard let first = firsts.min(), let last = lasts.max() else { return span }
    return Interval(
      start: max(span.start, Instant(nanoseconds: first)), end: min(span.end, Instant(nanoseconds: last)))
  }

  /// What trigger, root cause, impact and loops rest on.
  private var claimed: Set<String> {
    var ids = Set(incident.impact.findings.prefix(3))
    ids.formUnion(incident.trigger.best?.findings.prefix(2) ?? [])
    ids.formUnion(incident.rootCause.best?.findings.prefix(2) ?? [])
    ids.formUnion(incident.roles.filter { $0.role == .sustainer }.prefix(2).map(\.finding))
    return ids
  }

  private func counts(of components: [String]) -> [String: [UInt64]] {
    let wanted = Set(components)
    var result: [String: [UInt64]] = [:]
    for (key, cells) in observations.series
    where key.type == .allEvents && wanted.contains(key.scope.component) {
      let more = binned(cells)
      let sum = result[key.scope.component] ?? [UInt64](repeating: 0, count: count)
      result[key.scope.component] = zip(sum, more).map { $0 &+ $1 }
    }
    return result
  }

  private func binned(_ cells: [Cell]) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: count)
    for cell in cells {
      let step = Self.floor(cell.bucket, width) - first
      if step >= 0, step < Int64(count) { result[Int(step)] &+= cell.count }
    }
    return result
  }

  private static func floor(_ a: Int64, _ b: Int64) -> Int64 { a / b - (a % b < 0 ? 1 : 0) }

  private static func covers(_ wide: Scope, _ narrow: Scope) -> Bool {
    wide.component == narrow.component && (wide.host.isEmpty || wide.host == narrow.host)
      && (wide.group.isEmpty || wide.group == narrow.group)
  }

  private func series(_ subject: ActivitySeries.Subject, _ counts: [UInt64]) -> ActivitySeries {
    let length = width * observations.bucketWidth
    return ActivitySeries(
      subject: subject, start: Instant(nanoseconds: first * length), step: Double(length) / 1e9,
      counts: counts, usual: usual(counts, length))
  }

  private func usual(_ counts: [UInt64], _ length: Int64) -> ClosedRange<Double>? {
    let begin = min(
      incident.trigger.best?.interval?.start ?? incident.impact.interval.start,
      incident.impact.interval.start)
    let before = Int(max(0, min(Int64(counts.count), Self.floor(begin.nanoseconds, length) - first)))
    guard before >= Self.leastUsual else { return nil }
    let sorted = counts[..<before].sorted()
    return Double(sorted[(before - 1) * 5 / 100])...Double(sorted[(before - 1) * 95 / 100])
  }
}
