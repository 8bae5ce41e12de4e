import Foundation
import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateKnowledge

/// Rules of Sigma become rules that load; what cannot be said is told with its place.
@Suite struct SigmaImportTests: ImportTrial {
  private func sigma(_ detection: String) -> RuleImport {
    imported("title: A rule\nlevel: high\ndetection:\n" + detection, .sigma)
  }

  /// The condition of a Sigma detection as our YAML.
  private func condition(_ detection: String) -> String {
    let result = sigma(detection)
    #expect(result.diagnostics.map(\.text) == [])
    guard case .match(let condition)? = result.detectors.first?.detection else { return "" }
    _ = loaded(result)
    return condition.yaml.document
  }

  @Test func `sigma's modifiers keep their meaning`() {
    let cases: [(String, String)] = [
      ("a: Value", "a|nocase: Value"), ("a|contains: v", "a|contains|nocase: v"),
      ("a|startswith|cased: v", "a|prefix: v"), ("a|endswith: '\\x.exe'", "a|suffix|nocase: '\\x.exe'"),
      ("a: 'v*'", "a|prefix|nocase: v"), ("a: '*v'", "a|suffix|nocase: v"),
      ("a: 'x*y?z'", "a|re|nocase: '(?s)\\Ax.*?y.z\\z'"), ("a: '\\*v'", "a|nocase: '*v'"),
      ("a: null", "a|exists: false"), ("a|exists: true", "a|exists: true"), ("a|gte: 5", "a|gte: 5"),
      ("a|re|i: '^x+$'", "a|re: '(?i)^x+$'"), ("a|cidr: 10.0.0.0/8", "a|cidr: 10.0.0.0/8"),
      ("a|fieldref: b", "a|same_as: b"), ("a|neq: v", "not:\n  a|nocase: v"),
      ("a|base64|contains: foo", "a|contains|nocase: Zm9v"),
      ("a|wide|base64|contains: a", "a|contains|nocase: 'YQA='"),
      (
        "a|windash|contains: ' -f'",
        "a|contains|nocase:\n  - ' -f'\n  - ' /f'\n  - ' –f'\n  - ' —f'\n  - ' ―f'"
      ),
      ("a:\n    - v\n    - w", "a|nocase:\n  - v\n  - w"),
      ("a|contains|all:\n    - v\n    - w", "all:\n  - a|contains|nocase: v\n  - a|contains|nocase: w"),
    ]
    for (source, expected) in cases {
      #expect(condition("  s:\n    \(source)\n  condition: s\n") == expected + "\n", "\(source)")
    }
  }

