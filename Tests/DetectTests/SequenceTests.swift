import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

/// Sequences and sets of single events.
@Suite struct SequenceTests {
  private static let second = Drawing.second

  /// Events at whole seconds, each in a record of its own.
  private static func marks(_ seconds: [Int], weight: UInt32 = 1) -> [Mark] {
    seconds.map { Mark(time: Int64($0) * second, source: 1, offset: UInt64($0), weight: weight) }
  }

  private static func step(_ id: String, count: Int = 1, isForbidden: Bool = false) -> EventSequence.Step {
    EventSequence.Step(id: id, match: anything, count: count, isForbidden: isForbidden)
  }

  /// The seconds of the events of each match.
  private static func seconds(
    _ steps: [EventSequence.Step], _ marks: [[Mark]], within: Int = 600
  ) -> [[Int]] {
    let sequence = EventSequence(within: Int64(within) * second, steps: steps)
    return SequenceRule(sequence: sequence, marks: marks, logsEnd: .max).matches().matches.map { match in
      match.marks.map { Int($0.mark.time / second) }
    }
  }

  private static let withoutX = [step("a"), step("b"), step("x", isForbidden: true), step("c")]

  @Test func aSequenceGoesOnAfterWhatNotForbids() {
    let (a, b, x, c) = (
      Self.marks([0]), Self.marks([60, 180]), Self.marks([120]), Self.marks([240])
    )
    #expect(Self.seconds(Self.withoutX, [a, b, x, c]) == [[0, 180, 240]])
    #expect(Self.seconds(Self.withoutX, [a, b, x, c], within: 200) == [])
    #expect(Self.seconds(Self.withoutX, [a, b, Self.marks([120, 200]), c]) == [])
  }

  @Test func severalEventsOfAStepGoOnAfterWhatNotForbids() {
    let steps = [Self.step("a"), Self.step("b", count: 2), Self.step("x", isForbidden: true), Self.step("c")]
    let marks = [Self.marks([0]), Self.marks([10, 20, 40]), Self.marks([30]), Self.marks([50])]
    #expect(Self.seconds(steps, marks) == [[0, 20, 40, 50]])
  }

  /// What the definition says, tried in all ways: the second at which the earliest match from `start` ends.
  private static func end(
    from start: Int, _ b: [Int], _ x: [Int], _ c: [Int], _ y: [Int], _ d: [Int]
  ) -> Int? {
    var ends: [Int] = []
    for second in b where second > start {
      for third in c where third > second && !x.contains(where: { second < $0 && $0 < third }) {
        ends += d.filter { last in last > third && !y.contains { third < $0 && $0 < last } }
      }
    }
    return ends.min()
  }

  @Test(arguments: 0..<200) func everyMatchIsFoundAndTheEarliestOne(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    // Seconds of different steps differ, so that the order is plain.
    var lists: [[Int]] = []
    for step in 0..<6 {
      let turns = (0..<12).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      lists.append(turns.map { $0 * 6 + step })
    }
    let order = lists.shuffled(using: &random)
    let (a, b, x, c, y, d) = (order[0], order[1], order[2], order[3], order[4], order[5])
    var expected: [[Int]] = []
    for start in a where start > expected.last?[1] ?? -1 {
      guard let end = Self.end(from: start, b, x, c, y, d), end - start <= 40 else { continue }
      expected.append([start, end])
    }
    let steps = [
      Self.step("a"), Self.step("b"), Self.step("x", isForbidden: true), Self.step("c"),
      Self.step("y", isForbidden: true), Self.step("d"),
    ]
    let found = Self.seconds(steps, [a, b, x, c, y, d].map { Self.marks($0) }, within: 40)
    #expect(found.map { [$0[0], $0[$0.count - 1]] } == expected)
  }

  @Test func aRepeatedLineFillsAStepThatWantsAsMany() {
    let steps = [Self.step("boom", count: 3), Self.step("dead")]
    let dead = Self.marks([20])
    #expect(Self.seconds(steps, [Self.marks([0], weight: 5), dead]) == [[0, 20]])
    #expect(Self.seconds(steps, [Self.marks([0], weight: 2), dead]) == [])
    #expect(Self.seconds(steps, [Self.marks([0], weight: 2) + Self.marks([5]), dead]) == [[0, 5, 20]])
  }

  @Test func aRepeatedLineFillsAStepOfASet() {
    func matches(_ booms: [Mark]) -> Int {
      let set = EventSet(
        within: 60 * Self.second, steps: [Self.step("boom", count: 3), Self.step("dead")])
      return EventSetRule(set: set, marks: [booms, Self.marks([20])], logsEnd: .max).matches().matches.count
    }
    #expect(matches(Self.marks([0], weight: 5)) == 1)
    #expect(matches(Self.marks([0], weight: 2)) == 0)
    #expect(matches(Self.marks([0, 5], weight: 2)) == 1)
  }

  @Test func hugeNumbersDoNotOverflow() {
    let step = Self.step("boom", count: .max)
    let set = EventSet(within: .max, steps: [step])
    let rule = EventSetRule(set: set, marks: [Self.marks([0, 5], weight: .max)], logsEnd: .max)
    #expect(rule.matches().matches.isEmpty)
    #expect(Self.seconds([step, step], [Self.marks([0]), Self.marks([1])]) == [])
  }
}
