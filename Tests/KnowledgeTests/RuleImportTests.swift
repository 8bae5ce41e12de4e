import Foundation
import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateKnowledge

/// Rules of other languages become rules that load; what cannot be said is told with its place.
@Suite struct RuleImportTests {
  private func imported(_ text: String, _ language: ForeignLanguage) -> RuleImport {
    RuleImport([ForeignFile(name: "a.yml", text: text)], from: language)
  }

  /// Loads what was imported and gives the detections with the messages of the loader.
  private func loaded(_ result: RuleImport) -> [DetectorRule] {
    result.detectors.compactMap { detector in
      let (_, detectors, diagnostics) = KnowledgeLoader.decode(yaml: detector.yaml.document, file: "b.yaml")
      let errors = diagnostics.filter { $0.severity == .error }.map(\.text)
      #expect(errors == [], "\(detector.yaml.document)")
      return detectors.first?.rule
    }
  }

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

  private func cre(_ rule: String) -> RuleImport {
    imported("rules:\n- cre: {id: CRE-2030-0001, severity: 1, title: 'It broke'}\n  rule:\n" + rule, .cre)
  }

  @Test func `sets and sequences of cre become ours`() {
    let one = cre("    set: {event: {source: cre.log.shop}, match: [{regex: 'a.+b'}]}\n")
    guard case .match? = loaded(one).first else {
      Issue.record("\(one)")
      return
    }
    #expect(one.detectors[0].id == "cre.2030_0001" && one.detectors[0].severity == "high")
    let many = cre(
      "    set: {window: 5s, match: [{value: a, count: 2}, b], negate: [c, {value: d, window: 10s, slide: -2s, absolute: true, anchor: 1}]}\n"
    )
    guard case .set(let set)? = loaded(many).first else {
      Issue.record("\(many)")
      return
    }
    #expect(set.within == 5_000_000_000 && set.steps.map(\.count) == [2, 1])
    #expect(set.unless.map(\.before) == [0, 2_000_000_000] && set.unless.map(\.after) == [0, 8_000_000_000])
    #expect(set.unless.map(\.step) == [nil, 1])
    let ordered = cre(
      "    sequence: {window: 1m30s, order: [first, second], correlations: [hostname]}\nterms: {first: {regex: 'f+', count: 3}, second: s}\n"
    )
    guard case .sequence(let sequence)? = loaded(ordered).first else {
      Issue.record("\(ordered)")
      return
    }
    #expect(
      sequence.within == 90_000_000_000 && sequence.steps.map(\.count) == [3, 1] && sequence.sharesEvents)
    #expect(ordered.detectors[0].scopeBy == ["host.name"])
  }

  @Test func `a cre rule with a set and a sequence is the sequence and says so`() {
    let result = cre(
      "    set: {window: 1m, match: [a, b, c]}\n    sequence: {window: 1m, order: [{regex: 'first'}, second]}\n"
    )
    #expect(result.diagnostics.map(\.code) == ["X101"])
    #expect(result.diagnostics.first?.place?.line == 4)
    guard case .sequence(let sequence)? = loaded(result).first else {
      Issue.record("\(result)")
      return
    }
    #expect(sequence.steps.count == 2)
  }

  @Test func `what cre says and we cannot is told with its place`() {
    let cases: [(String, String, Int)] = [
      ("    set: {match: [{jq: '.a'}]}\n", "X100", 4), ("    promql: {expr: up}\n", "X100", 4),
      ("    set: {match: [{sequence: {order: [a]}}]}\n", "X100", 4),
      ("    set: {match: [{regex: '('}]}\n", "R100", 4),
    ]
    for (text, code, line) in cases {
      let result = cre(text)
      let errors = result.diagnostics.filter { $0.severity == .error }
      #expect(result.detectors.isEmpty && errors.map(\.code) == [code], "\(text) \(errors.map(\.text))")
      #expect(errors.first?.place?.line == line)
    }
    let assumed = cre("    set: {match: [a, b], colour: red}\n")
    #expect(assumed.diagnostics.map(\.code).sorted() == ["X101", "X101"])
    #expect(assumed.detectors.count == 1)
  }

  @Test func `grok becomes formats that read their own samples`() {
    let result = RuleImport(
      [
        ForeignFile(
          name: "p/app",
          text:
            "# ours\nAPPID [A-Z]{3}-%{INT}\nAPPLINE %{TIMESTAMP_ISO8601:ts} %{LOGLEVEL:level} \\[%{APPID:[app][id]}\\] %{NUMBER:took:float} %{GREEDYDATA:message}\n"
        ),
        ForeignFile(
          name: "b.conf", text: "filter { grok { match => { \"message\" => \"%{COMBINEDAPACHELOG}\" } } }\n"),
      ],
      from: .grok)
    #expect(result.diagnostics.map(\.text) == [])
    #expect(
      result.formats.map(\.id) == ["grok.appline", "grok.b_line_1"]
        || result.formats.map(\.id) == ["grok.b_line_1", "grok.appline"])
    for format in result.formats {
      let (formats, _, diagnostics) = KnowledgeLoader.decode(yaml: format.yaml.document, file: "f.yaml")
      #expect(diagnostics.map(\.text) == [], "\(format.yaml.document)")
      #expect(formats.first?.timestamp != nil)
      if format.id == "grok.appline" {
        #expect(formats.first?.fields.contains { $0.name == "app.id" } == true)
        #expect(formats.first?.severity != nil)
      }
    }
  }

  @Test func `every base pattern of grok is a pattern`() throws {
    for name in GrokPatterns.base.keys.sorted() {
      let expression = try GrokExpression("%{\(name):f}", GrokPatterns.base)
      #expect(throws: Never.self, "\(name)") { _ = try Pattern(expression.pattern) }
    }
  }

  @Test func `grok that cannot be written out is told with its place`() {
    let result = imported("LINE %{WORD:a} %{WORT:b}\nLOOP %{LOOP:x}\nBLOCK [a-z]+\n", .grok)
    #expect(
      result.diagnostics.map(\.code) == ["X100", "X102"]
        || result.diagnostics.map(\.code) == ["X100", "X100", "X102"])
    #expect(result.diagnostics.first?.place?.column == 16)
    #expect(result.diagnostics.first?.help == "did you mean `WORD`?")
  }

  @Test func `texts survive being written as yaml and read again`() {
    let texts = [
      "plain", "a: b", "- x", "'quoted'", "it's", "#no", "$param", "true", "", " lead", "trail ", "tab\there",
      "nul\u{1}",
      "line\nbreak", "\u{2028}", "é", "{x}", "[y]", "*z", "&a", "!t", "%d", "@e", "`f`", "\\d+\"q\"", "a #b",
      "~", "12:30",
    ]
    let document = YamlText.map([
      YamlText.Entry("list", .list(texts.map { .text($0) })),
      YamlText.Entry("blocks", .list([.block("  a\n\n  b: c"), .block("x\ty"), .block("bad\u{7}")])),
      YamlText.Entry(
        "flow", .inline(.map(texts.filter { !$0.isEmpty }.map { YamlText.Entry($0, .text($0)) }))),
    ]).document
    let file = RuleFile(name: "x.yaml", text: document)
    let nodes = YamlDocuments(file).read()
    #expect(file.diagnostics.map(\.text) == [])
    guard case .mapping(let entries)? = nodes.first?.content,
      case .sequence(let items) = entries[0].value.content,
      case .sequence(let blocks) = entries[1].value.content,
      case .mapping(let pairs) = entries[2].value.content
    else {
      Issue.record("\(document)")
      return
    }
    #expect(items.map(\.text) == texts)
    #expect(blocks.map(\.text) == ["  a\n\n  b: c", "x\ty", "bad\u{7}"])
    #expect(
      pairs.map(\.key) == texts.filter { !$0.isEmpty }
        && pairs.map(\.value.text) == pairs.map { Optional($0.key) })
  }
}
