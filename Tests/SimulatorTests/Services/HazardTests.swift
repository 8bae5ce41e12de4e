import Testing

@testable import ProximateSimulator

/// What some nodes stand and others do not, and what routers and brokers do to those around them.
@Suite struct HazardTests {
  private static let incident = 1_747_306_800

  private func world(_ topology: Topology, _ perturbations: [Perturbation], minutes: Int) -> ServiceWorld {
    let calendar = ServiceCalendar(
      start: Self.incident - 1200, incident: Self.incident, end: Self.incident + 7200)
    let world = ServiceWorld(topology, calendar, seed: 3, perturbations: perturbations)
    return ServiceWorldTests.advanced(world, to: Self.incident + minutes * 60)
  }

  private func node(_ name: String, _ world: ServiceWorld) -> NodeState? {
    world.topology.nodes.firstIndex { $0.name == name }.map { world.nodes[$0] }
  }

  @Test func aHazardNeedsSomebodyWhoDoesNotStandIt() throws {
    let hazard = Perturbation("hazard", at: .incident(0), [.node("cart", \.hazard, .set(1))])
    let weakness = Perturbation(
      "weakness", at: .start,
      [.node("cart", \.hazardKills, .set(0.5)), .node("cart", \.hazardSlows, .set(0.9))])
    for (course, isHurt) in [([hazard], false), ([weakness], false), ([hazard, weakness], true)] {
      let cart = try #require(node("cart", world(.shop(), course, minutes: 5)))
      #expect((cart.downUntil.contains { $0 > Self.incident }) == isHurt)
      #expect((cart.speed < 100) == isHurt)
    }
  }

  @Test func aPoisonousMessageComesBackUntilThePurge() throws {
    let poison = Perturbation("poison", at: .incident(0), [.act("queue", .poison)])
    let weakness = Perturbation("weakness", at: .start, [.node("worker", \.hazardKills, .set(1))])
    let purge = Perturbation("purge", at: .incident(10), [.act("queue", .purge)])
    let harmless = try #require(node("queue", world(.shop(), [poison], minutes: 5)))
    #expect(!harmless.isPoisoned)
    let deadly = world(.shop(), [poison, weakness, purge], minutes: 9)
    #expect(try #require(node("queue", deadly)).isPoisoned)
    #expect(try #require(node("worker", deadly)).up < 2)
    let cured = world(.shop(), [poison, weakness, purge], minutes: 15)
    #expect(try #require(node("worker", cured)).up == 2)
  }

  @Test func aBrokerAboveItsWatermarkBlocksWhoPublishes() throws {
    var topology = Topology.shop()
    topology.change("queue") { $0.settings.watermark = 2000 }
    topology.change("worker") { $0.settings.rate = 0 }
    let blocked = world(topology, [], minutes: 20)
    let queue = try #require(node("queue", blocked))
    #expect(queue.isBlocking)
    #expect(queue.rejected == queue.asked)
    topology.change("queue") { $0.settings.watermark = .infinity }
    #expect(try #require(node("queue", world(topology, [], minutes: 20))).rejected == 0)
  }

  @Test func whatARouterLosesReachesNobody() throws {
    var topology = Topology.shop()
    topology.nodes.append(NodeSpec("net", .router))
    for index in topology.clients.indices { topology.clients[index].via = "net" }
    for index in topology.nodes.indices { topology.nodes[index].shipsVia = "net" }
    let withdrawal = Perturbation("withdrawal", at: .incident(0), [.node("net", \.errorShare, .set(1))])
    let before = world(topology, [withdrawal], minutes: -1)
    #expect(try #require(node("edge", before)).asked > 100)
    #expect(before.isHeard(0))
    let after = world(topology, [withdrawal], minutes: 5)
    #expect(try #require(node("edge", after)).asked == 0)
    #expect(after.minute.asked > 1000)
    #expect(after.minute.good == 0)
    #expect(!after.isHeard(0))
  }

  @Test func aPowerCutIsSilent() {
    let cut = Perturbation("cut", at: .incident(0), [.act("api", .cut(share: 0.5, seconds: 600))])
    let world = world(.shop(), [cut], minutes: 0)
    var next = world
    next.advance()
    let api = next.topology.nodes.firstIndex { $0.name == "api" } ?? 0
    #expect(next.happenings.allSatisfy { $0.node != api })
    next.advance()
    #expect(next.nodes[api].up == 2)
  }

  @Test func actsBeforeTheWorldAreOver() throws {
    let poison = Perturbation("poison", at: .incident(-720), [.act("queue", .poison)])
    let weakness = Perturbation("weakness", at: .start, [.node("worker", \.hazardKills, .set(1))])
    #expect(!(try #require(node("queue", world(.shop(), [poison, weakness], minutes: 0))).isPoisoned))
  }

  @Test func aLeakOlderThanTheWorldHasGoneOnSince() throws {
    let leak = Perturbation("leak", at: .incident(-720), [.node("api", \.leak, .set(10))])
    let memory = try #require(node("api", world(.shop(), [leak], minutes: 0))).memory
    #expect((1000...1050).contains(memory[0]))
  }
}
