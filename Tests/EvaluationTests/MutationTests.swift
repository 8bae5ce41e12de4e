import Foundation
import ProximateCorrelate
import ProximateSimulator
import Testing

@testable import ProximateEvaluation

/// The simulator has a calibration of its own.
private typealias Calibration = ProximateCorrelate.Calibration

/// Which criteria decide a minimal pair (or a single scenario) of the battery: switched off, what was right goes wrong.
///
/// `PROXIMATE_BATTERY=1` tries all of the table; else the first. Small stories that each criterion alone decides, all
/// of them tried each time, are the matter of the causal engine's `CriterionPairTests`.
@Suite struct MutationTests {
  struct Mutation: Sendable, CustomTestStringConvertible {
    var criterion: String
    /// The pair's first member, or a single scenario.
    var scenario: String
    var testDescription: String { criterion + " decides " + scenario }
  }

  /// By the knock-outs of the battery with seed 1 (`proximate evaluate --knock-outs`).
  static let table: [Mutation] = [
    Mutation(criterion: "T1", scenario: "deploy-before-onset"),
    Mutation(criterion: "T3", scenario: "deploy-before-onset"),
    Mutation(criterion: "T4", scenario: "path-failure"),
    Mutation(criterion: "T5", scenario: "deploy-on-the-way"),
    Mutation(criterion: "T7", scenario: "quiet-database"),
    Mutation(criterion: "T8", scenario: "deploy-before-onset"),
    Mutation(criterion: "T9", scenario: "bad-deploy"),
    Mutation(criterion: "T10", scenario: "precedented-storage"),
    Mutation(criterion: "T11", scenario: "rollback-helps"),
    Mutation(criterion: "R1", scenario: "failover-fails"),
    Mutation(criterion: "R3", scenario: "deploy-on-the-way"),
    Mutation(criterion: "R4", scenario: "mains-lost"),
    Mutation(criterion: "R6", scenario: "truth-removed"),
    Mutation(criterion: "R8", scenario: "patch-content"),
    Mutation(criterion: "R11", scenario: "late-logs"),
  ]

  /// All scenarios stay right without these: whole systems show so much that others say the same.
  static let redundant = ["P0", "T2", "R2", "R5", "R7", "R9", "R10", "R12", "R13"]

  @Test func everyFittedCriterionIsInOneOfTheLists() {
    let fitted = Set(Calibration.constants.filter { $0.unit == "factor" }.map { String($0.name.dropLast()) })
    let decided = Set(Self.table.map(\.criterion))
    #expect(decided.isDisjoint(with: Self.redundant))
    #expect(decided.union(Self.redundant) == fitted)
  }

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
