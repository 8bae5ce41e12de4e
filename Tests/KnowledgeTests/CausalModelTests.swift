import ProximateDiagnostics
import Testing

@testable import ProximateKnowledge

private let model = #"""
  kind: model
  id: shop.web
  title: A shop with a database
  version: 1
  components:
    - {id: client, match: {service.name: client}, key: client.id, external: true}
    - {id: web, match: {service.name: web}, key: host.name, depends_on: [db, {to: client, needs: any, for: orders}]}
    - {id: db, match: {service.name: db}, drawn_from: web}
  topology: {from: [{field: peer.service, as: calls}, {file: topology.csv}]}
  impact: [shop.failed]
  mechanisms:
    - id: rush_overloads
      cause: shop.rush
      effect: shop.overload
      lag: {min: 0s, typical: 2m, max: 15m}
      scope: dependents
      strength: contributory
      enabled_by: [shop.no_index]
      normally: absorbed
      dose: {cause: entities, effect: count, expect: increasing}
      why: every order asks the database
    - {id: overload_fails, cause: shop.overload, effect: shop.failed, lag: {max: 5m}, scope: upstream, strength: sufficient, why: it answers late}
    - {id: failed_retries, cause: shop.failed, effect: shop.rush, lag: {max: 1m}, scope: same_component, strength: amplifies, why: people ask again}
  loops:
    - {id: retry, path: [rush_overloads, overload_fails, failed_retries], broken_by: [shop.backoff]}
  precedents:
    - {id: sales, find: shop.rush, without: shop.failed, look_back: 400d, min: 2, says: 'passed {n} times'}
  responses:
    - {id: answers, stimulus: {event: order.asked}, response: {event: order.placed}, key: order.id, within: 5s}
  tests:
    - name: a rush without an index
      base: 2024-05-01T10:00:00Z
      findings: [{id: shop.rush, t: +0m, end: +30m, entities: 90}, {id: shop.no_index, t: +1m}, {id: shop.failed, t: +5m}]
      history: [{id: shop.rush, t: -28d}]
      expect: {trigger: shop.rush, root_cause: shop.no_index, loops: [retry]}
  """#

private let hypotheses = #"""
  kind: hypotheses
  model: shop.web
  hypotheses:
    - id: attack
      claim: The outage was an attack
      supports:
        - {finding: sec.concentration, before: impact, weight: strong, where: {split: region}}
      refutes:
        - id: known_clients
          strength: hard
          test: {share: {event: order.asked, client.id|seen_before: 24h}, of: {event: order.asked}, during: shop.rush, gte: 0.95}
          needs: {events: [order.asked], fields: [client.id], coverage: 0.8}
          because: '{value} came from clients known before'
        - {id: follows, strength: soft, test: {follows: {cause: host.restart, effect: order.asked, by: client.id, within: 30m}, gte: 0.9}, because: x}
        - {id: alike, strength: soft, test: {cohort: {bad: {event: crash}, unit: client.id, split: region, window: 4h}, risk_ratio_lt: 1.5}, because: x}
        - {id: spread, strength: soft, test: {distinct: {event: crash, field: host.name}, during: impact, gte: 50}, because: x}
        - {id: quiet, strength: hard, test: {clean: [hw.disk, net.down], during: -2h..impact}, because: x}
        - {id: first, strength: hard, test: {order: {first: shop.rush, then: shop.failed}}, because: x}
        - {id: amount, strength: soft, test: {dose: {cause: shop.rush, effect: shop.failed}, gte: 0.5}, because: x}
        - {id: before, strength: soft, test: {precedent: {find: shop.rush, without: shop.failed, look_back: 30d}, gte: 2}, because: x}
  """#

@Suite struct CausalModelTests {
  private func read(_ yaml: String) -> RuleDocuments { RuleDocuments(RuleFile(name: "m.yaml", text: yaml)) }

  @Test func `a model is read with all its parts`() throws {
    let documents = read(model)
    #expect(documents.diagnostics.map(\.text) == [])
    let model = try #require(documents.models.first)
    #expect(model.components.map(\.id) == ["client", "web", "db"] && model.components[0].isExternal)
    #expect(
      model.components[1].dependsOn.map(\.needs) == [.all, .any] && model.components[2].drawnFrom == "web")
    #expect(model.topology == [.field("peer.service", relation: "calls"), .file("topology.csv")])
    let rush = try #require(model.mechanism("rush_overloads"))
    #expect(rush.isNormallyAbsorbed && rush.enabledBy == ["shop.no_index"] && rush.scope == .dependents)
    #expect(rush.lag.least == 0 && rush.lag.typical == 120_000_000_000 && rush.lag.most == 900_000_000_000)
    #expect(rush.dose == CausalModel.Mechanism.Dose(cause: .entities, effect: .count, isIncreasing: true))
    #expect(model.loops[0].brokenBy == ["shop.backoff"] && model.precedents[0].least == 2)
    #expect(model.responses[0].key == "order.id" && model.responses[0].within == 5_000_000_000)
    let test = try #require(model.tests.first)
    #expect(
      test.rootCause == "shop.no_index" && test.findings[0].end == 1_800_000_000_000
        && test.history[0].start < 0)
  }

  @Test func `hypotheses are read with every kind of test`() throws {
    let documents = read(hypotheses)
    #expect(documents.diagnostics.map(\.text) == [])
    let hypothesis = try #require(documents.hypotheses.first?.hypotheses.first)
    #expect(hypothesis.supports[0].before == .impact && hypothesis.supports[0].weight == .strong)
    #expect(hypothesis.refutes.map(\.strength) == [.hard, .soft, .soft, .soft, .hard, .hard, .soft, .soft])
    guard case .share(_, _, let seen?, .finding("shop.rush"), let bound) = hypothesis.refutes[0].test,
      case .clean(["hw.disk", "net.down"], .aroundImpact(before: 7_200_000_000_000)) = hypothesis.refutes[4]
        .test
    else {
      Issue.record("\(hypothesis.refutes)")
      return
    }
    #expect(seen == Hypothesis.SeenBefore(field: "client.id", lookBack: 86_400_000_000_000))
    #expect(bound == Hypothesis.Bound(comparison: .greaterOrEqual, value: 0.95))
    #expect(hypothesis.refutes[0].needs.coverage == 0.8)
  }

  @Test func `what does not fit is told`() {
    let cases: [(String, String, String)] = [
      ("lag: {min: 0s, typical: 2m, max: 15m}", "lag: {min: 30m, max: 15m}", "M510"),
      ("lag: {min: 0s, typical: 2m, max: 15m}", "lag: {typical: 2h, max: 15m}", "M510"),
      ("depends_on: [db,", "depends_on: [dbb,", "M501"),
      ("path: [rush_overloads,", "path: [rush_overload,", "M502"),
      (
        "path: [rush_overloads, overload_fails, failed_retries]", "path: [rush_overloads, overload_fails]",
        "M511"
      ),
      ("enabled_by: [shop.no_index]", "enabled_by: []", "M512"),
      (
        "effect: shop.rush, lag: {max: 1m}, scope: same_component",
        "effect: shop.failed, lag: {max: 1m}, scope: same_component", "M511 M513"
      ),
      ("root_cause: shop.no_index", "root_cause: shop.other", "M514"),
      ("loops: [retry]}", "loops: [retyr]}", "M502"),
      ("id: overload_fails, cause", "id: rush_overloads, cause", "M500 M502"),
      (", why: it answers late", "", "M515"),
      ("impact: [shop.failed]", "impact: [shop.other]", "M516 M516 M516"),
      ("scope: dependents", "scope: dependants", "Y106"),
      ("loops:\n", "loop:\n", "M502 Y103"), ("within: 5s", "within: 0s", "Y107"),
    ]
    for (old, new, codes) in cases {
      let documents = read(model.replacing(old, with: new, maxReplacements: 1))
      let found = documents.diagnostics.map(\.code)
      let wanted = codes.split(separator: " ").map(String.init)
      #expect(Set(found).isSuperset(of: wanted), "\(new): \(found)")
    }
  }

  @Test func `hypotheses that could only be supported are refused`() {
    let cases: [(String, String, String)] = [
      ("strength: hard\n", "strong: hard\n", "Y104"), ("gte: 0.95}", "coverage: 0.95}", "H803"),
      ("test: {share:", "test: {shares:", "H802"), ("-2h..impact", "2h..impact", "Y107"),
      ("coverage: 0.8}", "coverage: 8}", "Y107"),
    ]
    for (old, new, code) in cases {
      let found = read(hypotheses.replacing(old, with: new)).diagnostics.map(\.code)
      #expect(found.contains(code), "\(new): \(found)")
    }
    let bare = "kind: hypotheses\nmodel: shop.web\nhypotheses: [{id: a, claim: b}]\n"
    #expect(read(bare).diagnostics.map(\.code) == ["H801"])
  }

  @Test func `a model is drawn`() throws {
    let drawn = ModelGraph(try #require(read(model).models.first))
    let mermaid = drawn.text(.mermaid)
    #expect(mermaid.hasPrefix("flowchart LR\n  n0[\"shop.rush\"]\n"))
    #expect(mermaid.contains("n0 -.->|\"0s-15m, normally absorbed\"| n1"))
    #expect(mermaid.contains("n2 -. \"lets rush_overloads through\" .-> n1"))
    let dot = drawn.text(.dot)
    #expect(
      dot.contains("\"shop.failed\" -> \"shop.rush\" [label=\"0s-1m\", penwidth=2];") && dot.hasSuffix("}\n"))
  }
}
