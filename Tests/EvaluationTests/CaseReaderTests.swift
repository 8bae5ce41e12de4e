import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateEvaluation

@Suite struct CaseReaderTests {
  private static let full = """
    name: 'shop-blank-config-seed12'
    family: 'services'
    scenario: 'blank-config'
    twist: 'the loudest component is innocent'
    minimalPair: 'rollback'
    verdict: incident
    outcome: outage
    seed: 12
    knobs: {clients: 10, noise: true}
    regenerate: 'incident-sim services --seed 12'
    trigger:
      what: 'a blank row'
      components: [store]
      evidence: ['row \\d+ is blank', 'blank row']
      start: 2025-03-04T09:00:00Z
      toleranceSeconds: 120
    rootCause: {status: not-in-the-logs}
    loop: none
    enabling: {what: 'a busy hour', components: [web]}
    amplifiers:
      - {what: 'retries', components: [web], evidence: 'retry', gain: 3}
      - 'a cold cache'
    mitigations:
      - {what: 'rolled back', kind: reverting, at: 2025-03-04T09:30:00Z}
    openQuestions: ['who wrote the row?']
    mustNotBlame:
      - {what: 'a deploy', evidence: 'release 4', why: 'hours before'}
    impact: {start: 2025-03-04T09:01:00Z, end: none, toleranceSeconds: 60, minutes: 3}
    precedents:
      - {path: baseline/a, outcome: absorbed}
    counterfactual: []
    number: 7

    """

  @Test func everyKeyIsKept() throws {
    let (read, diagnostics) = CaseReader.read(Self.full, named: "case.yaml")
    #expect(diagnostics.isEmpty)
    let truth = try #require(read)
    #expect(truth.type == "services/blank-config" && truth.verdict == .incident)
    #expect(truth.trigger?.evidence.map(\.text) == [#"row \d+ is blank"#, "blank row"])
    #expect(truth.trigger?.start?.description == "2025-03-04T09:00:00Z" && truth.trigger?.tolerance == 120)
    #expect(truth.rootCause?.status == .notInTheLogs && truth.loop == nil)
    #expect(truth.decoys.map(\.what) == ["a deploy"])
    #expect(truth.impact?.start?.description == "2025-03-04T09:01:00Z" && truth.impact?.end == nil)
    #expect(truth.others.map(\.role) == ["enabling", "amplifiers", "amplifiers", "mitigations"])
    #expect(truth.others.map(\.truth.what) == ["a busy hour", "retries", "a cold cache", "rolled back"])
    #expect(truth.minimalPair == "rollback" && truth.notes["openQuestions"] == "who wrote the row?")
  }

  @Test func theScenarioIsTheNameWithoutItsSeed() {
    let text = "name: skype-2007-t1-seed7\nfamily: p2p\nverdict: no-incident\nimpact: none\n"
    #expect(CaseReader.read(text, named: "c").truth?.type == "p2p/skype-2007-t1")
  }

  @Test(arguments: [
    ("mustNotBlame", "mustNotBlaim", "Y103", 26, 1),
    ("  what: 'a blank row'", "  wat: 'a blank row'", "Y103", 12, 3),
    ("verdict: incident", "verdict: maybe", "Y106", 6, 10),
    ("family: 'services'", "famly: 'services'", "Y103", 2, 1),
    ("status: not-in-the-logs", "status: hidden", "Y106", 17, 21),
    ("'blank row'", "'blank ('", "R100", 14, 42),
    ("toleranceSeconds: 120", "toleranceSeconds: soon", "Y107", 16, 21),
    ("start: 2025-03-04T09:00:00Z", "start: yesterday", "Y107", 15, 10),
    ("{what: 'a deploy', evidence: 'release 4', ", "{what: 'a deploy', ", "T202", 27, 5),
  ])
  func mistakesAreNamedWithTheirPlace(old: String, new: String, code: String, line: Int, column: Int) {
    let text = Self.full.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.full)
    let (truth, diagnostics) = CaseReader.read(text, named: "a/case.yaml")
    #expect(truth == nil)
    #expect(diagnostics.map(\.code) == [code])
    let place = diagnostics.first?.place
    #expect(place?.file == "a/case.yaml" && place?.line == line && place?.column == column)
  }

  @Test(arguments: ["", "# nothing\n", "- a list\n", "name: [\n", "name: &a x\nfamily: *a\n"])
  func whatIsNoCaseIsRefusedWithAMessage(text: String) {
    let (truth, diagnostics) = CaseReader.read(text, named: "c")
    #expect(truth == nil && diagnostics.contains { $0.severity == .error })
  }

  @Test func severalMistakesAreToldAtOnce() {
    let text = "name: x\nfamily: y\nverdict: what\nextra: 1\nimpact: {started: 2}\n"
    #expect(CaseReader.read(text, named: "c").diagnostics.count == 3)
  }
}