  @Test func `base64offset gives the three spellings that do not depend on what stands around`() {
    let texts = SigmaModifiers(["base64offset", "contains"]).encoded(SigmaText("/bin/bash"))
    #expect(
      texts.map { String(decoding: $0.plainBytes, as: UTF8.self) } == [
        "L2Jpbi9iYXNo", "9iaW4vYmFza", "vYmluL2Jhc2",
      ])
  }

  @Test func `sigma's conditions are read with all their words`() {
    let selections = "  sel_a: {x: 1}\n  sel_b: {y: 2}\n  filter: {z: 3}\n"
    let cases: [(String, String)] = [
      ("sel_a and not filter", "x|nocase: 1\nnot:\n  z|nocase: 3"),
      ("1 of sel_*", "any:\n  - x|nocase: 1\n  - y|nocase: 2"),
      ("all of sel_* and not 1 of filter*", "x|nocase: 1\ny|nocase: 2\nnot:\n  z|nocase: 3"),
      ("any of them", "any:\n  - x|nocase: 1\n  - y|nocase: 2\n  - z|nocase: 3"),
      ("sel_a or sel_b and filter", "any:\n  - x|nocase: 1\n  - y|nocase: 2\n    z|nocase: 3"),
      (
        "(sel_a or sel_b) and filter",
        "all:\n  - any:\n      - x|nocase: 1\n      - y|nocase: 2\n  - z|nocase: 3"
      ),
      ("not not sel_a", "x|nocase: 1"),
    ]
    for (source, expected) in cases {
      let text = condition(selections + "  condition: '\(source)'\n")
      let flat = expected.hasPrefix("all:") ? "any:" : expected
      #expect(text == expected + "\n" || text.hasPrefix(flat), "\(source): \(text)")
    }
    #expect(
      condition("  keywords: ['out of memory', Killed]\n  condition: keywords\n")
        == "record|contains|nocase:\n  - out of memory\n  - Killed\n")
  }

  @Test func `counts of sigma become counts`() throws {
    let result = sigma("  s: {a: 1}\n  timeframe: 5m\n  condition: s | count(user) by host > 9\n")
    guard
      case .count(_, distinct: "user.name", window: .sliding(300_000_000_000), atLeast: 10)? = loaded(result)
        .first
    else {
      Issue.record("\(result)")
      return
    }
    #expect(result.detectors[0].scopeBy == ["host.name"])
  }

  @Test func `what sigma says and we cannot is told with its place`() {
    let cases: [(String, String, Int, Int)] = [
      ("  s: {a|expand: '%x%'}\n  condition: s\n", "X100", 4, 7),
      ("  s: {a: 1}\n  condition: s and t\n", "X100", 5, 20),
      ("  s: {a: 1}\n  condition: 2 of them\n", "X100", 5, 14),
      ("  s: {a: 1}\n  condition: s | near t\n", "X100", 5, 18),
      ("  s: {a|re: '('}\n  condition: s\n", "R100", 4, 15),
    ]
    for (text, code, line, column) in cases {
      let result = sigma(text)
      #expect(result.detectors.isEmpty, "\(text)")
      let errors = result.diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.code) == [code], "\(text)")
      #expect(
        errors.first?.place?.line == line && errors.first?.place?.column == column, "\(errors.map(\.text))")
    }
  }

  @Test func `a list of conditions with a timeframe keeps the match`() {
    let result = sigma("  s: {x: 1}\n  t: {y: 2}\n  timeframe: 5m\n  condition: [s, t]\n")
    #expect(result.diagnostics.map(\.code) == ["X102"])
    guard case .match(let condition)? = result.detectors.first?.detection else {
      Issue.record("\(result)")
      return
    }
    #expect(condition.yaml.document == "any:\n  - x|nocase: 1\n  - y|nocase: 2\n")
  }

  @Test func `an aggregation within a list of conditions is no plain match`() {
    let result = sigma(
      "  s: {x: 1}\n  t: {y: 2}\n  timeframe: 5m\n  condition:\n    - s | count() by user > 50\n    - t\n")
    #expect(result.detectors.isEmpty && result.diagnostics.map(\.code) == ["X100"])
    #expect(result.diagnostics.first?.place?.line == 8)
  }

  @Test func `two tests behind one field are not taken for the last of them`() {
    let result = sigma("  s: {a|fieldref|startswith: b}\n  condition: s\n")
    #expect(result.detectors.isEmpty && result.diagnostics.map(\.code) == ["X100"])
    #expect(condition("  s:\n    a|contains|all: [v, w]\n  condition: s\n") != "")
  }

  @Test func `fields that are named for sigma are named in the condition of a correlation too`() {
    let text =
      logins
      + "title: Both\ncorrelation: {type: value_count, rules: [failed], timespan: 1h, condition: {field: Account, gte: 3}}\n"
    let result = RuleImport(
      [ForeignFile(name: "a.yml", text: text)], from: .sigma, fields: ["Account": "user.name"])
    guard case .count(_, distinct: "user.name", window: _, atLeast: "3")? = result.detectors.last?.detection
    else {
      Issue.record("\(result)")
      return
    }
  }

  @Test func `counts and correlations of sigma join events of all components`() {
    let counted = sigma("  s: {a: 1}\n  timeframe: 5m\n  condition: s | count() by host > 9\n")
    #expect(counted.detectors.map(\.component) == ["several components"])
    let source = "logsource: {product: linux, service: sshd}\n"
    let named = imported(
      "title: A rule\n\(source)detection: {s: {a: 1}, timeframe: 5m, condition: s | count() > 9}\n", .sigma)
    #expect(named.detectors.map(\.component) == ["sshd"])
    let both = logins + "title: Both\ncorrelation: {type: temporal, rules: [failed, success], timespan: 1m}\n"
    #expect(imported(both, .sigma).detectors.map(\.component) == ["several components"])
    let own = logins.replacing("name: failed\n", with: "name: failed\n" + source)
      .replacing("name: success\n", with: "name: success\n" + source)
    let joined = imported(
      own + "title: Both\ncorrelation: {type: temporal, rules: [failed, success], timespan: 1m}\n", .sigma)
    #expect(joined.detectors.map(\.component) == ["sshd"])
    #expect(sigma("  s: {a: 1}\n  condition: s\n").detectors.map(\.component) == [nil])
  }

  private let logins = """
    title: Failed login
    name: failed
    detection: {s: {event: login.failed}, condition: s}
    ---
    title: Login
    name: success
    detection: {s: {event: login.ok}, condition: s}
    ---

    """

  @Test func `correlations join rules`() {
    let cases: [(String, (DetectorRule) -> Bool)] = [
      (
        "type: event_count, rules: [failed], timespan: 10m, condition: {gte: 5}",
        {
          if case .count(_, distinct: nil, window: .sliding(600_000_000_000), atLeast: 5) = $0 {
            true
          } else {
            false
          }
        }
      ),
      (
        "type: value_count, rules: [failed, success], timespan: 1h, condition: {field: user, gt: 5}",
        { if case .count(_, distinct: "user.name", window: _, atLeast: 6) = $0 { true } else { false } }
      ),
      (
        "type: temporal, rules: [failed, success], timespan: 1m",
        { if case .set(let set) = $0 { set.steps.count == 2 && set.within == 60_000_000_000 } else { false } }
      ),
      (
        "type: temporal_ordered, rules: [failed, success], timespan: 1m",
        {
          if case .sequence(let sequence) = $0 {
            sequence.steps.map(\.id) == ["failed", "success"]
          } else {
            false
          }
        }
      ),
    ]
    for (text, isRight) in cases {
      let result = imported(logins + "title: Both\ncorrelation: {\(text), group-by: [host]}\n", .sigma)
      let joined = result.detectors.first { $0.title == "Both" }
      #expect(joined?.scopeBy == ["host.name"], "\(text) \(result.diagnostics.map(\.text))")
      #expect(loaded(result).contains(where: isRight), "\(text)")
    }
    let broken = imported(
      logins + "title: Both\ncorrelation: {type: temporal, rules: [faild, success], timespan: 1m}\n", .sigma)
    #expect(broken.diagnostics.first?.help == "did you mean `failed`?")
    #expect(broken.detectors.map(\.title) == ["Failed login", "Login"])
  }
}
