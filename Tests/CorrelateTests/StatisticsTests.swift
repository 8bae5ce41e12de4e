import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct StatisticsTests {
  /// Upper tail of a negative binomial by summing its mass function, the slow exact way.
  static func exactTail(_ count: Int, mean: Double, size: Double) -> Double {
    let p = size / (size + mean)
    var mass = 1.0
    for _ in 0..<Int(size) { mass *= p }
    var below = 0.0
    for x in 0..<count {
      below += mass
      mass *= (Double(x) + size) / Double(x + 1) * (1 - p)
    }
    return 1 - below
  }

  @Test(arguments: [(8, 2.0), (15, 5.0), (40, 20.0), (70, 30.0)])
  func theTailAgreesWithTheSum(count: Int, mean: Double) {
    let exact = Self.exactTail(count, mean: mean, size: 20)
    let surprise = SurpriseTail.upper(count: Double(count), mean: mean, size: 20)
    var power = 1.0
    for _ in 0..<Int(surprise) { power /= 10 }
    #expect(exact < power * 1.05)
    #expect(exact > power / 10 / 1.05)
  }

  @Test func countsBelowTheMeanDoNotSurprise() {
    #expect(SurpriseTail.upper(count: 3, mean: 10, size: 20) == 0)
  }

  @Test func precedenceIsTheIntegralOfATrapezoid() {
    #expect(Scene.probabilityBefore(lag: 10, 2, 3) == 1)
    #expect(Scene.probabilityBefore(lag: -10, 2, 3) == 0)
    #expect(Scene.probabilityBefore(lag: 0, 2, 3) == 0.5)
    #expect(abs(Scene.probabilityBefore(lag: 2, 2, 2) - 0.875) < 1e-12)
    #expect(abs(Scene.probabilityBefore(lag: 1, 0, 2) - 0.75) < 1e-12)
    let (a, b) = (Scene.probabilityBefore(lag: 1.5, 1, 3), Scene.probabilityBefore(lag: -1.5, 1, 3))
    #expect(abs(a + b - 1) < 1e-12)
  }

  @Test func sharesLeaveRoomForTheUnknown() {
    let shares = Confidence.shares([Calibration.unknownScore])
    #expect(abs(shares[0] - 0.5) < 1e-12)
    #expect(Confidence.shares([]).isEmpty)
    #expect(Confidence.shares([100, 0])[0] > 0.99)
  }

  @Test func nearerTriggersAreLikelierAndFrequentOnesLess() {
    let rate = 1 / 86400.0
    let near = LagDensity.triggerRatio(lag: 300, uncertainty: 2, rate: rate)
    let far = LagDensity.triggerRatio(lag: 20_000, uncertainty: 2, rate: rate)
    let common = LagDensity.triggerRatio(lag: 300, uncertainty: 2, rate: 1 / 600)
    #expect(near > far)
    #expect(near > common)
    #expect(common < 0.5)
  }

  @Test func signaturesAreWords() {
    #expect(Signature.defect(in: "goroutine PANIC: index out of range") == "panic")
    #expect(Signature.defect(in: "the room is full") == nil)
    #expect(Signature.pressure(in: "upstream timed out") == "timed out")
  }
}
