import Testing

@testable import ProximateSimulator

@Suite struct TopologyTests {
  /// Every preset carries an ordinary day without failures worth a word, and has no dangling names.
  @Test func presetsAreHealthy() {
    let calendar = ServiceCalendar(
      start: 1_747_303_200 + 6 * 3600, incident: 1_747_303_200, end: 1_747_303_200 + 8 * 3600)
    for topology in [Topology.shop(), .platform(), .regions()] {
      #expect(topology.unknownNames(in: []) == [])
      let world = ServiceWorld(topology, calendar, seed: 6, perturbations: [])
      let minutes = ServiceCase.minutes(of: world, until: calendar.end)
      #expect(minutes.allSatisfy { $0.failingShare < 0.005 && $0.asked > 10_000 })
    }
  }

  @Test func callersComeBeforeCallees() {
    let topology = Topology.platform()
    let wiring = Wiring(topology)
    #expect(Set(wiring.order).count == topology.nodes.count)
    let place = Dictionary(uniqueKeysWithValues: wiring.order.enumerated().map { ($0.element, $0.offset) })
    for end in wiring.ends { #expect((place[end.from] ?? 0) < (place[end.to] ?? 0)) }
  }
}
