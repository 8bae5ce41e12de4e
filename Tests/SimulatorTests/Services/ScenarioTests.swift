import Foundation
import ProximateModel
import Testing

@testable import ProximateSimulator

@Suite struct ScenarioTests {
  /// `PROXIMATE_BATTERY=1` runs every scenario with three seeds in both forms, with its logs; else with one, without.
  static let isComplete = ProcessInfo.processInfo.environment["PROXIMATE_BATTERY"] == "1"

  /// Every scenario says what its knobs do; the worlds must agree.
  @Test(arguments: Scenario.all.map(\.name)) func knobsDoWhatTheScenarioSays(name: String) throws {
    let scenario = try #require(Scenario.named(name))
    guard Self.isComplete else {
      let plan = ServiceCase(scenario, seed: 2)
      let run = plan.run(logging: false)
      #expect(plan.broken(run) == [])
      #expect(run.counterfactuals.count == scenario.expectations.count)
      return
    }
    for seed in 1...3 as ClosedRange<UInt64> {
      for isHard in [false, true] {
        let plan = ServiceCase(scenario, seed: seed, isHard: isHard)
        let run = plan.run()
        #expect(plan.broken(run) == [], "seed \(seed), hard \(isHard)")
        #expect(EvidenceCheck(plan, run, plan.parts(of: run)).missing == [], "seed \(seed), hard \(isHard)")
      }
    }
  }

  @Test func anOutageHasARootCauseAndVanishesWithIt() {
    for scenario in Scenario.all where scenario.outcome == .outage {
      #expect(scenario.truth.rootCause != nil, "\(scenario.name)")
      #expect(
        scenario.expectations.contains { $0.without.contains(.defect) || $0.without.contains(.trigger) },
        "\(scenario.name)")
    }
  }

  @Test func namesAreUniqueAndNumbersBelongToOneBase() {
    let all = Scenario.all
    #expect(Set(all.map(\.name)).count == all.count)
    let bases = all.filter { !$0.name.contains("--") }
    #expect(Set(bases.map(\.number)).count == bases.count)
  }

  @Test func aPairHasTwoMembersThatShareItsNameAndCriterion() {
    for pair in MinimalPair.all {
      #expect(pair.variant.name == pair.base.minimalPair)
      #expect(pair.variant.minimalPair == pair.base.minimalPair)
      #expect(pair.variant.name.hasPrefix(pair.base.name + "--"))
      #expect(pair.variant.number == pair.base.number)
      #expect(pair.variant.criterion == pair.base.criterion)
      #expect(!pair.criterion.isEmpty)
      #expect(Scenario.all.count { $0.minimalPair == pair.variant.name } == 2)
    }
  }

  /// Otherwise the fact would not matter.
  @Test func theVerdictsOfAPairDiffer() {
    for pair in MinimalPair.all {
      #expect(verdict(pair.base) != verdict(pair.variant), "\(pair.variant.name)")
    }
  }

  private func verdict(_ scenario: Scenario) -> [String] {
    let truth = scenario.truth
    let root = truth.rootCause.map { [$0.what] + $0.components } ?? []
    return [scenario.outcome.rawValue, truth.loop == nil ? "no loop" : "loop"] + root
  }

  @Test func everyCriterionThatNeedsNoClocksHasAPair() {
    let criteria = Set(MinimalPair.all.map(\.criterion))
    let expected = (1...8).map { "T\($0)" } + (1...12).map { "R\($0)" } + ["S7", "S10"]
    #expect(Set(expected).subtracting(criteria) == [])
  }
}
