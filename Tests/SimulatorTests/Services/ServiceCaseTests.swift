import Foundation
import Testing

@testable import ProximateSimulator

@Suite struct ServiceCaseTests {
  private func written(_ plan: ServiceCase) throws -> [String: Data] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svc-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try plan.write(to: folder.path)
    var files: [String: Data] = [:]
    let walk = FileManager.default.enumerator(atPath: folder.path)
    while let path = walk?.nextObject() as? String {
      files[path] = FileManager.default.contents(atPath: folder.path + "/" + path)
    }
    return files
  }

  @Test func equalOptionsGiveEqualBytes() throws {
    let plan = ServiceCase(.badDeploy, seed: 4, days: 1)
    let (one, two) = (try written(plan), try written(plan))
    #expect(one.count > 15)
    #expect(one == two)
    #expect(one != (try written(ServiceCase(.badDeploy, seed: 5, days: 1))))
  }

  @Test func whatDoesNotHoldIsRefused() throws {
    var scenario = Scenario.badDeploy
    scenario.expectations = [.without(.defect, comes: .outage)]
    scenario.precedents = []
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svc-\(UUID().uuidString)")
    #expect(throws: Refusal.self) {
      try ServiceCase(scenario, seed: 4, days: 1).write(to: folder.path)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  /// What a case says of its versions must be true: nobody else deploys the component with the defect any more.
  @Test(arguments: [127, 79, 3]) func nobodyDeploysTheComponentOfTheDefectAfterIt(seed: UInt64) throws {
    let scenario = Scenario.slowListing(changeIsKnown: false)
    let all = Routine.perturbations(scenario.topology, days: 6, seed: seed)
    let spared = ServiceCase(scenario, seed: seed).perturbations(without: [])
    let gone = all.map(\.what).filter { what in !spared.contains { $0.what == what } }
    #expect(gone.allSatisfy { $0.hasPrefix("deploy of catalogue ") })
    let late = spared.filter {
      $0.what.hasPrefix("deploy of catalogue ") && ($0.at.daysBefore(6) < 2)
    }
    #expect(late.isEmpty)
    #expect(spared.contains { $0.what.hasPrefix("deploy of ") })
  }

  @Test func evidenceThatFindsNothingIsRefused() throws {
    var scenario = Scenario.badDeploy
    scenario.truth.rootCause?.evidence = [.lines("no such line anywhere")]
    let plan = ServiceCase(scenario, seed: 4, days: 1)
    let run = plan.run()
    let missing = EvidenceCheck(plan, run, plan.parts(of: run)).missing
    #expect(missing.count == 2, "once for the logs, once for the start")
  }

  @Test func unknownNamesAreRefused() {
    var scenario = Scenario.badDeploy
    scenario.history.append(Perturbation("x", at: .day(1, hour: 3), [.node("databse", \.rate, .set(1))]))
    let plan = ServiceCase(scenario, seed: 4, days: 1)
    #expect(plan.broken(plan.run(logging: false)).contains { $0.contains("databse") })
  }

  @Test func hardCasesLackTheChangeLogAndTheUsualNames() throws {
    let plain = try written(ServiceCase(.badDeploy, seed: 4, days: 1))
    let hard = try written(ServiceCase(.badDeploy, seed: 4, isHard: true, days: 1))
    #expect(plain.keys.contains("logs/changes/changes.jsonl"))
    #expect(!hard.keys.contains("logs/changes/changes.jsonl"))
    #expect(hard.keys.contains { $0.hasPrefix("logs/basket/") })
    #expect(!hard.keys.contains { $0.hasPrefix("logs/cart/") })
    let truth = String(decoding: hard["case.yaml"] ?? Data(), as: UTF8.self)
    #expect(truth.contains("components: [basket, "))
    #expect(!truth.contains("cart"))
  }

  @Test func noiseAndScribesDoNotChangeTheWorld() {
    var plan = ServiceCase(.badDeploy, seed: 4, days: 1)
    let noisy = plan.run().minutes
    plan.isNoisy = false
    #expect(plan.run(logging: false).minutes == noisy)
  }

  @Test func aHealthyCaseNamesNoCause() {
    let plan = ServiceCase(.healthyDays, seed: 4, days: 1)
    let text = ServiceTruth(plan: plan, run: plan.run(logging: false)).yaml
    #expect(text.contains("verdict: 'no-incident'"))
    #expect(!text.contains("rootCause"))
    #expect(text.contains("impact: none"))
  }

  @Test func aCaseSaysHowItIsMadeAgain() throws {
    var plan = ServiceCase(.badDeploy, seed: 4, isHard: true, days: 1)
    try plan.turnOff(.defect)
    #expect(
      plan.regenerate
        == "incident-sim services --scenario bad-deploy --seed 4 --hard --defect off --days 1 --out DIR")
  }

  @Test func withTheDefectOffTheCaseIsOneWithoutAnIncident() throws {
    var plan = ServiceCase(.badDeploy, seed: 4, days: 1)
    try plan.turnOff(.defect)
    let truth = String(decoding: try written(plan)["case.yaml"] ?? Data(), as: UTF8.self)
    #expect(truth.contains("verdict: 'no-incident'"))
    #expect(truth.contains("defect: false"))
    #expect(!truth.contains("rootCause"))
  }

  @Test func aKnobThatAScenarioLacksIsAnError() throws {
    var plan = ServiceCase(.overload, seed: 1)
    #expect(throws: NoSuchKnob.self) { try plan.turnOff(.defect) }
  }
}
