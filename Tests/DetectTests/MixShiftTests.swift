import Foundation
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct MixShiftTests {
  private static let day = 86_400.0

  /// Three messages that are chosen by their shares, a line each so many seconds.
  private func drawing(
    days: Double = 3, step: Double = 15, seed: UInt64 = 1, _ shares: (_ second: Double) -> [Double]
  ) -> Drawing {
    var drawing = Drawing()
    var random = SplitMix64(seed: seed)
    let names = ["answered from memory", "answered from disk", "asked a neighbour"]
    var times = [[Double]](repeating: [], count: 3)
    for second in stride(from: 0.0, to: days * Self.day, by: step) {
      var rest = Double(random.next() % 10_000) / 10_000
      let kind = shares(second).firstIndex { share in
        rest -= share
        return rest < 0
      }
      times[kind ?? 2].append(second)
    }
    for (i, name) in names.enumerated() {
      drawing.message(UInt64(i + 1), name, severity: 9, at: times[i])
    }
    return drawing
  }

  @Test func anotherMixOfHarmlessMessagesIsTold() throws {
    let shifted = drawing {
      $0 > 2.5 * Self.day && $0 < 2.7 * Self.day ? [0.35, 0.5, 0.15] : [0.6, 0.25, 0.15]
    }
    let found = Detection(shifted, bucket: 60)
    let shift = try #require(found.of("mix.shift").first)
    #expect(found.of("mix.shift").count == 1 && shift.severity == .info && shift.nature == .routine)
    #expect(abs(shift.startSecond - 2.5 * Self.day) <= 1800 && abs(shift.endSecond - 2.7 * Self.day) <= 1800)
    #expect(shift.magnitude > 15 && shift.surprise >= 6 && !shift.evidence.isEmpty)
    let told = #/“answered from disk” is (4[89]|5[012])(\.\d)? % of them where 2[456](\.\d)? % is usual/#
    #expect(shift.summary.contains(told) && shift.summary.contains("“answered from memory” 3"))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func noiseAndRhythmAreNoFindings(seed: UInt64) {
    let flat = drawing(seed: seed) { _ in [0.6, 0.25, 0.15] }
    #expect(Detection(flat, bucket: 60).of("mix.shift").isEmpty)
    let daily = drawing(days: 6, step: 40, seed: seed) { second in
      let isNight = (second / Self.day).truncatingRemainder(dividingBy: 1) < 0.25
      return isNight ? [0.2, 0.6, 0.2] : [0.6, 0.25, 0.15]
    }
    #expect(Detection(daily, bucket: 60).of("mix.shift").allSatisfy { $0.startSecond < 2.1 * Self.day })
  }

  @Test func aMessageThatBurstsIsToldByItself() {
    var drawing = drawing { _ in [0.6, 0.25, 0.15] }
    drawing.message(
      2, "answered from disk", severity: 9, at: stride(from: 2.5 * Self.day, to: 2.6 * Self.day, by: 2))
    let found = Detection(drawing, bucket: 60)
    #expect(!found.of("template.burst").isEmpty && found.of("mix.shift").isEmpty)
  }

  @Test func theTestOfTwoMixesIsTheOneOfTables() {
    // G² of 30 and 70 where one half each is usual: 2 (30 ln 0.6 + 70 ln 1.4).
    let test = MessageMix.ratio([30, 70], [0.5, 0.5])
    #expect(abs(test.statistic - 16.4566) < 1e-3 && test.freedom == 1)
    #expect(
      MessageMix.distance([30, 70], [0.5, 0.5]) < 20
        && MessageMix.distance([300_000, 700_000], [0.5, 0.5]) > 19.9)
  }

  @Test(arguments: [
    (3.841, 1.0, 0.05), (6.635, 1, 0.01), (18.307, 10, 0.05), (37.697, 15, 1e-3), (80.0, 20, 3.926e-9),
  ])
  func tailsOfChiSquareAreThoseOfTables(x: Double, freedom: Double, probability: Double) {
    let decades = ChiSquare.surprise(atLeast: x, freedom: freedom)
    #expect(abs(decades + log10(probability)) < 0.06, "\(decades)")
    #expect(ChiSquare.surprise(atLeast: freedom / 2, freedom: freedom) == 0)
  }
}
