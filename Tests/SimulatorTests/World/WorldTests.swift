import Testing

@testable import ProximateSimulator

@Suite struct WorldTests {
  private func world(_ outage: Outage, clients: Int = 1_500, hours: Double = 10) -> World {
    var plan = P2PCase(outage, Factors(trigger: true, defect: true, load: true), seed: 11, clients: clients)
    plan.hours = hours
    return World(plan.setup())
  }

  private func checkInvariants(_ world: World) {
    #expect(world.population.reduce(0, +) == world.setup.clients)
    var leaves: [Int: Int] = [:]
    for client in world.state.indices {
      let parent = Int(world.parent[client])
      if parent >= 0 {
        leaves[parent, default: 0] += 1
        #expect(world.core.contains(parent))
        #expect(world.state[client] == .online || world.state[client] == .authenticating)
        #expect(!world.core.contains(client))
      } else if world.state[client] == .online {
        #expect(world.core.contains(client))
      }
    }
    for node in world.core.active {
      #expect(Int(world.core.load[Int(node)]) == leaves[Int(node), default: 0])
      #expect(Int(world.core.load[Int(node)]) <= world.setup.parameters.slots)
    }
  }

  @Test(arguments: Outage.allCases) func columnsAgreeWithOneAnother(outage: Outage) {
    var world = world(outage, hours: outage == .supernodes2007 ? 14 : 18)
    var step = 0
    while world.step < world.setup.steps {
      world.advance()
      step += 1
      if step % 180 == 0 { checkInvariants(world) }
    }
  }

  @Test func equalSetupsGiveEqualWorlds() {
    let (one, two) = (
      Simulation.measure(world(.offlineIM2010).setup), Simulation.measure(world(.offlineIM2010).setup)
    )
    #expect(one.digest == two.digest)
    #expect(one.minutes == two.minutes)
  }

  @Test func anotherSeedGivesAnotherWorld() {
    var other = world(.offlineIM2010).setup
    other.seed = 12
    #expect(Simulation.measure(world(.offlineIM2010).setup).digest != Simulation.measure(other).digest)
  }

  @Test func installedSupernodesNeverLeave() {
    var world = world(.offlineIM2010, hours: 20)
    while world.step < world.setup.steps { world.advance() }
    let installed = (world.setup.clients..<world.setup.clients + world.setup.parameters.bootstrap)
    #expect(installed.allSatisfy(world.core.contains))
  }

  /// The same seed has the same people, whatever the factors: only then are counterfactuals comparable.
  @Test func factorsDoNotChangeThePeople() {
    let quiet = P2PCase(
      .supernodes2007, Factors(trigger: false, defect: false, load: false), seed: 11, clients: 500)
    let busy = P2PCase(
      .supernodes2007, Factors(trigger: true, defect: true, load: true), seed: 11, clients: 500)
    let (one, two) = (World(quiet.setup()), World(busy.setup()))
    #expect(one.people.onHour == two.people.onHour)
    #expect(one.state == two.state)
    #expect(one.parent == two.parent)
  }

  @Test func fewerRestartsWithoutTheTrigger() {
    func restarts(_ trigger: Bool) -> Int {
      var plan = P2PCase(
        .supernodes2007, Factors(trigger: trigger, defect: true, load: false), seed: 4, clients: 800)
      plan.hours = 14
      var world = World(plan.setup())
      world.records = true
      var count = 0
      while world.step < world.setup.steps {
        world.advance()
        count += world.happenings.count { $0.kind == .restarting }
      }
      return count
    }
    #expect(restarts(false) == 0)
    #expect(restarts(true) > 20)
  }
}
