import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct RatioShiftTests {
  private static let day = 86_400.0

  /// Failures among requests of a ratio rule whose bound is never reached.
  private func drawing(_ share: (_ second: Double) -> Double, demand: (_ second: Double) -> Double) -> Drawing
  {
    var drawing = Drawing()
    var random = SplitMix64(seed: 5)
    var (second, fails, requests) = (0.0, [Double](), [Double]())
    while second < 2 * Self.day {
      requests.append(second)
      if Double(random.next() % 10_000) / 10_000 < share(second) { fails.append(second) }
      second += demand(second)
    }
    drawing.add(.denominator("shop.fails"), at: requests, component: "shop")
    drawing.add(.detector("shop.fails"), at: fails, component: "shop")
    return drawing
  }

  private var rule: Detector {
    detector(
      .ratio(
        numerator: anything, denominator: anything, window: .sliding(5 * minute), .greater, threshold: 0.6,
        minDenominator: 20), id: "shop.fails")
  }

  @Test func aShareFarBelowTheBoundOfItsRuleShifts() throws {
    let shifted = drawing {
      $0 > 1.6 * Self.day && $0 < 1.7 * Self.day ? 0.08 : 0.01
    } demand: { _ in
      7
    }
    let found = Detection(shifted, rule, bucket: 60)
    let shift = try #require(found.of("ratio.shift").first)
    #expect(found.of("ratio.shift").count == 1 && found.authored.isEmpty)
    #expect(shift.nature == .fault && shift.scope.component == "shop" && shift.severity <= .warning)
    #expect(abs(shift.startSecond - 1.6 * Self.day) <= 1800 && abs(shift.endSecond - 1.7 * Self.day) <= 1800)
    #expect(shift.magnitude > 5 && (shift.baseline ?? 9) < 2 && !shift.evidence.isEmpty)
    #expect(shift.summary.contains("of what is counted in shop are “A rule”"))
    #expect(shift.summary.contains("when it began is known to"))
  }

  @Test func moreRequestsWithTheSameShareAreNoShift() {
    let busy = drawing { _ in
      0.03
    } demand: {
      $0 > 1.6 * Self.day ? 2 : 9
    }
    #expect(Detection(busy, rule, bucket: 60).of("ratio.shift").isEmpty)
  }

  @Test func errorsAmongFewerLinesAreAShiftOfTheirShare() throws {
    var drawing = Drawing()
    let (end, quiet) = (3 * Self.day, 2.6 * Self.day)
    drawing.message(1, "request served", severity: 9, at: stride(from: 0.0, to: quiet, by: 10))
    drawing.message(1, "request served", severity: 9, at: stride(from: quiet, to: end, by: 20))
    drawing.message(2, "request failed", severity: 17, at: stride(from: 5.0, to: end, by: 200))
    let found = Detection(drawing, bucket: 60)
    let shift = try #require(found.of("ratio.shift").first)
    #expect(found.of("rate.shift").isEmpty && found.of("errors.burst").isEmpty)
    #expect(abs(shift.startSecond - quiet) <= 1800 && shift.summary.contains("of what app logs are errors"))
  }

  @Test func errorsThatGrowMoreAreToldAsThat() {
    var drawing = Drawing()
    drawing.message(1, "request served", severity: 9, at: stride(from: 0.0, to: 3 * Self.day, by: 20))
    drawing.message(2, "request failed", severity: 17, at: stride(from: 5.0, to: 3 * Self.day, by: 200))
    drawing.message(
      2, "request failed", severity: 17, at: stride(from: 2.5 * Self.day, to: 3 * Self.day, by: 90))
    let found = Detection(drawing, bucket: 60)
    #expect(found.of("rate.shift").count == 1 && found.of("ratio.shift").isEmpty)
  }
}
