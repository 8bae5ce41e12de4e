import Foundation
import ProximateKnowledge

/// The beginning of a detector: a rule that loads, with its lines as tests, for an author to go on from.
public struct RuleDraft: Sendable {
  /// Types of detection that there are drafts of.
  public static let types = [
    "match", "count", "ratio", "rate_change", "level", "cohort", "storm", "absence", "sequence", "set",
    "flap",
    "composite",
  ]

  /// The YAML.
  public let text: String

  /// - Parameters:
  ///   - lines: raw lines that it should fire on; none: the tests are made of events.
  public init(type: String, id: String, lines: [String]) {
    let match = Self.match(lines)
    let detect = Self.detection[type, default: Self.detection["match"] ?? ""]
    let body = detect.split(separator: "MATCH", omittingEmptySubsequences: false).joined(separator: match)
    let tests = lines.isEmpty ? "" : Self.tests(lines)
    text = """
      # yaml-language-server: $schema=detector.v1.json
      kind: detector
      id: \(id)
      title: What happened, in a few words
      version: 1
      status: experimental             # stable needs a test that fires and one that stays silent
      severity: medium                 # info, low, medium, high, critical
      summary: 'what the report says of it: {count} times on {component}'
      description: >-
        Why it matters, what usually causes it, and where to look next.
      detect:
      \(body)
      causal: {nature: fault}          # see Rules/README.md for the list
      \(tests)
      """ + "\n"
  }

  /// A condition that all lines pass: the longest words that they have in common.
  private static func match(_ lines: [String]) -> String {
    guard let first = lines.first else { return "{event: some.event}" }
    let words = first.split { $0 == " " || $0 == "\t" }.map(String.init)
    var runs: [String] = []
    for start in words.indices {
      for end in words.indices.reversed() where end >= start {
        let run = words[start...end].joined(separator: " ")
        guard !run.contains(where: \.isNumber), lines.allSatisfy({ $0.contains(run) }) else { continue }
        runs.append(run)
        break
      }
    }
    let common = runs.max { ($0.count, $1) < ($1.count, $0) }
    return YamlText.inline(.map([YamlText.Entry("record|contains", .text(common ?? first))])).document
      .split(separator: "\n").joined()
  }

  private static func tests(_ lines: [String]) -> String {
    let kept = lines.map { String($0.filter { !$0.isNewline }) }
    let tests: YamlText = .map([
      YamlText.Entry(
        "tests",
        .list([
          .map([
            "name": .text("the lines that it was made from"), "lines": .block(kept.joined(separator: "\n")),
            "expect": .inline(.list([.map([])])),
          ]),
          .map([
            "name": .text("the nearest harmless case"),
            "events": .list([.inline(.map(["t": .text("0s"), "body": .text("something else")]))]),
            "expect": .text("none"),
          ]),
        ]))
    ])
    return tests.document
  }

  private static let detection: [String: String] = [
    "match": "  type: match\n  match: MATCH\n  coalesce: 10m",
    "count": "  type: count\n  match: MATCH\n  window: 5m\n  gte: 5",
    "ratio":
      "  type: ratio\n  numerator: MATCH\n  denominator: {event: [some.event, other.event]}\n  window: 5m\n  gt: 0.05\n  min_denominator: 50",
    "rate_change":
      "  type: rate_change\n  match: MATCH\n  over: 5m\n  direction: up\n  factor: 5\n  min: 20\n  baseline: {from: preceding, lookback: 1h, gap: 10m, min_buckets: 30}",
    "level":
      "  type: level\n  match: MATCH\n  field: queue.depth\n  statistic: mean\n  over: 5m\n  gt: 1000",
    "cohort":
      "  type: cohort\n  unit: client.id\n  bad: MATCH\n  among: {event: [some.event, other.event]}\n  split: [client.version]\n  window: 1h\n  min_units: 50\n  risk_ratio_gte: 4\n  p_lte: 0.001",
    "storm": "  type: storm\n  match: MATCH\n  unit: client.id\n  window: 20m\n  gte: 100",
    "absence":
      "  type: absence\n  expect: MATCH\n  every: 30s\n  missing_for: 3m\n  population: {seen_in: 10m}\n  guard: {alive: peers, min: 1}",
    "sequence":
      "  type: sequence\n  within: 10m\n  steps:\n    - {id: first, match: MATCH}\n    - {id: then, match: {event: other.event}}",
    "set":
      "  type: set\n  within: 10m\n  steps:\n    - {id: one, match: MATCH}\n    - {id: other, match: {event: other.event}}",
    "flap": "  type: flap\n  down: MATCH\n  up: {event: other.event}\n  window: 1h\n  cycles: 3",
    "composite": "  type: composite\n  all: [pack.one_detector, pack.other_detector]\n  within: 10m",
  ]

  /// The lines `120-140` (or `120`) of a file, 1-based, both ends included; nil when there are none.
  public static func lines(_ place: String) -> [String]? {
    guard let colon = place.lastIndex(of: ":") else { return nil }
    let bounds = place[place.index(after: colon)...].split(separator: "-").map { Int($0) }
    guard let data = FileManager.default.contents(atPath: String(place[..<colon])),
      let low = bounds.first ?? nil,
      let high = bounds.last ?? nil, low >= 1, high >= low, high - low < 100
    else { return nil }
    let all = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard low <= all.count else { return nil }
    return all[(low - 1)..<min(high, all.count)].map { String($0.last == "\r" ? $0.dropLast() : $0) }
  }
}
