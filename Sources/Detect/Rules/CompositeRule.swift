import ProximateKnowledge
import ProximateModel

/// Findings of several detectors that belong together.
struct CompositeRule {
  let composite: Composite
  let findings: [Finding]
  /// The fields that findings are split by, in order, by their type.
  let fields: [String: [String]]

  init(_ composite: Composite, _ findings: [Finding], _ detectors: [Detector]) {
    let members = Set(composite.members)
    self.composite = composite
    self.findings = findings.filter { members.contains($0.type) }
    let parts = detectors.filter { members.contains($0.id) }
    fields = Dictionary(parts.map { ($0.id, $0.groupFields) }) { first, _ in first }
  }

  /// The findings of each hit, in order of time.
  func hits() -> [[Finding]] {
    let anchors = findings.filter {
      composite.all.isEmpty ? composite.any.contains($0.type) : $0.type == composite.all[0]
    }.sorted(by: Finding.isOrdered)
    return anchors.compactMap(hit)
  }

  private func hit(_ anchor: Finding) -> [Finding]? {
    var types = composite.all.dropFirst().map { Set([$0]) }
    if !composite.any.isEmpty, !composite.any.contains(anchor.type) { types.append(Set(composite.any)) }
    guard let parts = together(with: anchor, types) else { return nil }
    let span = Self.span(parts)
    let isSpoilt = findings.contains {
      composite.none.contains($0.type) && isAlike($0, anchor)
        && Self.distance($0.interval, span) <= composite.within
    }
    return isSpoilt ? nil : parts.sorted(by: Finding.isOrdered)
  }

  /// A finding of each kind, no two of all further apart than they may be: those nearest to the anchor where they
  /// are, else the nearest of what begins soon enough after the first of them to end.
  private func together(with anchor: Finding, _ types: [Set<String>]) -> [Finding]? {
    let near = findings.filter {
      isAlike($0, anchor) && Self.distance($0.interval, anchor.interval) <= composite.within
    }
    let kinds = types.map { kind in
      near.filter { kind.contains($0.type) }.sorted { isNearer($0, $1, to: anchor) }
    }
    guard kinds.allSatisfy({ !$0.isEmpty }) else { return nil }
    let nearest = [anchor] + kinds.map { $0[0] }
    if isClose(nearest) { return nearest }
    // No further apart means: none begins later than so long after the first end.
    let ends = Set(([anchor] + kinds.flatMap { $0 }).map(\.interval.end))
    for end in ends.sorted(by: >) where end <= anchor.interval.end {
      let chosen = kinds.compactMap { kind in kind.first { isClose($0, toEnd: end) } }
      if chosen.count == kinds.count, isClose(anchor, toEnd: end) { return [anchor] + chosen }
    }
    return nil
  }

  private func isClose(_ parts: [Finding]) -> Bool {
    let end = parts.map(\.interval.end).min() ?? .distantPast
    return parts.allSatisfy { isClose($0, toEnd: end) }
  }

  /// Whether it ends no sooner, and begins no later than so long afterwards.
  private func isClose(_ part: Finding, toEnd end: Instant) -> Bool {
    part.interval.end >= end
      && end.nanoseconds.distance(before: part.interval.start.nanoseconds) <= composite.within
  }

  private func isNearer(_ a: Finding, _ b: Finding, to anchor: Finding) -> Bool {
    let (x, y) = (Self.distance(a.interval, anchor.interval), Self.distance(b.interval, anchor.interval))
    return x != y ? x < y : Finding.isOrdered(a, b)
  }

  private func isAlike(_ a: Finding, _ b: Finding) -> Bool {
    composite.by.allSatisfy { field in
      let value = value(of: field, a)
      return value != nil && value == self.value(of: field, b)
    }
  }

  /// What a finding's scope says of a field.
  func value(of field: String, _ finding: Finding) -> String? {
    GroupText.value(of: field, finding.scope, splitBy: fields[finding.type] ?? [])
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
