import ProximateModel
import Testing

@Suite struct StateFactsTests {
  private static func fact(_ n: Int) -> StateFact {
    StateFact(
      object: ObjectName(kind: "Pod", namespace: "shop", name: "web-\(n / 4)"), field: "f\(n % 4)",
      value: "\(n)")
  }

  private static func line(_ n: Int) -> EvidenceLine {
    EvidenceLine(
      source: SourceName(path: "f\(n % 3).txt"), byteStart: UInt64(n), byteEnd: UInt64(n + 1), rangeStart: 0,
      lineInRange: n, time: StateFacts.unknownTime, bytes: [])
  }

  private static func facts(_ numbers: some Sequence<Int>, bound: Int) -> StateFacts {
    var facts = StateFacts(bound: bound)
    for n in numbers { facts.insert(fact(n), at: line(n)) }
    return facts
  }

  /// However the facts are cut up and in whatever order they come, the sum is the same.
  @Test(arguments: [10_000, 200])
  func sumDoesNotDependOnTheCut(bound: Int) {
    let numbers = Array(0..<2000)
    var whole = StateFacts(bound: bound)
    whole.merge(Self.facts(numbers, bound: bound))
    for parts in [2, 3, 7] {
      var sum = StateFacts(bound: bound)
      for part in (0..<parts).reversed() {
        sum.merge(Self.facts(numbers.filter { $0 % parts == part }.reversed(), bound: bound))
      }
      #expect(sum == whole)
    }
  }

  @Test func boundKeepsObjectsWhole() {
    var facts = StateFacts(bound: 200)
    facts.merge(Self.facts(0..<2000, bound: 200))
    #expect(facts.lines.count <= 200)
    #expect(facts.rung > 0)
    let sizes = Dictionary(grouping: facts.lines.keys, by: \.object).values.map(\.count)
    #expect(sizes.allSatisfy { $0 == 4 })
  }

  @Test func earliestLineStaysForAFact() {
    var facts = StateFacts()
    facts.insert(Self.fact(1), at: Self.line(9))
    facts.insert(Self.fact(1), at: Self.line(3))
    #expect(facts.lines[Self.fact(1)] == Self.line(3))
  }
}
