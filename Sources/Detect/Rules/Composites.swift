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
      // What is left lies on a circle, or is made of what does: some of its parts are judged too late.
      if ready.isEmpty { return result + rest }
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

extension DetectorJudge {
  /// Judges by the findings of others.
  ///
  /// - Parameters:
  ///   - judged: the detectors that were judged. What is not among them is unknown, and not clean.
  ///   - reasons: why some of them could not be.
  func composite(
    _ composite: Composite, of findings: [Finding], judged: Set<String>, _ reasons: [String: String]
  ) -> Verdict {
    let rule = CompositeRule(composite, findings, knowledge.detectors)
    let unknown = composite.members.filter { reasons[$0] != nil || !judged.contains($0) }
    func reason(_ id: String, _ words: String) -> Verdict {
      Verdict(reason: judged.contains(id) ? "`\(id)` \(words)" : "no rule `\(id)` was judged")
    }
    let excluded = Set(composite.none).intersection(unknown).sorted()
    if let first = excluded.first { return reason(first, "cannot be told not to have happened") }
    let hits = joined(rule.hits(), rule)
    if !hits.isEmpty { return Verdict(findings: hits.map { finding($0, rule) }) }
    if let first = unknown.first { return reason(first, "cannot be judged") }
    return Verdict(reason: missingEvents() ?? missingFields())
  }

  /// Hits that overlap in time, and agree on what they are grouped by, are one.
  private func joined(_ hits: [[Finding]], _ rule: CompositeRule) -> [[Finding]] {
    hits.reduce(into: []) { groups, hit in
      let index = groups.lastIndex { group in
        CompositeRule.span(group).end >= CompositeRule.span(hit).start
          && place(of: group, rule) == place(of: hit, rule)
      }
      if let index {
        groups[index] += hit.filter { !groups[index].contains($0) }
      } else {
        groups.append(hit)
      }
    }
  }

  private func finding(_ parts: [Finding], _ rule: CompositeRule) -> Finding {
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
    return finding(episode, place(of: parts, rule), lines.sorted(by: Evidence.isOrdered))
  }

  /// Whom the parts have in common.
  private func place(of parts: [Finding], _ rule: CompositeRule) -> Scope {
    guard let first = parts.first else { return Scope() }
    let components = Set(parts.map(\.scope.component))
    let groups = detector.groupFields.compactMap { field in
      rule.value(of: field, first).map { "\(field)=\($0)" }
    }
    return Scope(
      component: detector.component ?? (components.count == 1 ? first.scope.component : ""),
      host: rule.composite.by.contains("host.name") ? first.scope.host : "",
      group: groups.joined(separator: ", "))
  }
}
