import ProximateKnowledge
import ProximateModel

/// Rules for which the order of single events matters.
extension DetectorJudge {
  /// Why not every scope was followed, nil when all were.
  private var reasonOfCut: String? {
    guard let rung = kept.markRungs[detector.id] else { return nil }
    return
      "too many events to keep them all: about one in \(NumberText.people(UInt64(1) << min(rung, 62)))"
      + " was followed"
  }

  func sequence(_ sequence: EventSequence) -> Verdict {
    matches(within: sequence.within) { SequenceRule(sequence: sequence, marks: $0, logsEnd: $1).matches() }
  }

  func set(_ set: EventSet) -> Verdict {
    matches(within: set.within) { EventSetRule(set: set, marks: $0, logsEnd: $1).matches() }
  }

  /// Judges each scope and key by itself, by the events of all parts of the rule and the end of the logs.
  private func matches(within: Int64, _ judge: ([[Mark]], Int64) -> SequenceRule.Outcome) -> Verdict {
    let types = detector.rule.conditions.indices.map { TypeKey.part($0, of: detector.id) }
    let marks = types.map { kept.marks($0, by: place) }
    let logsEnd = coverage.everything.cells.map(\.last).max() ?? .min
    var verdict = Verdict(reason: reasonOfCut)
    if marks.allSatisfy(\.isEmpty), verdict.reason == nil { verdict.reason = reasonWithoutSeries() }
    for scope in (marks.first ?? [:]).keys.sorted() {
      let byKey = marks.map { Dictionary(grouping: $0[scope] ?? [], by: \.key) }
      var matches: [SequenceRule.Match] = []
      for key in (byKey.first ?? [:]).keys.sorted() {
        let found = judge(byKey.map { $0[key] ?? [] }, logsEnd)
        if found.isInconclusive { verdict.reason = "the logs end before the sequence can be told complete" }
        matches += found.matches
      }
      let runs = matches.map { match in
        Run(events: match.marks.map { (types[$0.step], $0.mark) }, count: 1)
      }
      verdict.findings += joined(runs, within: within).map { finding($0, scope) }
    }
    return verdict
  }

  /// Events that belong together.
  private struct Run {
    /// In order.
    var events: [(type: TypeKey, mark: Mark)]
    /// How often it happened.
    var count: UInt64

    var start: Mark { events[0].mark }
    var end: Int64 { events[events.count - 1].mark.time }
  }

  /// Runs that follow one another closely are one episode.
  private func joined(_ runs: [Run], within: Int64) -> [[Run]] {
    var end = Int64.min
    return runs.sorted { $0.start < $1.start }.reduce(into: []) { groups, run in
      if !groups.isEmpty, end.distance(before: run.start.time) <= within {
        groups[groups.count - 1].append(run)
        end = max(end, run.end)
      } else {
        groups.append([run])
        end = run.end
      }
    }
  }

  private func finding(_ runs: [Run], _ scope: Scope) -> Finding {
    let (start, end) = (runs[0].start.time, runs.map(\.end).max() ?? 0)
    let count = runs.reduce(0) { $0 + $1.count }
    let episode = Episode(
      start: start, end: end, peak: start, count: count, magnitude: Double(count), rate: 0,
      entities: UInt64(Set(runs.map(\.start.key)).count))
    let first = runs[0].events
    let shown = [first[0], first[first.count - 1]] + first.dropFirst().dropLast()
    return finding(episode, scope, lines(shown.map { ($0.type, $0.mark.time) }, scope))
  }

  /// The lines of single events, at most three.
  private func lines(_ events: [(type: TypeKey, time: Int64)], _ scope: Scope) -> [Evidence] {
    var result: [Evidence] = []
    for (type, time) in events where result.count < EvidencePicker.linesPerFinding {
      let members = grouped(type, scope).members
      let lines = picker.lines(type, of: members, from: time, through: time, peak: time)
      let nearest = lines.min { a, b in
        let (x, y) = (Self.distance(a, time), Self.distance(b, time))
        return x != y ? x < y : Evidence.isOrdered(a, b)
      }
      if let nearest, !result.contains(nearest) { result.append(nearest) }
    }
    return result.sorted(by: Evidence.isOrdered)
  }

  private static func distance(_ line: Evidence, _ time: Int64) -> Int64 {
    let other = line.time?.nanoseconds ?? .min
    return min(other, time).distance(before: max(other, time))
  }

  func flap(_ flap: Flap) -> Verdict {
    let types = [TypeKey.part(0, of: detector.id), .part(1, of: detector.id)]
    let (downs, ups) = (kept.marks(types[0], by: place), kept.marks(types[1], by: place))
    var verdict = Verdict(reason: reasonOfCut)
    if downs.isEmpty, ups.isEmpty, verdict.reason == nil { verdict.reason = reasonWithoutSeries() }
    for scope in downs.keys.sorted() {
      let (falls, rises) = (
        Dictionary(grouping: downs[scope] ?? [], by: \.key), Dictionary(grouping: ups[scope] ?? [], by: \.key)
      )
      let runs = falls.keys.sorted().flatMap { key in
        FlapRule(flap: flap, downs: falls[key] ?? [], ups: rises[key] ?? []).stretches().map { cycles in
          Run(
            events: cycles.flatMap { [(types[0], $0.down), (types[1], $0.up)] }, count: UInt64(cycles.count))
        }
      }
      verdict.findings += joined(runs, within: flap.window).map { finding($0, scope) }
    }
    return verdict
  }
}
