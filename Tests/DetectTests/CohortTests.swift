import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct CohortTests {
  /// Sums of exact fractions by hand: the lady tasting tea, and a table with an empty cell.
  @Test func fisherIsExactOnSmallTables() {
    #expect(abs(Fisher.upperTail(hits: 3, drawn: 4, marked: 4, total: 8) - 17.0 / 70) < 1e-12)
    #expect(abs(Fisher.upperTail(hits: 4, drawn: 4, marked: 4, total: 8) - 1.0 / 70) < 1e-12)
    #expect(Fisher.upperTail(hits: 0, drawn: 4, marked: 4, total: 8) == 1)
    #expect(Fisher.upperTail(hits: 5, drawn: 4, marked: 5, total: 8) == 0)
  }

  @Test func largeFactorialsFollowTheSmallOnes() {
    let direct = (2...40 as ClosedRange<Int>).reduce(0.0) { sum, n in
      sum + Fisher.logFactorial(UInt64(n)) - Fisher.logFactorial(UInt64(n - 1))
    }
    #expect(abs(direct - 110.320_639_714_757_4) < 1e-9)
  }

  @Test func riskRatioHasItsInterval() {
    // 40 of 100 against 10 of 100: 4, spread exp(1.96 * sqrt(1/40 - 1/100 + 1/10 - 1/100)).
    let risk = RiskRatio(failed: 40, units: 100, otherFailed: 10, others: 100)
    #expect(abs(risk.ratio - 4) < 1e-12)
    #expect(abs(risk.low - 2.119) < 0.001 && abs(risk.high - 7.549) < 0.001)
    #expect(abs(RiskRatio(failed: 5, units: 10, otherFailed: 0, others: 10).ratio - 11) < 1e-9)
  }

  @Test func onlySpellingsThatLackADotAreCorrected() {
    let values: Set = ["5.0.0.152", "5.0.0152", "5.0.0.15", "1.1.12", "1.11.2", "2.010", "7"]
    #expect(VersionSpelling.corrections(among: values) == ["5.0.0152": "5.0.0.152"])
  }

  @Test func windowsAreTumblingOrSessions() {
    let times: [(first: Int64, last: Int64)] = [0, 10, 55, 65, 70, 200, 203].map { ($0, $0) }
    func count(_ window: Window) -> [ClosedRange<Int>] {
      window.stretches(times) { $0.count >= 2 ? Double($0.count) : nil }.map(\.cells)
    }
    #expect(count(.tumbling(60)) == [0...4, 5...6])
    #expect(count(.tumbling(20)) == [0...1, 3...4, 5...6])
    #expect(count(.session(gap: 20, most: 1_000)) == [0...1, 2...4, 5...6])
    #expect(count(.session(gap: 50, most: 60)) == [0...2, 3...4, 5...6])
  }
}
