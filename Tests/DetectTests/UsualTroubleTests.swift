import ProximateModel
import Testing

@testable import ProximateDetect

/// What is there every day is not grave each day.
@Suite struct UsualTroubleTests {
  /// Findings of these sizes, so many hours apart.
  private static func findings(_ sizes: [UInt64], every hours: Double, authored: Bool = true) -> [Finding] {
    sizes.enumerated().map { number, size in
      let start = Instant(seconds: 1_700_000_000).adding(seconds: Double(number) * hours * 3600)
      return Finding(
        id: "f\(number + 1)", type: "app.deadlock", summary: "deadlock", nature: .defect, severity: .error,
        scope: Scope(component: "db"), interval: Interval(start: start, end: start), peak: start, count: size,
        entities: 0, magnitude: 0, surprise: 0, isAuthored: authored, evidence: [])
    }
  }

  private static func grave(_ findings: [Finding]) -> [UInt64] {
    findings.map(UsualTrouble(findings).weighed).filter { $0.severity > .warning }.map(\.count)
  }

  @Test func whatCameSixTimesOverDaysIsAWarning() {
    #expect(Self.grave(Self.findings([1, 2, 1, 1, 2, 1], every: 5)).isEmpty)
  }

  @Test func whatIsFarLargerThanEverStaysGrave() {
    #expect(Self.grave(Self.findings([1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 400], every: 5)) == [400])
  }

  @Test(arguments: [(12, 0.5), (5, 10)] as [(Int, Double)])
  func aBadEveningOrFiveTimesMakeNothingUsual(times: Int, hours: Double) {
    #expect(Self.grave(Self.findings([UInt64](repeating: 1, count: times), every: hours)).count == times)
  }

  @Test func whatStatisticsTellIsUnusualByItself() {
    let findings = Self.findings([UInt64](repeating: 1, count: 20), every: 5, authored: false)
    #expect(Self.grave(findings).count == 20)
  }

  @Test func aBadEveningIsNotUsualForALittleOfItOnOtherDays() {
    let days = Self.findings([UInt64](repeating: 1, count: 9), every: 24)
    let evening = Self.findings([UInt64](repeating: 90, count: 7), every: 0.5)
    #expect(Self.grave(days + evening) == [UInt64](repeating: 90, count: 7))
  }
}
