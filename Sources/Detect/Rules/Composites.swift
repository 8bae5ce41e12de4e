import ProximateKnowledge
import ProximateModel

/// Detectors that are made of others' findings.
enum Composites {
  /// All detectors so that each comes after those whose findings it is made of, otherwise in their order.
  static func inOrder(_ detectors: [Detector]) -> [Detector] {
    var result = detectors.filter { members($0).isEmpty }
    var known = Set(result.map(\.id))
    var rest = detectors.filter { !members($0).isEmpty }
    let ids = Set(detectors.map(\.id))
    while !rest.isEmpty {
      let ready = rest.filter { detector in
        members(detector).allSatisfy { known.contains($0) || !ids.contains($0) }
      }
      // What is left lies on a circle: the rules' check says so.
      if ready.isEmpty { return result }
      result += ready
      known.formUnion(ready.map(\.id))
      rest.removeAll { known.contains($0.id) }
    }
    return result
  }

  private static func members(_ detector: Detector) -> [String] {
    if case .composite(let composite) = detector.rule { composite.members } else { [] }
  }
}

/// Findings of several detectors that belong together.
struct CompositeRule {
  let composite: Composite
  let findings: [Finding]

  /// The findings of each hit, in order of time.
  func hits() -> [[Finding]] {
    let anchors = findings.filter {
      composite.all.isEmpty ? composite.any.contains($0.type) : $0.type == composite.all[0]
    }.sorted(by: Finding.isOrdered)
    return anchors.compactMap(hit)
  }

  private func hit(_ anchor: Finding) -> [Finding]? {
    var parts = [anchor]
    for type in composite.all.dropFirst() {
      guard let part = nearest(to: anchor, of: [type]) else { return nil }
      parts.append(part)
    }
    if !composite.any.isEmpty, !composite.any.contains(anchor.type) {
      guard let part = nearest(to: anchor, of: Set(composite.any)) else { return nil }
      parts.append(part)
    }
    let span = Self.span(parts)
    let isSpoilt = findings.contains {
      composite.none.contains($0.type) && isAlike($0, anchor)
        && Self.distance($0.interval, span) <= composite.within
    }
    return isSpoilt ? nil : parts.sorted(by: Finding.isOrdered)
  }

  private func nearest(to anchor: Finding, of types: Set<String>) -> Finding? {
    findings.filter { finding in
      types.contains(finding.type) && isAlike(finding, anchor)
        && Self.distance(finding.interval, anchor.interval) <= composite.within
    }.min { a, b in
      let (x, y) = (Self.distance(a.interval, anchor.interval), Self.distance(b.interval, anchor.interval))
      return x != y ? x < y : Finding.isOrdered(a, b)
    }
  }

  private func isAlike(_ a: Finding, _ b: Finding) -> Bool {
    composite.by.allSatisfy { field in
      let value = Self.value(of: field, a)
      return value != nil && value == Self.value(of: field, b)
    }
  }

  /// What a finding's scope says of a field.
  static func value(of field: String, _ finding: Finding) -> String? {
    switch field {
    case "service.name": finding.scope.component
    case "host.name": finding.scope.host.isEmpty ? nil : finding.scope.host
    default: Self.parts(finding.scope.group)[field]
    }
  }

  private static func parts(_ group: String) -> [String: String] {
    var result: [String: String] = [:]
    for part in group.split(separator: ",") {
      let sides = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      if sides.count == 2 { result[String(sides[0])] = String(sides[1]) }
    }
    return result
  }

  /// From the first to the last.
  static func span(_ findings: [Finding]) -> Interval {
    Interval(
      start: findings.map(\.interval.start).min() ?? .distantPast,
      end: findings.map(\.interval.end).max() ?? .distantPast)
  }

  /// Nanoseconds between two stretches, 0 when they meet.
  private static func distance(_ a: Interval, _ b: Interval) -> Int64 {
    let (first, second) = a.start <= b.start ? (a, b) : (b, a)
    return max(0, first.end.nanoseconds.distance(before: second.start.nanoseconds))
  }
}

extension DetectorJudge {
  /// Judges by the findings of others, and by why others could not be judged.
  func composite(_ composite: Composite, of findings: [Finding], _ reasons: [String: String]) -> Verdict {
    let members = Set(composite.members)
    let rule = CompositeRule(composite: composite, findings: findings.filter { members.contains($0.type) })
    let unknown = composite.members.filter { reasons[$0] != nil }
    let excluded = Set(composite.none).intersection(unknown).sorted()
    if let first = excluded.first { return Verdict(reason: "`\(first)` cannot be told not to have happened") }
    let hits = joined(rule.hits())
    if hits.isEmpty, let first = unknown.first { return Verdict(reason: "`\(first)` cannot be judged") }
    return Verdict(findings: hits.map { finding($0, composite) })
  }

  /// Hits that overlap in time, and agree on what they are grouped by, are one.
  private func joined(_ hits: [[Finding]]) -> [[Finding]] {
    hits.reduce(into: []) { groups, hit in
      let index = groups.lastIndex { group in
        CompositeRule.span(group).end >= CompositeRule.span(hit).start
          && place(of: group, detector.rule) == place(of: hit, detector.rule)
      }
      if let index {
        groups[index] += hit.filter { !groups[index].contains($0) }
      } else {
        groups.append(hit)
      }
    }
  }

  private func finding(_ parts: [Finding], _ composite: Composite) -> Finding {
    let parts = parts.sorted(by: Finding.isOrdered)
    let span = CompositeRule.span(parts)
    let episode = Episode(
      start: span.start.nanoseconds, end: span.end.nanoseconds, peak: parts[0].peak.nanoseconds,
      count: parts.reduce(0) { $0 + $1.count }, magnitude: Double(Set(parts.map(\.type)).count), rate: 0,
      entities: parts.map(\.entities).max())
    var lines: [Evidence] = []
    for round in 0..<EvidencePicker.linesPerFinding {
      for part in parts where round < part.evidence.count && lines.count < EvidencePicker.linesPerFinding {
        if !lines.contains(part.evidence[round]) { lines.append(part.evidence[round]) }
      }
    }
    return finding(episode, place(of: parts, detector.rule), lines.sorted(by: Evidence.isOrdered))
  }

  /// Whom the parts have in common.
  private func place(of parts: [Finding], _ rule: DetectorRule) -> Scope {
    guard case .composite(let composite) = rule, let first = parts.first else { return Scope() }
    let components = Set(parts.map(\.scope.component))
    let groups = composite.by.filter { $0 != "host.name" && $0 != "service.name" }.compactMap { field in
      CompositeRule.value(of: field, first).map { "\(field)=\($0)" }
    }
    return Scope(
      component: detector.component ?? (components.count == 1 ? first.scope.component : ""),
      host: composite.by.contains("host.name") ? first.scope.host : "", group: groups.joined(separator: ", "))
  }
}
