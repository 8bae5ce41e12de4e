import Testing

@testable import ProximateSimulator

/// What each mechanism does, in a small world without noise around it.
@Suite struct MechanismTests {
  private func world(
    _ topology: Topology, _ perturbations: [Perturbation], hours: Int = 3
  ) -> ServiceWorld {
    let calendar = ServiceCalendar(
      start: 1_747_303_200, incident: 1_747_306_800, end: 1_747_303_200 + hours * 3600)
    return ServiceWorld(topology, calendar, seed: 2, perturbations: perturbations)
  }

  private func failing(_ world: ServiceWorld, minute: Int) -> Double {
    let minutes = ServiceCase.minutes(of: world, until: world.calendar.incident + minute * 60 + 60)
    return minutes.last?.failingShare ?? -1
  }

  @Test func aCertificateEndsForNewConnectionsFirst() {
    let end = Perturbation("end", at: .start, [.node("auth", \.certificateEnd, .set(0))])
    let world = world(.shop(), [end])
    #expect(failing(world, minute: -2) < 0.01)
    #expect((0.02...0.4).contains(failing(world, minute: 3)))
    #expect(failing(world, minute: 15) > 0.45)
  }

  @Test func aCacheThatStartsEmptyLetsReadsThrough() {
    let restart = Perturbation("restart", at: .incident(0), [.act("cache", .restart(share: 1, seconds: 20))])
    var empty = ServiceWorldTests.advanced(world(.shop(), [restart]), to: 1_747_306_800 + 120)
    #expect(empty.edges.contains { $0.warmth < 0.5 })
    var topology = Topology.shop()
    topology.change("cache") { $0.settings.keepsContent = 1 }
    empty = ServiceWorldTests.advanced(world(topology, [restart]), to: 1_747_306_800 + 120)
    #expect(empty.edges.allSatisfy { $0.warmth == 1 })
  }

  @Test func aLeakEndsInARestart() {
    var topology = Topology.shop()
    topology.change("api") { $0.settings.leak = 1500 }
    var world = world(topology, [])
    var deaths = 0
    while world.now < world.calendar.end {
      world.advance()
      deaths += world.happenings.count { if case .outOfMemory = $0.what { true } else { false } }
    }
    #expect(deaths >= 4)
    let api = world.topology.nodes.firstIndex { $0.name == "api" } ?? 0
    #expect(world.nodes[api].memory.allSatisfy { $0 <= 2048 })
  }

  @Test func aFullDiskFailsWrites() {
    let growth = Perturbation(
      "growth", at: .start, [.node("db", \.diskGrowth, .set(200)), .node("db", \.cleansDisk, .set(0))])
    #expect(failing(world(.shop(), [growth]), minute: 30) > 0.15)
    #expect(failing(world(.shop(), []), minute: 30) < 0.01)
  }

  @Test func aBreakerShortensTheWaitForASlowCallee() {
    var topology = Topology.shop()
    topology.change("api", "catalogue") {
      $0.isHard = false
      $0.hasBreaker = true
    }
    let slow = Perturbation("slow", at: .incident(0), [.node("catalogue", \.latency, .times(500))])
    var guarded = world(topology, [slow])
    topology.change("api", "catalogue") { $0.hasBreaker = false }
    var open = world(topology, [slow])
    guarded = ServiceWorldTests.advanced(guarded, to: guarded.calendar.incident + 600)
    open = ServiceWorldTests.advanced(open, to: open.calendar.incident + 600)
    #expect(guarded.edges.contains { $0.isOpen })
    #expect(guarded.minute.failingShare < open.minute.failingShare)
  }

  @Test func aWorkersBacklogGrowsWhileItIsSlow() {
    let slow = Perturbation("slow", at: .incident(0), lasts: 30, [.node("worker", \.rate, .times(0.05))])
    var world = world(.shop(), [slow], hours: 4)
    let queue = world.topology.nodes.firstIndex { $0.name == "queue" } ?? 0
    world = ServiceWorldTests.advanced(world, to: world.calendar.incident + 1700)
    #expect(world.nodes[queue].messages > 20_000)
    world = ServiceWorldTests.advanced(world, to: world.calendar.end)
    #expect(world.nodes[queue].messages < 1000)
  }

  @Test func connectionsRunOutByLittlesLaw() {
    let few = Perturbation("few", at: .incident(0), [.node("db", \.slots, .set(10))])
    var world = world(.shop(), [few])
    world = ServiceWorldTests.advanced(world, to: world.calendar.incident + 600)
    let db = world.topology.nodes.firstIndex { $0.name == "db" } ?? 0
    #expect(world.nodes[db].isSlotBound)
    let served = Double(world.nodes[db].served) / 10
    #expect(abs(served * world.nodes[db].handling - 10) < 2)
  }
}
