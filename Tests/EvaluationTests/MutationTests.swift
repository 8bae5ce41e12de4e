import Foundation
import ProximateCorrelate
import ProximateSimulator
import Testing

@testable import ProximateEvaluation

/// The simulator has a calibration of its own.
private typealias Calibration = ProximateCorrelate.Calibration

/// Every criterion decides a minimal pair: switched off, a pair that was right goes wrong.
///
/// `PROXIMATE_BATTERY=1` tries all of the table; else the first.
@Suite struct MutationTests {
  struct Mutation: Sendable, CustomTestStringConvertible {
    var criterion: String
    /// The pair's first member, or a single scenario.
    var scenario: String
    var testDescription: String { criterion + " decides " + scenario }
  }

  /// By the knock-outs of the battery with seed 1 (`proximate evaluate --knock-outs`).
  static let table: [Mutation] = [
    Mutation(criterion: "T1", scenario: "storage-warnings")
  ]

  static let tried =
    ProcessInfo.processInfo.environment["PROXIMATE_BATTERY"] == "1" ? table : Array(table.prefix(1))

  @Test(arguments: tried) func withoutTheCriterionThePairGoesWrong(_ mutation: Mutation) async throws {
    let directory = try TemporaryDirectory()
    let members = Scenario.all.filter {
      $0.name == mutation.scenario || $0.minimalPair?.hasPrefix(mutation.scenario + "--") ?? false
    }
    for member in members {
      _ = try ServiceCase(member, seed: 1).write(to: directory.path + "/" + member.name)
    }
    var muted = Calibration()
    muted.muted = [mutation.criterion]
    let pairs = try await judged(EvaluationOptions(directories: [directory.path]), [Calibration(), muted])
    #expect(pairs.count == members.count && !members.isEmpty)
    #expect(pairs.allSatisfy { $0[0].causesAreRight }, "the pair is wrong with the criterion as well")
    #expect(!pairs.allSatisfy { $0[1].causesAreRight }, "the pair stays right without the criterion")
  }

  /// By the whole engine.
  private func judged(
    _ options: EvaluationOptions, _ calibrations: [Calibration]
  ) async throws -> [[Judgement]] {
    var result: [[Judgement]] = []
    for one in try Evaluation(options).readCases() {
      let truth = try #require(one.truth)
      result.append(try await ReadCase.judged(one.folder, truth, options, by: calibrations))
    }
    return result
  }
}
