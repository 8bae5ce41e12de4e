import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct EventSetTests {
  private let marks = (0..<3).map { Mark(time: $0, source: 1, offset: UInt64($0)) }

  private func matches(_ counts: [Int]) -> Int {
    let steps = counts.map { EventSequence.Step(id: "a", match: anything, count: $0) }
    let set = EventSet(within: 10, steps: steps)
    return EventSetRule(set: set, marks: counts.map { _ in marks }, logsEnd: 3).matches().matches.count
  }

  @Test func `a step of more events than there can be is never met`() {
    #expect(matches([1, .max]) == 0)
    #expect(matches([2, .max - 2]) == 0)
    #expect(matches([1, 3]) == 1)
  }
}
