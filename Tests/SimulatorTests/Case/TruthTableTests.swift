import Foundation
import Testing

@testable import ProximateSimulator

/// The calibration gate. One seed always, with the full number of clients; all eight combinations and five seeds of
/// both incidents when PROXIMATE_CALIBRATION is set (a minute in a debug build, seconds with `incident-sim calibrate`).
@Suite struct TruthTableTests {
  static var isFull: Bool { ProcessInfo.processInfo.environment["PROXIMATE_CALIBRATION"] != nil }

  static let reduced = [
    Factors(trigger: true, defect: true, load: true), Factors(trigger: true, defect: false, load: true),
    Factors(trigger: true, defect: true, load: false),
  ]

  @Test(arguments: reduced) func year2010(factors: Factors) {
    let row = Calibration.row(ParameterSet.all[1], factors, seed: 1)
    #expect(row.holds, "\(row.text)")
  }

  @Test(arguments: reduced) func year2007(factors: Factors) {
    var plan = P2PCase(.supernodes2007, factors, seed: 2, clients: 12_000)
    plan.hours = 40.6
    let outcome = Simulation.measure(plan.setup()).outcome
    #expect(outcome.word == ParameterSet.all[0].expectation(factors))
  }

  @Test(.enabled(if: isFull)) func wholeTable() {
    Calibration.run(seeds: 5) { #expect($0.holds, "\($0.text)") }
  }

  /// What the repository keeps of the last calibration must hold, and cover five seeds of every combination.
  @Test func keptCalibrationHolds() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("SampleLogs/calibration.tsv"), encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst()
    #expect(rows.count >= 120)
    #expect(rows.allSatisfy { $0.hasSuffix("holds") })
    for set in ParameterSet.all {
      for factors in Calibration.combinations {
        let kept = rows.filter { $0.hasPrefix("\(set.name)\t\(factors.label)\t") }
        #expect(kept.count >= 5, "\(set.name) \(factors.label)")
      }
    }
    let sample = Calibration.row(
      ParameterSet.all[1], Factors(trigger: true, defect: true, load: false), seed: 3)
    #expect(
      rows.contains { $0 == sample.text },
      "stale: swift run -c release incident-sim calibrate > SampleLogs/calibration.tsv")
  }

  /// Metastable: the cause removed, the outage stays; supernodes from outside end it; half of them do not.
  @Test func onlyEnoughSupernodesEndIt() {
    func end(_ actions: [P2PCase.Reaction]) -> Double {
      var plan = P2PCase(
        .offlineIM2010, Factors(trigger: true, defect: true, load: true), seed: 1, clients: 6_000)
      plan.hours = 20.4
      var setup = plan.setup()
      setup.interventions = actions.map {
        Intervention(at: setup.start + Int($0.hours * 3600), $0.action)
      }
      return Simulation.measure(setup).outcome.final
    }
    #expect(end([.init(17.2, .disableOfflineIM), .init(17.4, .addDedicated(0.5))]) < 0.2)
    #expect(end([.init(17.2, .disableOfflineIM), .init(17.4, .addDedicated(1))]) > 0.95)
  }
}
