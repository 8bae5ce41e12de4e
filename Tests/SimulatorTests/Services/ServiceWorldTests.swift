import Testing

@testable import ProximateSimulator

@Suite struct ServiceWorldTests {
  /// One service behind its clients, three hours.
  private func world(
    attempts: Double, backlog: Double, trouble: Bool = true, seed: UInt64 = 3
  ) -> ServiceWorld {
    var client = ClientSpec(name: "people", entry: "front")
    client.settings.peak = 900
    client.settings.timeout = 5
    client.settings.attempts = attempts
    client.settings.pause = 5
    client.settings.multiplier = 1
    let node = NodeSpec("front", .service).with {
      $0.settings.rate = 700
      $0.settings.backlog = backlog
    }
    let calendar = ServiceCalendar(start: 1_747_303_200, incident: 1_747_306_800, end: 1_747_314_000)
    let blip = Perturbation("blip", at: .incident(0), lasts: 10, [.node("front", \.rate, .times(0.2))])
    return ServiceWorld(
      Topology(nodes: [node], edges: [], clients: [client]), calendar, seed: seed,
      perturbations: trouble ? [blip] : [])
  }

  private func failing(_ world: ServiceWorld, after minutes: Int) -> Double {
    let late = ServiceCase.minutes(of: world, until: world.calendar.end)
      .filter { $0.time >= world.calendar.incident + minutes * 60 }
    return Double(late.reduce(0) { $0 + $1.asked - $1.good }) / Double(late.reduce(0) { $0 + $1.asked })
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func retriesKeepAnOutageAliveOnlyWhereTheyAreMany(seed: UInt64) {
    // 1400 calls per second are possible, some 850 fresh ones come. Queues of 14 s are longer than the patience of 5 s.
    #expect(failing(world(attempts: 10, backlog: 10_000, seed: seed), after: 40) > 0.9)
    #expect(failing(world(attempts: 1, backlog: 10_000, seed: seed), after: 40) < 0.01)
    // Who is turned away at once costs nothing: short queues heal in spite of retries.
    #expect(failing(world(attempts: 10, backlog: 500, seed: seed), after: 40) < 0.01)
    #expect(failing(world(attempts: 10, backlog: 10_000, trouble: false, seed: seed), after: 40) < 0.01)
  }

  @Test func nothingIsLostInAStep() {
    var world = ServiceCase(.retryStorm, seed: 5, days: 1).world(Scenario.retryStorm.trigger)
    world = Self.advanced(world, to: world.calendar.incident - 600)
    while world.now < world.calendar.incident + 1800 {
      let before = world.nodes.map(\.queue)
      world.advance()
      for (index, node) in world.nodes.enumerated() {
        #expect(before[index] + node.asked == node.served + node.rejected + node.refused + node.queue)
        #expect(node.served >= 0 && node.queue >= 0)
      }
      for fates in world.edges.map(\.fates) + world.clients.map(\.fates) {
        #expect(fates.asked == fates.ok + fates.failed)
        #expect(fates.ok >= 0)
      }
    }
  }

  @Test func aCopyIsACheckpoint() {
    let start = ServiceCase(.retryStorm, seed: 5, days: 1).world(Scenario.retryStorm.trigger)
    let middle = Self.advanced(start, to: start.now + 7200)
    let whole = ServiceCase.minutes(of: start, until: start.now + 10_800)
    #expect(Array(whole.suffix(60)) == ServiceCase.minutes(of: middle, until: middle.now + 3600))
    #expect(whole.contains { $0.asked != whole[0].asked })
  }

  @Test func countsStayWithinTheirBoundsAndKeepTheirMean() {
    var chance = Xoshiro256(seed: 11, concern: Concern.behaviour)
    for (trials, share) in [(5, 0.3), (40, 0.02), (40, 0.98), (4000, 0.5), (100_000, 0.00002)] {
      let draws = (0..<4000).map { _ in chance.binomial(trials, share) }
      #expect(draws.allSatisfy { (0...trials).contains($0) })
      let mean = Double(draws.reduce(0, +)) / 4000
      let deviation = (Double(trials) * share * (1 - share)).squareRoot()
      #expect(abs(mean - Double(trials) * share) < deviation * 0.08 + 0.01)
    }
    for mean in [0.0, 0.4, 7, 11.9, 12.1, 5000] {
      let draws = (0..<4000).map { _ in chance.poisson(mean) }
      let average = Double(draws.reduce(0, +)) / 4000
      #expect(abs(average - mean) < mean.squareRoot() * 0.08 + 0.001)
    }
  }

  static func advanced(_ world: ServiceWorld, to time: Int) -> ServiceWorld {
    var world = world
    while world.now < time { world.advance() }
    return world
  }
}
