import Foundation
import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateKnowledge

/// Rules of CRE become rules that load; what cannot be said is told with its place.
@Suite struct CREImportTests: ImportTrial {
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
    #expect(ordered.diagnostics.map(\.text) == [])
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
}
