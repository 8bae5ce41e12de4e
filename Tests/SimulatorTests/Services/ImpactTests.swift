import Testing

@testable import ProximateSimulator

@Suite struct ImpactTests {
  private func minutes(_ shares: [Double]) -> [ServiceMinute] {
    shares.enumerated().map {
      ServiceMinute(time: $0.offset * 60, asked: 1000, good: Int(1000 * (1 - $0.element)))
    }
  }

  private let calm = [Double](repeating: 0.001, count: 40)

  @Test func threeMinutesInARowBeginAnImpact() {
    #expect(Impact.all(in: minutes(calm + [0.2, 0.2] + calm)[...], usual: 0.001).isEmpty)
    let impacts = Impact.all(in: minutes(calm + [0.2, 0.3, 0.2] + calm)[...], usual: 0.001)
    #expect(impacts.count == 1)
    #expect(impacts.first?.start == 2400)
    #expect(impacts.first?.end == 2580)
    #expect(impacts.first?.hasEnded == true)
  }

  @Test func whatIsUsualIsNoImpact() {
    #expect(Impact.all(in: minutes([Double](repeating: 0.09, count: 60))[...], usual: 0.02).isEmpty)
  }

  @Test func anOutageIsWhatLastsOrHurts() {
    let short = Impact.all(in: minutes(calm + [0.2, 0.2, 0.2] + calm)[...], usual: 0)
    let endless = Impact.all(in: minutes(calm + [0.2, 0.2, 0.2])[...], usual: 0)
    #expect(Impact.word([], reference: 50) == .noImpact)
    #expect(Impact.word(short, reference: 50) == .absorbed)
    #expect(Impact.word(short, reference: 1) == .outage)
    #expect(Impact.word(endless, reference: 50) == .outage)
  }
}
