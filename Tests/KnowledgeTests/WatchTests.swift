import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateKnowledge

/// What detectors and hypotheses ask to be kept of events.
@Suite struct WatchTests {
  private func refuters(_ tests: [String]) -> RuleDocuments {
    let lines = tests.enumerated().map { "    - {id: t\($0), strength: hard, test: \($1), because: x}" }
    return RuleDocuments(
      RuleFile(
        name: "h.yaml",
        text: """
          kind: hypotheses
          model: shop.web
          hypotheses:
          - id: attack
            claim: The outage was an attack
            supports: []
            refutes:

          """ + lines.joined(separator: "\n") + "\n"))
  }

  private func watches(_ tests: String...) throws -> [Watch] {
    let documents = refuters(tests)
    #expect(documents.diagnostics.map(\.text) == [])
    return KnowledgeBase(formats: [], detectors: [], packs: [], hypotheses: documents.hypotheses).watches
  }

  @Test func unitsSeenBeforeAreKeptByTheirField() throws {
    let watch = try #require(
      watches("{share: {client.id|seen_before: 24h}, of: {event: [login.ok, login.fail]}, gte: 0.9}").first)
    #expect(watch.id == "shop.web.attack.t0" && watch.joinsComponents && watch.demands.count == 1)
    #expect(watch.demands[0].units == Demand.Units(field: "client.id", split: [], slot: Hypothesis.Test.slot))
    #expect(!watch.demands[0].isCounted && !watch.demands[0].isClaim)
  }

  @Test func aShareOfEventsIsCounted() throws {
    let watch = try #require(watches("{share: {region: eu}, of: {event: login.ok}, gte: 0.9}").first)
    #expect(watch.demands.map(\.isCounted) == [true, true] && watch.demands.allSatisfy { $0.units == nil })
    #expect(watch.demands.map(\.type) == [.detector(watch.id), .denominator(watch.id)])
  }

  @Test func followersAreKeptByTime() throws {
    let of =
      "{follows: {cause: a, effect: b, by: client.id, within: 5m, of: cause}, during: -2h..impact, gte: 1}"
    let watch = try #require(watches(of).first)
    #expect(watch.demands.allSatisfy { $0.isTimed && $0.keys == ["client.id"] && !$0.isCounted })
    guard
      case .follows(_, _, _, _, let followed, _) = try #require(
        refuters([of]).hypotheses.first?.hypotheses.first
      ).refutes[0].test
    else {
      Issue.record("no follows")
      return
    }
    #expect(followed == Hypothesis.Followed(side: .cause, during: .aroundImpact(before: 7_200_000_000_000)))
  }

  @Test func cohortsKeepUnitsOfTwoKinds() throws {
    let watch = try #require(
      watches(
        "{cohort: {bad: {event: crash}, unit: client.id, split: region, window: 4h}, risk_ratio_lt: 1.5}"
      ).first)
    #expect(watch.demands.compactMap(\.units).map(\.split) == [["region"], ["region"]])
  }

  @Test func testsOfFindingsKeepNothing() throws {
    #expect(try watches("{clean: [a.b], during: impact}", "{order: {first: a.b, then: c.d}}").isEmpty)
  }
}
