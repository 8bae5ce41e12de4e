import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

/// When trouble that a rule tells of is said to begin.
@Suite struct OnsetTests {
  private let own = TypeKey.detector("test.rule")

  private func surge(_ counts: [Int]) -> Finding? {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 7200, by: 20))
    for (number, count) in counts.enumerated() {
      let start = 7200 + 60 * Double(number)
      drawing.add(own, at: (0..<count).map { start + 60 * Double($0) / Double(count) })
    }
    let change = RateChange(
      bucket: minute, over: 3 * minute, isUp: true, factor: 5, minimum: 15,
      baseline: Baseline(lookback: 60 * minute, gap: 10 * minute, minBuckets: 30))
    return Detection(drawing, detector(.rateChange(anything, change))).authored.first
  }

  /// Three a minute, then six and seven: chance once in twenty such minutes.
  @Test func aBusyMinuteIsNotYetTheSurge() {
    #expect(surge([6, 7, 15, 26, 40, 45, 45])?.startSecond == 7320)
  }

  @Test func aSurgeThatGrowsBeginsBeforeItIsBeyondDoubt() {
    #expect(surge([9, 12, 14, 40, 45, 45, 45])?.startSecond == 7200)
  }

  private func share(calm: [Double]) -> Finding? {
    let below = TypeKey.denominator("test.rule")
    var drawing = Drawing()
    drawing.add(below, at: (0..<200).map { 10 * Double($0) })
    drawing.add(below, at: calm)
    let failing = (0..<280).map { 3120 + 0.6 * Double($0) }
    drawing.add(below, own, at: failing)
    let rule = DetectorRule.ratio(
      numerator: anything, denominator: anything, window: .tumbling(5 * minute), .greater, threshold: 0.5,
      minDenominator: 50)
    return Detection(drawing, detector(rule)).authored.first
  }

  /// The five minutes from 3000 s on are above the threshold; nothing fails in the first two.
  @Test func aShareRisesWithWhatFailsAndNotWithItsWindow() {
    #expect(share(calm: [3000, 3020, 3040, 3060, 3080, 3100])?.startSecond == 3120)
  }

  @Test func aLineOrTwoBeforeWhatFailsTellNothing() {
    #expect(share(calm: [3060])?.startSecond == 3060)
  }

  /// Events at these seconds, eight or more of which within half an hour are a surge.
  private func count(_ seconds: [Double]) -> Finding? {
    var drawing = Drawing()
    drawing.add(own, at: seconds)
    let rule = DetectorRule.count(anything, distinct: nil, window: .sliding(30 * minute), atLeast: 8)
    return Detection(drawing, detector(rule)).authored.first
  }

  /// One event in 25 minutes, and one in one from 30,000 s on.
  private static let usual = Array(stride(from: 0.0, to: 29_000, by: 1500))
  private static let surge = (0..<10).map { 30_000 + 60 * Double($0) }

  @Test func whatComesAtOtherTimesTooDoesNotBeginASurge() {
    #expect(count(Self.usual + [28_900] + Self.surge)?.startSecond == 30_000)
    #expect(count(Self.usual + [28_900] + Self.surge)?.count == 10)
  }

  /// One event in 25 minutes is 1.2 in half an hour; without a past nothing is usual.
  @Test func aCountSaysWhatIsUsualAndHowSurprisingItIs() throws {
    let found = try #require(count(Self.usual + Self.surge))
    #expect(abs(try #require(found.baseline) - 1.2) < 0.1)
    #expect(found.surprise > 5)
    let few = try #require(count(Array(Self.surge)))
    #expect(few.baseline == nil)
    #expect(few.surprise == 0)
  }

  @Test func whatNeverComesOtherwiseIsPartOfTheSurge() {
    let few = (0..<8).map { 30_000 + 60 * Double($0) }
    #expect(count([28_900] + few.dropLast())?.startSecond == 28_900)
  }

  @Test func aSurgeThatGrowsSlowlyBeginsWithItsFirst() {
    let growing: [Double] = [29_600, 29_720, 29_840] + Self.surge.prefix(5)
    #expect(count(Self.usual.dropLast() + growing)?.startSecond == 29_600)
  }

  @Test func whatIsSaidOfACountIsStillEnough() {
    let few = (0..<7).map { 30_000 + 60 * Double($0) }
    let found = count(Self.usual.dropLast() + [28_900] + few)
    #expect(found?.startSecond == 28_900)
    #expect(found?.count == 8)
  }

  @Test func whatHasOnlyJustBegunIsNotUsual() {
    let slow = (0..<6).map { 29_600 + 60 * Double($0) }
    #expect(count(slow + Self.surge)?.startSecond == 29_600)
  }

  /// One in 25 minutes, then one in two, then three a minute: the second pace is part of it.
  @Test func aSurgeInStepsBeginsWithTheFirstStep() {
    let slow = (0..<6).map { 29_000 + 120 * Double($0) }
    let fast = (0..<90).map { 29_720 + 20 * Double($0) }
    #expect(count(Self.usual.dropLast() + slow + fast).map { $0.startSecond <= 29_240 } == true)
  }
}
