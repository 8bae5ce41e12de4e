import ProximateModel
import Testing

@testable import ProximateSimulator

@Suite struct TwinsTests {
  /// Whatever can show in the logs of a scenario: its system, what disturbs it, who intervenes, what befalls the logs.
  /// What a perturbation is called does not show.
  private func course(_ scenario: Scenario, isHard: Bool) -> String {
    let plan = ServiceCase(scenario, seed: 1, isHard: isHard)
    var all = plan.perturbations(without: []) + scenario.operators + scenario.together
    for index in all.indices { all[index].what = "" }
    let deeds = all.map { String(describing: $0) }.sorted()
    var parts = [scenario.topology.nodes, scenario.topology.edges, deeds] as [Any]
    parts += [scenario.distortions, plan.calendar, scenario.keepsDays as Any, scenario.date as Any]
    return parts.map { String(describing: $0) }.joined(separator: "\n")
  }

  /// `incident-sim battery` checks the bytes of the logs; this checks what they are made of.
  @Test(arguments: [false, true]) func noTwoScenariosWithDifferentTruthTakeTheSameCourse(isHard: Bool) {
    var seen: [String: Scenario] = [:]
    for scenario in Scenario.all {
      let course = course(scenario, isHard: isHard)
      if let twin = seen[course] {
        #expect(twin.verdict == scenario.verdict, "\(twin.name), \(scenario.name)")
      } else {
        seen[course] = scenario
      }
    }
    #expect(seen.count > 50)
  }

  /// The four that share the two suspects and little else, by the bytes of their logs.
  @Test func pairsOfTwoSuspectsDifferInTheirLogs() throws {
    var twins = Twins()
    for name in [
      "deploy-before-onset", "deploy-before-onset--after-onset", "deploy-with-effect",
      "deploy-with-effect--silent",
    ] {
      let scenario = try #require(Scenario.named(name))
      let report = try ServiceCase(scenario, seed: 3, days: 2).check()
      #expect(report.digest != 0)
      #expect(twins.add(scenario, logs: report.digest) == nil, "\(name)")
    }
  }

  @Test func equalLogsWithAnotherTruthAreTwins() throws {
    var twins = Twins()
    var other = Scenario.badDeploy
    #expect(twins.add(.badDeploy, logs: 7) == nil)
    #expect(twins.add(other, logs: 7) == nil, "the same is true of both")
    other.truth.rootCause?.components = ["db"]
    #expect(twins.add(other, logs: 8) == nil)
    #expect(twins.add(other, logs: 7) == Scenario.badDeploy.name)
  }
}
