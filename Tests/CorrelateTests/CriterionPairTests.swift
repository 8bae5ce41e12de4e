import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Each criterion decides a pair of its own: with it both stories are read rightly, without it one is not.
///
/// That scenarios of whole systems depend on them as well is the matter of the evaluation's `MutationTests`.
@Suite struct CriterionPairTests {
  @Test(arguments: CriterionPair.all) func withoutTheCriterionThePairGoesWrong(_ pair: CriterionPair) {
    for (number, member) in pair.members.enumerated() {
      #expect(member.isRight(by: Calibration()), "member \(number + 1) is wrong with the criterion as well")
    }
    var muted = Calibration()
    muted.muted = [pair.criterion]
    #expect(pair.members.contains { !$0.isRight(by: muted) }, "the pair stays right without the criterion")
  }

  /// Those that can be fitted, and whatever else is heard.
  @Test func everyCriterionHasAPair() {
    let fitted = Calibration.constants.filter { $0.unit == "factor" }.map { String($0.name.dropLast()) }
    let heard = CriterionPair.all.flatMap(\.members).flatMap { $0.story.correlation().incidents }
      .flatMap { [$0.trigger, $0.rootCause] }
      .flatMap { [$0.best].compactMap { $0 } + $0.alternatives }.flatMap(\.criteria).map(\.id)
    #expect(Set(CriterionPair.all.map(\.criterion)) == Set(fitted).union(heard))
  }
}
