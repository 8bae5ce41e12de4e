import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateKnowledge

private let flood = #"""
  kind: detector
  id: test.login_flood
  title: Login requests far above baseline
  version: 2
  status: stable
  severity: high
  summary: '{rate}/min, {factor}x the baseline of {baseline}/min'
  requires: {events: [auth.login.ok], fields: [region]}
  params: {factor: {default: 8, doc: times baseline}, least: 500}
  scope: {component: login, by: [region]}
  entity: client.id
  detect:
    type: rate_change
    match: {event|prefix: auth.login., all: [{body|contains: [a, b]}, {not: {severity|lt: 9}}]}
    bucket: 1m
    over: 5m
    direction: up
    factor: $factor
    min: $least
    baseline: {from: preceding, lookback: 2h, gap: 10m, min_buckets: 20, method: median_mad}
  causal: {nature: demand, origin: external, can_be: [trigger, root-cause]}
  exceptions:
    - {name: load test, when: {client.version|prefix: loadgen/}}
  tests:
    - name: fires
      base: 2007-08-16T08:00:00Z
      events:
        - {t: +70m, every: 50ms, n: 12000, event: auth.login.ok, client.id: 'd{i}'}
      expect: [{region: eu, start: [+70m, +72m], factor: '>= 8'}]
    - {name: silent, events: [{t: 0s, event: auth.login.ok}], expect: none}
    - {name: short, events: [{t: 0s, event: auth.login.ok}], expect: {not_evaluable: baseline}, todo: true}
  """#

/// The detector with another `detect` block.
private func detection(_ block: String) -> (DetectorRule?, [String]) {
  let lines = flood.split(separator: "\n")
  let before = lines.prefix { $0 != "detect:" } + ["detect:"]
  let after = lines.drop { !$0.hasPrefix("causal:") }
  var yaml = (before + block.split(separator: "\n").map { "  \($0)" } + after).joined(separator: "\n")
  yaml = yaml.replacing("params: {factor: {default: 8, doc: times baseline}, least: 500}\n", with: "")
  let (_, detectors, diagnostics) = KnowledgeLoader.decode(yaml: yaml, file: "a.yaml")
  return (detectors.first?.rule, diagnostics.map(\.code))
}

@Suite struct DetectorReaderTests {
  @Test func `a rate change is read with all its parts`() throws {
    let (_, detectors, diagnostics) = KnowledgeLoader.decode(yaml: flood, file: "a.yaml")
    #expect(diagnostics.map(\.text) == [])
    let detector = try #require(detectors.first)
    #expect(detector.severity == .error && detector.nature == .demand && detector.isExternal)
    #expect(detector.canBe == [.trigger, .rootCause])
    #expect(detector.component == "login" && detector.scopeBy == ["region"] && detector.entity == "client.id")
    #expect(detector.requiredEvents == ["auth.login.ok"] && detector.requiredFields == ["region"])
    guard case .rateChange(let condition, let change) = detector.rule else { throw Unexpected() }
    let minute: Int64 = 60_000_000_000
    #expect(
      change
        == RateChange(
          bucket: minute, over: 5 * minute, isUp: true, factor: 8, minimum: 500,
          baseline: Baseline(lookback: 120 * minute, gap: 10 * minute, minBuckets: 20)))
    #expect(condition.fieldNames == ["event", "body", "severity"])
    #expect(detector.exceptions.map(\.fieldNames) == [["client.version"]])
    #expect(detector.tests.map(\.isTodo) == [false, false, true])
    #expect(detector.tests[0].base == 1_187_251_200_000_000_000)
    #expect(
      detector.tests[0].events == [
        GeneratedEvent(
          offset: 70 * minute, every: 50_000_000, count: 12000,
          fields: ["event": "auth.login.ok", "client.id": "d{i}"])
      ])
    #expect(
      detector.tests.map(\.expectation) == [
        .findings([["region": "eu", "start": "+70m..+72m", "factor": ">= 8"]]), .none,
        .notEvaluable("baseline"),
      ])
  }

  private struct Unexpected: Error {}

  @Test func `match, count and ratio`() {
    guard case (.match(_, coalesce: 600_000_000_000)?, []) = detection("type: match\nmatch: {event: a.b}")
    else {
      Issue.record("match")
      return
    }
    let count = detection("type: count\nmatch: {event: a.b}\ndistinct: client.id\nwindow: 5m\ngte: 100")
    guard
      case (.count(_, distinct: "client.id", window: .sliding(300_000_000_000), atLeast: 100)?, []) = count
    else {
      Issue.record("count")
      return
    }
    let ratio = detection(
      "type: ratio\nnumerator: {event: a.b}\ndenominator: {event|in: [a.b, a.c]}\nwindow: 1h\ngt: 0.2\nmin_denominator: 9"
    )
    guard
      case (
        .ratio(
          _, _, window: .sliding(3_600_000_000_000), .greater, threshold: 0.2, minDenominator: 9,
          maxDenominator: _)?,
        []
      ) = ratio
    else {
      Issue.record("ratio")
      return
    }
  }

  @Test(arguments: [
    ("type: match\nmatch: {event: a.b}\nwindow: 5m", ["Y103"]),
    ("type: count\nmatch: {event: a.b}\ngte: 3", ["Y104"]),
    ("type: count\nmatch: {event: a.b}\ngte: 3\nwindow: 0s", ["Y107"]),
    ("type: count\nmatch: {event: a.b}\ngte: $many\nwindow: 5m", ["D201", "Y107"]),
    (
      "type: ratio\nnumerator: {event: a.b}\ndenominator: {event: a.c}\nwindow: 1h\nmin_denominator: 9",
      ["Y104"]
    ),
    ("type: abscence\nmatch: {event: a.b}", ["Y106"]),
    ("type: absence\nmatch: {event: a.b}", ["Y103", "Y104", "Y104", "Y104", "Y104", "Y104"]),
    (
      "type: absence\nexpect: {event: a.b}\nevery: 1m\nmissing_for: 1m\npopulation: {seen_in: 1h}\nguard: {alive: peer}",
      ["Y106", "Y107"]
    ),
    (
      "type: cohort\nunit: c.id\nbad: {event: a.b}\namong: {event: a.c}\nsplit: [c.v]\nwindow: 1h\nmin_units: 9\nrisk_ratio_gte: 1\np_lte: 2",
      ["Y107", "Y107"]
    ),
    ("type: sequence\nwithin: 5m\nsteps: [{match: {event: a.b}}]", ["D207"]),
    ("type: sequence\nwithin: 5m\nsteps: [{not: {event: a.b}}, {match: {event: a.c}, count: 2}]", ["D207"]),
    ("type: sequence\nwithin: 5m\nsteps: [{id: x}, {match: {event: a.b}}]", ["Y104"]),
    ("type: flap\ndown: {event: a.b}\nup: {event: a.c}\nwindow: 5m\ncycles: 1", ["Y107"]),
    ("type: composite\nnone: [a.b]\nwithin: 5m", ["Y104"]),
    ("type: level\nmatch: {event: a.b}\nfield: a.n\nover: 5m\ngt: 3\nfactor: 2", ["Y104"]),
    ("type: level\nmatch: {event: a.b}\nfield: a.n\nover: 5m\ngt: 3\nstatistic: median", ["Y106"]),
    ("type: count\nmatch: {event: a.b}\ngte: 3\nwindow: {evry: 1h}", ["Y103", "Y104"]),
    ("type: storm\nmatch: {event: a.b}\nunit: c.id\nwindow: 1h\ngte: 3\nfraction: {gte: 0.5}", ["Y104"]),
    ("type: match\nmatch: {body|rex: a}", ["Y106"]),
    ("type: match\nmatch: {severity|gte: {of: a.n}}", ["Y107"]),
    ("type: match\nmatch: {a.b|same_as: event}", ["Y107"]),
    ("type: match\nmatch: {body|re: 'a('}", ["R100"]),
    ("type: match\nmatch: {}", ["Y104"]),
    ("type: match\nmatch: []", ["Y104"]),
    ("type: match\nmatch: {all: []}", ["Y104"]),
    ("type: match\nmatch: {any: [{event: a.b}, []]}", ["Y104"]),
    ("type: match\nmatch: {event: []}", ["Y104"]),
    ("type: match\nmatch: {body|contains|all: []}", ["Y104"]),
    ("type: count\nmatch: {event: a.b}\ndistinct: [c.id, d.id]\ngte: 3\nwindow: 5m", ["Y105"]),
    ("type: storm\nmatch: {event: a.b}\nunit: [c.id, d.id]\ngte: 3\nwindow: 5m", ["Y105"]),
    ("type: match\nmatch: {c.id|same_as: [d.id, e.id]}", ["Y105"]),
    ("type: match\nmatch: {c.n|gte: {times: 2}}", ["Y104"]),
    ("type: match\nmatch: {c.n|gte: {of: d.n, times: two}}", ["Y107"]),
    ("type: match\nmatch: {c.n|gte: {of: d.n, plus: 2}}", ["Y103"]),
  ]) func `mistakes in detections`(_ block: String, _ codes: [String]) {
    let (rule, found) = detection(block)
    #expect(rule == nil)
    #expect(found.sorted() == codes.sorted())
  }

  @Test(arguments: [
    (#"match: {body|re: '(\w+\s?)*exit'}"#, ["R120"]),
    (#"match: {body|re: 'after .* retries failed'}"#, ["P411"]),
    (#"match: {body|re: '^\d+ \w+$'}"#, ["P410"]),
    (#"match: {event: a.b, body|re: '^\d+ \w+$'}"#, []),
    (#"match: {body|re: 'lost (?:\w+, )*node.*'}"#, []),
    (#"match: {body|re: 'lost (\w++\s)*+node'}"#, []),
  ]) func `slow patterns are told`(_ match: String, _ codes: [String]) {
    let (rule, found) = detection("type: match\n" + match)
    #expect(rule != nil)
    #expect(found == codes)
  }

  @Test func `a composite made of itself is refused`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try FileManager.default.createDirectory(
      atPath: directory + "/p/detectors", withIntermediateDirectories: true)
    try "name: p\nversion: 1.0.0\ntitle: P\nlicence: MIT\n".write(
      toFile: directory + "/p/pack.yaml", atomically: true, encoding: .utf8)
    let one = """
      kind: detector
      id: p.NAME
      title: T
      version: 1
      status: test
      severity: low
      summary: S
      detect: {type: composite, any: [p.OTHER], within: 5m}
      causal: {nature: fault}
      """
    let text = [("a", "b"), ("b", "a"), ("c", "bb")].map {
      one.replacing("NAME", with: $0.0).replacing("OTHER", with: $0.1)
    }.joined(separator: "\n---\n")
    try text.write(toFile: directory + "/p/detectors/x.yaml", atomically: true, encoding: .utf8)
    let (knowledge, diagnostics) = KnowledgeLoader.load(builtIn: false, directories: [directory])
    #expect(diagnostics.map(\.code).sorted() == ["D205", "D206", "D206"])
    #expect(knowledge.detectors.map(\.id) == ["p.c"])
    #expect(diagnostics.first { $0.code == "D205" }?.text.contains("did you mean `p.b`?") == true)
  }

  @Test(arguments: [
    ("expect: none}", "expect: [{region: eu}]}", ["T602 5:1"]),
    ("expect: [{region: eu, start: [+70m, +72m], factor: '>= 8'}]", "expect: none", ["T601 5:1"]),
    ("nature: demand", "nature: load", ["Y106 21:18"]),
    ("entity: client.id", "entity: [client.id, region]", ["Y105 11:9"]),
    ("can_be: [trigger, root-cause]", "can_be: [trigger, root_cause]", ["Y106 21:62"]),
    ("min: $least", "min: 5", ["D202 9:53"]),
    ("expect: none}", "expect: nothing}", ["Y106 30:69", "T602 5:1"]),
  ]) func `mistakes in detectors`(_ part: String, _ spoilt: String, _ expected: [String]) {
    #expect(Set(mistakes(flood.replacing(part, with: spoilt, maxReplacements: 1))) == Set(expected))
  }

  @Test(
    arguments: [
      ("30s", 30_000_000_000), ("5m", 300_000_000_000), ("1h", 3_600_000_000_000),
      ("2d", 172_800_000_000_000),
      ("250ms", 250_000_000), ("+70m", 4_200_000_000_000), ("-5m", -300_000_000_000),
    ] as [(String, Int64)]) func `durations`(_ text: String, _ nanoseconds: Int64)
  {
    #expect(DurationText.nanoseconds(text) == nanoseconds)
  }

  @Test(arguments: ["", "5", "m", "1.5h", "5 m", "99999999999d", "+-5m", "5M"])
  func `no durations`(_ text: String) { #expect(DurationText.nanoseconds(text) == nil) }

  @Test func `times of tests`() {
    #expect(IsoTime.nanoseconds("1970-01-01T00:00:01.5Z") == 1_500_000_000)
    #expect(IsoTime.nanoseconds("2008-02-29T23:59:59Z") == 1_204_329_599_000_000_000)
    for text in [
      "2007-02-29T00:00:00Z", "2007-08-16T24:00:00Z", "2007-08-16T08:00:00", "2007-08-16 08:00:00Z",
      "9999-01-01T00:00:00Z",
    ] {
      #expect(IsoTime.nanoseconds(text) == nil)
    }
  }
}
