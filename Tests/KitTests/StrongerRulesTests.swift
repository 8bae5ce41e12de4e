import ProximateDiagnostics
import ProximateKit
import Testing

/// What the language learned for rules of others, from YAML to findings.
@Suite struct StrongerRulesTests {
  /// The complaints of a detector's tests, and of the loader.
  private func complaints(_ yaml: String) throws -> [String] {
    let directory = try TemporaryDirectory()
    try directory.write("p/pack.yaml", "name: p\nversion: 1.0.0\n")
    try directory.write("p/detectors/d.yaml", yaml)
    let catalogue = RuleCatalogue(directories: [directory.path])
    let results = catalogue.runTests(only: true)
    #expect(!results.isEmpty, "no test was run")
    return catalogue.diagnostics.filter { $0.severity == .error }.map(\.text)
      + results.filter { !$0.passed }.map { "\($0.name): \($0.reason)" }
  }

  private func detector(_ detect: String, _ tests: String) -> String {
    """
    kind: detector
    id: p.rule
    title: A rule
    version: 1
    status: test
    severity: low
    summary: seen
    detect: \(detect)
    causal: {nature: routine}
    tests:
    \(tests)
    """
  }

  @Test func `modifiers of conditions`() throws {
    let cases = [
      ("body|contains|nocase: 'OUT of'", "we are oUT OF memory", "we ran out"),
      ("body|prefix|nocase: a.b", "A.Bc", "axbc"), ("body|nocase: [x, y+]", "Y+", "yy"),
      ("body|contains|all: [one, two]", "two and one", "one and only"),
      ("body|re|nocase|all: ['^a', 'z$']", "A to Z", "A to Y"),
      ("record|contains: needle", "a needle", "hay"),
    ]
    for (condition, firing, silent) in cases {
      let tests = """
          - {name: fires, events: [{t: 0s, body: '\(firing)'}], expect: [{count: 1}]}
          - {name: silent, events: [{t: 0s, body: '\(silent)'}], expect: none}
        """
      #expect(try complaints(detector("{type: match, match: {\(condition)}}", tests)) == [], "\(condition)")
    }
  }

  @Test func `addresses lie in blocks, fields equal other fields`() throws {
    let cases = [
      ("10.0.0.0/8", "10.255.1.2", "11.0.0.1"), ("192.168.1.7", "192.168.1.7", "192.168.1.8"),
      ("fe80::/10", "fe80::1ff:fe23", "fec0::1"), ("2001:db8::/33", "2001:db8:7fff::1", "2001:db8:8000::"),
      ("::ffff:10.0.0.0/104", "10.1.2.3", "no address"), ("0.0.0.0/0", "1.2.3.4", "1.2.3"),
    ]
    for (block, inside, outside) in cases {
      let tests = """
          - {name: inside, events: [{t: 0s, client.address: '\(inside)'}], expect: [{count: 1}]}
          - {name: outside, events: [{t: 0s, client.address: '\(outside)'}], expect: none}
        """
      #expect(
        try complaints(detector("{type: match, match: {client.address|cidr: '\(block)'}}", tests)) == [],
        "\(block)")
    }
    let same = """
        - {name: same, events: [{t: 0s, user.name: a, user.id: a}], expect: [{count: 1}]}
        - {name: other, events: [{t: 0s, user.name: a, user.id: b}], expect: none}
        - {name: one only, events: [{t: 0s, user.name: a}], expect: none}
      """
    #expect(try complaints(detector("{type: match, match: {user.name|same_as: user.id}}", same)) == [])
    let full = """
        - {name: nine of ten, events: [{t: 0s, pool.used: '9', pool.size: '10'}], expect: [{count: 1}]}
        - {name: nine of twenty, events: [{t: 0s, pool.used: '9', pool.size: '20'}], expect: none}
        - {name: of nobody knows how many, events: [{t: 0s, pool.used: '9'}], expect: none}
        - {name: of what is no number, events: [{t: 0s, pool.used: '9', pool.size: many}], expect: none}
      """
    let match = "{type: match, match: {pool.used|gte: {of: pool.size, times: 0.9}}}"
    #expect(try complaints(detector(match, full)) == [])
  }

  @Test func `a set wants all, in whatever order, and nothing that speaks against it`() throws {
    let set =
      "{type: set, within: 1m, steps: [{id: a, match: {body: a}, count: 2}, {id: b, match: {body: b}}], unless: [{match: {body: c}, before: 5s}, {match: {body: d}, of: b, after: 10s}]}"
    let tests = """
        - {name: in order, events: [{t: 0s, every: 1s, n: 2, body: a}, {t: 5s, body: b}, {t: 60s, body: e}], expect: [{start: +0s, end: +5s}]}
        - {name: the other way, events: [{t: 0s, body: b}, {t: 8s, every: 1s, n: 2, body: a}, {t: 60s, body: e}], expect: [{start: +0s, end: +9s}]}
        - {name: one too few, events: [{t: 0s, body: a}, {t: 5s, body: b}, {t: 60s, body: e}], expect: none}
        - {name: too far apart, events: [{t: 0s, every: 1s, n: 2, body: a}, {t: 61s, body: b}, {t: 90s, body: e}], expect: none}
        - {name: at the very end of the window, events: [{t: 0s, every: 1s, n: 2, body: a}, {t: 60s, body: b}, {t: 90s, body: e}], expect: [{end: +60s}]}
        - {name: between, events: [{t: 0s, every: 1s, n: 2, body: a}, {t: 3s, body: c}, {t: 5s, body: b}, {t: 60s, body: e}], expect: none}
        - {name: shortly before, events: [{t: 0s, body: c}, {t: 5s, every: 1s, n: 2, body: a}, {t: 7s, body: b}, {t: 60s, body: e}], expect: none}
        - {name: long before, events: [{t: 0s, body: c}, {t: 6s, every: 1s, n: 2, body: a}, {t: 8s, body: b}, {t: 60s, body: e}], expect: [{start: +6s}]}
        - {name: soon after the second, events: [{t: 0s, every: 1s, n: 2, body: a}, {t: 5s, body: b}, {t: 15s, body: d}, {t: 60s, body: e}], expect: none}
        - {name: the logs end before it can be told, events: [{t: 0s, every: 1s, n: 2, body: a}, {t: 5s, body: b}], expect: {not_evaluable: the logs end}}
      """
    #expect(try complaints(detector(set, tests)) == [])
  }

  @Test func `steps may share an event only where that is asked for`() throws {
    let steps = "steps: [{id: a, match: {body|contains: a}}, {id: b, match: {body|contains: b}}]"
    let both = "    - {name: one event, events: [{t: 0s, body: 'a b'}], expect: %}\n"
    for (joined, expected) in [("joined: true, ", "[{count: 1}]"), ("", "none")] {
      let yaml = detector(
        "{type: sequence, within: 1m, \(joined)\(steps)}", both.replacing("%", with: expected))
      #expect(try complaints(yaml) == [], "\(joined)")
    }
    let set = detector("{type: set, within: 1m, \(steps)}", both.replacing("%", with: "[{count: 1}]"))
    #expect(try complaints(set) == [])
  }

  @Test func `lines without a time have that of the line above`() throws {
    let tests = """
        - name: no stamp at all
          base: 2024-05-01T10:00:00Z
          lines: |
            failed once
            failed twice
          expect: [{start: '2024-05-01T10:00:00Z', end: '2024-05-01T10:00:00Z'}]
      """
    #expect(try complaints(detector("{type: match, match: {record|contains: failed}}", tests)) == [])
  }
}
