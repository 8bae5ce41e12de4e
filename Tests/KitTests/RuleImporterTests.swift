import ProximateDiagnostics
import ProximateKit
import Testing

/// What is written has been tried.
@Suite struct RuleImporterTests {
  private func imported(_ text: String, _ language: String) throws -> RuleImporter {
    let directory = try TemporaryDirectory()
    let name = language == "grok" ? "app" : "app.yml"
    let path = try directory.write(name, text)
    return withExtendedLifetime(directory) { RuleImporter([path], from: language) }
  }

  @Test func `formats whose times are read are written with samples that they read`() throws {
    let found = try imported("LINE %{TIMESTAMP_ISO8601:ts} %{LOGLEVEL:level} %{GREEDYDATA:msg}\n", "grok")
    #expect(found.diagnostics.map(\.text) == [])
    #expect(found.documents.map(\.path) == ["formats/grok.line.yaml"])
    let directory = try TemporaryDirectory()
    try found.write(to: directory.path + "/p", from: "grok")
    let results = RuleCatalogue(directories: [directory.path + "/p"], includesBuiltIn: false).runTests()
    #expect(results.count == 3 && results.allSatisfy(\.passed), "\(results)")
  }

  @Test func `a format that does not read its own samples is left out`() throws {
    let text = "TIMESTAMP_ISO8601 day [0-9]+\nODD %{TIMESTAMP_ISO8601:ts} %{WORD:job}\n"
    let found = try imported(text, "grok")
    #expect(found.documents.isEmpty)
    #expect(found.diagnostics.map(\.code) == ["X100"])
    #expect(found.diagnostics.first?.notes.first?.hasPrefix("F301: sample 1: ") == true)
  }

  @Test func `an expectation beyond all time fails and crashes nothing`() throws {
    let directory = try TemporaryDirectory()
    try directory.write("p/pack.yaml", "name: p\nversion: 1.0.0\ntitle: P\nlicence: MIT\n")
    try directory.write(
      "p/detectors/a.yaml",
      """
      kind: detector
      id: p.a
      title: T
      version: 1
      status: test
      severity: low
      summary: S
      detect: {type: match, match: {body: x}}
      causal: {nature: fault}
      tests:
        - {name: far, base: 2262-04-11T23:00:00Z, events: [{t: 0s, body: x}], expect: [{start: +106751d}]}
        - {name: late, base: 2262-04-11T23:00:00Z, events: [{t: 0s, body: x}], expect: [{start: +3650d}]}
        - {name: right, events: [{t: 0s, body: x}], expect: [{start: +0s}]}
      """)
    let results = RuleCatalogue(directories: [directory.path + "/p"], includesBuiltIn: false).runTests()
    #expect(results.map(\.passed) == [false, false, true], "\(results)")
  }
}
