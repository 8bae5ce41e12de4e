import ProximateDiagnostics
import Testing

@testable import ProximateKnowledge

/// Numbers that nobody means: refused where they are read, before anything is added to them.
@Suite struct HugeNumberTests: ImportTrial {
  private static let huge = "9223372036854775807"

  private func mistakes(_ detect: String, events: String = "{t: 0s, body: x}") -> [Diagnostic] {
    let yaml = """
      kind: detector
      id: huge.rule
      title: T
      version: 1
      status: test
      severity: low
      summary: S
      detect: {\(detect)}
      causal: {nature: fault}
      tests: [{name: t, events: [\(events)], expect: none}]
      """
    return KnowledgeLoader.decode(yaml: yaml, file: "a.yaml").diagnostics
  }

  @Test(arguments: [
    "type: sequence, within: 5m, steps: [{match: {body: a}, count: N}, {match: {body: b}, count: N}]",
    "type: set, within: 5m, steps: [{match: {body: a}, count: N}, {match: {body: b}, count: N}]",
    "type: flap, down: {body: a}, up: {body: b}, window: 5m, cycles: N",
    "type: cohort, unit: a.id, bad: {body: a}, among: {body: b}, split: [c], window: 1h, min_units: N, risk_ratio_gte: 2, p_lte: 0.1",
  ]) func `huge numbers of events crash nothing`(_ detect: String) {
    let found = mistakes(detect.replacing("N", with: Self.huge))
    #expect(!found.isEmpty && found.allSatisfy { $0.code == "Y107" })
    #expect(found.first?.help?.hasPrefix("at most ") == true)
  }

  @Test func `as many events as anybody would wait for are taken`() {
    let steps = "type: set, within: 5m, steps: [{match: {body: a}, count: N}, {match: {body: b}}]"
    #expect(mistakes(steps.replacing("N", with: "100000")) == [])
    #expect(mistakes(steps.replacing("N", with: "100001")).map(\.code) == ["Y107"])
  }

  @Test(arguments: [
    "{t: 0s, every: 1s, n: 9223372036854775807, body: x}", "{t: 0s, every: 1s, n: 1000001, body: x}",
    "{t: 106751d, body: x}", "{t: 0s, every: 3650d, n: 1000000, body: x}",
    "{t: 0s, every: 1s -> 106751d, n: 3, body: x}",
  ]) func `rows of events without end crash nothing`(_ row: String) {
    let found = mistakes("type: match, match: {body: x}", events: row)
    #expect(found.map(\.code) == ["Y107"])
  }

  @Test func `durations beyond ten years are refused`() {
    let absence =
      "type: absence, expect: {body: a}, every: D, missing_for: 3650d, population: {seen_in: 10m}, guard: {alive: none}"
    #expect(mistakes(absence.replacing("D", with: "1000d")) == [])
    let found = mistakes(absence.replacing("D", with: "100000d"))
    #expect(found.map(\.code) == ["Y107"] && found.first?.help == "at most 3650d")
    #expect(DurationText.nanoseconds("-3650d") != nil && DurationText.nanoseconds("-3651d") == nil)
    #expect(DurationText.nanoseconds("-9223372036854775808ns") == nil)
  }

  @Test func `a time in the last second that can be told crashes nothing`() {
    #expect(IsoTime.nanoseconds("2262-04-11T23:47:16.854775807Z") == Int64.max)
    #expect(IsoTime.nanoseconds("2262-04-11T23:47:16.9Z") == nil)
  }

  @Test func `a long row of events ends when its last event comes`() {
    let row = GeneratedEvent(offset: 0, every: 0, lastEvery: 1, count: .max, fields: [:])
    #expect(row.offset(of: 1) == 0)
  }

  @Test func `huge numbers in rules of others leave the rule out`() {
    let count = "title: T\ndetection: {s: {a: x}, timeframe: 5m, condition: 's | count() > \(Self.huge)'}\n"
    let rules = "title: A\nname: a\ndetection: {s: {a: x}, condition: s}\n---\n"
    let joined =
      rules
      + "title: B\ncorrelation: {type: event_count, rules: [a], timespan: 5m, generate: true, condition: {gt: \(Self.huge)}}\n"
    let long = rules + "title: B\ncorrelation: {type: temporal, rules: [a], timespan: 99999w}\n"
    for (text, kept) in [(count, 0), (joined, 1), (long, 1)] {
      let result = imported(text, .sigma)
      #expect(result.detectors.count == kept, "\(text)")
      #expect(result.diagnostics.map(\.code) == ["X100"], "\(result.diagnostics.map(\.text))")
    }
    let cre =
      "rules:\n- cre: {id: CRE-1, title: T}\n  rule: {set: {window: 5m, match: [{value: a, count: \(Self.huge)}, {value: b, count: 2}]}}\n"
    let result = imported(cre, .cre)
    #expect(result.detectors.isEmpty && result.diagnostics.map(\.code) == ["X100"])
  }
}
